-- The books of pay, one row: whoever takes events in shares it, whoever cuts a period's figures off holds it, so that
-- nothing that was taken in before a cut can appear after it.
create table pay_books (
  id     integer primary key,
  cut_at timestamptz not null,
  constraint pay_books_alone check (id = 1)
);

-- How direct payouts of labour remuneration are taxed, as the owner loaded it; the newest one holds.
create table pay_vat_rule (
  id                 uuid primary key,
  version            text not null,
  month_exempt_below bigint not null,
  percent            integer not null,
  source             text not null,
  made_at            timestamptz not null,
  made_by            uuid not null,
  withdrawn_at       timestamptz,
  constraint pay_vat_rule_version unique (version)
);

-- Who is paid: a worker under one relation, by one payer. Names lie with people; numbers and accounts in the vault.
create table payee (
  id          uuid primary key,
  code        text not null,
  worker_id   uuid not null,
  payer       text not null,
  relation    text not null,
  income_kind text not null,
  cycle       text not null,
  made_at     timestamptz not null,
  ended_on    text,
  constraint payee_code unique (code),
  constraint payee_cycle check (cycle in ('fortnight', 'month')),
  constraint payee_relation check
    (relation in ('part-time', 'labor-contract', 'dispatch', 'labor-service', 'platform', 'student'))
);

create index payee_worker on payee (worker_id);
create index payee_of_cycle on payee (cycle, payer, worker_id, id);

-- By which rate card a payee is paid, from a day on, and in which place the hourly floor holds.
create table payee_terms (
  payee_id   uuid not null references payee (id) on delete cascade,
  valid_from text not null,
  role       text not null,
  city       text not null,
  difficulty text not null,
  level      integer not null,
  made_at    timestamptz not null,
  primary key (payee_id, valid_from)
);

-- What comes off a payee's pay each month by law, and what relieves them of tax (wages only), from a month on.
create table payee_deduction (
  payee_id         uuid not null references payee (id) on delete cascade,
  valid_from       text not null,
  social_insurance bigint not null,
  housing_fund     bigint not null,
  court_order      bigint not null,
  additional       bigint not null,
  made_at          timestamptz not null,
  primary key (payee_id, valid_from)
);

-- A rate card is drafted, tried, published and ended; what is published is never changed, a successor has a version of
-- its own. `rates` are its prices, gates, uplifts and bonuses.
create table rate_card (
  id           uuid primary key,
  version      text not null,
  role         text not null,
  city         text not null,
  difficulty   text not null,
  level        integer not null,
  valid_from   text not null,
  valid_to     text,
  rates        jsonb not null,
  state        text not null,
  made_at      timestamptz not null,
  made_by      uuid,
  changed_at   timestamptz not null,
  published_at timestamptz,
  published_by uuid,
  constraint rate_card_version unique (version),
  constraint rate_card_state check (state in ('draft', 'published', 'withdrawn'))
);

create index rate_card_whose on rate_card (role, city, difficulty, level, valid_from);
