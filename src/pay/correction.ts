import { prorate, toFen, type Fen } from '../kernel/money.ts';
import type { SettledLine } from './settlement.ts';

/**
 * What was paid wrongly is never changed: a correction is a new line in an open period that cites what it corrects.
 * `back-pay` is owed to the worker; `overpaid` comes off pay, never more of it at once than the law lets a loss take;
 * `loss` comes off after tax, by an agreement (工资支付暂行规定 16).
 */
export const correctionKinds = ['back-pay', 'overpaid', 'loss'] as const;
export type CorrectionKind = (typeof correctionKinds)[number];

export type Correction = {
  readonly id: string;
  readonly kind: CorrectionKind;
  /** More than nothing, whichever way it goes. */
  readonly amount: Fen;
  /** What earlier settlements took of it. */
  readonly taken: Fen;
  /** The line, settlement or agreement that it rests on. */
  readonly cites: string;
  /** The correction that this one takes back. */
  readonly reverses?: string;
};

/** How much of a correction a settlement takes; what is left waits for the next. */
export type Taking = { readonly correction: string; readonly amount: Fen };

const FIFTH = { part: 1n, whole: 5n } as const;

/** What is still to come of a correction. */
export const leftOf = ({ amount, taken }: Pick<Correction, 'amount' | 'taken'>): Fen => toFen(amount - taken);

/**
 * The corrections that a settlement takes up, as lines before tax. Back pay is paid whole. What was paid too much comes
 * off up to a fifth of what was earned, and never below `least`; but what another correction takes back at the same
 * time goes with it, so that the two cancel to the fen.
 */
export function correctionLines(
  corrections: readonly Correction[],
  { earned, least }: { readonly earned: Fen; readonly least: Fen },
): { readonly lines: readonly SettledLine[]; readonly takings: readonly Taking[] } {
  const open = corrections.filter((each) => each.kind !== 'loss' && leftOf(each) > 0n).toSorted(byId);
  const pairs = new Map(open.flatMap((each) => (each.reverses === undefined ? [] : [[each.reverses, each]])));
  const ids = new Set(open.map(({ id }) => id));
  const isPaired = ({ id, reverses }: Correction): boolean =>
    pairs.has(id) || (reverses !== undefined && ids.has(reverses));

  let room = roomIn(earned, least);
  const takings: Taking[] = [];
  const lines: SettledLine[] = [];
  for (const each of open) {
    const left = leftOf(each);
    const isFree = each.kind === 'back-pay' || isPaired(each);
    const amount = isFree || left < room ? left : room;
    if (!isFree) room = toFen(room - amount);
    if (amount === 0n) continue;
    takings.push({ correction: each.id, amount });
    lines.push(lineOf(each, amount));
  }
  return { lines, takings };
}

/** A fifth of the pay, rounded down, and only what lies above the least that must be paid. */
export function roomIn(pay: Fen, least: Fen): Fen {
  if (pay <= least) return toFen(0n);
  const fifth = pay - prorate(pay, { part: FIFTH.whole - FIFTH.part, whole: FIFTH.whole }, 'up');
  return toFen(fifth < pay - least ? fifth : pay - least);
}

const lineOf = ({ id, kind, cites }: Correction, amount: Fen): SettledLine => ({
  rule: kind,
  version: id,
  events: [],
  formula: '',
  amount: kind === 'overpaid' ? toFen(0n - amount) : amount,
  cites,
});

const byId = (one: Correction, other: Correction): number => (one.id < other.id ? -1 : 1);
