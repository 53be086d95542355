import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { toFen } from '../kernel/money.ts';
import { pricedKinds, rateCardFaults, rateCardFor, type RateCard } from './rate-card.ts';

const whole = (units: bigint) => ({ units, scale: 1n });

const card: RateCard = {
  version: 'a',
  role: 'hotline',
  city: '成都',
  difficulty: 'pre-sales',
  level: 1,
  validFrom: chinaDayOf('2026-01-01'),
  validTo: chinaDayOf('2026-06-30'),
  prices: {
    hour: toFen(1_200n),
    'talk-minute': toFen(12n),
    'solved-case': toFen(60n),
    'waiting-minute': 'unpaid',
    'training-hour': toFen(1_200n),
    'outage-minute': 'unpaid',
  },
  uplifts: [],
  bonuses: [],
};
const next: RateCard = { ...card, version: 'b', validFrom: chinaDayOf('2026-07-01'), validTo: null };
const harder: RateCard = { ...next, version: 'c', difficulty: 'after-sales' };

const found = (cards: readonly RateCard[], on: string, asked: Partial<RateCard> = {}): string => {
  const { role, city, difficulty, level } = { ...card, ...asked };
  const answer = rateCardFor(cards, { role, city, difficulty, level, on: chinaDayOf(on) });
  return answer.ok ? answer.value.version : answer.problem.kind;
};

describe('the card in force', () => {
  test.each([
    ['2025-12-31', {}, 'rate-card-missing'],
    ['2026-01-01', {}, 'a'],
    ['2026-06-30', {}, 'a'],
    ['2026-07-01', {}, 'b'],
    ['2030-07-01', {}, 'b'],
    ['2026-07-01', { difficulty: 'after-sales' }, 'c'],
    ['2026-07-01', { difficulty: 'in-transit' }, 'rate-card-missing'],
    ['2026-07-01', { level: 2 }, 'rate-card-missing'],
    ['2026-07-01', { city: '北京' }, 'rate-card-missing'],
    ['2026-07-01', { role: 'chat' }, 'rate-card-missing'],
  ] as const)('on %s for %o: %s', (on, asked, version) => {
    expect(found([card, next, harder], on, asked)).toBe(version);
  });

  test('two at once are refused', () => {
    expect(found([card, { ...card, version: 'x' }], '2026-01-01')).toBe('rate-cards-overlap');
  });
});

describe('faults', () => {
  test('there are none in sound cards', () => {
    expect(rateCardFaults([card, next, harder])).toEqual([]);
  });

  const uplift = { from: card.validFrom, to: card.validFrom, fromHour: 8, toHour: 20, percent: whole(50n) };
  const bonus = { id: 'x', kind: 'hour', every: whole(10n), amount: toFen(100n), cap: toFen(99n) } as const;
  const unpaid = Object.fromEntries(pricedKinds.map((kind) => [kind, 'unpaid' as const]));
  test.each([
    { kind: 'ends-before-it-begins', cards: [{ ...card, validTo: chinaDayOf('2025-12-31') }] },
    { kind: 'overlaps', cards: [card, { ...next, validFrom: chinaDayOf('2026-06-30') }] },
    {
      kind: 'gate-pays-more',
      cards: [{ ...card, csat: { min: whole(4n), minSamples: 1, percent: whole(101n) } }],
    },
    { kind: 'uplift-backwards', cards: [{ ...card, uplifts: [{ ...uplift, toHour: 8 }] }] },
    { kind: 'bonus-over-cap', cards: [{ ...card, bonuses: [bonus] }] },
    {
      kind: 'harder-pays-less',
      cards: [next, { ...harder, prices: { ...harder.prices, hour: toFen(1_199n) } }],
    },
    { kind: 'pays-nothing', cards: [{ ...card, prices: { ...card.prices, ...unpaid } }] },
  ] as const)('$kind', ({ kind, cards }) => {
    expect(rateCardFaults(cards).map((fault) => fault.kind)).toEqual([kind]);
  });
});
