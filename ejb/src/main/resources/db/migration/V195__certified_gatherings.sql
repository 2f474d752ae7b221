-- the gatherings of a group that a mentor's certificate counts, while it is valid: each on one certificate only (P20)
create table recognition_certificate_gathering (
  certificate_id bigint not null references recognition_certificate on delete cascade,
  gathering      varchar(36) not null,
  constraint recognition_certificate_gathering_once unique (gathering)
);
create index recognition_certificate_gathering_of on recognition_certificate_gathering (certificate_id);

-- so far the certificate that was issued first has counted it
insert into recognition_certificate_gathering (certificate_id, gathering)
select distinct on (s.gathering) c.id, s.gathering
  from recognition_certificate c join mentoring_session s on s.pairing_id = c.pairing_id
  where c.holder = 'MENTOR' and c.revoked_at is null
    and s.status = 'HELD' and s.gathering is not null and s.logged_at <= c.issued_at
  order by s.gathering, c.issued_at, c.id;
