-- What a dry run computes about each person of a list: narrow, and written once, where updates of the wide rows took most of the time.
create table directory_import_line (
  import_id   bigint not null references directory_import on delete cascade,
  row_number  integer not null,
  employee_id bigint not null,
  manager_row integer not null,
  depth_grade integer not null,
  line_depth  integer not null,
  line_left   integer not null,
  line_right  integer not null,
  primary key (import_id, row_number)
);

alter table directory_import_person drop column manager_row;
alter table directory_import_person drop column line_depth;
alter table directory_import_person drop column line_left;
alter table directory_import_person drop column line_right;

create index directory_import_problem_row on directory_import_problem (import_id, row_number, position);
