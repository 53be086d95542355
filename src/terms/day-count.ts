import type { ChinaDay } from '../kernel/china-day.ts';

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: three days after a Monday. */
const DAYS_AFTER_MONDAY = 3;

const numberOf = (day: ChinaDay): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** How many days a period has, its first and its last among them. */
export const daysOf = ({ from, to }: { readonly from: ChinaDay; readonly to: ChinaDay }): number =>
  numberOf(to) - numberOf(from) + 1;

/** The same number for all days of one week, Monday to Sunday. */
export const weekOf = (day: ChinaDay): number => Math.floor((numberOf(day) + DAYS_AFTER_MONDAY) / 7);

/** The month of a day, counted from the year 0. */
export const monthOf = (day: ChinaDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Whether Monday and Sunday of a day's week are both of its month. */
export function hasWeekInMonth(day: ChinaDay): boolean {
  const number = numberOf(day);
  const monday = number - ((number + DAYS_AFTER_MONDAY) % 7);
  return [monday, monday + 6].every((each) => monthText(each) === day.slice(0, 7));
}

const monthText = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 7);
