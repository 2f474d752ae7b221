-- how well the two of a pair know what it is about, as each says of herself or himself
create table skill_rating (
  id          bigint primary key,
  version     bigint not null,
  pairing_id  bigint not null references pairing,
  employee_id bigint not null references employee,
  skill_id    bigint not null references skill,
  moment      varchar(10) not null check (moment in ('BEFORE', 'AFTER')),
  level       integer not null check (level between 0 and 3),
  unique (pairing_id, employee_id, skill_id, moment)
);

-- how the mentor mentored, by the mentor and by the mentee
create table soft_skill_rating (
  id            bigint primary key,
  version       bigint not null,
  pairing_id    bigint not null references pairing,
  employee_id   bigint not null references employee,
  side          varchar(10) not null check (side in ('MENTOR', 'MENTEE')),
  pedagogy      integer not null check (pedagogy between 1 and 5),
  communication integer not null check (communication between 1 and 5),
  patience      integer not null check (patience between 1 and 5),
  adaptability  integer not null check (adaptability between 1 and 5),
  unique (pairing_id, side)
);
