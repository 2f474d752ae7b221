-- who sends a mail holds it until then, outside any transaction: a mail server that hangs must not hold rows
alter table outbox_message add column leased_until timestamptz;
