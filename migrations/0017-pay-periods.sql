-- Which days are settled together, for one cycle of one payer. `cut_at` is the moment up to which what was recorded
-- counts; `run_id` the reckoning whose figures hold.
create table pay_period (
  id          uuid primary key,
  cycle       text not null,
  payer       text not null,
  from_on     text not null,
  to_on       text not null,
  pay_on      text not null,
  state       text not null,
  made_at     timestamptz not null,
  changed_at  timestamptz not null,
  run_id      uuid,
  cut_at      timestamptz,
  reviewed_by uuid,
  closed_at   timestamptz,
  paid_on     text,
  constraint pay_period_from unique (payer, cycle, from_on),
  constraint pay_period_cycle check (cycle in ('fortnight', 'month')),
  constraint pay_period_state check (state in ('open', 'reviewed', 'closing', 'closed', 'paid'))
);

-- What happened to a period, in order; only ever added to.
create table pay_period_act (
  id        uuid primary key,
  period_id uuid not null references pay_period (id),
  position  integer not null,
  at        timestamptz not null,
  who       uuid,
  act       text not null,
  note      text not null,
  constraint pay_period_act_position unique (period_id, position)
);

-- Work in batches on a period or a rate card: how far it is, and where it goes on after a crash.
create table pay_run (
  id         uuid primary key,
  kind       text not null,
  subject_id uuid not null,
  state      text not null,
  total      integer not null,
  done       integer not null,
  reached    text,
  cut_at     timestamptz not null,
  made_by    uuid,
  made_at    timestamptz not null,
  ended_at   timestamptz,
  constraint pay_run_kind check (kind in ('reckoning', 'closing', 'paying', 'trial')),
  constraint pay_run_state check (state in ('running', 'done', 'cancelled'))
);

create index pay_run_subject on pay_run (subject_id, made_at);

-- What stood out in a reckoning: some things stop the period, others need somebody's reason.
create table pay_exception (
  id         uuid primary key,
  run_id     uuid not null references pay_run (id) on delete cascade,
  payee_id   uuid not null,
  code       text not null,
  weight     text not null,
  sentence   jsonb not null,
  reason     text,
  reasoned_by uuid,
  reasoned_at timestamptz,
  constraint pay_exception_once unique (run_id, payee_id, code),
  constraint pay_exception_weight check (weight in ('blocks', 'needs-reason'))
);

-- Who gains and who loses by a rate card that was tried.
create table pay_trial (
  run_id   uuid not null references pay_run (id) on delete cascade,
  payee_id uuid not null,
  before   bigint not null,
  after    bigint not null,
  primary key (run_id, payee_id)
);
