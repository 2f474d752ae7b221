-- when a session was cancelled to which both had been invited: two of them in a row are told of
alter table mentoring_session add column called_off_at timestamptz check (called_off_at is null or status = 'CANCELLED');
