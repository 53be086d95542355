import type { WageUnit } from './wage-cues.ts';
import type { Range, Span, WorkTime } from './work-hours.ts';

/** How long one unit of a wage is worked for. */
export type WageHours = {
  /**
   * `stated` when the text says how long a day, a week or a month of work is, `assumed` when it does not: eight
   * hours a day. Days a week that are not said are taken as five to six in both cases.
   */
  readonly basis: 'stated' | 'assumed';
  /** Minutes of work in one unit of the wage. */
  readonly minutes: Range;
  /** Where the text says so; empty when nothing is said. */
  readonly spans: readonly Span[];
};

/** A day of full-time work, where the text gives none (劳动法第三十六条). */
const DAY_MINUTES: Range = { low: 480, high: 480 };
const DAYS_A_WEEK: Range = { low: 5, high: 6 };
const WEEKS_A_MONTH = 365 / 84;

type Worked = { readonly minutes: Range; readonly said: readonly WorkTime[]; readonly isStated: boolean };

/** How long one unit of a wage is worked for, by what the text says nearest to it. */
export function hoursOf(
  wage: Span & { readonly shift?: Span & { readonly minutes: Range } },
  unit: Exclude<WageUnit, 'hour' | 'piece'>,
  times: () => readonly WorkTime[],
): WageHours {
  if (wage.shift) {
    const { start, end, minutes } = wage.shift;
    return { basis: 'stated', minutes, spans: [{ start, end }] };
  }
  const { minutes, said, isStated } = workedIn(unit, wage, times());
  return {
    basis: isStated ? 'stated' : 'assumed',
    minutes,
    spans: said.map(({ start, end }) => ({ start, end })),
  };
}

function workedIn(unit: Exclude<WageUnit, 'hour' | 'piece'>, wage: Span, times: readonly WorkTime[]): Worked {
  if (unit === 'year') return times12(workedIn('month', wage, times));
  const stated = nearest(wage, times, unit);
  if (stated) return { minutes: stated.minutes, said: [stated], isStated: true };
  if (unit === 'month') return longer(workedIn('week', wage, times), WEEKS_A_MONTH);
  if (unit === 'week') return weekOf(workedIn('day', wage, times), daysNearest(wage, times));
  return dayOfWeek(nearest(wage, times, 'week'), daysNearest(wage, times));
}

const longer = ({ minutes, ...worked }: Worked, by: number): Worked => ({
  ...worked,
  minutes: { low: minutes.low * by, high: minutes.high * by },
});
const times12 = (worked: Worked): Worked => longer(worked, 12);

type DaysSaid = Extract<WorkTime, { per: 'days-of-week' }>;
type MinutesSaid = Exclude<WorkTime, DaysSaid>;

function weekOf(day: Worked, daysSaid: DaysSaid | undefined): Worked {
  const days = daysSaid?.days ?? DAYS_A_WEEK;
  return {
    minutes: { low: day.minutes.low * days.low, high: day.minutes.high * days.high },
    said: daysSaid ? [...day.said, daysSaid] : day.said,
    isStated: day.isStated,
  };
}

/** A week's hours over its days, where both are said; otherwise eight hours. */
function dayOfWeek(week: MinutesSaid | undefined, daysSaid: DaysSaid | undefined): Worked {
  if (!week || !daysSaid) return { minutes: DAY_MINUTES, said: [], isStated: false };
  return {
    minutes: { low: week.minutes.low / daysSaid.days.high, high: week.minutes.high / daysSaid.days.low },
    said: [week, daysSaid],
    isStated: true,
  };
}

function nearest(wage: Span, times: readonly WorkTime[], per: MinutesSaid['per']): MinutesSaid | undefined {
  return closest(
    wage,
    times.filter((time): time is MinutesSaid => time.per === per),
  );
}

function daysNearest(wage: Span, times: readonly WorkTime[]): DaysSaid | undefined {
  return closest(
    wage,
    times.filter((time): time is DaysSaid => time.per === 'days-of-week'),
  );
}

const distance = (one: Span, other: Span): number =>
  Math.max(one.start - other.end, other.start - one.end, 0);

function closest<Time extends Span>(wage: Span, times: readonly Time[]): Time | undefined {
  let found: Time | undefined;
  for (const time of times) if (!found || distance(wage, time) < distance(wage, found)) found = time;
  return found;
}
