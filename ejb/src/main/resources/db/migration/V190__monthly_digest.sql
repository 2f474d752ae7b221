-- when people could read it first; null for what stood here before this was noted
alter table material add column published_at timestamptz;

-- who has asked for the monthly digest, and confirmed it by a link that was mailed
create table digest_subscription (
  id           bigint primary key,
  version      bigint not null,
  employee_id  bigint not null unique references employee,
  status       varchar(10) not null check (status in ('ASKED', 'CONFIRMED', 'STOPPED')),
  asked_at     timestamptz not null,
  secret_hash  char(64) not null unique,
  confirmed_at timestamptz check (confirmed_at >= asked_at and confirmed_at < asked_at + interval '7 days'),
  stopped_at   timestamptz,
  stop_token   varchar(64) not null unique,
  -- the month of the next digest, by its first day
  due_month    date check (extract(day from due_month) = 1),
  -- up to when the person has been told everything
  told_until   timestamptz,
  -- nothing comes before the person has said yes by mail
  constraint digest_confirmed check (status <> 'CONFIRMED'
    or (confirmed_at is not null and due_month is not null and told_until is not null)),
  check (status <> 'ASKED' or confirmed_at is null),
  check ((status = 'STOPPED') = (stopped_at is not null))
);
create index digest_subscription_due on digest_subscription (due_month) where status = 'CONFIRMED';
