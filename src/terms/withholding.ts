import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { taxOn, type Taxed } from './bracket.ts';
import { inForceOn, type DayProblem } from './dated.ts';
import {
  BASIC_A_MONTH,
  BASIC_A_YEAR,
  FIFTH_PERCENT,
  perTimeExpenses,
  TAX_KNOWN_UNTIL,
  withholdingRules,
  type IncomeKind,
  type WithholdingRule,
} from './facts/tax.ts';

/** What one payer pays one person: the tax period is the month in which it is paid, not the one that earned it. */
export type Payment = {
  readonly paidOn: ChinaDay;
  /** Negative for a correction of what was paid before. */
  readonly income: Fen;
  /** Special and additional deductions of the whole month (wages only); said again in the same month, it stands for it. */
  readonly deductions?: Fen;
};

/** Everything that was counted up to one payment; `derivationOf` tells it line by line. */
export type Withheld = Taxed & {
  readonly kind: IncomeKind;
  readonly rule: WithholdingRule;
  readonly payment: Payment;
  /** A month without income stood before this one, so everything counts from here. */
  readonly restarts: boolean;
  readonly months: bigint;
  /** Of the month (one 次), or of the year so far. */
  readonly income: Fen;
  readonly expenses: Fen;
  readonly basic: Fen;
  readonly deductions: Fen;
  readonly withheldBefore: Fen;
  /** What this payment adds. */
  readonly withheld: Fen;
  readonly payout: Fen;
  /** What the payer has to get back: the part of a correction that no payout covers. */
  readonly receivable: Fen;
};

export type Withholding = { readonly payments: readonly Withheld[]; readonly withheldTotal: Fen };

export type WithholdingProblem =
  | DayProblem
  | { readonly kind: 'payments-out-of-order' }
  | { readonly kind: 'deductions-not-withheld' };

/** What is carried from payment to payment, and grows with each. Months are counted from the year 0. */
type Run = {
  month: number;
  readonly countedFrom: number;
  restarts: boolean;
  income: Fen;
  withheld: Fen;
  deductionsBefore: Fen;
  deductionsOfMonth: Fen;
};

const NOTHING = toFen(0n);
const MONTHS_OF_A_YEAR = 12;

/**
 * The income tax that a payer withholds from each of a person's payments of one kind, in the order paid. Labour
 * remuneration of one month is one 次; the other kinds count from January. Never negative: what was withheld too much
 * comes back in the annual settlement only.
 * Refused: payments that go back in time, a day outside the rules, deductions of a kind that has none.
 */
export function withhold({
  relation: kind,
  payments,
}: {
  readonly relation: IncomeKind;
  readonly payments: readonly Payment[];
}): Result<Withholding, WithholdingProblem> {
  const withheld: Withheld[] = [];
  let run: Run | undefined;
  let lastPaidOn: ChinaDay | undefined;
  for (const payment of payments) {
    const found = inForceOn(withholdingRules[kind], { on: payment.paidOn, knownUntil: TAX_KNOWN_UNTIL });
    if (!found.ok) return found;
    if (lastPaidOn !== undefined && payment.paidOn < lastPaidOn)
      return refuse({ kind: 'payments-out-of-order' });
    if (kind !== 'wages' && payment.deductions !== undefined && payment.deductions > 0n)
      return refuse({ kind: 'deductions-not-withheld' });
    run = runFor(run, payment, found.value);
    const reckoned = reckon(run, { kind, rule: found.value, payment });
    run.income = reckoned.income;
    run.withheld = toFen(run.withheld + reckoned.withheld);
    lastPaidOn = payment.paidOn;
    withheld.push(reckoned);
  }
  const withheldTotal = toFen(withheld.reduce((total, each) => total + each.withheld, 0n));
  return ok({ payments: withheld, withheldTotal });
}

/** The run that a payment belongs to: the one before it, carried on, or a new one. */
function runFor(before: Run | undefined, { paidOn, deductions }: Payment, rule: WithholdingRule): Run {
  const month = monthOf(paidOn);
  const january = month - (month % MONTHS_OF_A_YEAR);
  const countsEveryMonth = rule.months === 'since-first-payment';
  const isSameMonth = before?.month === month;
  const isSameYear = before !== undefined && before.month >= january;
  const isUnbroken = countsEveryMonth || isSameMonth || before?.month === month - 1;
  const isCarriedOn = rule.table === 'per-time' ? isSameMonth : isSameYear && isUnbroken;
  if (before && isCarriedOn) return carriedOn(before, { month, deductions });
  return {
    month,
    // Whoever was paid last year is still employed: the months of this year count from January.
    countedFrom: countsEveryMonth && before !== undefined ? january : month,
    restarts: isSameYear && !isUnbroken,
    income: NOTHING,
    withheld: NOTHING,
    deductionsBefore: NOTHING,
    deductionsOfMonth: deductions ?? NOTHING,
  };
}

function carriedOn(
  run: Run,
  { month, deductions }: { readonly month: number; readonly deductions: Fen | undefined },
): Run {
  const isSameMonth = run.month === month;
  return {
    month,
    countedFrom: run.countedFrom,
    restarts: isSameMonth && run.restarts,
    income: run.income,
    withheld: run.withheld,
    deductionsBefore: isSameMonth
      ? run.deductionsBefore
      : toFen(run.deductionsBefore + run.deductionsOfMonth),
    deductionsOfMonth: deductions ?? (isSameMonth ? run.deductionsOfMonth : NOTHING),
  };
}

function reckon(run: Run, asked: Pick<Withheld, 'kind' | 'rule' | 'payment'>): Withheld {
  const { rule, payment } = asked;
  const income = toFen(run.income + payment.income);
  const months = BigInt(run.month - run.countedFrom + 1);
  const expenses = expensesOf(income, rule);
  const basic = basicOf(months, rule);
  const deductions = toFen(run.deductionsBefore + run.deductionsOfMonth);
  const taxed = taxOn(toFen(income - expenses - basic - deductions), {
    table: rule.table,
    on: payment.paidOn,
  });
  const withheld = toFen(taxed.tax > run.withheld ? taxed.tax - run.withheld : 0n);
  const net = payment.income - withheld;
  // Named one by one: a hundred thousand years are reckoned again at a time, and spreading made it ten times slower.
  return {
    kind: asked.kind,
    rule,
    payment,
    base: taxed.base,
    bracket: taxed.bracket,
    tax: taxed.tax,
    restarts: run.restarts,
    months,
    income,
    expenses,
    basic,
    deductions,
    withheldBefore: run.withheld,
    withheld,
    payout: toFen(net > 0n ? net : 0n),
    receivable: toFen(net < 0n ? -net : 0n),
  };
}

function expensesOf(income: Fen, { expenses }: WithholdingRule): Fen {
  if (expenses === 'none') return NOTHING;
  if (expenses === 'fifth') return prorate(income, { part: FIFTH_PERCENT, whole: 100n });
  if (income <= 0n) return NOTHING;
  if (income <= perTimeExpenses.smallMax) return perTimeExpenses.small;
  return prorate(income, { part: perTimeExpenses.percent, whole: 100n });
}

function basicOf(months: bigint, { basic }: WithholdingRule): Fen {
  if (basic === 'none') return NOTHING;
  return basic === 'yearly' ? BASIC_A_YEAR : toFen(BASIC_A_MONTH * months);
}

const monthOf = (day: ChinaDay): number =>
  Number(day.slice(0, 4)) * MONTHS_OF_A_YEAR + Number(day.slice(5, 7)) - 1;
