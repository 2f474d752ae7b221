-- what one of the two of a pairing that is over may show of it
create table recognition_certificate (
  id            bigint primary key,
  version       bigint not null,
  pairing_id    bigint not null references pairing,
  holder        varchar(10) not null check (holder in ('MENTOR', 'MENTEE')),
  code          varchar(20) not null unique check (length(code) = 20),
  sessions      integer not null check (sessions > 0),
  minutes       integer not null check (minutes > 0),
  swapped       integer not null check (swapped between 0 and sessions),
  themes        varchar(1000) not null,
  pedagogy      integer check (pedagogy between 1 and 5),
  communication integer check (communication between 1 and 5),
  patience      integer check (patience between 1 and 5),
  adaptability  integer check (adaptability between 1 and 5),
  issued_at     timestamptz not null,
  revoked_at    timestamptz,
  -- all four or none
  check (num_nulls(pedagogy, communication, patience, adaptability) in (0, 4))
);
-- one that is valid for each of the two
create unique index recognition_certificate_valid on recognition_certificate (pairing_id, holder) where revoked_at is null;

-- who lets the partner's certificate say their first name
create table partner_naming (
  id                bigint primary key,
  version           bigint not null,
  pairing_id        bigint not null unique references pairing,
  mentor_consent_at timestamptz,
  mentee_consent_at timestamptz
);

create table testimonial (
  id                bigint primary key,
  version           bigint not null,
  pairing_id        bigint not null references pairing,
  author            varchar(10) not null check (author in ('MENTOR', 'MENTEE')),
  body              varchar(1000),
  written_at        timestamptz not null,
  mentor_consent_at timestamptz,
  mentee_consent_at timestamptz,
  naming            varchar(30) not null check (naming in ('FIRST_NAME_AND_UNIT', 'NO_NAME')),
  status            varchar(20) not null
    check (status in ('AWAITING_PARTNER', 'AWAITING_HR', 'PUBLISHED', 'REFUSED', 'WITHDRAWN')),
  reason            varchar(1000) not null,
  published_at      timestamptz,
  -- nobody but the two reads it without the consent of both
  constraint testimonial_consent_of_both check (status in ('AWAITING_PARTNER', 'WITHDRAWN')
    or (mentor_consent_at is not null and mentee_consent_at is not null)),
  constraint testimonial_withdrawn_is_gone check ((status = 'WITHDRAWN') = (body is null)),
  check ((status = 'PUBLISHED') = (published_at is not null)),
  check (status <> 'REFUSED' or reason <> '')
);
-- one of each of the two, until it is taken back
create unique index testimonial_one on testimonial (pairing_id, author) where status <> 'WITHDRAWN';
create index testimonial_published on testimonial (published_at) where status = 'PUBLISHED';

create table idea (
  id                bigint primary key,
  version           bigint not null,
  pairing_id        bigint not null references pairing,
  author            varchar(10) not null check (author in ('MENTOR', 'MENTEE')),
  body              varchar(1000),
  written_at        timestamptz not null,
  mentor_consent_at timestamptz,
  mentee_consent_at timestamptz,
  status            varchar(20) not null
    check (status in ('AWAITING_PARTNER', 'NEW', 'TAKEN_UP', 'ANSWERED', 'WITHDRAWN')),
  answer            varchar(2000) not null,
  constraint idea_consent_of_both check (status in ('AWAITING_PARTNER', 'WITHDRAWN')
    or (mentor_consent_at is not null and mentee_consent_at is not null)),
  constraint idea_withdrawn_is_gone check ((status = 'WITHDRAWN') = (body is null)),
  check ((status = 'ANSWERED') = (answer <> ''))
);
create index idea_pairing on idea (pairing_id);
