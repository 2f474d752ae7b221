-- what a manager was told last about the own part of the organisation, so that it never moves by fewer than five people
create table told_figure (
  campaign_id bigint not null references campaign,
  employee_id bigint not null references employee,
  asked       integer not null,
  enrolled    integer not null,
  primary key (campaign_id, employee_id)
);
