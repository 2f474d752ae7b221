-- may a campaign propose somebody who has not finished the training of the role?
alter table campaign add column training_required boolean not null default false;

-- what can be read: training modules in steps with a quiz, and articles of advice
create table material (
  id       bigint primary key,
  version  bigint not null,
  slug     varchar(80) not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind     varchar(10) not null check (kind in ('MODULE', 'ARTICLE')),
  for_whom varchar(10) not null check (for_whom in ('MENTOR', 'MENTEE', 'BOTH')),
  stage    varchar(10) check (stage in ('PREPARE', 'START', 'ONGOING', 'MIDTERM', 'SWAP', 'END')),
  minutes  integer not null check (minutes between 1 and 45),
  position integer not null,
  status   varchar(10) not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  -- written or changed by HR: a new release leaves it alone
  own      boolean not null,
  check ((kind = 'ARTICLE') = (stage is not null))
);

-- small letters without accents, as they are compared
create function learning_plain(given text) returns text language sql immutable strict parallel safe as
$$ select translate(replace(replace(lower(given), 'œ', 'oe'), 'æ', 'ae'), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ', 'aaaaaaceeeeiiiinoooooouuuuyy') $$;

create function learning_search(language text, title text, summary text, body text) returns tsvector language sql immutable parallel safe as
$$ select setweight(to_tsvector(c.name, learning_plain(title)), 'A') || setweight(to_tsvector(c.name, learning_plain(summary)), 'B')
       || to_tsvector(c.name, learning_plain(body))
   from (select case language when 'fr' then 'pg_catalog.french'::regconfig else 'pg_catalog.english'::regconfig end) as c (name) $$;

create table material_text (
  material_id bigint not null references material on delete cascade,
  language    varchar(2) not null check (language in ('en', 'fr')),
  title       varchar(120) not null,
  summary     varchar(300) not null,
  body        text not null,
  search      tsvector not null generated always as (learning_search(language, title, summary, body)) stored,
  primary key (material_id, language)
);
create index material_text_search on material_text using gin (search);

create table module_progress (
  id          bigint primary key,
  version     bigint not null,
  module_id   bigint not null references material,
  employee_id bigint not null references employee,
  attempts    integer not null check (attempts >= 0),
  -- the moment of the first quiz that was passed
  passed_at   timestamptz,
  check (passed_at is null or attempts > 0),
  unique (module_id, employee_id)
);

create table module_step_done (
  progress_id bigint not null references module_progress on delete cascade,
  step        integer not null check (step >= 1),
  primary key (progress_id, step)
);

-- what somebody says on an article; nobody else reads it before HR has
create table article_comment (
  id         bigint primary key,
  version    bigint not null,
  article_id bigint not null references material,
  author_id  bigint not null references employee,
  body       varchar(2000) not null,
  written_at timestamptz not null,
  status     varchar(10) not null check (status in ('WAITING', 'APPROVED', 'REFUSED')),
  decided_at timestamptz,
  check ((status = 'WAITING') = (decided_at is null))
);
create index article_comment_article on article_comment (article_id);
-- one after the other: HR is not flooded
create unique index article_comment_one_waits on article_comment (article_id, author_id) where status = 'WAITING';
