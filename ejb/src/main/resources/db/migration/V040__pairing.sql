create table pairing (
  id                      bigint primary key,
  version                 bigint not null,
  campaign_id             bigint not null references campaign,
  mentor_id               bigint not null references enrolment,
  mentee_id               bigint not null references enrolment,
  proposal_id             bigint not null unique references match_proposal,
  status                  varchar(20) not null
    check (status in ('AWAITING_CHARTER', 'ACTIVE', 'PAUSED', 'COMPLETED', 'ENDED_EARLY')),
  mentor_consent_at       timestamptz not null,
  mentee_consent_at       timestamptz not null,
  mentor_signed_at        timestamptz,
  mentor_charter_version  integer,
  mentor_charter_language varchar(8),
  mentee_signed_at        timestamptz,
  mentee_charter_version  integer,
  mentee_charter_language varchar(8),
  started_at              timestamptz,
  ended_at                timestamptz,
  check (mentor_id <> mentee_id),
  -- active, or ever been so: two signatures under the same charter
  check (status not in ('ACTIVE', 'PAUSED', 'COMPLETED')
         or (mentor_signed_at is not null and mentee_signed_at is not null and started_at is not null
             and mentor_charter_version is not null and mentor_charter_version = mentee_charter_version)),
  check ((status in ('COMPLETED', 'ENDED_EARLY')) = (ended_at is not null))
);
create index pairing_campaign on pairing (campaign_id);
create index pairing_mentor on pairing (mentor_id);
create index pairing_mentee on pairing (mentee_id);
create unique index pairing_open_pair on pairing (mentor_id, mentee_id)
  where status in ('AWAITING_CHARTER', 'ACTIVE', 'PAUSED');

create table pairing_objective (
  pairing_id bigint not null references pairing,
  position   integer not null,
  aim        varchar(300) not null,
  measure    varchar(300) not null,
  due_on     date not null,
  reached    boolean not null,
  primary key (pairing_id, position)
);
