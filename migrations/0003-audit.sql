-- What was changed or read, by whom. Rows are only ever added. `actor_id` points at no table, so that an entry
-- outlives whom it is about; `details` hold no personal data.
create table audit (
  id           uuid primary key,
  at           timestamptz not null,
  actor_id     uuid,
  what         text not null,
  subject_kind text not null,
  subject_id   text not null,
  details      jsonb not null
);

create index audit_at on audit (at, id);
create index audit_actor on audit (actor_id, at);
create index audit_subject on audit (subject_kind, subject_id, at);
create index audit_what on audit (what, at);
