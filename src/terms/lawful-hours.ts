import { exceeds, sumOf, type Quantity } from '../kernel/quantity.ts';
import { daysOf } from './day-count.ts';
import { inForceOn, type Dated } from './dated.ts';
import { fullTimeLimits, LIMITS_KNOWN_UNTIL, partTimeLimits } from './facts/limits.ts';
import { warningWords } from './lawful-warning-words.ts';
import { refusalWords } from './lawful-words.ts';
import { hoursOfDays, hoursOfWeeks, monthOvertime } from './overtime.ts';
import {
  daysNamed,
  NO_GROUNDS,
  type Grounds,
  type Refusal,
  type Warning,
  type WorkTerms,
} from './work-terms.ts';

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
  const [{ settledWithinDaysMax, probationDaysMax }] = fullTimeLimits;
  const { relation, dispatched, probationDays, period } = terms;
  const hours = judgeFullTimeHours(terms);
  const cycleDays = period ? daysOf(period) : 0;
  const isSent = dispatched || relation === 'dispatch';
  return {
    refusals: [
      ...hours.refusals,
      ...(cycleDays > settledWithinDaysMax ? [refusalWords['pay-cycle-over-month'](cycleDays)] : []),
      ...(probationDays > probationDaysMax ? [refusalWords['probation-over-six-months'](probationDays)] : []),
    ],
    warnings: [
      ...(dispatched && relation !== 'dispatch' ? [warningWords['dispatch-needs-contract']()] : []),
      ...(isSent ? [warningWords['dispatch-post']()] : []),
      ...hours.warnings,
      ...(probationDays > 0 && probationDays <= probationDaysMax
        ? [warningWords['probation-by-term']()]
        : []),
    ],
  };
}

/** The longest day, the longest week and the month with most overtime. What no overtime covers is refused, overtime told. */
function judgeFullTimeHours(terms: WorkTerms): Grounds {
  const [limits] = fullTimeLimits;
  const { dayHours, dayOvertimeMax, weekHours, monthOvertimeMax } = limits;
  const [day, week] = [longest(hoursOfDays(terms.days)), longest(weeksOf(terms))];
  const overtime = monthOvertime(terms, limits);
  const isDayOver = day !== undefined && exceeds(day, whole(dayHours + dayOvertimeMax));
  // One week alone breaks the month only when all the overtime of a month does not cover it.
  const isWeekOver = week !== undefined && exceeds(week, whole(weekHours + monthOvertimeMax));
  const refusals: readonly Refusal[] = [
    ...(isDayOver ? [refusalWords['hours-over-limit'].day(day)] : []),
    ...(isWeekOver ? [refusalWords['hours-over-limit'].week(week)] : []),
    ...(!isWeekOver && exceeds(overtime, whole(monthOvertimeMax))
      ? [refusalWords['hours-over-limit'].month(overtime)]
      : []),
  ];
  return { refusals, warnings: refusals.length > 0 ? [] : overtimeIn(day, week) };
}

/** Told once: a long week is made of long days. */
function overtimeIn(day: Quantity | undefined, week: Quantity | undefined): readonly Warning[] {
  const [{ dayHours, weekHours }] = fullTimeLimits;
  if (week && exceeds(week, whole(weekHours))) return [warningWords.overtime.week(week)];
  return day && exceeds(day, whole(dayHours)) ? [warningWords.overtime.day(day)] : [];
}

/**
 * The hours of every week that can be told: as given; Monday to Sunday where days have dates; and up to seven days
 * without dates, where no weeks are given, as the days of one week.
 */
function weeksOf({ weekHours, days }: WorkTerms): readonly Quantity[] {
  const undated = days.filter(({ on }) => on === undefined).map(({ hours }) => hours);
  const isOneWeek = weekHours.length === 0 && undated.length > 0 && undated.length <= DAYS_OF_A_WEEK;
  return [...weekHours, ...hoursOfWeeks(days), ...(isOneWeek ? [sumOf(undated)] : [])];
}

/** Over the days that are listed. */
function dayAverage({ days }: WorkTerms): Quantity | undefined {
  if (days.length === 0) return undefined;
  const { units, scale } = sumOf(days.map(({ hours }) => hours));
  return { units, scale: scale * BigInt(hoursOfDays(days).length) };
}

function longest(hours: readonly Quantity[]): Quantity | undefined {
  let longestYet: Quantity | undefined;
  for (const each of hours) if (!longestYet || exceeds(each, longestYet)) longestYet = each;
  return longestYet;
}
