-- somebody's own sessions as a calendar to subscribe to, and links by which a session is logged from a mail
create table calendar_feed (
  id          bigint primary key,
  version     bigint not null,
  owner_id    bigint not null unique references employee,
  secret_hash char(64) not null unique,
  since       timestamptz not null
);

create table logging_link (
  id           bigint primary key,
  version      bigint not null,
  session_id   bigint not null references mentoring_session,
  recipient_id bigint not null references employee,
  secret_hash  char(64) not null unique,
  expires_at   timestamptz not null,
  used_at      timestamptz check (used_at < expires_at),
  -- nobody is asked twice
  unique (session_id, recipient_id)
);
