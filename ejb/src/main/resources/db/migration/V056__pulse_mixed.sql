-- Receipt and answer are written in one transaction, and a row tells which one wrote it: so answers wait until five of a campaign
-- are there, and are then written anew, together, in random order, and their receipts with them.
alter table pulse_receipt add column mixed boolean not null default false;
alter table pulse_answer add column mixed boolean not null default false, drop column side;
create index pulse_answer_waiting on pulse_answer (campaign_id) where not mixed;
update pulse_receipt set mixed = true;
update pulse_answer set mixed = true;
