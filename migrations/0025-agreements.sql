-- A code sent to somebody's own phone so that they confirm one act; `subject` says which. Only the newest of a person and
-- subject can be used, once. `id` is what a signature refers to; the code itself is only in the message.
create table confirmation_code (
  id         uuid primary key,
  person_id  uuid not null references person (id) on delete cascade,
  subject    text not null,
  code_hash  text not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  attempts   integer not null,
  used_at    timestamptz
);

create index confirmation_code_of on confirmation_code (person_id, subject, id);
create index confirmation_code_expires on confirmation_code (expires_at);

-- An agreement, frozen from its first moment: `whole` is the canonical JSON of everything that it says, `fingerprint`
-- the SHA-256 of that. Neither is ever written again; `phase` is what its acts come to. `number` is what people call it.
create table agreement (
  id          uuid primary key,
  number      text not null,
  offer_id    uuid not null references job_offer (id),
  person_id   uuid not null references person (id),
  agency_id   uuid references agency (id),
  relation    text not null,
  phase       text not null,
  whole       text not null,
  fingerprint text not null,
  sign_by     timestamptz not null,
  replaces_id uuid references agreement (id),
  made_at     timestamptz not null,
  made_by     uuid,
  changed_at  timestamptz not null,
  ended_on    date,
  constraint agreement_number unique (number),
  constraint agreement_replaced_once unique (replaces_id),
  constraint agreement_phase check (phase in
    ('drafted', 'offered', 'signed', 'ended', 'declined', 'withdrawn', 'lapsed', 'replaced')),
  constraint agreement_fingerprint check (length(fingerprint) = 64),
  constraint agreement_ended check ((phase = 'ended') = (ended_on is not null))
);

-- One agreement under way of an offer; the offer's other ones came to nothing.
create unique index agreement_standing on agreement (offer_id) where phase in ('drafted', 'offered', 'signed', 'ended');
create index agreement_changed on agreement (changed_at, id);
create index agreement_person on agreement (person_id, id);
create index agreement_agency on agreement (agency_id, changed_at);

-- One signature of each side; only ever added to. The operator's name stands here, the worker's lies in the vault
-- (`name_entry_id`). `record` is the SHA-256 of all that the signature says.
create table agreement_signature (
  agreement_id  uuid not null references agreement (id),
  side          text not null,
  person_id     uuid not null,
  fingerprint   text not null,
  name          text not null,
  name_entry_id uuid references vault (id),
  code_id       uuid not null references confirmation_code (id),
  language      text not null,
  record        text not null,
  signed_at     timestamptz not null,
  primary key (agreement_id, side),
  constraint agreement_signature_side check (side in ('operator', 'worker')),
  constraint agreement_signature_name check ((side = 'worker') = (name_entry_id is not null)),
  constraint agreement_signature_record check (length(record) = 64 and length(fingerprint) = 64)
);

-- What was done with an agreement; only ever added to. `reason` is a name from the list of reasons.
create table agreement_act (
  id           uuid primary key,
  agreement_id uuid not null references agreement (id),
  position     integer not null,
  act          text not null,
  who          uuid,
  reason       text,
  at           timestamptz not null,
  constraint agreement_act_position unique (agreement_id, position)
);

-- What somebody added in their own words when they declined. Goes when they ask for erasure.
create table agreement_note (
  agreement_id uuid primary key references agreement (id),
  words        text not null,
  made_at      timestamptz not null
);

-- That a step of somebody's first days was done, or that this was a mistake; only ever added to.
create table onboarding_mark (
  id           uuid primary key,
  agreement_id uuid not null references agreement (id),
  position     integer not null,
  item         text not null,
  is_done      boolean not null,
  who          uuid,
  at           timestamptz not null,
  constraint onboarding_mark_position unique (agreement_id, position)
);
