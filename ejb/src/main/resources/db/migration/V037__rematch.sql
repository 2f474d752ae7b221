-- a round that matches the people of another one again may change proposals that nobody has accepted yet
alter table matching_round add column rematch boolean not null default false;
