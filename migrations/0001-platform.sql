-- How many events were told about a subject. Whoever tells one more holds this row until the end of the transaction,
-- so that positions follow the order of commits, whatever the clocks of several servers say.
create table outbox_subject (
  id   uuid primary key,
  told integer not null
);

-- One row an event and reader, written in the transaction of what happened; the reader takes it away in the
-- transaction of what it did about it. Rows of one subject are read in the order of their positions.
create table outbox (
  id           uuid primary key,
  reader       text not null,
  kind         text not null,
  subject      uuid not null,
  position     integer not null,
  body         jsonb not null,
  happened_at  timestamptz not null,
  due_at       timestamptz not null,
  attempts     integer not null default 0,
  lease        uuid,
  leased_until timestamptz,
  dead_at      timestamptz,
  fault        text,
  constraint outbox_position unique (reader, subject, position)
);

create index outbox_due on outbox (reader, due_at) where dead_at is null;
create index outbox_dead on outbox (dead_at) where dead_at is not null;

-- Work to be done once, later. `key` makes asking twice the same as asking once.
create table job (
  id           uuid primary key,
  kind         text not null,
  key          text not null,
  body         jsonb not null,
  made_at      timestamptz not null,
  due_at       timestamptz not null,
  attempts     integer not null default 0,
  leased_until timestamptz,
  lease        uuid,
  done_at      timestamptz,
  dead_at      timestamptz,
  fault        text,
  constraint job_key unique (kind, key)
);

create index job_due on job (due_at) where done_at is null and dead_at is null;
create index job_dead on job (dead_at) where dead_at is not null;
