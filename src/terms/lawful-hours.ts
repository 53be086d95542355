import { exceeds, sumOf, type Quantity } from '../kernel/quantity.ts';
import { daysOf, weekOf } from './day-count.ts';
import { inForceOn, type Dated } from './dated.ts';
import { fullTimeLimits, LIMITS_KNOWN_UNTIL, partTimeLimits } from './facts/limits.ts';
import { refusalWords, warningWords } from './lawful-words.ts';
import { daysNamed, NO_GROUNDS, type Grounds, type Refusal, type WorkTerms } from './work-terms.ts';

const whole = (hours: bigint): Quantity => ({ units: hours, scale: 1n });
const DAYS_OF_A_WEEK = 7;

/** Hours, pay cycle and probation, and whether an agency stands between. */
export function judgeHours(terms: WorkTerms): Grounds {
  const outside = dayOutside(terms);
  if (outside) return { refusals: [outside], warnings: [] };
  if (terms.relation === 'part-time') return judgePartTime(terms);
  if (terms.relation === 'labor-contract' || terms.relation === 'dispatch') return judgeFullTime(terms);
  return terms.dispatched
    ? { refusals: [], warnings: [warningWords['dispatch-needs-contract']()] }
    : NO_GROUNDS;
}

function dayOutside(terms: WorkTerms): Refusal | undefined {
  const rows: readonly [Dated] = terms.relation === 'part-time' ? partTimeLimits : fullTimeLimits;
  for (const on of daysNamed(terms)) {
    const found = inForceOn(rows, { on, knownUntil: LIMITS_KNOWN_UNTIL });
    if (!found.ok) return refusalWords['day-outside-table'](found.problem);
  }
  return undefined;
}

function judgePartTime(terms: WorkTerms): Grounds {
  const [{ weekHoursMax, dayHoursAverageMax, settledWithinDaysMax }] = partTimeLimits;
  const week = longest(weeksOf(terms));
  const average = dayAverage(terms);
  const cycleDays = terms.period ? daysOf(terms.period) : 0;
  return {
    refusals: [
      ...(terms.dispatched ? [refusalWords['dispatch-part-time']()] : []),
      ...(week && exceeds(week, whole(weekHoursMax)) ? [refusalWords['part-time-week-hours'](week)] : []),
      ...(average && exceeds(average, whole(dayHoursAverageMax))
        ? [refusalWords['part-time-day-average'](average)]
        : []),
      ...(cycleDays > settledWithinDaysMax ? [refusalWords['part-time-pay-cycle'](cycleDays)] : []),
      ...(terms.probationDays > 0 ? [refusalWords['part-time-probation']()] : []),
    ],
    warnings: [],
  };
}

function judgeFullTime(terms: WorkTerms): Grounds {
  const [{ weekHours, monthOvertimeMax, settledWithinDaysMax }] = fullTimeLimits;
  const week = longest(weeksOf(terms));
  const cycleDays = terms.period ? daysOf(terms.period) : 0;
  // One week alone breaks the month only when all the overtime of a month does not cover it.
  const isOver = week !== undefined && exceeds(week, whole(weekHours + monthOvertimeMax));
  const isOvertime = week !== undefined && !isOver && exceeds(week, whole(weekHours));
  return {
    refusals: [
      ...(isOver ? [refusalWords['hours-over-limit'](week)] : []),
      ...(cycleDays > settledWithinDaysMax ? [refusalWords['pay-cycle-over-month'](cycleDays)] : []),
    ],
    warnings: isOvertime ? [warningWords.overtime(week)] : [],
  };
}

/**
 * The hours of every week that can be told: as given; Monday to Sunday where days have dates; and up to seven days
 * without dates, where no weeks are given, as the days of one week.
 */
function weeksOf({ weekHours, days }: WorkTerms): readonly Quantity[] {
  const byWeek = new Map<number, Quantity>();
  for (const { on, hours } of days)
    if (on !== undefined) byWeek.set(weekOf(on), sumOf([byWeek.get(weekOf(on)) ?? whole(0n), hours]));
  const undated = days.filter(({ on }) => on === undefined).map(({ hours }) => hours);
  const isOneWeek = weekHours.length === 0 && undated.length > 0 && undated.length <= DAYS_OF_A_WEEK;
  return [...weekHours, ...byWeek.values(), ...(isOneWeek ? [sumOf(undated)] : [])];
}

/** Over the days that are listed; two shifts of one date are one day. */
function dayAverage({ days }: WorkTerms): Quantity | undefined {
  if (days.length === 0) return undefined;
  const dated = new Set(days.flatMap(({ on }) => (on === undefined ? [] : [on])));
  const dayCount = dated.size + days.filter(({ on }) => on === undefined).length;
  const { units, scale } = sumOf(days.map(({ hours }) => hours));
  return { units, scale: scale * BigInt(dayCount) };
}

function longest(weeks: readonly Quantity[]): Quantity | undefined {
  let longestYet: Quantity | undefined;
  for (const week of weeks) if (!longestYet || exceeds(week, longestYet)) longestYet = week;
  return longestYet;
}
