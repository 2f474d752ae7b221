-- What the two of a pair write to each other. Who wrote it is a side of the pairing: nobody else can have.
create table pairing_message (
  id         bigint primary key,
  version    bigint not null,
  pairing_id bigint not null references pairing,
  author     varchar(10) not null check (author in ('MENTOR', 'MENTEE')),
  body       varchar(4000) not null check (length(trim(body)) > 0),
  said_at    timestamptz not null,
  -- when the other one had it on the screen
  read_at    timestamptz,
  -- a mail has told the other one that something waits
  told       boolean not null
);
create index pairing_message_thread on pairing_message (pairing_id, id);
-- one mail until it is read, however many messages follow
create unique index pairing_message_told on pairing_message (pairing_id, author) where told and read_at is null;
