-- What was paid wrongly is not changed: a correction cites it, and the next settlements take it up.
create table pay_correction (
  id          uuid primary key,
  payee_id    uuid not null references payee (id),
  kind        text not null,
  amount      bigint not null,
  cites       text not null,
  reverses    uuid references pay_correction (id),
  dispute_id  uuid,
  why         text not null,
  made_at     timestamptz not null,
  made_by     uuid not null,
  approved_at timestamptz,
  approved_by uuid,
  constraint pay_correction_kind check (kind in ('back-pay', 'overpaid', 'loss')),
  constraint pay_correction_amount check (amount > 0),
  constraint pay_correction_reversed unique (reverses)
);

create index pay_correction_payee on pay_correction (payee_id, made_at);
create index pay_correction_made on pay_correction (made_at, id);

-- How much of a correction a settlement took; a settlement that is no more than a draft has taken nothing yet.
create table pay_taking (
  settlement_id uuid not null references settlement (id) on delete cascade,
  correction_id uuid not null references pay_correction (id),
  amount        bigint not null,
  primary key (settlement_id, correction_id)
);

create index pay_taking_correction on pay_taking (correction_id);

-- A worker says that something is wrong. Figures only; what was written lies in pay_dispute_words.
create table pay_dispute (
  id            uuid primary key,
  settlement_id uuid not null references settlement (id),
  payee_id      uuid not null,
  line          integer,
  amount        bigint,
  state         text not null,
  made_at       timestamptz not null,
  due_on        text not null,
  decided_at    timestamptz,
  decided_by    uuid,
  correction_id uuid references pay_correction (id),
  constraint pay_dispute_state check (state in ('open', 'upheld', 'rejected', 'withdrawn'))
);

create index pay_dispute_of_state on pay_dispute (state, due_on, id);
create index pay_dispute_payee on pay_dispute (payee_id);

create table pay_dispute_words (
  id         uuid primary key,
  dispute_id uuid not null references pay_dispute (id),
  at         timestamptz not null,
  who        uuid not null,
  part       text not null,
  words      text not null,
  constraint pay_dispute_words_part check (part in ('objection', 'answer', 'withdrawal'))
);

create index pay_dispute_words_dispute on pay_dispute_words (dispute_id);
