alter table outbox_message
  add column kind        varchar(80)  not null default '',
  add column unsubscribe varchar(300) not null default '',
  add column last_error  varchar(300) not null default '';
create index outbox_parked on outbox_message (id) where status = 'PARKED';
create index outbox_of_recipient on outbox_message (recipient_id, created_at);
