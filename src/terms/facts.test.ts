import { describe, expect, test } from 'vitest';
import { chinaDayOf, dayAfter } from '../kernel/china-day.ts';
import { inForceOn, type Dated } from './dated.ts';
import { clawbackLimits, lawfulDeductions } from './facts/deductions.ts';
import { hourlyFloors } from './facts/hourly-floors.ts';
import { fullTimeLimits, partTimeLimits } from './facts/limits.ts';
import { monthlyMinimums } from './facts/monthly-minimums.ts';
import { openQuestions } from './facts/open-questions.ts';
import { annualRules, directPayoutRule, rateTables, TAX_KNOWN_UNTIL, withholdingRules } from './facts/tax.ts';

/** Every history of dated rows, by the thing it is about. */
const histories: Readonly<Record<string, readonly Dated[]>> = {
  ...rateTables,
  ...withholdingRules,
  annualRules,
  directPayoutRule: [directPayoutRule],
  clawbackLimits,
  partTimeLimits,
  fullTimeLimits,
  ...Object.fromEntries(Object.entries(openQuestions).map(([name, question]) => [name, [question]])),
  ...Object.fromEntries(lawfulDeductions.map((deduction) => [deduction.kind, [deduction]])),
  ...Object.fromEntries(
    [...new Set(monthlyMinimums.map(({ place }) => place))].map((place) => [
      `minimum of ${place}`,
      monthlyMinimums.filter((minimum) => minimum.place === place),
    ]),
  ),
};

/** Whether rows overlap, leave a day between them, or end before they begin. */
const isBroken = (rows: readonly Dated[]): boolean =>
  rows.some(({ validFrom, validTo }, index) => {
    const next = rows[index + 1];
    if (validTo !== null && validTo < validFrom) return true;
    return next !== undefined && (validTo === null || dayAfter(validTo) !== next.validFrom);
  });

describe('dated facts', () => {
  test.each(Object.entries(histories))('%s: no overlap, no gap, and a source', (_name, rows) => {
    expect(rows.length).toBeGreaterThan(0);
    expect(isBroken(rows)).toBe(false);
    for (const { source, checkedOn } of rows) {
      expect(source.length).toBeGreaterThan(4);
      expect(checkedOn >= '2026-11-23').toBe(true);
    }
  });

  test.each([
    { fault: 'a gap', validTo: '2023-12-30' },
    { fault: 'an overlap', validTo: '2024-01-01' },
    { fault: 'an end before its beginning', validTo: '2018-01-01' },
  ])('$fault would be found', ({ validTo }) => {
    const [first, ...rest] = annualRules;
    expect(isBroken([{ ...first, validTo: chinaDayOf(validTo) }, ...rest])).toBe(true);
    expect(isBroken([{ ...first, validTo: null }, ...rest])).toBe(true);
  });

  test('what was not read is to be confirmed, and says so', () => {
    for (const rows of Object.values(histories))
      for (const { source, status } of rows)
        if (/未读|转引|只见标题|待核实/u.test(source)) expect([source, status]).toEqual([source, '待核实']);
  });

  test.each([
    ['2018-12-31', 'day-before-table'],
    ['2019-01-01', 'in force'],
    ['2023-12-31', 'in force'],
    ['2024-01-01', 'in force'],
    ['2027-12-31', 'in force'],
    ['2028-01-01', 'day-after-table'],
  ])('%s: %s', (on, expected) => {
    const found = inForceOn(annualRules, { on: chinaDayOf(on), knownUntil: TAX_KNOWN_UNTIL });
    expect(found.ok ? 'in force' : found.problem.kind).toBe(expected);
  });
});

describe('the tables of tax', () => {
  test.each(
    Object.values(rateTables).flatMap((rows) => rows.map((row) => [row.source, row.brackets] as const)),
  )('%s: no step jumps, and each rate is higher than the last', (_source, brackets) => {
    for (const [index, { upTo, percent, quick }] of brackets.entries()) {
      const next = brackets[index + 1];
      expect(upTo === null).toBe(next === undefined);
      if (!next || upTo === null) continue;
      expect(next.percent > percent).toBe(true);
      expect(upTo * next.percent - next.quick * 100n).toBe(upTo * percent - quick * 100n);
    }
  });
});

test('a monthly minimum is held only for a place whose hourly floor is held too', () => {
  const places = new Set(hourlyFloors.map(({ place }) => place));
  expect(monthlyMinimums.every(({ place }) => places.has(place))).toBe(true);
});
