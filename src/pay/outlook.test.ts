import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan, toFen } from '../kernel/money.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import { outlookOf } from './outlook.ts';
import type { PayeeWork } from './reckon.ts';
import type { WorkEvent } from './work-event.ts';

const whose = { role: 'hotline', city: '成都', difficulty: 'pre-sales', level: 1 } as const;
const NOW = new Date('2026-10-06T20:00:00+08:00');

const event = (id: string, kind: WorkEvent['kind'], at: string, text: string): WorkEvent => {
  const quantity = parseQuantity(text);
  if (!quantity.ok) throw new Error(text);
  return { id, kind, at: new Date(at), quantity: quantity.value };
};

const workWith = (events: readonly WorkEvent[], hour: bigint): PayeeWork => ({
  payee: {
    id: 'p',
    code: 'W1',
    workerId: 'w',
    payer: 'operator',
    relation: 'part-time',
    incomeKind: 'wages',
  },
  period: { from: chinaDayOf('2026-10-01'), to: chinaDayOf('2026-10-06'), payOn: chinaDayOf('2026-10-06') },
  terms: [{ ...whose, validFrom: chinaDayOf('2026-01-01') }],
  cards: [
    {
      ...whose,
      version: 'v1',
      validFrom: chinaDayOf('2026-01-01'),
      validTo: null,
      prices: {
        hour: toFen(hour),
        'talk-minute': toFen(12n),
        'solved-case': 'unpaid',
        'waiting-minute': 'unpaid',
        'training-hour': 'unpaid',
        'outage-minute': 'unpaid',
      },
      uplifts: [],
      bonuses: [],
    },
  ],
  events,
  paidBefore: [],
  corrections: [],
  standing: undefined,
  isMonthTaken: false,
  vatRule: undefined,
});

const YESTERDAY = [
  event('h1', 'hour', '2026-10-05T09:00:00+08:00', '2'),
  event('t1', 'talk-minute', '2026-10-05T09:10:00+08:00', '50'),
];
const TODAY = [
  event('h2', 'hour', '2026-10-06T09:00:00+08:00', '1'),
  event('t2', 'talk-minute', '2026-10-06T09:10:00+08:00', '40'),
];

describe('what today brought, and one more shift would', () => {
  test('is the difference that it makes to the whole', () => {
    const outlook = outlookOf(workWith([...YESTERDAY, ...TODAY], 2_400n), NOW);
    // Today: 24.00 + 40 × 0.12. Four hours more at 30 minutes of talk an hour: 96.00 + 120 × 0.12.
    expect(outlook && showYuan(outlook.today.gross)).toBe('28.80');
    expect(outlook?.today.events.map(({ id }) => id)).toEqual(['h2', 't2']);
    expect(outlook?.shift && showYuan(outlook.shift.gross)).toBe('110.40');
    expect(outlook?.shift && showYuan(outlook.shift.net)).toBe('110.40');
  });

  test('counts the top-up to the floor in', () => {
    // 12.00 an hour is topped up to 23.00, talk included: four hours bring 92.00.
    const outlook = outlookOf(workWith([...YESTERDAY, ...TODAY], 1_200n), NOW);
    expect(outlook?.shift && showYuan(outlook.shift.gross)).toBe('92.00');
  });

  test('there is no pace before the first hour', () => {
    expect(outlookOf(workWith([], 2_400n), NOW)).toMatchObject({ today: { gross: 0n }, shift: undefined });
  });

  test('nothing is said where the whole cannot be reckoned', () => {
    expect(outlookOf({ ...workWith(TODAY, 2_400n), cards: [] }, NOW)).toBeUndefined();
  });
});
