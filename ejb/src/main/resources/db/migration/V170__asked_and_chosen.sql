-- Proposals that come from no round: a mentee has asked a mentor, or HR has chosen two people by hand.
alter table match_proposal alter column round_id drop not null;
alter table match_proposal add column origin varchar(10) not null default 'ROUND'
  check (origin in ('ROUND', 'CHOSEN', 'ASKED'));
alter table match_proposal add column message varchar(500) not null default '';
alter table match_proposal add check ((origin = 'ROUND') = (round_id is not null));
-- who asks has said yes
alter table match_proposal add check (origin <> 'ASKED' or mentee_consent_at is not null);
alter table match_proposal add check (message = '' or origin = 'ASKED');
-- one request at a time
create unique index match_proposal_one_request on match_proposal (mentee_id) where state = 'PROPOSED' and origin = 'ASKED';
