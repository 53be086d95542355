import { ok, type Result } from '../kernel/result.ts';
import type { Fen } from '../kernel/money.ts';
import type { FloorProblem } from '../terms/floor.ts';
import { pricedKinds, type Rates } from '../terms/rate-card.ts';
import { bonusLines } from './bonus.ts';
import { factorsOf, marked, unpaidMarks } from './gate.ts';
import { linesOf, sortedOut, totalOf, type EarningLine, type UnpaidEvents } from './line.ts';
import { topUpLines } from './top-up.ts';
import { distinctEvents, type EventProblem, type WorkEvent } from './work-event.ts';

export type Worked = {
  readonly rates: Rates;
  readonly events: readonly WorkEvent[];
  /** Where the hourly floor has to be reached; left out where none applies. */
  readonly floorPlace?: string;
};

export type Earnings = {
  readonly lines: readonly EarningLine[];
  readonly unpaid: readonly UnpaidEvents[];
  readonly gross: Fen;
};

export type EarningsProblem = EventProblem | FloorProblem;

/**
 * What one person's events of one period earn. Every event ends in a line or among the unpaid, with the reason. The
 * answer is the same whatever the order of the events, and however often each is told.
 * Refused: one id with two contents; a place or day without an hourly floor, where one has to be reached.
 */
export function earningsOf({ rates, events, floorPlace }: Worked): Result<Earnings, EarningsProblem> {
  const distinct = distinctEvents(events);
  if (!distinct.ok) return distinct;
  const marks = marked(rates, distinct.value);
  const factors = factorsOf(marks);
  const sorted = pricedKinds.map((kind) => sortedOut(kind, rates, distinct.value));
  const earned = [
    ...sorted.flatMap((each) => linesOf(each, { rates, factors })),
    ...bonusLines(rates, sorted),
  ];

  const asked = { version: rates.version, worked: totalOf(earned), events: distinct.value };
  const topUp = floorPlace === undefined ? ok([]) : topUpLines({ ...asked, place: floorPlace });
  if (!topUp.ok) return topUp;
  const lines = [...earned, ...topUp.value];
  const unpaid = [...sorted.flatMap((each) => each.unpaid), ...unpaidMarks(marks)];
  return ok({ lines, unpaid, gross: totalOf(lines) });
}
