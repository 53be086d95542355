import { describe, expect, test } from 'vitest';
import { bytes, csat, decimal, earned, event, plain, yuan } from '../../tests/fixtures/pay/work.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan } from '../kernel/money.ts';
import { pricedKinds } from '../terms/rate-card.ts';
import { earningsOf, type Earnings } from './earnings.ts';
import type { WorkEvent } from './work-event.ts';
import { earningsProblemWords } from './words.ts';

const told = ({ lines }: Earnings): readonly string[] =>
  lines.map(({ rule, formula, amount }) => `${rule}: ${formula} = ${showYuan(amount)}`);

describe('events become lines', () => {
  test.each([
    {
      why: 'by the hour',
      events: [event('a', 'hour', '37.75')],
      lines: ['per-hour: 37.75 × 12.00 = 453.00'],
    },
    {
      why: 'minutes are added before they are rounded',
      events: [
        event('a', 'talk-minute', '1.25'),
        event('b', 'talk-minute', '1.25'),
        event('c', 'talk-minute', '1.25'),
      ],
      lines: ['per-minute: 3.75 × 0.12 = 0.45'],
    },
    {
      why: 'half a fen goes up',
      events: [event('a', 'talk-minute', '0.125')],
      lines: ['per-minute: 0.125 × 0.12 = 0.02'],
    },
    {
      why: 'each rule has its line',
      events: [event('a', 'solved-case', '3'), event('b', 'hour', '1'), event('c', 'talk-minute', '10')],
      lines: ['per-hour: 1 × 12.00 = 12.00', 'per-minute: 10 × 0.12 = 1.20', 'per-case: 3 × 0.60 = 1.80'],
    },
    { why: 'nothing', events: [], lines: [] },
  ])('$why', ({ events, lines }) => {
    expect(told(earned(events))).toEqual(lines);
  });

  test('a line names the card and the events it rests on, by time', () => {
    const late = event('a', 'solved-case', '1', '2026-11-23T11:00:00+08:00');
    const [line] = earned([late, event('b', 'solved-case', '1')]).lines;
    expect(line).toMatchObject({ version: '2026-11', events: ['b', 'a'] });
  });
});

describe('what earns nothing says why', () => {
  test.each([
    { unpaid: event('a', 'waiting-minute', '20'), rates: {}, said: '没有给等待分钟定价' },
    {
      unpaid: event('a', 'training-hour', '2'),
      rates: { prices: { 'training-hour': 'unpaid' } },
      said: '写明培训工时不计薪',
    },
    { unpaid: event('a', 'hour', '0.00'), rates: {}, said: '数量是 0' },
    {
      unpaid: event('a', 'talk-minute', '0.16'),
      rates: { leastTalkMinutes: decimal('0.17') },
      said: '不足 0.17 分钟',
    },
    { unpaid: event('a', 'rating', '5'), rates: {}, said: '没有与它挂钩' },
    { unpaid: event('a', 'rating', '1'), rates: { csat }, said: '不足 2 个' },
  ] as const)('$said', ({ unpaid, rates, said }) => {
    const { lines, unpaid: left, gross } = earned([unpaid], rates);
    expect([lines, gross]).toEqual([[], 0n]);
    expect(left).toHaveLength(1);
    expect(left[0]?.events).toEqual(['a']);
    expect(left[0]?.why['zh-CN']).toContain(said);
  });
});

describe('gates scale the performance part only', () => {
  const done = [event('h', 'hour', '10'), event('m', 'talk-minute', '100'), event('c', 'solved-case', '10')];
  const rated = (...marks: readonly string[]): readonly WorkEvent[] => [
    ...done,
    ...marks.map((mark, index) => event(`r${index}`, 'rating', mark)),
  ];
  test.each([
    { why: 'under', events: rated('4.49', '4.50'), gross: '134.40', said: '按 80% 计' },
    { why: 'at the gate', events: rated('4.50', '4.50'), gross: '138.00', said: '全额' },
    { why: 'too few marks', events: rated('1'), gross: '138.00', said: '不足 2 个' },
    {
      why: 'a mean that rounds up to the gate',
      events: rated('4.499', '4.5', '4.5'),
      gross: '134.40',
      said: '按 80% 计',
    },
  ])('$why: $gross', ({ events, gross, said }) => {
    const earnings = earned(events, { csat });
    expect(showYuan(earnings.gross)).toBe(gross);
    expect(earnings.unpaid[0]?.why['zh-CN']).toContain(said);
  });

  test('quality and customers’ marks multiply', () => {
    const quality = { min: decimal('90'), minSamples: 1, percent: decimal('50') };
    const lines = told(earned([...rated('1', '1'), event('q', 'quality', '89')], { csat, quality }));
    expect(lines).toEqual([
      'per-hour: 10 × 12.00 = 120.00',
      'per-minute: 100 × 0.12 × 80% × 50% = 4.80',
      'per-case: 10 × 0.60 × 80% × 50% = 2.40',
    ]);
  });
});

test('uplifts hold for their days and hours in China, the highest alone', () => {
  const uplift = {
    from: chinaDayOf('2026-11-11'),
    to: chinaDayOf('2026-11-11'),
    fromHour: 0,
    toHour: 24,
    percent: decimal('50'),
  };
  const night = { ...uplift, fromHour: 20, percent: decimal('100') };
  const lines = told(
    earned(
      [
        event('a', 'hour', '1', '2026-11-10T15:59:59Z'),
        event('b', 'hour', '1', '2026-11-10T16:00:00Z'),
        event('c', 'hour', '1', '2026-11-11T20:00:00+08:00'),
        event('d', 'hour', '1', '2026-11-12T00:00:00+08:00'),
      ],
      { uplifts: [night, uplift] },
    ),
  );
  expect(lines).toEqual([
    'per-hour: 2 × 12.00 = 24.00',
    'per-hour: 1 × 12.00 × 150% = 18.00',
    'per-hour: 1 × 12.00 × 200% = 24.00',
  ]);
});

test.each([
  { cases: '49', line: 'bonus-steady: min(⌊49 ÷ 50⌋ × 30.00, 70.00) = 0.00' },
  { cases: '100', line: 'bonus-steady: min(⌊100 ÷ 50⌋ × 30.00, 70.00) = 60.00' },
  { cases: '500', line: 'bonus-steady: min(⌊500 ÷ 50⌋ × 30.00, 70.00) = 70.00' },
])('a bonus has steps and a cap: $cases cases', ({ cases, line }) => {
  const bonuses = [
    { id: 'steady', kind: 'solved-case', every: decimal('50'), amount: yuan('30.00'), cap: yuan('70.00') },
  ] as const;
  expect(told(earned([event('a', 'solved-case', cases)], { bonuses })).at(-1)).toBe(line);
});

describe('the top-up', () => {
  test('is a line of its own, each hour at the floor of its day', () => {
    const events = [
      event('a', 'hour', '2', '2026-08-31T10:00:00+08:00'),
      event('b', 'hour', '2.5', '2026-09-01T10:00:00+08:00'),
    ];
    expect(told(earned(events, {}, '广州'))).toEqual([
      'per-hour: 4.5 × 12.00 = 54.00',
      'floor-top-up: 23.70 × 2 + 25.40 × 2.5 − 54.00 = 56.90',
    ]);
  });

  test('hours of training are hours of work, also when nothing is paid for them', () => {
    const lines = told(earned([event('a', 'training-hour', '2')], {}, '成都'));
    expect(lines).toEqual(['floor-top-up: 23.00 × 2 − 0.00 = 46.00']);
  });

  test('is not there when enough was earned', () => {
    expect(told(earned([event('a', 'hour', '2')], { prices: { hour: yuan('23.00') } }, '成都'))).toHaveLength(
      1,
    );
  });
});

describe('refused', () => {
  const one = event('a', 'hour', '1');
  test.each([
    { events: [one, event('a', 'hour', '1.01')], kind: 'event-conflict' },
    { events: [one, event('a', 'solved-case', '1')], kind: 'event-conflict' },
    { events: [one, event('a', 'hour', '1', '2026-11-23T10:00:01+08:00')], kind: 'event-conflict' },
    { events: [one], floorPlace: '火星', kind: 'place-unknown' },
    {
      events: [event('a', 'hour', '1', '2029-01-01T10:00:00+08:00')],
      floorPlace: '成都',
      kind: 'day-after-table',
    },
  ])('$kind', ({ kind, ...worked }) => {
    const answer = earningsOf({ rates: plain, ...worked });
    if (answer.ok) throw new Error('was answered');
    expect(answer.problem.kind).toBe(kind);
    expect(earningsProblemWords(answer.problem)['zh-CN']).toMatch(/^[^。]+。$/u);
  });

  test('the same event told in another spelling is the same', () => {
    const again = event('a', 'hour', '1.00', '2026-11-23T02:00:00Z');
    expect(bytes(earned([one, again]))).toBe(bytes(earned([one])));
  });
});

test('a kind that nobody prices is not forgotten', () => {
  const all = pricedKinds.map((kind) => event(kind, kind, '1'));
  expect(earned(all, { prices: {} }).unpaid).toHaveLength(pricedKinds.length);
});
