-- A campaign's own rules on where the two of a pair work.
alter table campaign
  add column site_demand varchar(10) not null default 'ANY',
  add column unit_demand varchar(10) not null default 'ANY',
  add constraint campaign_site_demand_known check (site_demand in ('ANY', 'SAME', 'OTHER')),
  add constraint campaign_unit_demand_known check (unit_demand in ('ANY', 'SAME', 'OTHER'));
