-- the proof as a file that stands alone (docs/domain/matching.md), in parts under gzip; what was kept before lacked the possible
-- pairs, so nobody could check it
drop table round_certificate;
create table certificate_part (
  id       bigint primary key,
  version  bigint not null,
  round_id bigint not null references matching_round,
  number   integer not null check (number >= 0),
  body     bytea not null check (length(body) > 0),
  unique (round_id, number)
);
alter table matching_round add fingerprint varchar(64);
