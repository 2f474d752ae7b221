-- when somebody said that the two met: the time in which either may correct how long begins then
alter table mentoring_session add column logged_at timestamptz;
update mentoring_session set logged_at = ends_at where status = 'HELD';
alter table mentoring_session add check ((status = 'HELD') = (logged_at is not null));
