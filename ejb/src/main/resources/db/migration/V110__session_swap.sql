-- who teaches in a session: roles are swapped once both have said yes
alter table mentoring_session add column swap_state varchar(10) not null default 'NONE';
alter table mentoring_session add column swap_asked_by varchar(10) check (swap_asked_by in ('MENTOR', 'MENTEE'));
alter table mentoring_session add column swap_mentor_yes_at timestamptz;
alter table mentoring_session add column swap_mentee_yes_at timestamptz;
alter table mentoring_session add column swap_aim varchar(300) not null default '';
alter table mentoring_session add constraint mentoring_session_swap_of_both check (swap_state =
  case num_nonnulls(swap_mentor_yes_at, swap_mentee_yes_at) when 0 then 'NONE' when 1 then 'PROPOSED' else 'AGREED' end);
alter table mentoring_session add constraint mentoring_session_swap_asked
  check ((swap_state = 'NONE') = (swap_asked_by is null));
