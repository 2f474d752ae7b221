create table outbox_message (
  id              bigint primary key,
  version         bigint not null,
  recipient_id    bigint not null references employee,
  message_id      varchar(80) not null unique,
  subject         varchar(500) not null,
  text_body       text not null,
  html_body       text not null,
  calendar_method varchar(10) not null,
  calendar_body   text not null,
  status          varchar(10) not null check (status in ('OWED', 'SENT', 'PARKED')),
  attempts        integer not null,
  created_at      timestamptz not null,
  due_at          timestamptz not null
);
create index outbox_owed on outbox_message (due_at) where status = 'OWED';
