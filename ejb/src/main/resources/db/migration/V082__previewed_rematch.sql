-- matching again stores only the plan that HR has looked at: the stamp of its pool takes the place of the mere mark
alter table matching_round add column previewed varchar(255);
update matching_round set previewed = '' where rematch;
alter table matching_round drop column rematch;
