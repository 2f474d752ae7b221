-- The standing programme that the shipped template belongs to.
insert into programme (id, version, name, purpose) values
  (1, 1, 'Reverse mentoring',
   'Younger digital experts mentor senior colleagues: everybody offers what they know, and trust grows on both sides.');

-- Released while its first day is still to come: the dates will open it.
alter table campaign add column scheduled boolean not null default false;
alter table campaign alter column scheduled drop default;

-- A phase begun early takes the day it began, which may be the day the one before began.
alter table campaign drop constraint campaign_check;
alter table campaign add constraint campaign_dates_in_order
  check (enrolment_from <= matching_from and matching_from <= running_from and running_from <= closes_on);

alter table campaign add constraint campaign_phase_known
  check (phase in ('DRAFT', 'ENROLMENT', 'MATCHING', 'RUNNING', 'CLOSED'));
alter table campaign add constraint campaign_open_has_sponsor check (phase = 'DRAFT' or sponsor_id is not null);
alter table campaign add constraint campaign_scheduled_draft check (not scheduled or phase = 'DRAFT');
alter table campaign add constraint campaign_archived_when_over
  check (not archived or phase in ('DRAFT', 'CLOSED'));
create unique index campaign_name_once on campaign (lower(name));

alter table campaign_rule add constraint campaign_rule_relation
  check (relation in ('IS', 'IS_NOT') or attribute = 'GRADE' and relation in ('AT_LEAST', 'AT_MOST'));
create unique index campaign_rule_once on campaign_rule (campaign_id, attribute, relation, operand);
