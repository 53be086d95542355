-- A file or call that brought events in. The same key again brings nothing new.
create table pay_import (
  id         uuid primary key,
  name       text not null,
  made_at    timestamptz not null,
  made_by    uuid,
  rows_told  integer not null,
  rows_taken integer not null,
  rows_known integer not null
);

create index pay_import_made on pay_import (made_at, id);

-- What was done, told once: its source names it, and the same id is always the same event. Only ever added to. There
-- are millions, so nothing is looked up in another table when a row comes in: whoever adds it has joined the payee.
-- Which period an event belongs to follows from `at` and `recorded_at`: its own, or the next that is still open when
-- it comes late.
create table work_event (
  id          text collate "C" primary key,
  payee_id    uuid not null,
  kind        text not null,
  at          timestamptz not null,
  quantity    numeric(15, 6) not null,
  import_id   uuid not null,
  recorded_at timestamptz not null
);

create index work_event_payee on work_event (payee_id, recorded_at);

-- An event that was told by mistake, taken back before anything was paid for it.
create table work_event_withdrawal (
  event_id text collate "C" primary key references work_event (id),
  payee_id uuid not null,
  at       timestamptz not null,
  who      uuid,
  why      text not null
);

create index work_event_withdrawal_payee on work_event_withdrawal (payee_id);
