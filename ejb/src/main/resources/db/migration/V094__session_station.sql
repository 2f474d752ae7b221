-- a session keeps its station of the way, wherever others are put before it
alter table mentoring_session add column station integer not null default 1 check (station between 1 and 6);
update mentoring_session s set station = least(6, 1 + (select count(*) from mentoring_session b
  where b.pairing_id = s.pairing_id and b.status <> 'CANCELLED' and b.starts_at < s.starts_at));
alter table mentoring_session alter column station drop default;
