alter table enrolment add constraint enrolment_of_campaign unique (campaign_id, id);

create table matching_round (
  id                 bigint primary key,
  version            bigint not null,
  campaign_id        bigint not null references campaign,
  number             integer not null check (number >= 1),
  status             varchar(20) not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
  stage              varchar(20) not null,
  progress           integer not null check (progress between 0 and 100),
  objective          varchar(30) not null,
  left_out_penalty   integer not null,
  weight_needs       integer not null,
  weight_preferences integer not null,
  weight_swap        integer not null,
  weight_distance    integer not null,
  weight_time        integer not null,
  weight_interests   integer not null,
  weight_waiting     integer not null,
  seeking            integer not null,
  matchable          integer not null,
  matched            integer not null,
  eligible_pairs     integer not null,
  total_score        bigint not null,
  worst_score        integer not null,
  certificate        text not null,
  asked_at           timestamptz not null,
  touched_at         timestamptz not null,
  finished_at        timestamptz,
  published_at       timestamptz,
  unique (campaign_id, number),
  check (status <> 'DONE' or (finished_at is not null and certificate <> '')),
  check (published_at is null or status = 'DONE')
);
-- one round at a time
create unique index matching_round_open on matching_round (campaign_id) where status in ('QUEUED', 'RUNNING');

create table match_proposal (
  id                bigint primary key,
  version           bigint not null,
  campaign_id       bigint not null references campaign,
  mentor_id         bigint not null,
  mentee_id         bigint not null,
  round_id          bigint not null references matching_round,
  score             integer not null check (score between 0 and 10000),
  part_needs        integer not null check (part_needs >= 0),
  part_preferences  integer not null check (part_preferences >= 0),
  part_swap         integer not null check (part_swap >= 0),
  part_distance     integer not null check (part_distance >= 0),
  part_time         integer not null check (part_time >= 0),
  part_interests    integer not null check (part_interests >= 0),
  part_waiting      integer not null check (part_waiting >= 0),
  taught_skills     varchar(800) not null,
  returned_skills   varchar(800) not null,
  shared_minutes    integer not null,
  shared_interests  varchar(800) not null,
  state             varchar(20) not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
  published_at      timestamptz,
  mentor_asked_at   timestamptz,
  mentee_asked_at   timestamptz,
  mentor_consent_at timestamptz,
  mentee_consent_at timestamptz,
  expires_at        timestamptz,
  place_held        boolean not null,
  mentor_place      integer check (mentor_place between 1 and 3),
  foreign key (campaign_id, mentor_id) references enrolment (campaign_id, id),
  foreign key (campaign_id, mentee_id) references enrolment (campaign_id, id),
  check (mentor_id <> mentee_id),
  -- what is shown sums to the score
  check (score = part_needs + part_preferences + part_swap + part_distance + part_time + part_interests + part_waiting),
  -- nobody answers who was not asked, and nobody is asked before publication
  check (mentor_consent_at is null or mentor_asked_at is not null),
  check (mentee_consent_at is null or mentee_asked_at is not null),
  check (published_at is not null or (mentor_asked_at is null and mentee_asked_at is null)),
  check (published_at is null or expires_at is not null),
  -- two consents, each with its time
  check (state <> 'ACCEPTED' or (mentor_consent_at is not null and mentee_consent_at is not null)),
  check (place_held = (mentor_place is not null)),
  check (not place_held or state = 'ACCEPTED')
);
create unique index match_proposal_open_pair on match_proposal (mentor_id, mentee_id) where state = 'PROPOSED';
create unique index match_proposal_mentor_place on match_proposal (mentor_id, mentor_place) where place_held;
create unique index match_proposal_mentee_place on match_proposal (mentee_id) where place_held;
create index match_proposal_round on match_proposal (round_id);
create index match_proposal_mentor on match_proposal (mentor_id);
create index match_proposal_mentee on match_proposal (mentee_id);
create index match_proposal_campaign on match_proposal (campaign_id, state);
create index match_proposal_expiry on match_proposal (expires_at) where state = 'PROPOSED';

-- capacity: never more places held than the mentor offers, whoever writes here
create function match_proposal_capacity() returns trigger language plpgsql as $$
declare
  places integer;
  held   integer;
begin
  select capacity into places from enrolment where id = new.mentor_id for update;
  select count(*) into held from match_proposal where mentor_id = new.mentor_id and place_held and id <> new.id;
  if new.mentor_place > places or held >= places then
    raise exception 'mentor % has no place left', new.mentor_id
      using errcode = 'check_violation', constraint = 'match_proposal_capacity';
  end if;
  return new;
end $$;
create trigger match_proposal_capacity_on_insert before insert on match_proposal
  for each row when (new.place_held) execute function match_proposal_capacity();
create trigger match_proposal_capacity_on_update before update on match_proposal
  for each row when (new.place_held and not old.place_held) execute function match_proposal_capacity();

create table pair_wish (
  id          bigint primary key,
  version     bigint not null,
  campaign_id bigint not null references campaign,
  mentor_id   bigint not null,
  mentee_id   bigint not null,
  kind        varchar(10) not null check (kind in ('PIN', 'FORBID')),
  foreign key (campaign_id, mentor_id) references enrolment (campaign_id, id),
  foreign key (campaign_id, mentee_id) references enrolment (campaign_id, id),
  unique (campaign_id, mentor_id, mentee_id),
  check (mentor_id <> mentee_id)
);
create index pair_wish_mentor on pair_wish (mentor_id);
-- a mentee has one mentor at a time, hence one pin
create unique index pair_wish_pin on pair_wish (mentee_id) where kind = 'PIN';

create table unmatched (
  id               bigint primary key,
  version          bigint not null,
  round_id         bigint not null references matching_round,
  enrolment_id     bigint not null references enrolment,
  reason           varchar(30) not null,
  possible_mentors integer not null,
  unique (round_id, enrolment_id)
);
create index unmatched_enrolment on unmatched (enrolment_id);
