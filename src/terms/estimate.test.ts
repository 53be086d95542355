import { assert, constantFrom, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showYuan, toFen } from '../kernel/money.ts';
import { parseQuantity, type Quantity } from '../kernel/quantity.ts';
import { drawsFrom, triangular } from './chance.ts';
import { estimate, type Estimate, type Prospect, type Spread } from './estimate.ts';
import { estimateProblemWords } from './estimate-words.ts';
import { relationTerms } from './facts/relation-terms.ts';
import { assumedRates, experiences, priorNames, priorsFor, seasons } from './facts/work-priors.ts';
import { floorPlaces, newestFloor } from './floor.ts';
import { payOfMonth } from './month-pay.ts';
import type { Rates } from './rate-card.ts';
import { relations } from './relation.ts';
import { takeHome } from './take-home.ts';

const hours = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`not hours: ${text}`);
  return parsed.value;
};

const asked: Prospect = {
  place: '成都',
  relation: 'platform',
  weekHours: hours('12'),
  season: 'quiet',
  experience: 'some',
  seed: 618,
};

function drawn(given: Partial<Prospect> = {}): Estimate {
  const answer = estimate({ ...asked, ...given });
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

const shown = ({ p10, p50, p90 }: Spread): readonly string[] => [p10, p50, p90].map(showYuan);
const isAtMost = (one: Spread, other: Spread): boolean =>
  one.p10 <= other.p10 && one.p50 <= other.p50 && one.p90 <= other.p90;

describe('what the work would bring', () => {
  test('lies where such work is offered, quiet and at the peak', () => {
    const [quiet, peak] = seasons.map((season) => drawn({ season }).perHour);
    expect(quiet && quiet.p50 >= 15_00n && quiet.p50 <= 18_00n).toBe(true);
    expect(peak && peak.p50 >= 19_00n && peak.p50 <= 25_00n).toBe(true);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(drawn()).toEqual(drawn());
    expect(shown(drawn({ seed: 1 }).perMonth)).not.toEqual(shown(drawn().perMonth));
  });

  test('another seed moves no quantile by more than a tenth of a yuan an hour', () => {
    for (const seed of [1, 2, 3]) {
      const [one, other] = [drawn({ seed }).perHour, drawn().perHour];
      for (const at of ['p10', 'p50', 'p90'] as const)
        expect(one[at] - other[at] <= 10n && other[at] - one[at] <= 10n).toBe(true);
    }
  });

  test.each(relations)(
    '%s: quantiles rise, a peak and experience never bring less, tax never adds',
    (relation) => {
      for (const experience of experiences) {
        const [quiet, peak] = seasons.map((season) => drawn({ relation, experience, season }));
        if (!quiet || !peak) throw new Error('nothing drawn');
        for (const { perHour, perMonth, netNow, netAfterSettlement } of [quiet, peak]) {
          for (const { p10, p50, p90 } of [perHour, perMonth, netNow, netAfterSettlement])
            expect(p10 <= p50 && p50 <= p90).toBe(true);
          expect(isAtMost(netNow, perMonth) && isAtMost(netNow, netAfterSettlement)).toBe(true);
        }
        expect(isAtMost(quiet.perHour, peak.perHour)).toBe(true);
      }
      for (const season of seasons) {
        const [fresh, some, much] = experiences.map(
          (experience) => drawn({ relation, experience, season }).perHour,
        );
        expect(fresh && some && much && isAtMost(fresh, some) && isAtMost(some, much)).toBe(true);
      }
    },
  );

  test.each(floorPlaces)('part-time in %s never falls under the floor', (place) => {
    const floor = newestFloor(place);
    if (!floor.ok) throw new Error(floor.problem.kind);
    const { perHour, drivers } = drawn({ place, relation: 'part-time' });
    expect(perHour.p10 >= floor.value.rate).toBe(true);
    expect(drivers[0]?.name).toBe('floor-top-up');
  });

  test('where the floor decides, it says so', () => {
    const { perHour, drivers } = drawn({ relation: 'part-time' });
    expect(shown(perHour)).toEqual(['23.00', '23.00', '23.00']);
    expect(drivers[0]?.sentence['zh-CN']).toMatch(/^\d+% 的月份/u);
    expect(drivers.slice(1).every(({ effect }) => effect === 0n)).toBe(true);
  });

  test('a month is 365 ÷ 84 weeks', () => {
    const { assumptions } = drawn({ weekHours: hours('24') });
    expect(assumptions.find(({ name }) => name === 'hoursPerMonth')?.value).toBe('104.29');
  });
});

describe('a rate card of one’s own', () => {
  const rates: Rates = { version: 'x', prices: { hour: toFen(20_00n) }, uplifts: [], bonuses: [] };

  test('by the hour alone nothing moves the pay', () => {
    const { perHour, drivers } = drawn({ rates });
    expect(shown(perHour)).toEqual(['20.00', '20.00', '20.00']);
    expect(drivers.every(({ effect }) => effect === 0n)).toBe(true);
  });

  test('a gate makes customers’ marks a driver, and never pays more', () => {
    const csat = { min: hours('4.7'), minSamples: 10, percent: hours('50') };
    const gated = drawn({ rates: { ...assumedRates, csat } });
    expect(gated.drivers.map(({ name }) => name)).toContain('rating');
    expect(isAtMost(gated.perMonth, drawn().perMonth)).toBe(true);
    expect(gated.perMonth.p10 < drawn().perMonth.p10).toBe(true);
    expect(drawn().drivers.map(({ name }) => name)).not.toContain('rating');
  });

  test('a bonus is paid in steps up to its cap', () => {
    const month = { callsPerHour: 6, talkMinutes: 5, solvedShare: 0.5, rating: 5, pace: 1 };
    const bonus = {
      id: 'x',
      kind: 'solved-case',
      every: hours('100'),
      amount: toFen(50_00n),
      cap: toFen(120_00n),
    } as const;
    const pay = (weekly: string): bigint =>
      payOfMonth(month, {
        rates: { ...rates, prices: {}, bonuses: [bonus] },
        hours: hours(weekly),
        floor: undefined,
      }).gross;
    expect([pay('33'), pay('34'), pay('67'), pay('500')]).toEqual([0n, 50_00n, 100_00n, 120_00n]);
  });

  test('what is known better stands in the assumptions and counts', () => {
    const known = { callsPerHour: { low: 10, mode: 10, high: 10 } };
    const { assumptions, perHour } = drawn({ known });
    expect(assumptions.find(({ name }) => name === 'callsPerHour')?.value).toBe('10 / 10 / 10');
    expect(isAtMost(drawn().perHour, perHour)).toBe(true);
  });

  test('talk never fills more than 85% of an hour', () => {
    const month = { callsPerHour: 60, talkMinutes: 5, solvedShare: 0, rating: 5, pace: 1 };
    const byMinute: Rates = { ...rates, prices: { 'talk-minute': toFen(1_00n) } };
    expect(payOfMonth(month, { rates: byMinute, hours: hours('10'), floor: undefined }).gross).toBe(510_00n);
  });
});

describe('what is left', () => {
  test.each([
    { gross: 3_000_00n, relation: 'part-time', now: '3000.00', later: '3000.00' },
    { gross: 3_000_00n, relation: 'platform', now: '3000.00', later: '3000.00' },
    { gross: 3_000_00n, relation: 'student', now: '3000.00', later: '3000.00' },
    { gross: 3_000_00n, relation: 'labor-service', now: '2560.00', later: '3000.00' },
    { gross: 8_000_00n, relation: 'platform', now: '7958.00', later: '7958.00' },
    { gross: 8_000_00n, relation: 'labor-contract', now: '7910.00', later: '7910.00' },
  ] as const)(
    'of $gross fen under $relation: $now now, $later in the end',
    ({ gross, relation, now, later }) => {
      const { netNow, netAfterSettlement } = takeHome(toFen(gross), relation);
      expect([showYuan(netNow), showYuan(netAfterSettlement)]).toEqual([now, later]);
    },
  );
});

describe('refused', () => {
  test.each([
    { given: { place: '火星' }, kind: 'place-unknown' },
    { given: { weekHours: hours('0') }, kind: 'no-hours' },
    { given: { weekHours: hours('168.01') }, kind: 'week-too-long' },
    { given: { relation: 'part-time', weekHours: hours('24.01') }, kind: 'not-lawful' },
    { given: { relation: 'labor-contract', weekHours: hours('52.29') }, kind: 'not-lawful' },
  ] as const)('$kind', ({ given, kind }) => {
    const answer = estimate({ ...asked, ...given });
    if (answer.ok) throw new Error('was answered');
    expect(answer.problem.kind).toBe(kind);
    expect(estimateProblemWords(answer.problem)['zh-CN']).toMatch(/^[^。]+。$/u);
  });
});

describe('chance', () => {
  test('is spread evenly from 0 to under 1', () => {
    const draw = drawsFrom(7);
    const draws = Array.from({ length: 10_000 }, draw);
    expect(Math.min(...draws) >= 0 && Math.max(...draws) < 1).toBe(true);
    for (let tenth = 0; tenth < 10; tenth += 1)
      expect(Math.abs(draws.filter((each) => Math.floor(each * 10) === tenth).length - 1_000)).toBeLessThan(
        150,
      );
  });

  test('a triangular value lies in its range and rises with its share', () => {
    assert(
      property(
        constantFrom(...seasons),
        constantFrom(...experiences),
        constantFrom(...priorNames),
        double({ min: 0, max: 1, noNaN: true }),
        integer({ min: 0, max: 100 }),
        (season, experience, name, share, step) => {
          const range = priorsFor(season, experience)[name];
          const value = triangular(range, share);
          expect(value >= range.low - 1e-9 && value <= range.high + 1e-9).toBe(true);
          expect(triangular(range, Math.min(1, share + step / 100)) >= value - 1e-9).toBe(true);
        },
      ),
    );
    expect(triangular({ low: 2, mode: 2, high: 2 }, 0.5)).toBe(2);
  });
});

test('every relation says its hours, cycle, floor, tax, insurance and injury cover', () => {
  for (const relation of relations) {
    const { assumptions } = drawn({ relation });
    for (const name of Object.keys(relationTerms[relation]))
      expect(assumptions.find((each) => each.name === `relation-${name}`)?.sentence.en).toMatch(/\.$/u);
  }
});
