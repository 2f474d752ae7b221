-- worst pair of the plan that was proven: where it comes first, a swap that lowers it takes the seal
alter table matching_round add column proven_worst integer not null default 0;
update matching_round set proven_worst = worst_score
 where status = 'DONE' and total_score = proven_total and matched = proven_matched;
