-- Whom people may turn to; named by HR. Who is named no longer keeps what has been entrusted already.
create table safe_contact (
  id          bigint primary key,
  version     bigint not null,
  employee_id bigint not null unique references employee,
  named_at    timestamptz not null,
  active      boolean not null
);

-- One of a pair has written to a contact. Withdrawn ones are deleted at once, settled ones after ninety days.
create table safe_signal (
  id         bigint primary key,
  version    bigint not null,
  pairing_id bigint not null references pairing,
  author_id  bigint not null references employee,
  contact_id bigint not null references employee,
  status     varchar(10) not null check (status in ('OPEN', 'SETTLED')),
  settled_at timestamptz,
  ended_at   timestamptz,
  constraint safe_signal_contact_is_another check (contact_id <> author_id),
  check ((status = 'SETTLED') = (settled_at is not null))
);
create unique index safe_signal_open on safe_signal (pairing_id, author_id) where status = 'OPEN';
create index safe_signal_author on safe_signal (author_id);
create index safe_signal_contact on safe_signal (contact_id);

create table safe_message (
  signal_id  bigint not null references safe_signal,
  position   integer not null,
  by_author  boolean not null,
  body       varchar(4000) not null,
  written_at timestamptz not null,
  primary key (signal_id, position)
);

create function in_one_line(one bigint, other bigint) returns boolean language sql stable as $$
  select a.line_left < b.line_left and b.line_right < a.line_right
      or b.line_left < a.line_left and a.line_right < b.line_right
  from employee a, employee b where a.id = one and b.id = other
$$;

-- Whoever writes it: the author is one of the two, the contact is neither, and stands above or below none of them.
create function refuse_contact_nearby() returns trigger language plpgsql as $$
declare
  mentor bigint;
  mentee bigint;
begin
  select a.employee_id, b.employee_id into mentor, mentee
  from pairing p join enrolment a on a.id = p.mentor_id join enrolment b on b.id = p.mentee_id where p.id = new.pairing_id;
  if new.author_id not in (mentor, mentee) then
    raise exception 'safe_signal_author_is_party' using errcode = 'check_violation', constraint = 'safe_signal_author_is_party';
  end if;
  if new.contact_id in (mentor, mentee) then
    raise exception 'safe_signal_contact_is_no_party'
      using errcode = 'check_violation', constraint = 'safe_signal_contact_is_no_party';
  end if;
  if in_one_line(new.contact_id, mentor) or in_one_line(new.contact_id, mentee) then
    raise exception 'safe_signal_contact_out_of_line'
      using errcode = 'check_violation', constraint = 'safe_signal_contact_out_of_line';
  end if;
  return new;
end $$;

create trigger safe_signal_contact_apart before insert or update of pairing_id, author_id, contact_id on safe_signal
  for each row execute function refuse_contact_nearby();
