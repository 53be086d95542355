-- What an official channel is known by. What is said of it stands in its versions, which are only ever added to.
create table channel (
  id    uuid primary key,
  kind  text not null,
  value text not null,
  constraint channel_key unique (kind, value)
);

-- The newest version of a channel is what holds. `who` is nothing for what the program itself listed.
create table channel_version (
  id                uuid primary key,
  channel_id        uuid not null references channel (id),
  version           integer not null,
  at                timestamptz not null,
  who               uuid,
  change            text not null,
  note              text not null,
  brand             text,
  owner             text,
  source            text not null,
  status            text not null,
  checked_on        date not null,
  is_for_recruiting boolean not null,
  valid_from        date,
  valid_to          date,
  is_retired        boolean not null,
  constraint channel_version_number unique (channel_id, version),
  constraint channel_version_change check (change in ('listed', 'amended', 'retired', 'restored')),
  constraint channel_version_status check (status in ('verified', 'to-verify')),
  constraint channel_version_validity check (valid_from is null or valid_to is null or valid_from <= valid_to)
);

create index channel_version_at on channel_version (at, id);
