import { assert, bigInt, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaDayOf, dayAfter } from '../kernel/china-day.ts';
import { parseYuan, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { parseQuantity, type Quantity } from '../kernel/quantity.ts';
import { FLOORS_KNOWN_UNTIL, hourlyFloors, type HourlyFloor } from './facts/hourly-floors.ts';
import { floorFor, floorPlaces, floorRate } from './floor.ts';

const yuan = (text: string): Fen => {
  const parsed = parseYuan(text);
  if (!parsed.ok) throw new Error(`not an amount: ${text}`);
  return parsed.value;
};
const hours = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`not hours: ${text}`);
  return parsed.value;
};
const rateIn = (place: string, on: string): string => {
  const found = floorRate({ place, on: chinaDayOf(on) });
  return found.ok ? showYuan(found.value.rate) : found.problem.kind;
};

/** Places whose rows overlap, leave a day without a figure, or end before the table does. */
function brokenHistories(floors: readonly HourlyFloor[]): string[] {
  return [...new Set(floors.map(({ place }) => place))].filter((place) => {
    const rows = floors.filter((floor) => floor.place === place);
    return rows.some(({ validFrom, validTo }, index) => {
      const next = rows[index + 1];
      if (!next) return validTo !== null;
      return validTo === null || validTo < validFrom || dayAfter(validTo) !== next.validFrom;
    });
  });
}

describe('the hourly floors', () => {
  test('are held for thirty-three cities and three lower tiers', () => {
    expect(floorPlaces.filter((place) => !place.includes('/'))).toHaveLength(33);
    expect(floorPlaces.filter((place) => place.includes('/'))).toEqual([
      '成都/二档',
      '长沙/三档',
      '乌鲁木齐/三档',
    ]);
  });

  test('of each place follow one another without overlap or gap', () => {
    expect(brokenHistories(hourlyFloors)).toEqual([]);
  });

  test.each([
    { fault: 'an overlap', first: { validTo: '2026-09-01' } },
    { fault: 'a gap', first: { validTo: '2026-08-30' } },
    { fault: 'two open rows', first: { validTo: null } },
    { fault: 'an end before its beginning', first: { validTo: '2025-02-28' } },
  ])('$fault would be found', ({ first }) => {
    const validTo = first.validTo === null ? null : chinaDayOf(first.validTo);
    const planted = hourlyFloors.map((floor) =>
      floor.place === '广州' && floor.validTo !== null ? { ...floor, validTo } : floor,
    );
    expect(brokenHistories(planted)).toEqual(['广州']);
  });

  test('are amounts with two decimals, between the lowest tier in the country and thirty yuan', () => {
    for (const { rate } of hourlyFloors) {
      expect(showYuan(yuan(rate))).toBe(rate);
      expect(yuan(rate)).toBeGreaterThanOrEqual(1740n);
      expect(yuan(rate)).toBeLessThanOrEqual(3000n);
    }
  });

  test('say where they come from, and which of them still have to be checked', () => {
    for (const { source, status, validFrom } of hourlyFloors) {
      expect(source).toContain('人力资源社会保障部');
      expect(status === '待核实').toBe(source.includes('起始日未查到'));
      if (status === '待核实') expect(validFrom).toBe('2026-01-01');
    }
  });

  test.each([
    ['北京', '2026-11-23', '27.70'],
    ['北京', '2025-09-01', '27.70'],
    ['广州', '2026-08-31', '23.70'],
    ['广州', '2026-09-01', '25.40'],
    ['深圳', '2025-03-01', '23.70'],
    ['成都', '2026-11-23', '23.00'],
    ['成都/二档', '2026-11-23', '22.00'],
    ['长沙/三档', '2026-11-23', '18.00'],
    ['乌鲁木齐', '2026-11-23', '20.70'],
    ['福州', '2026-11-23', '23.00'],
    ['厦门', '2026-11-23', '23.50'],
    ['珠海', '2026-08-31', 'day-before-table'],
    ['北京', '2025-08-31', 'day-before-table'],
    ['天津', '2025-12-31', 'day-before-table'],
    ['北京', '2027-12-31', '27.70'],
    ['北京', '2028-01-01', 'day-after-table'],
    ['太原', '2026-11-23', 'place-unknown'],
    ['', '2026-11-23', 'place-unknown'],
    ['toString', '2026-11-23', 'place-unknown'],
  ])('%s on %s: %s', (place, on, rate) => {
    expect(rateIn(place, on)).toBe(rate);
  });
});

describe('what hours must bring at least', () => {
  test.each([
    { worked: '10.00', earned: '150.00', floor: '277.00', topUp: '127.00', why: 'far under' },
    { worked: '10.00', earned: '277.00', floor: '277.00', topUp: '0.00', why: 'just enough' },
    { worked: '10.00', earned: '276.99', floor: '277.00', topUp: '0.01', why: 'one fen short' },
    { worked: '37.75', earned: '1045.68', floor: '1045.68', topUp: '0.00', why: '1045.675 goes up' },
    { worked: '0.01', earned: '0.00', floor: '0.28', topUp: '0.28', why: 'a part of a fen counts' },
    { worked: '0', earned: '0.00', floor: '0.00', topUp: '0.00', why: 'nobody worked' },
    { worked: '10.00', earned: '900.00', floor: '277.00', topUp: '0.00', why: 'plenty' },
  ])('$worked h in 北京, $earned earned → $floor, $topUp missing ($why)', (row) => {
    const found = floorFor({
      place: '北京',
      on: chinaDayOf('2026-11-23'),
      hours: hours(row.worked),
      earned: yuan(row.earned),
    });
    expect(found).toMatchObject({ ok: true, value: { floor: yuan(row.floor), topUp: yuan(row.topUp) } });
  });

  test('with the top-up, nobody is ever under the floor, and no one gets a top-up they do not need', () => {
    const amount = bigInt({ min: 0n, max: 10n ** 7n });
    assert(
      property(constantFrom(...floorPlaces), amount, amount, (place, hundredths, earned) => {
        const found = floorFor({
          place,
          on: chinaDayOf('2026-11-23'),
          hours: { units: hundredths, scale: 100n },
          earned: toFen(earned),
        });
        if (!found.ok) throw new Error(found.problem.kind);
        const { rate, floor, topUp } = found.value;
        expect((earned + topUp) * 100n).toBeGreaterThanOrEqual(rate * hundredths);
        expect(topUp === 0n || earned + topUp === floor).toBe(true);
        expect((floor - 1n) * 100n).toBeLessThan(rate * hundredths + 1n);
      }),
    );
  });

  test('a place outside the table is refused', () => {
    expect(
      floorFor({ place: '东莞', on: FLOORS_KNOWN_UNTIL, hours: hours('1'), earned: yuan('1') }),
    ).toMatchObject({ ok: false, problem: { kind: 'place-unknown' } });
  });
});
