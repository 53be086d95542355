-- Somebody objects to a verdict. Figures and names of things only; what was written lies in appeal_words. The code by
-- which the objector comes back is kept as a hash. `state` is what the events come to, kept for lists.
create table appeal (
  id         uuid primary key,
  code_hash  text not null,
  made_at    timestamptz not null,
  changed_at timestamptz not null,
  language   text not null,
  grade      text not null,
  stage      text not null,
  found_at   text,
  rules      text not null,
  rule       text,
  proof_kind text not null,
  state      text not null,
  erase_at   timestamptz not null,
  erased_at  timestamptz,
  constraint appeal_code unique (code_hash),
  constraint appeal_state check (state in ('open', 'asked', 'upheld', 'rejected'))
);

create index appeal_changed on appeal (changed_at, id);
create index appeal_of_state on appeal (state, changed_at);
create index appeal_erase on appeal (erase_at, id) where erased_at is null;

-- What happened to an appeal, in order; only ever added to. `who` is nothing for the objector, whom nobody knows.
create table appeal_event (
  id        uuid primary key,
  appeal_id uuid not null references appeal (id),
  position  integer not null,
  at        timestamptz not null,
  who       uuid,
  kind      text not null,
  constraint appeal_event_position unique (appeal_id, position),
  constraint appeal_event_kind check
    (kind in ('filed', 'added', 'asked', 'upheld', 'rejected', 'reopened', 'words-erased'))
);

-- What was written, with private numbers masked; taken away when its time is over.
create table appeal_words (
  id        uuid primary key,
  event_id  uuid not null references appeal_event (id),
  appeal_id uuid not null references appeal (id),
  part      text not null,
  words     text not null,
  constraint appeal_words_part unique (event_id, part),
  constraint appeal_words_known check (part in ('posting', 'why', 'proof', 'message'))
);

create index appeal_words_appeal on appeal_words (appeal_id);
