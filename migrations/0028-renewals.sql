-- What a posting was before it was renewed: signed as it stood then, and still to be held against whoever shows it. A
-- renewal changes the last day alone; id and code stay, so that withdrawing takes every signature back.
create table posting_former (
  posting_id   uuid not null references posting (id) on delete cascade,
  version      integer not null,
  whole        text not null,
  token        text not null,
  published_at timestamptz not null,
  expires_at   timestamptz not null,
  replaced_at  timestamptz not null,
  primary key (posting_id, version),
  constraint posting_former_times check (published_at <= replaced_at and replaced_at < expires_at)
);
