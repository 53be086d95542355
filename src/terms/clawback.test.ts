import { assert, bigInt, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { parseYuan, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { clawback } from './clawback.ts';
import { clawbackProblemWords } from './clawback-words.ts';

const yuan = (text: string): Fen => {
  const parsed = parseYuan(text);
  if (!parsed.ok) throw new Error(`not an amount: ${text}`);
  return parsed.value;
};

describe('what may be taken', () => {
  test.each([
    { wage: '3000.00', loss: '900.00', minimum: '2330.00', take: '600.00', left: '2400.00', why: 'a fifth' },
    {
      wage: '3000.00',
      loss: '500.00',
      minimum: '2330.00',
      take: '500.00',
      left: '2500.00',
      why: 'all of it',
    },
    {
      wage: '2500.00',
      loss: '900.00',
      minimum: '2330.00',
      take: '170.00',
      left: '2330.00',
      why: 'the minimum',
    },
    {
      wage: '2330.00',
      loss: '900.00',
      minimum: '2330.00',
      take: '0.00',
      left: '2330.00',
      why: 'at the minimum',
    },
    {
      wage: '2000.00',
      loss: '900.00',
      minimum: '2330.00',
      take: '0.00',
      left: '2000.00',
      why: 'under it already',
    },
    {
      wage: '3333.33',
      loss: '900.00',
      minimum: '0.00',
      take: '666.66',
      left: '2666.67',
      why: '666.666 goes down',
    },
    { wage: '0.04', loss: '1.00', minimum: '0.00', take: '0.00', left: '0.04', why: 'no part of a fen' },
    { wage: '0.00', loss: '1.00', minimum: '0.00', take: '0.00', left: '0.00', why: 'nothing' },
  ])('$loss out of $wage: $take ($why)', ({ wage, loss, minimum, take, left }) => {
    const limited = clawback({
      place: '成都',
      on: chinaDayOf('2026-11-23'),
      wage: yuan(wage),
      loss: yuan(loss),
      monthlyMinimum: yuan(minimum),
    });
    expect(limited.ok && [limited.value.take, limited.value.left].map(showYuan)).toEqual([take, left]);
  });

  test('is never more than the loss, a fifth, or what stands above the minimum', () => {
    const amount = bigInt({ min: 0n, max: 2_000_000n }).map(toFen);
    assert(
      property(amount, amount, amount, (wage, loss, monthlyMinimum) => {
        const limited = clawback({ place: '成都', on: chinaDayOf('2026-11-23'), wage, loss, monthlyMinimum });
        if (!limited.ok) throw new Error(limited.problem.kind);
        const { take, left } = limited.value;
        expect(take >= 0n && take <= loss && take * 5n <= wage).toBe(true);
        expect(take === 0n || left >= monthlyMinimum).toBe(true);
        expect(take + left).toBe(wage);
      }),
    );
  });
});

describe('the monthly minimum', () => {
  const asked = { place: '合肥', on: chinaDayOf('2026-11-23'), wage: yuan('2400.00'), loss: yuan('900.00') };

  test('is looked up where it is held', () => {
    const limited = clawback(asked);
    expect(limited.ok && showYuan(limited.value.take)).toBe('80.00');
  });

  test.each([{ place: '成都' }, { on: chinaDayOf('2025-08-31') }])(
    'is refused where it is neither given nor held',
    (wrong) => {
      const limited = clawback({ ...asked, ...wrong });
      if (limited.ok) throw new Error('was answered');
      expect(limited.problem.kind).toBe('minimum-not-loaded');
      expect(clawbackProblemWords(limited.problem)['zh-CN']).toContain('monthlyMinimum');
    },
  );

  test('a day before the rule or after what is known is refused', () => {
    expect(clawback({ ...asked, on: chinaDayOf('1994-12-31') })).toMatchObject({
      problem: { kind: 'day-before-table' },
    });
    expect(clawback({ ...asked, on: chinaDayOf('2028-01-01') })).toMatchObject({
      problem: { kind: 'day-after-table' },
    });
  });
});
