-- One of the two asks the campaign's coordinator for help; the partner does not learn of it.
create table help_request (
  id          bigint primary key,
  version     bigint not null,
  pairing_id  bigint not null references pairing,
  asked_by    varchar(10) not null check (asked_by in ('MENTOR', 'MENTEE')),
  answerer_id bigint not null references employee,
  body        varchar(1000) not null check (length(trim(body)) > 0),
  asked_at    timestamptz not null
);
create index help_request_pairing on help_request (pairing_id, asked_by, asked_at);
