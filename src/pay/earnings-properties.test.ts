import { array, assert, bigInt, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytes, csat, decimal, earned, plain, yuan } from '../../tests/fixtures/pay/work.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { sumOf } from '../kernel/quantity.ts';
import type { Rates } from '../terms/rate-card.ts';
import { eventKinds, type WorkEvent } from './work-event.ts';

describe('what always holds', () => {
  const rates: Rates = {
    ...plain,
    csat,
    leastTalkMinutes: decimal('0.2'),
    uplifts: [
      {
        from: chinaDayOf('2026-11-11'),
        to: chinaDayOf('2026-11-12'),
        fromHour: 9,
        toHour: 21,
        percent: decimal('33.5'),
      },
    ],
    bonuses: [
      { id: 'many', kind: 'solved-case', every: decimal('20'), amount: yuan('15.00'), cap: yuan('60.00') },
    ],
  };
  const events = array(
    record({
      kind: constantFrom(...eventKinds),
      hour: integer({ min: 0, max: 96 }),
      units: bigInt({ min: 0n, max: 5_000n }),
    }),
    { maxLength: 40 },
  ).map((drawn) =>
    drawn.map(({ kind, hour, units }, index): WorkEvent => ({
      id: `e${index}`,
      kind,
      at: new Date(Date.UTC(2026, 10, 10, hour)),
      quantity: { units, scale: 100n },
    })),
  );
  const earnedBy = (given: readonly WorkEvent[]) => earned(given, rates, '成都');

  test('the same bytes however the events are shuffled and repeated', () => {
    assert(
      property(
        events.chain((all) =>
          record({
            all: constantFrom(all),
            again: shuffledSubarray(all),
            order: shuffledSubarray(all, { minLength: all.length }),
          }),
        ),
        ({ all, again, order }) => {
          expect(bytes(earnedBy([...again, ...order, ...again]))).toBe(bytes(earnedBy(all)));
        },
      ),
    );
  });

  test('every event has its end, the lines add up, and nothing is taken off', () => {
    assert(
      property(events, (all) => {
        const { lines, unpaid, gross } = earnedBy(all);
        const own = lines.filter(({ rule }) => rule.startsWith('per-')).flatMap((line) => line.events);
        const ended = [...own, ...unpaid.flatMap((left) => left.events)];
        expect(ended.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(lines.reduce((sum, { amount }) => sum + amount, 0n)).toBe(gross);
        expect(lines.every(({ amount }) => amount >= 0n)).toBe(true);
      }),
    );
  });

  test('pay reaches the floor of the hours', () => {
    assert(
      property(events, (all) => {
        const hours = sumOf(
          all
            .filter(({ kind }) => kind === 'hour' || kind === 'training-hour')
            .map(({ quantity }) => quantity),
        );
        expect(earnedBy(all).gross * hours.scale >= 2_300n * hours.units).toBe(true);
      }),
    );
  });

  test('an event told in two parts earns what it earned whole', () => {
    assert(
      property(events, bigInt({ min: 0n, max: 5_000n }), (all, cut) => {
        const [first, ...rest] = all.filter(({ kind }) => kind !== 'rating' && kind !== 'quality');
        if (!first || first.quantity.units < cut) return;
        const split = [
          { ...first, id: 'one', quantity: { units: cut, scale: 100n } },
          { ...first, id: 'other', quantity: { units: first.quantity.units - cut, scale: 100n } },
        ];
        const whole = { ...rates, leastTalkMinutes: decimal('0') };
        expect(earned([...split, ...rest], whole).gross).toBe(earned([first, ...rest], whole).gross);
      }),
    );
  });
});
