-- A month in which a pair has met longer than agreed: told once to both, counted for HR (P25).
create table full_month (
  id         bigint primary key,
  version    bigint not null,
  pairing_id bigint not null references pairing,
  month      varchar(7) not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  minutes    integer not null check (minutes > 0),
  budget     integer not null,
  told_at    timestamptz not null,
  unique (pairing_id, month)
);
