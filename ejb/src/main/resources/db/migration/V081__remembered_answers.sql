create table remembered_answer (
  id           bigint primary key,
  version      bigint not null,
  caller       varchar(255) not null,
  request_key  varchar(255) not null,
  fingerprint  varchar(64) not null,
  began_at     timestamptz not null,
  status       integer,
  content_type varchar(100),
  location     varchar(1000),
  etag         varchar(100),
  body         text,
  unique (caller, request_key)
);
create index remembered_answer_began on remembered_answer (began_at);
