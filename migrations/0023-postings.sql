-- A posting: a draft until it is signed, then unchangeable; `whole` is the canonical JSON whose hash was signed.
create table posting (
  id             uuid primary key,
  code           text not null,
  agency_id      uuid not null references agency (id),
  peak_id        uuid not null references peak (id),
  state          text not null,
  version        integer not null,
  title          text not null,
  city           text not null,
  role           text not null,
  relation       text not null,
  whole          text not null,
  endorsement_id uuid references endorsement (id),
  token          text,
  made_at        timestamptz not null,
  changed_at     timestamptz not null,
  published_at   timestamptz,
  expires_at     timestamptz,
  withdrawn_at   timestamptz,
  withdrawn_why  text,
  constraint posting_code unique (code),
  constraint posting_state check (state in ('draft', 'published', 'withdrawn')),
  constraint posting_signed check ((state = 'draft') = (token is null)),
  constraint posting_published check ((token is null) = (published_at is null) and (token is null) = (expires_at is null)),
  constraint posting_withdrawn check ((state = 'withdrawn') = (withdrawn_at is not null))
);

create index posting_changed on posting (changed_at, id);
create index posting_open on posting (state, expires_at);
create index posting_agency on posting (agency_id, changed_at);
