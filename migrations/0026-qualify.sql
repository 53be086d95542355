-- The house's key may be endorsed for certificates of tests as well.
alter table endorsement drop constraint endorsement_use;
alter table endorsement add constraint endorsement_use check (use in ('posting', 'status', 'certificate'));

-- A certificate that somebody asked to have kept with their application, whose tables are of a room above. A certificate
-- is one person's: it cannot be kept a second time by anybody else. `results` is what the certificate says, for lists;
-- `evidence` the events it was reckoned from, which anybody who may read it can reckon again.
create table qualification (
  id             uuid primary key,
  certificate_id uuid not null,
  person_id      uuid not null,
  application_id uuid not null,
  results        text not null,
  token          text not null,
  evidence       text not null,
  kept_at        timestamptz not null,
  erase_at       timestamptz not null,
  constraint qualification_once unique (certificate_id, application_id)
);

create index qualification_person on qualification (person_id, kept_at);
create index qualification_application on qualification (application_id);
create index qualification_erase on qualification (erase_at, id);

-- A session of a test that a certificate was made from, so that nobody makes one for somebody else from it. No person is
-- in it: `holder` is the hash of a code that only the holder has. Gone as soon as the session could not be used any more.
create table qualify_session (
  session_id text primary key,
  holder     text not null,
  ends_at    timestamptz not null
);

create index qualify_session_end on qualify_session (ends_at);

-- Somebody asks to be tested by a person instead. Nobody asks why. They come back by a code, which is kept as a hash.
create table by_hand_request (
  id         uuid primary key,
  code_hash  text not null,
  made_at    timestamptz not null,
  changed_at timestamptz not null,
  language   text not null,
  parts      text not null,
  note       text not null,
  state      text not null,
  answer     text,
  who        uuid,
  erase_at   timestamptz not null,
  constraint by_hand_request_code unique (code_hash),
  constraint by_hand_request_state check (state in ('open', 'answered')),
  constraint by_hand_request_answer check ((state = 'answered') = (answer is not null))
);

create index by_hand_request_changed on by_hand_request (changed_at, id);
create index by_hand_request_state_at on by_hand_request (state, changed_at);
create index by_hand_request_erase on by_hand_request (erase_at, id);
