-- Which bank files were handed out: a batch id stands for one content for ever. The content itself holds accounts and is
-- not kept; `mac` tells whether another one is the same, to whoever has the house's key.
create table bank_file (
  id         uuid primary key,
  batch      text not null,
  period_id  uuid not null references pay_period (id),
  format     text not null,
  mac        text not null,
  payments   integer not null,
  total      bigint not null,
  made_at    timestamptz not null,
  made_by    uuid not null,
  constraint bank_file_batch unique (batch)
);

create index bank_file_period on bank_file (period_id, made_at);
