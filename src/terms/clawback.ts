import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { clawbackWhy } from './clawback-words.ts';
import { inForceOn, type DayProblem } from './dated.ts';
import { clawbackLimits } from './facts/deductions.ts';
import { monthlyMinimums, MINIMUMS_KNOWN_UNTIL } from './facts/monthly-minimums.ts';

/** A loss that a worker has to make good by agreement, and the wage of the month it would come out of. */
export type Loss = {
  readonly place: string;
  readonly on: ChinaDay;
  readonly wage: Fen;
  readonly loss: Fen;
  /** The local monthly minimum when the asker knows it; otherwise it must be held. */
  readonly monthlyMinimum?: Fen;
};

export type Clawback = {
  readonly asked: Loss;
  /** A fifth of the wage, rounded down: a fen more would be over the limit. */
  readonly cap: Fen;
  readonly minimum: Fen;
  readonly take: Fen;
  /** Of the wage. */
  readonly left: Fen;
};

export type ClawbackProblem =
  | DayProblem
  | { readonly kind: 'minimum-not-loaded'; readonly held: readonly string[] };

/**
 * How much of a month's wage may be taken for a loss: at most a fifth of it, and never so much that less than the
 * local monthly minimum is left. Source: 工资支付暂行规定 16.
 * Refused: a place or day whose monthly minimum is neither given nor held; days before that rule.
 */
export function clawback(
  asked: Loss,
): Result<Clawback & { readonly why: readonly Words[] }, ClawbackProblem> {
  const limits = inForceOn(clawbackLimits, { on: asked.on, knownUntil: MINIMUMS_KNOWN_UNTIL });
  if (!limits.ok) return limits;
  const minimum = asked.monthlyMinimum ?? heldMinimum(asked);
  if (minimum === undefined)
    return refuse({ kind: 'minimum-not-loaded', held: monthlyMinimums.map(({ place }) => place) });

  const keptPercent = 100n - limits.value.percentMax;
  const cap = toFen(asked.wage - prorate(asked.wage, { part: keptPercent, whole: 100n }, 'up'));
  const aboveMinimum = asked.wage > minimum ? asked.wage - minimum : 0n;
  const take = toFen([asked.loss, cap, aboveMinimum].reduce((least, each) => (each < least ? each : least)));
  const taken = { asked, cap, minimum, take, left: toFen(asked.wage - take) };
  return ok({ ...taken, why: clawbackWhy(taken) });
}

const heldMinimum = ({ place, on }: Loss): Fen | undefined =>
  monthlyMinimums.find(
    ({ place: held, validFrom, validTo }) =>
      held === place && validFrom <= on && on <= (validTo ?? MINIMUMS_KNOWN_UNTIL),
  )?.amount;
