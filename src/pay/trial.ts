import type { Fen } from '../kernel/money.ts';
import { toFen } from '../kernel/money.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Rates } from '../terms/rate-card.ts';
import { earningsOf, type EarningsProblem, type Worked } from './earnings.ts';

/** One worker's past events, under whatever floor holds for them. */
export type PastWork = Omit<Worked, 'rates'> & { readonly worker: string };

/** Who gains and who loses by new rates, the heaviest loss first. */
export type Trial = {
  readonly worker: string;
  readonly before: Fen;
  readonly after: Fen;
  readonly change: Fen;
};

/** New rates tried on past events before they are published. Refused as `earningsOf` refuses. */
export function tryRates(
  past: readonly PastWork[],
  { current, proposed }: { readonly current: Rates; readonly proposed: Rates },
): Result<readonly Trial[], EarningsProblem> {
  const trials: Trial[] = [];
  for (const { worker, ...work } of past) {
    const before = earningsOf({ ...work, rates: current });
    if (!before.ok) return before;
    const after = earningsOf({ ...work, rates: proposed });
    if (!after.ok) return after;
    const change = toFen(after.value.gross - before.value.gross);
    trials.push({ worker, before: before.value.gross, after: after.value.gross, change });
  }
  return ok(
    trials.toSorted((one, other) => (one.change < other.change ? -1 : Number(one.change > other.change))),
  );
}
