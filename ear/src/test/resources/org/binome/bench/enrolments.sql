-- People of the large list who take part in campaign :campaign: juniors who share, seniors who seek. The same at each run: what
-- looks like chance is a hash of the place in the list.
create temp table taking_part on commit drop as
  select nextval('binome_seq') as id, employee_id, senior, place, hashtextextended(number, 42) % 1000000 as chance, zone
  from (
    select e.id as employee_id, e.number, e.grade >= 5 as senior, s.zone,
      row_number() over (partition by e.grade >= 5 order by hashtextextended(e.number, 7)) as place
    from employee e join site s on s.id = e.site_id
    where e.active and e.number like 'L%' and (e.grade <= 2 or e.grade >= 5)) as people
  where place <= case when senior then :mentees else :mentors end;

insert into enrolment (id, version, campaign_id, employee_id, status, consent_given_at, consent_text_version, zone, capacity,
    rounds_waited)
  select id, 1, :campaign, employee_id, 'ENROLLED', now(), 1, zone, case when not senior and place % 4 = 0 then 2 else 1 end, 0
  from taking_part;

insert into enrolment_offer (enrolment_id, skill_id, level, wish)
  select p.id, s.id, (array ['PRACTISING', 'AT_EASE', 'MASTERING'])[1 + abs(p.chance + s.id) % 3],
    (array ['IF_NEEDED', 'GLADLY', 'WITH_JOY'])[1 + abs(p.chance / 7 + s.id) % 3]
  from taking_part p, lateral (
    select id from skill where active order by hashint8extended(id, p.chance) limit 8) s
  where not senior;

insert into enrolment_need (enrolment_id, skill_id, priority, purpose)
  select p.id, s.id, (array ['NICE', 'USEFUL', 'IMPORTANT'])[1 + abs(p.chance + s.id) % 3], ''
  from taking_part p, lateral (
    select id from skill where active order by hashint8extended(id, p.chance) limit 4) s
  where senior;

insert into enrolment_language (enrolment_id, language)
  select id, 'en' from taking_part union all select id, 'fr' from taking_part where place % 2 = 0;

insert into enrolment_slot (enrolment_id, day, starts_at, ends_at)
  select p.id, day, starts_at, starts_at + interval '3 hours'
  from taking_part p, lateral (
      select day from unnest(array ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']) as day
      order by hashtextextended(day, p.chance) limit 4) d,
    unnest(array [time '09:00', time '14:00']) as starts_at;

insert into enrolment_interest (enrolment_id, interest)
  select p.id, interest from taking_part p, lateral (
    select interest from unnest(array ['MUSIC', 'READING', 'CINEMA', 'SPORT', 'HIKING', 'COOKING', 'TRAVEL']) as interest
    order by hashtextextended(interest, p.chance) limit 3) i;

insert into enrolment_consent (enrolment_id, kind, at, text_version) select id, 'GIVEN', now(), 1 from taking_part;
