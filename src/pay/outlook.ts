import { chinaDayAt, type ChinaDay } from '../kernel/china-day.ts';
import { toFen, type Fen } from '../kernel/money.ts';
import { sumOf, type Quantity } from '../kernel/quantity.ts';
import { reckon, type PayeeWork } from './reckon.ts';
import type { WorkEvent } from './work-event.ts';

/** What something brings: before tax, and paid out. */
export type Brought = { readonly gross: Fen; readonly net: Fen };

/** A day's part of the pay so far, and what one more shift would add to it. */
export type Outlook = {
  readonly today: Brought & { readonly on: ChinaDay; readonly events: readonly WorkEvent[] };
  /** Nothing while no hour was worked: then there is no pace to go by. */
  readonly shift: (Brought & { readonly events: readonly WorkEvent[] }) | undefined;
};

/** A shift of four hours: the longest that part-time employment averages (劳动合同法 68). */
export const SHIFT_HOURS = 4n;

/** What is done within an hour, and so grows with the hours. */
const paced = ['talk-minute', 'solved-case', 'waiting-minute'] as const;

/**
 * What today has brought, and what a shift at the pace of this period would: each is the difference that it makes to
 * the whole reckoning, with top-up, bonuses, gates and tax. Nothing where the whole cannot be reckoned.
 */
export function outlookOf(work: PayeeWork, now: Date): Outlook | undefined {
  const on = chinaDayAt(now);
  const whole = sumsOf(work, work.events);
  const [before, today] = [true, false].map((isBefore) =>
    work.events.filter(({ at }) => chinaDayAt(at) < on === isBefore),
  );
  const untilToday = sumsOf(work, before ?? []);
  if (!whole || !untilToday) return undefined;
  const events = nextShift(work.events, now);
  const longer = events && sumsOf(work, [...work.events, ...events]);
  return {
    today: { on, events: today ?? [], ...between(untilToday, whole) },
    shift: events && longer && { events, ...between(whole, longer) },
  };
}

const sumsOf = (work: PayeeWork, events: readonly WorkEvent[]): Brought | undefined =>
  reckon({ ...work, events }).settlement;

const between = (less: Brought, more: Brought): Brought => ({
  gross: toFen(more.gross - less.gross),
  net: toFen(more.net - less.net),
});

/** The events of one more shift, each hour of it as the hours so far; less than a hundredth of anything is left out. */
function nextShift(events: readonly WorkEvent[], at: Date): readonly WorkEvent[] | undefined {
  const hours = sumFor(events, 'hour');
  if (hours.units === 0n) return undefined;
  const done = paced.map((kind) => {
    const { units, scale } = sumFor(events, kind);
    const hundredths = (units * SHIFT_HOURS * hours.scale * 100n) / (scale * hours.units);
    return { id: `next-${kind}`, kind, at, quantity: { units: hundredths, scale: 100n } };
  });
  return [
    { id: 'next-hour', kind: 'hour', at, quantity: { units: SHIFT_HOURS, scale: 1n } },
    ...done.filter(({ quantity }) => quantity.units > 0n),
  ];
}

const sumFor = (events: readonly WorkEvent[], kind: WorkEvent['kind']): Quantity =>
  sumOf(events.filter((event) => event.kind === kind).map(({ quantity }) => quantity));
