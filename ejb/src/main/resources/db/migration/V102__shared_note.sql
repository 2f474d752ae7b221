-- One living text of the two, beside the notes each keeps alone.
create table shared_note (
  id         bigint primary key,
  version    bigint not null,
  pairing_id bigint not null unique references pairing,
  body       varchar(20000) not null,
  written_by varchar(10) not null check (written_by in ('MENTOR', 'MENTEE')),
  written_at timestamptz not null
);
