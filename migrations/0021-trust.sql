-- The keys that this house holds its postings' chains against, and shows to every reader. Private halves are never here.
create table trusted_root (
  kid        text primary key,
  x          text not null,
  name       text not null,
  added_at   timestamptz not null,
  who        uuid,
  retired_at timestamptz
);

-- What a root said of another key, as it was signed. Columns beside the token are what it says, kept for lists.
create table endorsement (
  id          uuid primary key,
  use         text not null,
  agency_id   uuid references agency (id),
  root_kid    text not null references trusted_root (kid),
  signer_kid  text not null,
  subject     text not null,
  token       text not null,
  issued_at   timestamptz not null,
  expires_at  timestamptz not null,
  recorded_at timestamptz not null,
  who         uuid,
  revoked_at  timestamptz,
  revoked_why text,
  constraint endorsement_use check (use in ('posting', 'status')),
  constraint endorsement_agency check ((use = 'posting') = (agency_id is not null)),
  constraint endorsement_revoked check ((revoked_at is null) = (revoked_why is null))
);

create index endorsement_agency_at on endorsement (agency_id, recorded_at);
create index endorsement_root on endorsement (root_kid, expires_at);
