-- what each of the two has answered to the invitation by calendar
create table session_reply (
  id         bigint primary key,
  version    bigint not null,
  session_id bigint not null references mentoring_session,
  side       varchar(10) not null check (side in ('MENTOR', 'MENTEE')),
  answer     varchar(10) not null check (answer in ('ACCEPTED', 'DECLINED', 'TENTATIVE')),
  -- the revision of the invitation that was answered
  sequence   integer not null check (sequence >= 0),
  stamped_at timestamptz not null,
  -- the revision of which the other one was told that this one cannot come
  told_for   integer check (told_for <= sequence),
  unique (session_id, side)
);
