-- total of the plan that was proven, to compare with what HR makes of it by hand
alter table matching_round add column proven_total bigint not null default 0;
alter table matching_round add column proven_matched integer not null default 0;
