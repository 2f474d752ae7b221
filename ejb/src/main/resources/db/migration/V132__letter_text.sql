-- texts of mails as HR has written them; where there is none, the standard text holds
create table letter_text (
  id         bigint primary key,
  version    bigint not null,
  kind       varchar(80) not null,
  language   varchar(2) not null check (language in ('en', 'fr')),
  subject    varchar(200) not null,
  title      varchar(200) not null,
  body       varchar(4000) not null,
  action     varchar(80) not null,
  unique (kind, language)
);
