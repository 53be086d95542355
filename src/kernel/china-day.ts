import { ok, refuse, type Result } from './result.ts';

declare const chinaDay: unique symbol;

/** A day of the calendar in China, 'YYYY-MM-DD'. Days written so compare as their texts do. */
export type ChinaDay = string & { readonly [chinaDay]: true };

export type ChinaDayProblem = { readonly kind: 'day-malformed' };

/** Reads '2026-11-23'; refuses any other spelling and days that no calendar has. */
export function parseChinaDay(text: string): Result<ChinaDay, ChinaDayProblem> {
  return isChinaDay(text) ? ok(text) : refuse({ kind: 'day-malformed' });
}

/** A day known when the program is written, for facts and tests; a misspelt one is a bug. */
export function chinaDayOf(text: string): ChinaDay {
  if (!isChinaDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The next day of the calendar. */
export function dayAfter(day: ChinaDay): ChinaDay {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (date < daysInMonth({ year, month })) return chinaDayOf(spelt({ year, month, date: date + 1 }));
  if (month < 12) return chinaDayOf(spelt({ year, month: month + 1, date: 1 }));
  return chinaDayOf(spelt({ year: year + 1, month: 1, date: 1 }));
}

function isChinaDay(text: string): text is ChinaDay {
  const [, year, month, date] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth({ year, month });
}

function daysInMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

const spelt = ({ year, month, date }: { year: number; month: number; date: number }): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;

/** The day in China (UTC+8, no summer time) at an instant. */
export const chinaDayAt = (instant: Date): ChinaDay =>
  chinaDayOf(new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10));
