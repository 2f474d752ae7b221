create sequence binome_seq increment by 50 start with 1000;

create table site (
  id      bigint primary key,
  version bigint not null,
  name    varchar(120) not null unique,
  country varchar(2) not null,
  zone    varchar(60) not null
);

create table org_unit (
  id        bigint primary key,
  version   bigint not null,
  path      varchar(500) not null unique,
  name      varchar(120) not null,
  parent_id bigint references org_unit
);

create table employee (
  id         bigint primary key,
  version    bigint not null,
  number     varchar(60) not null unique,
  first_name varchar(120) not null,
  last_name  varchar(120) not null,
  user_name  varchar(200),
  email      varchar(254),
  subject    varchar(255) unique,
  title      varchar(200),
  hired_on   date,
  grade      integer not null check (grade >= 1),
  language   varchar(8) not null,
  manager_id bigint references employee,
  unit_id    bigint not null references org_unit,
  site_id    bigint not null references site,
  active     boolean not null,
  line_depth integer not null,
  line_left  integer not null,
  line_right integer not null,
  check (manager_id is null or manager_id <> id)
);
create unique index employee_user_name on employee (lower(user_name));
create unique index employee_email on employee (lower(email));
create index employee_manager on employee (manager_id);
create index employee_unit on employee (unit_id);
create index employee_site on employee (site_id);
create index employee_line on employee (line_left, line_right);
