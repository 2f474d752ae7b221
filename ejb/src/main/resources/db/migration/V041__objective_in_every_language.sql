-- What the product proposes names a skill or nothing at all, so that each of the two reads it in their own language.
alter table pairing_objective
  add column skill_id bigint references skill,
  alter column aim drop not null,
  alter column measure drop not null,
  add constraint pairing_objective_own_words check (aim is null or (measure is not null and skill_id is null));
