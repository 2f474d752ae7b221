create table enrolment (
  id                   bigint primary key,
  version              bigint not null,
  campaign_id          bigint not null references campaign,
  employee_id          bigint not null references employee,
  status               varchar(20) not null check (status in ('DRAFT', 'ENROLLED', 'PAUSED', 'WITHDRAWN')),
  consent_given_at     timestamptz,
  consent_revoked_at   timestamptz,
  consent_text_version integer not null,
  zone                 varchar(60) not null,
  capacity             integer not null check (capacity between 1 and 3),
  rounds_waited        integer not null,
  unique (campaign_id, employee_id),
  check (status not in ('ENROLLED', 'PAUSED') or (consent_given_at is not null and consent_revoked_at is null))
);
create index enrolment_employee on enrolment (employee_id);

create table enrolment_offer (
  enrolment_id bigint not null references enrolment,
  skill_id     bigint not null references skill,
  level        varchar(20) not null,
  wish         varchar(20) not null,
  primary key (enrolment_id, skill_id)
);

create table enrolment_need (
  enrolment_id bigint not null references enrolment,
  skill_id     bigint not null references skill,
  priority     varchar(20) not null,
  purpose      varchar(500) not null,
  primary key (enrolment_id, skill_id)
);

create table enrolment_language (
  enrolment_id bigint not null references enrolment,
  language     varchar(8) not null,
  primary key (enrolment_id, language)
);

create table enrolment_slot (
  enrolment_id bigint not null references enrolment,
  day          varchar(10) not null,
  starts_at    time not null,
  ends_at      time not null,
  primary key (enrolment_id, day, starts_at),
  check (starts_at < ends_at)
);

create table enrolment_interest (
  enrolment_id bigint not null references enrolment,
  interest     varchar(60) not null,
  primary key (enrolment_id, interest)
);

create table enrolment_preference (
  enrolment_id bigint not null references enrolment,
  position     integer not null check (position between 0 and 4),
  employee_id  bigint not null references employee,
  primary key (enrolment_id, position),
  unique (enrolment_id, employee_id)
);

create table enrolment_veto (
  enrolment_id bigint not null references enrolment,
  employee_id  bigint not null references employee,
  primary key (enrolment_id, employee_id)
);
