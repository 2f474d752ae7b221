-- Capacity is kept whichever of its parts changes: the place, whose place it is, or how many places the mentor offers.
drop trigger match_proposal_capacity_on_update on match_proposal;
create trigger match_proposal_capacity_on_update before update on match_proposal
  for each row
  when (new.place_held and (not old.place_held or new.mentor_id <> old.mentor_id or new.mentor_place <> old.mentor_place))
  execute function match_proposal_capacity();

-- Places are counted and not numbered here: who has given back the first of two places may keep the second one alone.
create function enrolment_capacity_held() returns trigger language plpgsql as $$
declare
  held integer;
begin
  select count(*) into held from match_proposal where mentor_id = new.id and place_held;
  if held > new.capacity then
    raise exception 'enrolment % holds % places, more than %', new.id, held, new.capacity
      using errcode = 'check_violation', constraint = 'enrolment_capacity_held';
  end if;
  return null;
end $$;
create trigger enrolment_capacity_held after update on enrolment
  for each row when (new.capacity < old.capacity) execute function enrolment_capacity_held();
