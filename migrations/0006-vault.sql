-- Who signed what, and how. `subject_id` is a person of this house, or somebody who applied and is no such person yet.
-- The document itself lies elsewhere; its SHA-256 says which text it was.
create table signature (
  id               uuid primary key,
  subject_id       uuid not null,
  subject_kind     text not null,
  agency_id        uuid,
  document_kind    text not null,
  document_version text not null,
  document_sha256  bytea not null,
  how              text not null,
  signed_at        timestamptz not null,
  withdrawn_at     timestamptz,
  constraint signature_of_subject unique (id, subject_id, document_kind),
  constraint signature_subject_kind check (subject_kind in ('person', 'applicant')),
  constraint signature_document check (document_kind in ('privacy-consent', 'agreement')),
  constraint signature_sha256 check (octet_length(document_sha256) = 32),
  constraint signature_how check (how in ('typed-name', 'phone-code', 'typed-name-and-phone-code', 'on-paper')),
  constraint signature_withdrawn_later check (withdrawn_at is null or withdrawn_at >= signed_at)
);

create index signature_subject on signature (subject_id, id);

-- The keys that have sealed anything, by their fingerprints. The keys themselves are never here.
create table vault_key (
  id            text primary key,
  first_used_at timestamptz not null
);

-- Personal data, sealed. No row without the row of its signature: of this very person, and for papers and bank
-- accounts of an agreement. What is erased keeps only the trace that it was there.
create table vault (
  id             uuid primary key,
  subject_id     uuid not null,
  kind           text not null,
  purpose        text not null,
  signature_id   uuid not null,
  document_kind  text not null,
  sealed         bytea,
  key_id         text references vault_key (id),
  masked         text,
  kept_at        timestamptz not null,
  superseded_at  timestamptz,
  retained_until timestamptz,
  restricted_at  timestamptz,
  erased_at      timestamptz,
  erased_because text,
  constraint vault_signed foreign key (signature_id, subject_id, document_kind)
    references signature (id, subject_id, document_kind),
  constraint vault_kind check (kind in
    ('legal-name', 'id-number', 'bank-account', 'phone', 'address', 'email', 'emergency-contact')),
  constraint vault_purpose check (purpose in ('reach', 'emergency', 'agreement', 'pay', 'tax')),
  constraint vault_agreed_first check (kind not in ('id-number', 'bank-account') or document_kind = 'agreement'),
  constraint vault_whole check (erased_at is not null or
    (sealed is not null and key_id is not null and masked is not null and erased_because is null)),
  constraint vault_erased_whole check (erased_at is null or
    (sealed is null and key_id is null and masked is null and erased_because is not null))
);

-- One current entry of a kind for a purpose; what it replaced stays as long as the law wants it.
create unique index vault_current on vault (subject_id, kind, purpose)
  where superseded_at is null and erased_at is null;
create index vault_subject on vault (subject_id, id);
create index vault_signature on vault (signature_id);
create index vault_key_rows on vault (key_id, id) where erased_at is null;
create index vault_due on vault (retained_until, id) where erased_at is null and retained_until is not null;
