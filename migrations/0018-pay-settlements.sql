-- What one payee gets for one period. A draft until its entries are booked (`booked_at`), then never changed. `body` is
-- the whole of it with every line and event, as the text whose SHA-256 is `digest`; the columns are for lists and sums.
create table settlement (
  id          uuid primary key,
  period_id   uuid not null references pay_period (id),
  run_id      uuid not null,
  payee_id    uuid not null,
  worker_id   uuid not null,
  gross       bigint not null,
  vat         bigint not null,
  withheld    bigint not null,
  relief      bigint not null,
  deducted    bigint not null,
  lost        bigint not null,
  net         bigint not null,
  receivable  bigint not null,
  event_count integer not null,
  body        text not null,
  digest      text not null,
  booked_at   timestamptz,
  paid_at     timestamptz,
  constraint settlement_once unique (run_id, payee_id)
);

create index settlement_period on settlement (period_id, run_id, payee_id);
create index settlement_payee on settlement (payee_id, booked_at);

-- Double entry, only ever added to: what is booked together has one `journal` and comes to nothing. A debit is
-- positive, a credit negative, in fen.
create table ledger_entry (
  id            uuid primary key,
  journal       text not null,
  position      integer not null,
  settlement_id uuid not null references settlement (id),
  period_id     uuid not null,
  payee_id      uuid not null,
  account       text not null,
  amount        bigint not null,
  booked_at     timestamptz not null,
  constraint ledger_entry_position unique (settlement_id, journal, position),
  constraint ledger_entry_journal check (journal in ('closing', 'paying'))
);

create index ledger_entry_period on ledger_entry (period_id, account);

-- The year of tax: every payment by one payer to one worker as one kind of income, in the order paid.
create table withheld (
  id            uuid primary key,
  settlement_id uuid not null references settlement (id),
  worker_id     uuid not null,
  payer         text not null,
  income_kind   text not null,
  paid_on       text not null,
  position      integer not null,
  income        bigint not null,
  vat           bigint not null,
  relief        bigint not null,
  withheld      bigint not null,
  constraint withheld_once unique (settlement_id),
  constraint withheld_position unique (worker_id, payer, income_kind, position)
);
