-- who has answered …
create table pulse_receipt (
  id          bigint primary key,
  version     bigint not null,
  session_id  bigint not null references mentoring_session,
  employee_id bigint not null references employee,
  unique (session_id, employee_id)
);

-- … and what was answered: no key leads from one to the other
create table pulse_answer (
  id          bigint primary key,
  version     bigint not null,
  ticket      varchar(40) not null unique,
  campaign_id bigint not null references campaign,
  month       date not null check (extract(day from month) = 1),
  site_id     bigint not null references site,
  unit_id     bigint not null references org_unit,
  side        varchar(10) not null,
  mood        integer not null check (mood between 1 and 5),
  useful      integer not null check (useful between 1 and 5)
);
create index pulse_answer_campaign on pulse_answer (campaign_id, month);
