-- that somebody has answered …
create table survey_receipt (
  id          bigint primary key,
  version     bigint not null,
  kind        varchar(20) not null check (kind in ('START', 'FIT_CHECK', 'SWAP', 'MID_TERM', 'END')),
  campaign_id bigint not null references campaign,
  pairing_id  bigint not null references pairing,
  employee_id bigint not null references employee,
  -- the anonymous answers of a person are kept once a campaign, so that as many answers are as many people
  counted     boolean not null,
  mixed       boolean not null default false,
  unique (kind, pairing_id, employee_id)
);
create unique index survey_receipt_counted on survey_receipt (kind, campaign_id, employee_id) where counted;
create index survey_receipt_employee on survey_receipt (employee_id);

-- … and what was answered: no key leads from one to the other, and nothing tells when
create table survey_answer (
  id          uuid primary key default gen_random_uuid(),
  campaign_id bigint not null references campaign,
  kind        varchar(20) not null check (kind in ('START', 'FIT_CHECK', 'SWAP', 'MID_TERM', 'END')),
  question    varchar(80) not null,
  score       integer,
  words       varchar(1000),
  -- written anew together with those of at least four others: counts in means
  mixed       boolean not null default false,
  -- one of at least eight that came together: counts in distributions
  spread      boolean not null default false,
  check ((score is null) <> (words is null)),
  check (mixed or not spread)
);
create index survey_answer_campaign on survey_answer (campaign_id, kind, question);
create index survey_answer_waiting on survey_answer (campaign_id, kind) where not mixed;

-- what HR asks besides
create table survey_question (
  id          bigint primary key,
  version     bigint not null,
  campaign_id bigint not null references campaign,
  kind        varchar(20) not null check (kind in ('MID_TERM', 'END')),
  scale       varchar(20) not null check (scale in ('AGREEMENT', 'WORDS')),
  ticket      varchar(40) not null unique
);
create index survey_question_campaign on survey_question (campaign_id, kind);
create table survey_question_words (
  question_id bigint not null references survey_question on delete cascade,
  language    varchar(8) not null,
  words       varchar(300) not null check (words <> ''),
  primary key (question_id, language)
);
