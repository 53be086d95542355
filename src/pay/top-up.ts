import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { showDecimal, sumOf, type Quantity } from '../kernel/quantity.ts';
import { ok, type Result } from '../kernel/result.ts';
import { floorRate, type FloorProblem } from '../terms/floor.ts';
import type { PricedKind } from '../terms/rate-card.ts';
import type { EarningLine } from './line.ts';
import { chinaTimeOf, type WorkEvent } from './work-event.ts';

/** Hours of work by law: those committed to, and those of training. Minutes of talk, waiting and outage lie within. */
const HOUR_KINDS: readonly WorkEvent['kind'][] = ['hour', 'training-hour'] satisfies readonly PricedKind[];

type Asked = {
  readonly place: string;
  readonly version: string;
  readonly worked: Fen;
  /** Distinct, by time. */
  readonly events: readonly WorkEvent[];
};

/**
 * The line that brings pay up to the hourly floor of a place, each hour at the floor of its own day, all of them
 * rounded up once; no line when enough was earned. Refused where the place or a day has no floor.
 */
export function topUpLines({
  place,
  version,
  worked,
  events,
}: Asked): Result<readonly EarningLine[], FloorProblem> {
  const hours = events.filter(({ kind }) => HOUR_KINDS.includes(kind));
  const floors = new Map<ChinaDay, Fen>();
  const byRate = new Map<Fen, Quantity[]>();
  for (const event of hours) {
    const { day } = chinaTimeOf(event);
    const found = floors.get(day) ?? floorRate({ place, on: day });
    if (typeof found === 'object' && !found.ok) return found;
    const rate = typeof found === 'object' ? found.value.rate : found;
    floors.set(day, rate);
    const quantities = byRate.get(rate) ?? [];
    quantities.push(event.quantity);
    byRate.set(rate, quantities);
  }

  const parts = [...byRate].map(([rate, quantities]) => ({ rate, quantity: sumOf(quantities) }));
  const owed = sumOf(parts.map(({ rate, quantity: { units, scale } }) => ({ units: rate * units, scale })));
  const floor = prorate(toFen(1n), { part: owed.units, whole: owed.scale }, 'up');
  if (floor <= worked) return ok([]);
  const shown = parts.map(({ rate, quantity }) => `${showYuan(rate)} × ${showDecimal(quantity)}`).join(' + ');
  return ok([
    {
      rule: 'floor-top-up',
      version,
      events: hours.map(({ id }) => id),
      formula: `${shown} − ${showYuan(worked)}`,
      amount: toFen(floor - worked),
    },
  ]);
}
