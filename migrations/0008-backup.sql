-- When the records were last written out whole, so that somebody can see that it is done.
create table backup (
  id        uuid primary key,
  made_at   timestamptz not null,
  row_count bigint not null,
  bytes     bigint not null
);
