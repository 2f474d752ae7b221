-- What one of the two does towards an objective, and by when. Objectives are never taken away, so their positions are keys;
-- they are written anew as a whole within one transaction, hence the check at its end.
create table objective_action (
  id         bigint primary key,
  version    bigint not null,
  pairing_id bigint not null references pairing,
  objective  integer not null,
  owner      varchar(10) not null check (owner in ('MENTOR', 'MENTEE')),
  task       varchar(300) not null check (length(trim(task)) > 0),
  due_on     date not null,
  done_at    timestamptz,
  constraint objective_action_objective foreign key (pairing_id, objective)
    references pairing_objective (pairing_id, position) deferrable initially deferred
);
create index objective_action_pairing on objective_action (pairing_id, objective);

-- Every pairing has an objective (P22): looked at when the transaction ends.
create function pairing_has_objective() returns trigger language plpgsql as $$
declare
  pair bigint := case when tg_table_name = 'pairing' then (to_jsonb(new) ->> 'id')::bigint
                      else (to_jsonb(old) ->> 'pairing_id')::bigint end;
begin
  if exists (select 1 from pairing where id = pair)
     and not exists (select 1 from pairing_objective where pairing_id = pair) then
    raise exception 'pairing % has no objective', pair using errcode = '23514', constraint = 'pairing_objective_one';
  end if;
  return null;
end $$;
create constraint trigger pairing_objective_one after insert on pairing
  deferrable initially deferred for each row execute function pairing_has_objective();
create constraint trigger pairing_objective_last after delete or update of pairing_id on pairing_objective
  deferrable initially deferred for each row execute function pairing_has_objective();
