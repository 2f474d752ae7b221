create table revoked_login (
  id         bigint primary key,
  version    bigint not null,
  sid        varchar(255),
  subject    varchar(255),
  revoked_at timestamptz not null,
  check (sid is not null or subject is not null)
);
create index revoked_login_sid on revoked_login (sid);
create index revoked_login_subject on revoked_login (subject) where sid is null;
create index revoked_login_at on revoked_login (revoked_at);
