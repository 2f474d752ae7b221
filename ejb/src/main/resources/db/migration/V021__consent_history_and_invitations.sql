-- Every consent given and revoked, for ever: the row in enrolment tells only the present one.
create table enrolment_consent (
  enrolment_id bigint not null references enrolment,
  kind         varchar(10) not null check (kind in ('GIVEN', 'REVOKED')),
  at           timestamptz not null,
  text_version integer not null check (text_version >= 1),
  primary key (enrolment_id, at, kind)
);

-- Evidence is only ever added. Erasing a person says so first: set_config('binome.erasing', 'on', true).
create function enrolment_consent_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('binome.erasing', true) = 'on' then
    return old;
  end if;
  raise exception 'The history of consents is append-only' using errcode = 'restrict_violation';
end $$;
create trigger enrolment_consent_append_only before update or delete on enrolment_consent
  for each row execute function enrolment_consent_is_append_only();

-- HR asks each person once.
create table enrolment_invitation (
  id          bigint primary key,
  version     bigint not null,
  campaign_id bigint not null references campaign,
  employee_id bigint not null references employee,
  invited_at  timestamptz not null,
  unique (campaign_id, employee_id)
);
create index enrolment_invitation_employee on enrolment_invitation (employee_id);

-- Only words the code knows.
alter table enrolment_offer
  add check (level in ('PRACTISING', 'AT_EASE', 'MASTERING')),
  add check (wish in ('IF_NEEDED', 'GLADLY', 'WITH_JOY'));
alter table enrolment_need
  add check (priority in ('NICE', 'USEFUL', 'IMPORTANT'));
alter table enrolment_slot
  add check (day in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
  add check (extract(minute from starts_at) in (0, 30) and extract(minute from ends_at) in (0, 30));
alter table enrolment
  add check (consent_revoked_at is null or consent_revoked_at >= consent_given_at),
  add check (status <> 'DRAFT' or consent_given_at is null),
  add check (status <> 'WITHDRAWN' or consent_given_at is null or consent_revoked_at is not null);

-- Nobody prefers and vetoes the same person, nor names themselves: checked for both tables by one rule.
create function enrolment_choice_is_sound() returns trigger language plpgsql as $$
begin
  if exists (select from enrolment where id = new.enrolment_id and employee_id = new.employee_id) then
    raise exception 'Nobody chooses themselves' using errcode = 'check_violation';
  end if;
  if exists (select from enrolment_preference p join enrolment_veto v using (enrolment_id, employee_id)
             where enrolment_id = new.enrolment_id) then
    raise exception 'A person is preferred and vetoed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create constraint trigger enrolment_preference_sound after insert or update on enrolment_preference
  deferrable initially deferred for each row execute function enrolment_choice_is_sound();
create constraint trigger enrolment_veto_sound after insert or update on enrolment_veto
  deferrable initially deferred for each row execute function enrolment_choice_is_sound();
create index enrolment_preference_employee on enrolment_preference (employee_id);
create index enrolment_veto_employee on enrolment_veto (employee_id);
create index enrolment_offer_skill on enrolment_offer (skill_id);
create index enrolment_need_skill on enrolment_need (skill_id);

-- A new order is written row by row: only the end of the transaction has to be in order.
alter table enrolment_preference
  drop constraint enrolment_preference_pkey,
  drop constraint enrolment_preference_enrolment_id_employee_id_key,
  add primary key (enrolment_id, position) deferrable initially deferred,
  add unique (enrolment_id, employee_id) deferrable initially deferred;
