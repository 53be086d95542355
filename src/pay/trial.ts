import type { Fen } from '../kernel/money.ts';
import { toFen } from '../kernel/money.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type RateCard, rateCardFor, type Rates } from '../terms/rate-card.ts';
import { earningsOf, type EarningsProblem, type Worked } from './earnings.ts';
import { groupedBy } from './grouped.ts';
import { chinaTimeOf } from './work-event.ts';

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

/**
 * One worker's past work under the published cards that held, and under a proposed one in their place. Days without a
 * card count for neither. Nothing where it cannot be reckoned, as the closing would say.
 */
export function tryCards(
  { events, ...work }: PastWork,
  { cards, proposed }: { readonly cards: readonly RateCard[]; readonly proposed: RateCard },
): Pick<Trial, 'before' | 'after'> | undefined {
  const byCard = groupedBy(events, (event) => {
    const found = rateCardFor(cards, { ...proposed, on: chinaTimeOf(event).day });
    return found.ok ? found.value : undefined;
  });
  let [before, after] = [0n, 0n];
  for (const [current, ofCard] of byCard) {
    if (!current) continue;
    const tried = tryRates([{ ...work, events: ofCard }], { current, proposed });
    if (!tried.ok) return undefined;
    before += tried.value[0]?.before ?? 0n;
    after += tried.value[0]?.after ?? 0n;
  }
  return { before: toFen(before), after: toFen(after) };
}
