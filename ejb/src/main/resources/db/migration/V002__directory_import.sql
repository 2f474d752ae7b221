create table directory_import (
  id               bigint primary key,
  version          bigint not null,
  handle           varchar(36) not null unique,
  file_name        varchar(255) not null,
  file_bytes       bigint not null,
  charset          varchar(40),
  cell_separator   varchar(1),
  header_row       integer not null,
  row_count        integer not null,
  signature        varchar(64) not null,
  login_domain     varchar(200),
  repaired_cells   integer not null,
  phase            varchar(12) not null,
  mapping          text not null,
  default_unit     varchar(120) not null,
  default_site     varchar(120) not null,
  default_country  varchar(2) not null,
  default_zone     varchar(60) not null,
  default_language varchar(8) not null,
  problems         integer not null,
  joined           integer not null,
  returned         integer not null,
  changed          integer not null,
  unchanged        integer not null,
  gone             integer not null,
  active_before    integer not null,
  leavers_accepted boolean not null,
  requested_by     varchar(255) not null,
  requested_at     timestamptz not null,
  finished_at      timestamptz,
  check (phase in ('MAPPING', 'CHECKING', 'FAULTY', 'READY', 'APPLYING', 'DONE', 'CANCELLED', 'FAILED'))
);
create index directory_import_signature on directory_import (signature, id);
-- the directory changes by one list at a time
create unique index directory_import_one_applies on directory_import ((true)) where phase = 'APPLYING';

-- How far a run has come: written beside its transaction, so that others see it move.
create table directory_import_progress (
  import_id bigint primary key references directory_import on delete cascade,
  step      varchar(12) not null,
  done      integer not null,
  total     integer not null,
  cancelled boolean not null,
  alive_at  timestamptz not null
);

-- What follows holds the list itself while it is being decided about, and goes with the decision.
create table directory_import_part (
  import_id bigint not null references directory_import on delete cascade,
  position  integer not null,
  content   bytea not null,
  primary key (import_id, position)
);

create table directory_import_sample (
  import_id  bigint not null references directory_import on delete cascade,
  row_number integer not null,
  cells      text[] not null,
  primary key (import_id, row_number)
);

create table directory_import_person (
  import_id   bigint not null references directory_import on delete cascade,
  row_number  integer not null,
  number      varchar(60) not null,
  first_name  varchar(120) not null,
  last_name   varchar(120) not null,
  user_name   varchar(200),
  email       varchar(254),
  manager_key varchar(254),
  title       varchar(200),
  hired_on    date,
  grade       integer,
  unit        varchar(500) not null,
  site        varchar(120) not null,
  country     varchar(2) not null,
  zone        varchar(60) not null,
  language    varchar(8) not null,
  manager_row integer,
  line_depth  integer not null default 0,
  line_left   integer not null default 0,
  line_right  integer not null default 0,
  primary key (import_id, row_number)
);

create table directory_import_problem (
  import_id   bigint not null references directory_import on delete cascade,
  position    bigint not null,
  row_number  integer not null,
  column_name varchar(140) not null,
  value       varchar(200) not null,
  fault       varchar(24) not null,
  other_row   integer not null,
  primary key (import_id, position)
);

-- What an import would change, then what it has changed. Facts are names of fields, never values.
create table directory_import_change (
  import_id bigint not null references directory_import on delete cascade,
  position  bigint not null,
  kind      varchar(8) not null,
  number    varchar(60) not null,
  name      varchar(241) not null,
  facts     varchar(200) not null,
  primary key (import_id, position)
);
create index directory_import_change_kind on directory_import_change (import_id, kind, position);

create index employee_name on employee (first_name, last_name, id);
