-- HR has reminded a pair by hand: at most once in seven days.
create table pairing_reminder (
  id         bigint primary key,
  version    bigint not null,
  pairing_id bigint not null references pairing,
  sent_at    timestamptz not null,
  rests_till timestamptz not null,
  check (rests_till >= sent_at + interval '168 hours'),
  constraint pairing_reminder_rests
    exclude using gist (int8range(pairing_id, pairing_id, '[]') with &&, tstzrange(sent_at, rests_till) with &&)
);
