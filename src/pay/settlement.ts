import type { ChinaDay } from '../kernel/china-day.ts';
import { toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import type { DayProblem } from '../terms/dated.ts';
import { directPayoutRule, type IncomeKind } from '../terms/facts/tax.ts';
import type { Relation } from '../terms/relation.ts';
import { derivationOf } from '../terms/withholding-words.ts';
import { withhold, type Payment, type WithholdingProblem } from '../terms/withholding.ts';
import { totalOf, type EarningLine, type UnpaidEvents } from './line.ts';
import { vatOn, type VatRule } from './vat.ts';

/** Who is paid: a worker under one relation, by one payer. No name, number or account: those lie in the vault. */
export type Payee = {
  readonly id: string;
  /** By which files and payslips name them. */
  readonly code: string;
  /** The same person under every relation; the year of tax is theirs. */
  readonly workerId: string;
  readonly payer: string;
  readonly relation: Relation;
  readonly incomeKind: IncomeKind;
};

/** Which work is settled, and the day on which it is paid: the month of that day is the tax period. */
export type PayPeriod = { readonly from: ChinaDay; readonly to: ChinaDay; readonly payOn: ChinaDay };

/** What a settlement pays for: an earning line, or a correction of something paid before, which it cites. */
export type SettledLine = EarningLine & { readonly cites?: string };

export const deductionKinds = ['social-insurance', 'housing-fund', 'court-order', 'loss'] as const;

/** What comes off after tax: one of the closed list (工资支付暂行规定 15 and 16), and only as much as there is. */
export type Deduction = {
  readonly kind: (typeof deductionKinds)[number];
  readonly amount: Fen;
  /** What was agreed or ordered, for a loss. */
  readonly cites?: string;
};

/** The tax of one settlement, with everything it rests on. */
export type SettledTax = {
  /** Taxable so far, of the month or the year. */
  readonly base: Fen;
  readonly percent: bigint;
  readonly quick: Fen;
  readonly withheld: Fen;
  readonly derivation: readonly Words[];
};

/**
 * What one payee gets for one period, and why. Always: gross = sum of the lines, and
 * gross + receivable = vat + tax withheld + deductions + net.
 */
export type Settlement = {
  readonly payee: Payee;
  readonly period: PayPeriod;
  readonly lines: readonly SettledLine[];
  readonly unpaid: readonly UnpaidEvents[];
  readonly gross: Fen;
  readonly vat: Fen;
  readonly tax: SettledTax;
  readonly deductions: readonly Deduction[];
  readonly net: Fen;
  /** Of a correction larger than the pay; it is never taken from the next pay by itself. */
  readonly receivable: Fen;
};

/** What was paid to this worker before, by the same payer and as the same kind of income, in the order paid. */
export type PaidBefore = Payment & { readonly vat: Fen };

/** Everything that a settlement follows from. */
export type ToSettle = {
  readonly payee: Payee;
  readonly period: PayPeriod;
  readonly lines: readonly SettledLine[];
  readonly unpaid: readonly UnpaidEvents[];
  readonly paidBefore: readonly PaidBefore[];
  /** Special and additional deductions of the month of payment (wages only). */
  readonly relief: Fen;
  /** What may come off after tax, in this order; the amounts are the most that may be taken. */
  readonly deductions: readonly Deduction[];
  /** The rule of value added tax, once the owner has loaded and confirmed it. */
  readonly vatRule: VatRule | undefined;
};

export type SettlementProblem =
  | Exclude<WithholdingProblem, DayProblem>
  | DayProblem
  | { readonly kind: 'direct-payout-off' };

const NOTHING = toFen(0n);

/**
 * Lines → gross → tax → net, each step with its grounds. Refused as `withhold` refuses (payments that go back in time,
 * days outside the tables), and direct payouts of labour remuneration while their rule of value added tax is missing.
 */
export function settle(asked: ToSettle): Result<Settlement, SettlementProblem> {
  const { payee, period, lines, unpaid, paidBefore, vatRule } = asked;
  if (isDirectPayoutOff(asked)) return refuse({ kind: 'direct-payout-off' });
  const gross = totalOf(lines);
  const vat =
    payee.relation === 'labor-service' && vatRule
      ? vatOn({ gross, paidOn: period.payOn, paidBefore }, vatRule)
      : NOTHING;

  const payment: Payment = { paidOn: period.payOn, income: toFen(gross - vat) };
  const relieved =
    payee.incomeKind === 'wages' && asked.relief > 0n ? { ...payment, deductions: asked.relief } : payment;
  const withheld = withhold({ relation: payee.incomeKind, payments: [...paidBefore, relieved] });
  if (!withheld.ok) return withheld;
  const reckoned = withheld.value.payments.at(-1);
  if (!reckoned) throw new Error('a payment that was reckoned is not there');

  const { deductions, left: net } = takenOff(reckoned.payout, asked.deductions);
  const tax = {
    base: reckoned.base,
    percent: reckoned.bracket.percent,
    quick: reckoned.bracket.quick,
    withheld: reckoned.withheld,
    derivation: derivationOf(reckoned),
  };
  return ok({
    payee,
    period,
    lines,
    unpaid,
    gross,
    vat,
    tax,
    deductions,
    net,
    receivable: reckoned.receivable,
  });
}

const isDirectPayoutOff = ({ payee, period, vatRule }: ToSettle): boolean =>
  payee.relation === 'labor-service' &&
  vatRule === undefined &&
  !directPayoutRule.isLoaded &&
  period.payOn >= directPayoutRule.validFrom;

/** Nobody pays to work: what pay does not cover is left for another time. */
function takenOff(
  payout: Fen,
  asked: readonly Deduction[],
): { readonly deductions: readonly Deduction[]; readonly left: Fen } {
  let left = payout;
  const deductions: Deduction[] = [];
  for (const { amount, ...deduction } of asked) {
    const taken = toFen(amount < left ? amount : left);
    if (taken > 0n) deductions.push({ ...deduction, amount: taken });
    left = toFen(left - taken);
  }
  return { deductions, left };
}
