-- The one operator of this house: the fictional one that a new database begins with, or a real one. Whatever must
-- not happen twice at once among people locks this row.
create table operator (
  id      integer primary key,
  kind    text not null,
  name    text not null,
  made_at timestamptz not null,
  constraint operator_alone check (id = 1),
  constraint operator_kind check (kind in ('example', 'real'))
);

create table agency (
  id           uuid primary key,
  name         text not null,
  made_at      timestamptz not null,
  suspended_at timestamptz,
  constraint agency_name unique (name)
);

-- Who may sign in. A phone is kept only as a keyed hash (the key is outside the database), to be recognised by, and
-- masked, to be shown. `password_ends_at` is set for a password that somebody else chose.
create table person (
  id               uuid primary key,
  name             text not null,
  display_name     text not null,
  agency_id        uuid references agency (id) on delete cascade,
  password_hash    text,
  password_set_at  timestamptz,
  password_ends_at timestamptz,
  phone_hash       text,
  phone_masked     text,
  made_at          timestamptz not null,
  disabled_at      timestamptz,
  constraint person_name unique (name),
  constraint person_phone unique (phone_hash)
);

create index person_agency on person (agency_id);
create index person_made on person (made_at, id);

create table person_role (
  person_id uuid not null references person (id) on delete cascade,
  role      text not null,
  primary key (person_id, role),
  constraint person_role_known check (
    role in ('owner', 'recruiter', 'agency', 'agent', 'supervisor', 'planner', 'payroll', 'auditor')
  )
);

create index person_role_role on person_role (role);

-- A session is known by the hash of its token; the token itself is only in the cookie. `expires_at` moves on while
-- it is used, never past `ends_at`.
create table session (
  id         uuid primary key,
  token_hash text not null,
  person_id  uuid not null references person (id) on delete cascade,
  made_at    timestamptz not null,
  seen_at    timestamptz not null,
  expires_at timestamptz not null,
  ends_at    timestamptz not null,
  revoked_at timestamptz,
  constraint session_token unique (token_hash)
);

create index session_person on session (person_id) where revoked_at is null;
create index session_ends on session (ends_at);

-- The newest one-time code of a phone; one for a phone that nobody here has is kept too, so that nothing tells them
-- apart. The code itself is only in the message.
create table sign_in_code (
  phone_hash text primary key,
  code_hash  text not null,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  attempts   integer not null,
  used_at    timestamptz
);

create index sign_in_code_expires on sign_in_code (expires_at);

-- How often something limited was tried within one window. `subject` is a keyed hash of whose attempts these are.
create table attempt_count (
  kind      text not null,
  subject   text not null,
  window_at timestamptz not null,
  ends_at   timestamptz not null,
  count     integer not null,
  primary key (kind, subject, window_at)
);

create index attempt_count_ends on attempt_count (ends_at);
