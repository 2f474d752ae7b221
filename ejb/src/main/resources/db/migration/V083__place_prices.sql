-- what one more place of a mentor was worth in the latest round: matching again starts from it
create table place_price (
  id           bigint primary key,
  version      bigint not null,
  enrolment_id bigint not null unique references enrolment,
  price        bigint not null check (price < 0)
);
