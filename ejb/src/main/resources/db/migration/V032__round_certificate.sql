-- large, and read only by who checks the proof
create table round_certificate (
  id       bigint primary key,
  version  bigint not null,
  round_id bigint not null unique references matching_round,
  body     text not null check (body <> '')
);
alter table matching_round drop column certificate;
alter table matching_round add check (status <> 'DONE' or finished_at is not null);
