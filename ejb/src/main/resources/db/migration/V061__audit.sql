create table audit_entry (
  id          bigint primary key,
  version     bigint not null,
  happened_at timestamptz not null,
  actor       varchar(255) not null,
  event       varchar(80) not null,
  facts       text not null
);
create index audit_entry_happened on audit_entry (happened_at);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
