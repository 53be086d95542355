import type { ChinaDay } from '../kernel/china-day.ts';
import { parseYuan, prorate, toFen, type Fen } from '../kernel/money.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { FLOORS_KNOWN_UNTIL, hourlyFloors, type HourlyFloor } from './facts/hourly-floors.ts';

/** Why no floor can be named: it is looked up, never guessed. */
export type FloorProblem =
  | { readonly kind: 'place-unknown'; readonly placeCount: number }
  | { readonly kind: 'day-before-table'; readonly firstOn: ChinaDay }
  | { readonly kind: 'day-after-table'; readonly lastOn: ChinaDay };

export type FloorRate = Pick<HourlyFloor, 'source' | 'status'> & { readonly rate: Fen };

export type Floor = FloorRate & {
  /** The least that these hours must bring, rounded up to the fen. */
  readonly floor: Fen;
  /** What is missing to it; nothing when enough was earned. */
  readonly topUp: Fen;
};

/** Every place with an hourly floor, in the order of the facts. */
export const floorPlaces: readonly string[] = [...new Set(hourlyFloors.map(({ place }) => place))];

/**
 * The lawful hourly minimum in a place on a day, of part-time employment (劳动合同法第七十二条).
 * Refused for a place that is not held, and for days before its first figure or after the last that can be known.
 */
export function floorRate(
  { place, on }: { readonly place: string; readonly on: ChinaDay },
  floors: readonly HourlyFloor[] = hourlyFloors,
): Result<FloorRate, FloorProblem> {
  const ofPlace = floors.filter((floor) => floor.place === place);
  const [first] = ofPlace;
  if (!first) return refuse({ kind: 'place-unknown', placeCount: floorPlaces.length });
  if (on < first.validFrom) return refuse({ kind: 'day-before-table', firstOn: first.validFrom });

  const held = ofPlace.find(
    ({ validFrom, validTo }) => validFrom <= on && on <= (validTo ?? FLOORS_KNOWN_UNTIL),
  );
  if (!held) return refuse({ kind: 'day-after-table', lastOn: FLOORS_KNOWN_UNTIL });
  return ok({ rate: rateOf(held), source: held.source, status: held.status });
}

/** The newest figure held for a place, where no day is asked for. Refused for a place that is not held. */
export function newestFloor(
  place: string,
): Result<FloorRate & { readonly validFrom: ChinaDay }, FloorProblem> {
  const newest = hourlyFloors.findLast((floor) => floor.place === place);
  if (!newest) return refuse({ kind: 'place-unknown', placeCount: floorPlaces.length });
  const { validFrom, source, status } = newest;
  return ok({ rate: rateOf(newest), source, status, validFrom });
}

/**
 * What `hours` must bring at least in a place on a day, and what `earned` lacks of it.
 * Refused as `floorRate` refuses.
 */
export function floorFor({
  place,
  on,
  hours,
  earned,
}: {
  readonly place: string;
  readonly on: ChinaDay;
  readonly hours: Quantity;
  readonly earned: Fen;
}): Result<Floor, FloorProblem> {
  const found = floorRate({ place, on });
  if (!found.ok) return found;
  const floor = leastFor(found.value.rate, hours);
  return ok({ ...found.value, floor, topUp: toFen(floor > earned ? floor - earned : 0n) });
}

/** What `hours` at `rate` an hour come to, rounded up to the fen. */
export const leastFor = (rate: Fen, { units, scale }: Quantity): Fen =>
  prorate(rate, { part: units, whole: scale }, 'up');

function rateOf({ place, rate }: HourlyFloor): Fen {
  const parsed = parseYuan(rate);
  if (!parsed.ok) throw new Error(`the hourly floor of ${place} is not an amount`);
  return parsed.value;
}
