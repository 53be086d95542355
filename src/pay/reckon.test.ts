import { array, assert, bigInt, constantFrom, integer, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { card, correction, hours, settled, work } from '../../tests/fixtures/pay/reckoning.ts';
import { yuan } from '../../tests/fixtures/pay/work.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan, toFen } from '../kernel/money.ts';
import { relations } from '../terms/relation.ts';
import type { Correction } from './correction.ts';
import { balanceOf, entriesOfClosing, entriesOfPaying } from './ledger.ts';
import { reckon } from './reckon.ts';
import { settlementText } from './settlement-text.ts';
import { eventKinds, type WorkEvent } from './work-event.ts';

describe('a payee’s period', () => {
  test('each day counts under the card of its own day, topped up to the floor card by card', () => {
    const { lines, gross } = settled(
      work('part-time', [hours('x', '2026-10-07', '2'), hours('y', '2026-10-08', '2')]),
    );
    expect(lines.map(({ rule, version, amount }) => [rule, version, showYuan(amount)])).toEqual([
      ['per-hour', 'a', '24.00'],
      ['floor-top-up', 'a', '22.00'],
      ['per-hour', 'b', '60.00'],
    ]);
    expect(showYuan(gross)).toBe('106.00');
  });

  test.each([
    ['no card for a day worked', { cards: [] }, 'rate-card-missing'],
    ['no terms', { terms: [] }, 'payee-terms-missing'],
    [
      'two cards at once',
      { cards: [card('a', '2026-01-01', null, '12'), card('b', '2026-01-01', null, '12')] },
      'rate-cards-overlap',
    ],
    [
      'a payment before the last one',
      { paidBefore: [{ paidOn: chinaDayOf('2026-10-30'), income: yuan('1'), vat: yuan('0') }] },
      'payments-out-of-order',
    ],
  ] as const)('%s blocks', (_why, more, code) => {
    const { settlement, exceptions } = reckon(work('part-time', [hours('x', '2026-10-07', '2')], more));
    expect([settlement, exceptions]).toMatchObject([undefined, [{ code, weight: 'blocks' }]]);
  });

  test.each([
    ['part-time', '2026-10-05', '25', ['part-time-week-hours', 'part-time-day-average']],
    ['platform', '2026-10-05', '4', ['may-be-employment']],
    ['part-time', '2026-09-30', '4', ['late-events']],
  ] as const)('%s on %s for %s h wants a reason', (relation, on, quantity, codes) => {
    const worked = relation === 'part-time' && quantity === '25' ? twoShifts(on) : [hours('x', on, quantity)];
    const { exceptions } = reckon(work(relation, worked));
    expect(exceptions.map(({ code }) => code)).toEqual(codes);
    expect(exceptions.every(({ weight }) => weight === 'needs-reason')).toBe(true);
  });

  test('what lawfully comes off each month comes off once, and relieves of tax', () => {
    const standing = {
      socialInsurance: yuan('500'),
      housingFund: yuan('200'),
      courtOrder: yuan('100'),
      additional: yuan('1000'),
    };
    const events = [hours('x', '2026-10-08', '400')];
    const first = settled(work('labor-contract', events, { standing }));
    // 12,000 − 5,000 − 500 − 200 − 1,000 = 5,300 at 3 %
    expect([first.tax.withheld, first.net].map(showYuan)).toEqual(['159.00', '11041.00']);
    const again = settled(work('labor-contract', events, { standing, isMonthTaken: true }));
    expect(again.deductions).toEqual([]);
  });

  test('a loss takes a fifth of what is paid out at most; without a minimum it takes nothing and says so', () => {
    const corrections = [correction('l', 'loss', '1000')];
    const events = [hours('x', '2026-10-08', '10')];
    const taken = settled(work('platform', events, { corrections }));
    expect(taken.deductions.map(({ kind, amount, cites }) => [kind, showYuan(amount), cites])).toEqual([
      ['loss', '60.00', 'l'],
    ]);
    const { settlement, exceptions } = reckon(
      work('labor-contract', events, {
        corrections,
        terms: work('labor-contract', []).terms.map((each) => ({ ...each, city: '某地' })),
        cards: [{ ...card('b', '2026-10-08', null, '30.00'), city: '某地' }],
      }),
    );
    expect(settlement?.deductions).toEqual([]);
    expect(exceptions.map(({ code }) => code)).toEqual(['overtime', 'minimum-not-loaded']);
  });
});

const sum = (amounts: readonly { readonly amount: bigint }[]): bigint =>
  amounts.reduce((total, { amount }) => total + amount, 0n);

const twoShifts = (on: string): readonly WorkEvent[] => [
  hours('x', on, '12.5'),
  hours('y', '2026-10-06', '12.5'),
];

describe('corrections', () => {
  const events = [hours('x', '2026-10-08', '10')];

  test('what was paid too much comes off a fifth at a time, and never under the floor', () => {
    const { takings, settlement } = reckon(
      work('part-time', events, { corrections: [correction('c', 'overpaid', '500')] }),
    );
    // 300.00 were earned; a fifth is 60.00, and the floor of ten hours is 230.00.
    expect([settlement?.gross, takings]).toEqual([yuan('240'), [{ correction: 'c', amount: yuan('60') }]]);
    const near = work('part-time', [hours('x', '2026-10-07', '10')], {
      corrections: [correction('c', 'overpaid', '500')],
    });
    expect(reckon(near).takings).toEqual([]);
  });

  test('a correction and its reverse cancel to the fen, whatever they come to', () => {
    assert(
      property(
        bigInt({ min: 1n, max: 10_000_000n }),
        constantFrom('back-pay' as const, 'overpaid' as const),
        constantFrom(...relations.filter((relation) => relation !== 'labor-service')),
        (amount, kind, relation) => {
          const other = kind === 'back-pay' ? 'overpaid' : 'back-pay';
          const corrections: readonly Correction[] = [
            { id: 'c', kind, amount: toFen(amount), taken: yuan('0'), cites: 's' },
            { id: 'd', kind: other, amount: toFen(amount), taken: yuan('0'), cites: 'c', reverses: 'c' },
          ];
          const plain = settled(work(relation, events));
          const both = settled(work(relation, events, { corrections }));
          expect([both.gross, both.net, both.tax]).toEqual([plain.gross, plain.net, plain.tax]);
        },
      ),
    );
  });
});

describe('what always holds', () => {
  const events = array(
    record({
      kind: constantFrom(...eventKinds),
      hour: integer({ min: 0, max: 14 * 24 }),
      units: bigInt({ min: 0n, max: 5_000n }),
    }),
    { maxLength: 30 },
  ).map((drawn) =>
    drawn.map(({ kind, hour, units }, index): WorkEvent => ({
      id: `e${index}`,
      kind,
      at: new Date(Date.UTC(2026, 8, 30, 16 + hour)),
      quantity: { units, scale: 100n },
    })),
  );
  const relation = constantFrom(...relations.filter((each) => each !== 'labor-service'));

  test('the same bytes however the events are shuffled and repeated', () => {
    assert(
      property(
        relation,
        events.chain((all) =>
          record({ all: constantFrom(all), order: shuffledSubarray(all, { minLength: all.length }) }),
        ),
        (under, { all, order }) => {
          const text = settlementText(settled(work(under, all)));
          expect(settlementText(settled(work(under, order)))).toBe(text);
          expect(settlementText(settled(work(under, [...order, ...all])))).toBe(text);
        },
      ),
    );
  });

  test('every event has one fate under each card: in a line of its rule, or among the unpaid', () => {
    assert(
      property(relation, events, (under, all) => {
        const { lines, unpaid } = settled(work(under, all));
        const own = lines.filter(({ rule }) => rule !== 'floor-top-up').flatMap((line) => line.events);
        const fates = [...own, ...unpaid.flatMap((each) => each.events)];
        expect(fates.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        expect(lines.every((line) => line.events.length > 0)).toBe(true);
      }),
    );
  });

  test('gross is the sum of the lines, everything is accounted for, and the ledger comes to nothing', () => {
    const amount = bigInt({ min: 1n, max: 3_000_000n });
    const drawn = array(
      record({ kind: constantFrom('back-pay' as const, 'overpaid' as const, 'loss' as const), amount }),
      {
        maxLength: 4,
      },
    ).map((each) =>
      each.map((given, index): Correction => ({
        id: `c${index}`,
        kind: given.kind,
        amount: toFen(given.amount),
        taken: yuan('0'),
        cites: 's',
      })),
    );
    assert(
      property(relation, events, drawn, (under, all, corrections) => {
        const made = settled(work(under, all, { corrections }));
        expect(made.gross).toBe(sum(made.lines));
        expect(made.gross + made.receivable).toBe(
          made.vat + made.tax.withheld + sum(made.deductions) + made.net,
        );
        expect(made.net >= 0n).toBe(true);
        const closing = entriesOfClosing(made);
        const paying = entriesOfPaying(made);
        expect([balanceOf(closing), balanceOf(paying)]).toEqual([0n, 0n]);
        const payable = [...closing, ...paying].filter(({ account }) => account === 'worker-payable');
        expect(balanceOf(payable)).toBe(0n);
      }),
    );
  });

  test('net never falls when gross rises by one fen, with a loss and a deduction or without', () => {
    const standing = {
      socialInsurance: yuan('50'),
      housingFund: yuan('0'),
      courtOrder: yuan('20'),
      additional: yuan('0'),
    };
    assert(
      property(
        constantFrom(...relations),
        bigInt({ min: 1n, max: 6_000_000n }),
        constantFrom<readonly Correction[]>([], [correction('l', 'loss', '900')]),
        constantFrom(undefined, standing),
        (under, gross, losses, held) => {
          const september = { period: { ...work(under, []).period, payOn: chinaDayOf('2026-10-20') } };
          const paying = (amount: bigint) =>
            settled(
              work(under, [], {
                ...september,
                standing: held,
                corrections: [
                  { id: 'b', kind: 'back-pay', amount: toFen(amount), taken: yuan('0'), cites: 's' },
                  ...losses,
                ],
              }),
            ).net;
          expect(paying(gross + 1n) >= paying(gross)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
