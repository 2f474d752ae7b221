-- each reminder fires once: about_id is the proposal, pairing or session, after_id the last session before a silence
create table nudge (
  id           bigint primary key,
  version      bigint not null,
  recipient_id bigint not null references employee,
  kind         varchar(20) not null check (kind in
    ('PROPOSAL', 'CHARTER', 'FIRST_MEETING', 'CANCELLED_TWICE', 'SILENCE', 'PULSE', 'CLOSING')),
  about_id     bigint not null,
  after_id     bigint not null,
  fired_at     timestamptz not null,
  unique (recipient_id, kind, about_id, after_id)
);

-- that a pairing is about to be closed is told to everybody
create table mail_choice (
  id          bigint primary key,
  version     bigint not null,
  employee_id bigint not null references employee,
  kind        varchar(20) not null check (kind in
    ('PROPOSAL', 'CHARTER', 'FIRST_MEETING', 'CANCELLED_TWICE', 'SILENCE', 'PULSE', 'DIGEST')),
  token       varchar(64) not null unique,
  off_since   timestamptz,
  unique (employee_id, kind)
);
