create table mentoring_session (
  id                bigint primary key,
  version           bigint not null,
  pairing_id        bigint not null references pairing,
  starts_at         timestamptz not null,
  ends_at           timestamptz not null,
  zone              varchar(60) not null,
  place_kind        varchar(10) not null,
  place             varchar(500) not null,
  theme_code        varchar(60) not null,
  agenda            varchar(4000) not null,
  status            varchar(20) not null check (status in ('PLANNED', 'CONFIRMED', 'HELD', 'CANCELLED')),
  calendar_uid      varchar(80) not null unique,
  calendar_sequence integer not null,
  held_minutes      integer not null,
  check (starts_at < ends_at),
  check (status <> 'CONFIRMED' or (place <> '' and theme_code <> '' and agenda <> '')),
  check ((status = 'HELD') = (held_minutes > 0)),
  -- one pair cannot be in two sessions at once (the operator class of bigint needs no extension as a range)
  exclude using gist (int8range(pairing_id, pairing_id, '[]') with &&, tstzrange(starts_at, ends_at) with &&)
    where (status <> 'CANCELLED')
);
create index mentoring_session_pairing on mentoring_session (pairing_id);

create table private_note (
  id         bigint primary key,
  version    bigint not null,
  session_id bigint not null references mentoring_session,
  author_id  bigint not null references employee,
  body       varchar(10000) not null,
  written_at timestamptz not null,
  unique (session_id, author_id)
);
