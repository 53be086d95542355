import { chinaDayAt, type ChinaDay } from '../kernel/china-day.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { pricedKinds } from '../terms/rate-card.ts';

/** Customers' marks and quality checks are counted, and paid by nobody. */
export const markKinds = ['rating', 'quality'] as const;

export const eventKinds = [...pricedKinds, ...markKinds] as const;

/** Something that was done or marked, told once: the same id always means the same event. */
export type WorkEvent = {
  readonly id: string;
  readonly kind: (typeof eventKinds)[number];
  readonly at: Date;
  /** Hours, minutes, cases; of a mark the mark itself. */
  readonly quantity: Quantity;
};

export type EventProblem = { readonly kind: 'event-conflict' };

/**
 * Each event once, in an order that does not depend on theirs: by time, then by id.
 * Refused when one id is told with two contents, since nobody can say which is true.
 */
export function distinctEvents(events: readonly WorkEvent[]): Result<readonly WorkEvent[], EventProblem> {
  const byId = new Map<string, WorkEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (known && !isSame(known, event)) return refuse({ kind: 'event-conflict' });
    byId.set(event.id, event);
  }
  return ok([...byId.values()].toSorted(byTimeThenId));
}

const isSame = (one: WorkEvent, other: WorkEvent): boolean =>
  one.kind === other.kind &&
  one.at.getTime() === other.at.getTime() &&
  one.quantity.units * other.quantity.scale === other.quantity.units * one.quantity.scale;

const byTimeThenId = (one: WorkEvent, other: WorkEvent): number =>
  one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1);

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** China is eight hours ahead all the year round. */
const AHEAD_MS = 8 * HOUR_MS;
/** Days that were spelt before: a month of a million events has but thirty, and to spell each anew took most of the time. */
const spelt = new Map<number, ChinaDay>();
const SPELT_MAX = 1_000;

/** Where an event stands in the calendar and on the clock of China. */
export function chinaTimeOf({ at }: WorkEvent): { readonly day: ChinaDay; readonly hour: number } {
  const aheadMs = at.getTime() + AHEAD_MS;
  const count = Math.floor(aheadMs / DAY_MS);
  let day = spelt.get(count);
  if (day === undefined) {
    if (spelt.size >= SPELT_MAX) spelt.clear();
    day = chinaDayAt(at);
    spelt.set(count, day);
  }
  return { day, hour: Math.floor((aheadMs - count * DAY_MS) / HOUR_MS) };
}
