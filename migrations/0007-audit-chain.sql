-- What each audit entry was when it was written, as a hash, and in which seal it is: none while it waits for one.
-- Entries themselves are never touched again; writers of entries wait for nobody.
create table audit_link (
  audit_id uuid primary key references audit (id),
  hash     bytea not null,
  seal     integer
);

create index audit_link_waiting on audit_link (audit_id) where seal is null;
create index audit_link_seal on audit_link (seal, audit_id) where seal is not null;

-- Seals in a row, each over its entries and over the seal before it.
create table audit_seal (
  number    integer primary key,
  previous  bytea not null,
  hash      bytea not null,
  entries   integer not null,
  sealed_at timestamptz not null
);
