-- An open pairing stands on a proposal of the same two people that holds its place, hence is accepted, hence has two consents.
alter table match_proposal
  add constraint match_proposal_place_of_pair unique (id, place_held, mentor_id, mentee_id);
-- true or null, never false: null asks nothing of the proposal
alter table pairing
  add column holds_place boolean
    generated always as (case when status in ('AWAITING_CHARTER', 'ACTIVE', 'PAUSED') then true end) stored,
  add constraint pairing_open_holds_place foreign key (proposal_id, holds_place, mentor_id, mentee_id)
    references match_proposal (id, place_held, mentor_id, mentee_id)
    -- a pairing ends and its place is given back within one transaction, in any order
    deferrable initially deferred;
-- A refusal names the rule.
alter table pairing rename constraint pairing_check1 to pairing_active_signed;
