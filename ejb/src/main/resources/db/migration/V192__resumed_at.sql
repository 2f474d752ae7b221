-- when the two went on after their last pause: what was paused was not silent
alter table pairing add column resumed_at timestamptz check (resumed_at >= started_at);
-- after_id of a silence is the second in which it began, no longer the last session before it: whoever is silent now is told once more
