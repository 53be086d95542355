import type { ChinaDay } from '../kernel/china-day.ts';
import { exceeds, sumOf, type Quantity } from '../kernel/quantity.ts';
import { hasWeekInMonth, monthOf, weekOf } from './day-count.ts';
import type { FullTimeLimits } from './facts/limits.ts';
import type { WorkDay, WorkTerms } from './work-terms.ts';

/** No month is shorter: so many weeks on end are a month of work. */
const WEEKS_OF_A_MONTH = 4;
const NOTHING: Quantity = { units: 0n, scale: 1n };

type Limits = Pick<FullTimeLimits, 'dayHours' | 'weekHours'>;
type DatedDay = { readonly on: ChinaDay; readonly hours: Quantity };

/** The hours of every day that is told: two shifts of one date are one day, an entry without a date is one. */
export const hoursOfDays = (days: readonly WorkDay[]): readonly Quantity[] => [
  ...summedBy(datedOf(days), ({ on }) => on).values(),
  ...days.filter(({ on }) => on === undefined).map(({ hours }) => hours),
];

/** The hours of every week, Monday to Sunday, of which a day with its date is told. */
export const hoursOfWeeks = (days: readonly WorkDay[]): readonly Quantity[] => [
  ...summedBy(datedOf(days), ({ on }) => weekOf(on)).values(),
];

/**
 * The most overtime that a month must have had. Of days with dates: what they have above eight hours each, or the weeks
 * within the month above 44 on average. Of weeks: what those of a pay period have above 44 on average, shared by the
 * months it touches; without a period, what any four on end have.
 */
export function monthOvertime({ days, weekHours, period }: WorkTerms, limits: Limits): Quantity {
  const dated = datedOf(days);
  const months = new Set(dated.map(({ on }) => on.slice(0, 7)));
  const ofDays = [...months].flatMap((month) => {
    const ofMonth = dated.filter(({ on }) => on.startsWith(month));
    const within = ofMonth.filter(({ on }) => hasWeekInMonth(on));
    return [aboveDay(hoursOfDays(ofMonth), limits), aboveWeek(hoursOfWeeks(within), limits)];
  });
  return [...ofDays, ...ofWeeks({ weekHours, period }, limits)].reduce(
    (most, each) => (exceeds(each, most) ? each : most),
    NOTHING,
  );
}

function ofWeeks(
  { weekHours, period }: { readonly weekHours: readonly Quantity[]; readonly period: WorkTerms['period'] },
  limits: Limits,
): readonly Quantity[] {
  if (!period)
    return weekHours.map((_, from) => aboveWeek(weekHours.slice(from, from + WEEKS_OF_A_MONTH), limits));
  const { units, scale } = aboveWeek(weekHours, limits);
  return [{ units, scale: scale * BigInt(monthOf(period.to) - monthOf(period.from) + 1) }];
}

const aboveDay = (days: readonly Quantity[], { dayHours }: Limits): Quantity =>
  sumOf(days.map((hours) => above(hours, dayHours)));

/** On average: a short week makes up for a long one. */
const aboveWeek = (weeks: readonly Quantity[], { weekHours }: Limits): Quantity =>
  above(sumOf(weeks), weekHours * BigInt(weeks.length));

function above({ units, scale }: Quantity, limit: bigint): Quantity {
  const over = units - limit * scale;
  return over > 0n ? { units: over, scale } : NOTHING;
}

const datedOf = (days: readonly WorkDay[]): readonly DatedDay[] =>
  days.flatMap(({ on, hours }) => (on === undefined ? [] : [{ on, hours }]));

function summedBy<Key>(days: readonly DatedDay[], keyOf: (day: DatedDay) => Key): Map<Key, Quantity> {
  const sums = new Map<Key, Quantity>();
  for (const day of days) {
    const key = keyOf(day);
    sums.set(key, sumOf([sums.get(key) ?? NOTHING, day.hours]));
  }
  return sums;
}
