-- Whether its people meet for months, or once for three quarters of an hour (P20).
alter table campaign add column format varchar(10) not null default 'PAIR' check (format in ('PAIR', 'FLASH'));
alter table campaign alter column format drop default;
alter table campaign add constraint campaign_flash_once
  check (format <> 'FLASH' or (planned_sessions = 1 and session_minutes = 45));
