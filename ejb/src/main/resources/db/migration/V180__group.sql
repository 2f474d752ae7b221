-- One mentor with three to six mentees who meet together (P20).
alter table campaign drop constraint campaign_format_check;
alter table campaign add constraint campaign_format_check check (format in ('PAIR', 'FLASH', 'GROUP'));

-- places: one to three, in a campaign of groups three to six
alter table enrolment drop constraint enrolment_capacity_check;
alter table enrolment add constraint enrolment_capacity_check check (capacity between 1 and 6);
alter table match_proposal drop constraint match_proposal_mentor_place_check;
alter table match_proposal add constraint match_proposal_mentor_place_check check (mentor_place between 1 and 6);

create function enrolment_capacity_of_format() returns trigger language plpgsql as $$
declare
  way varchar;
begin
  select format into way from campaign where id = new.campaign_id;
  if (way = 'GROUP') <> (new.capacity >= 3) and new.capacity <> 3 then
    raise exception 'enrolment % offers % places in a campaign of format %', new.id, new.capacity, way
      using errcode = 'check_violation', constraint = 'enrolment_capacity_of_format';
  end if;
  return new;
end $$;
create trigger enrolment_capacity_of_format before insert or update of capacity, campaign_id on enrolment
  for each row execute function enrolment_capacity_of_format();

-- the format is settled with the first enrolment: places would mean something else
create function campaign_format_settled() returns trigger language plpgsql as $$
begin
  if exists (select 1 from enrolment where campaign_id = new.id) then
    raise exception 'people take part in campaign %', new.id
      using errcode = 'check_violation', constraint = 'campaign_format_settled';
  end if;
  return new;
end $$;
create trigger campaign_format_settled before update of format on campaign
  for each row when (new.format <> old.format) execute function campaign_format_settled();

-- a gathering: sessions of one mentor's pairings that are one meeting
alter table mentoring_session add column gathering varchar(36);
create index mentoring_session_gathering on mentoring_session (gathering) where gathering is not null;

-- In a campaign of groups nobody teaches in two sessions at once, but in those of one gathering.
create function mentoring_session_of_mentor() returns trigger language plpgsql as $$
declare
  mentor bigint;
begin
  select p.mentor_id into mentor from pairing p join campaign c on c.id = p.campaign_id
    where p.id = new.pairing_id and c.format = 'GROUP';
  if mentor is null then
    return new;
  end if;
  -- one writer after the other for each mentor
  perform 1 from enrolment where id = mentor for update;
  if exists (select 1 from mentoring_session s join pairing p on p.id = s.pairing_id
      where p.mentor_id = mentor and s.id <> new.id and s.status <> 'CANCELLED'
        and s.gathering is distinct from coalesce(new.gathering, '')
        and s.starts_at < new.ends_at and new.starts_at < s.ends_at) then
    raise exception 'the mentor of session % meets others then', new.id
      using errcode = 'exclusion_violation', constraint = 'mentoring_session_of_mentor';
  end if;
  return new;
end $$;
create trigger mentoring_session_of_mentor_on_insert after insert on mentoring_session
  for each row when (new.status <> 'CANCELLED') execute function mentoring_session_of_mentor();
create trigger mentoring_session_of_mentor_on_update after update on mentoring_session
  for each row when (new.status <> 'CANCELLED' and (old.status = 'CANCELLED' or new.starts_at <> old.starts_at
    or new.ends_at <> old.ends_at or new.gathering is distinct from old.gathering))
  execute function mentoring_session_of_mentor();

-- A gathering has three sessions at least and stands at one hour in one place, with one mentor, once its transaction ends.
create function mentoring_session_gathered() returns trigger language plpgsql as $$
declare
  sessions integer;
  mentors integer;
  hours integer;
  formats integer;
begin
  select count(*), count(distinct p.mentor_id),
      count(distinct (s.starts_at, s.ends_at, s.place)) filter (where s.status <> 'CANCELLED'),
      count(*) filter (where c.format <> 'GROUP')
    into sessions, mentors, hours, formats
    from mentoring_session s join pairing p on p.id = s.pairing_id join campaign c on c.id = p.campaign_id
    where s.gathering = new.gathering;
  if sessions < 3 then
    raise exception 'gathering % has % sessions', new.gathering, sessions
      using errcode = 'check_violation', constraint = 'mentoring_session_group_small';
  end if;
  if mentors > 1 or hours > 1 or formats > 0 then
    raise exception 'gathering % is not one meeting', new.gathering
      using errcode = 'check_violation', constraint = 'mentoring_session_gathered';
  end if;
  return null;
end $$;
create constraint trigger mentoring_session_gathered after insert or update on mentoring_session
  deferrable initially deferred
  for each row when (new.gathering is not null) execute function mentoring_session_gathered();
