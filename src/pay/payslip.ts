import { toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { totalOf, type UnpaidEvents } from './line.ts';
import type { SettledLine, Settlement } from './settlement.ts';

/** What a payslip adds to its settlement: its number, and by which names people read it. */
export type PayslipHead = {
  /** The same for the same settlement, whenever it is printed. */
  readonly number: string;
  readonly payerName: string;
  readonly workerName: string;
};

/** One settlement as its worker reads it. Its lines keep the ids of the events they rest on. */
export type Payslip = PayslipHead & Settlement;

export type PayslipProblem =
  | { readonly kind: 'payslip-does-not-add-up' }
  /** A line that rests on nothing could not be explained to anyone. */
  | { readonly kind: 'line-without-events'; readonly rule: string };

/**
 * The payslip of a settlement. Its lines stand in an order of their own, so that it is the same however they came.
 * Refused: lines that do not come to the gross, a gross that does not come to tax, deductions and net, and a line that
 * rests on no event and cites nothing.
 */
export function payslipOf(settlement: Settlement, head: PayslipHead): Result<Payslip, PayslipProblem> {
  const groundless = settlement.lines.find(({ events, cites }) => events.length === 0 && cites === undefined);
  if (groundless) return refuse({ kind: 'line-without-events', rule: groundless.rule });
  if (!addsUp(settlement)) return refuse({ kind: 'payslip-does-not-add-up' });
  return ok({
    ...settlement,
    number: head.number,
    payerName: head.payerName,
    workerName: head.workerName,
    lines: settlement.lines.toSorted((one, other) => compared(lineKey(one), lineKey(other))),
    unpaid: settlement.unpaid.toSorted((one, other) => compared(unpaidKey(one), unpaidKey(other))),
  });
}

/** Whether lines come to the gross, and gross + receivable = vat + tax + deductions + net. */
export function addsUp(settlement: Settlement): boolean {
  const { lines, gross, vat, tax, net, receivable } = settlement;
  return (
    totalOf(lines) === gross &&
    gross + receivable === vat + tax.withheld + deductedFrom(settlement) + net &&
    net >= 0n &&
    receivable >= 0n
  );
}

/** What comes off after tax, together. */
export const deductedFrom = ({ deductions }: Pick<Settlement, 'deductions'>): Fen =>
  toFen(deductions.reduce((sum, { amount }) => sum + amount, 0n));

/** In which order rules are read: what was worked first, then what was added to it. */
const READING_ORDER = ['per-hour', 'per-minute', 'per-case', 'per-waiting-minute', 'per-training-hour'];
const LAST = 'floor-top-up';

function lineKey({ rule, version, formula, amount, events, cites }: SettledLine): string {
  const place = READING_ORDER.indexOf(rule);
  const rank = rule === LAST ? 99 : place === -1 ? 50 : place;
  const whose = cites === undefined ? 0 : 1;
  return JSON.stringify([
    whose,
    String(rank).padStart(2, '0'),
    rule,
    version,
    formula,
    String(amount),
    events,
  ]);
}

const unpaidKey = ({ events, why }: UnpaidEvents): string => JSON.stringify([why, events]);

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
