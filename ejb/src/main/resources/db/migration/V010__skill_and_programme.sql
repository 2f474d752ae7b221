create table theme (
  id       bigint primary key,
  version  bigint not null,
  code     varchar(60) not null unique,
  position integer not null
);

create table theme_name (
  theme_id bigint not null references theme,
  language varchar(8) not null,
  name     varchar(120) not null,
  primary key (theme_id, language)
);

create table skill (
  id       bigint primary key,
  version  bigint not null,
  code     varchar(60) not null unique,
  theme_id bigint not null references theme,
  active   boolean not null
);
create index skill_theme on skill (theme_id);

create table skill_name (
  skill_id bigint not null references skill,
  language varchar(8) not null,
  name     varchar(120) not null,
  primary key (skill_id, language)
);

create table programme (
  id      bigint primary key,
  version bigint not null,
  name    varchar(120) not null unique,
  purpose varchar(2000) not null
);

create table campaign (
  id                     bigint primary key,
  version                bigint not null,
  programme_id           bigint not null references programme,
  name                   varchar(120) not null unique,
  kind                   varchar(20) not null,
  phase                  varchar(20) not null,
  sponsor_id             bigint references employee,
  coordinator_id         bigint references employee,
  enrolment_from         date not null,
  matching_from          date not null,
  running_from           date not null,
  closes_on              date not null,
  planned_sessions       integer not null,
  session_minutes        integer not null,
  monthly_budget_minutes integer not null,
  direction              varchar(20) not null,
  approval_order         varchar(20) not null,
  proposal_days          integer not null,
  objective              varchar(30) not null,
  left_out_penalty       integer not null,
  weight_needs           integer not null,
  weight_preferences     integer not null,
  weight_swap            integer not null,
  weight_distance        integer not null,
  weight_time            integer not null,
  weight_interests       integer not null,
  weight_waiting         integer not null,
  charter_version        integer not null,
  archived               boolean not null,
  check (enrolment_from < matching_from and matching_from < running_from and running_from < closes_on),
  check (weight_needs + weight_preferences + weight_swap + weight_distance + weight_time + weight_interests
         + weight_waiting = 100)
);

create table campaign_theme (
  campaign_id bigint not null references campaign,
  theme_code  varchar(60) not null references theme (code),
  primary key (campaign_id, theme_code)
);

create table campaign_rule (
  campaign_id bigint not null references campaign,
  attribute   varchar(20) not null check (attribute in ('SITE', 'UNIT', 'GRADE')),
  relation    varchar(20) not null,
  operand     varchar(500) not null
);
create index campaign_rule_campaign on campaign_rule (campaign_id);

create table campaign_charter (
  campaign_id bigint not null references campaign,
  language    varchar(8) not null,
  body        varchar(20000) not null,
  primary key (campaign_id, language)
);
