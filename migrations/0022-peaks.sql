-- A time for which more people are wanted than usual.
create table peak (
  id        uuid primary key,
  name      text not null,
  headcount integer not null,
  from_on   date not null,
  to_on     date not null,
  note      text not null,
  made_at   timestamptz not null,
  who       uuid,
  constraint peak_name unique (name),
  constraint peak_headcount check (headcount between 1 and 100000),
  constraint peak_days check (from_on <= to_on)
);

create index peak_from on peak (from_on, id);
