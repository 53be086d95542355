import { assert, bigInt, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { parseYuan, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { parseQuantity, type Quantity } from '../kernel/quantity.ts';
import { promise, type Implied, type Offer, type Promised } from './promise.ts';
import { relations, type Relation } from './relation.ts';
import { termsProblemWords } from './words.ts';

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

type Row = {
  readonly per: Promised['per'];
  readonly amount: string;
  readonly week?: string;
  readonly day?: string;
  readonly place?: string;
  readonly on?: string;
  readonly relation?: Relation;
};

const offerOf = ({ per, amount, week = '24.00', day, ...given }: Row): Offer => ({
  relation: given.relation ?? 'part-time',
  place: given.place ?? '成都',
  on: chinaDayOf(given.on ?? '2026-11-23'),
  weekHours: hours(week),
  ...(day === undefined ? {} : { dayHours: hours(day) }),
  promised: { per, amount: yuan(amount) },
});

function impliedBy(row: Row): Implied {
  const judged = promise(offerOf(row));
  if (!judged.ok) throw new Error(judged.problem.kind);
  return judged.value;
}

const reasons = ({ why }: Implied): string => why.map((words) => words['zh-CN']).join('\n');

describe('what a promise comes to an hour', () => {
  test.each([
    { per: 'month', amount: '10000.00', implied: '95.89', possible: false, why: '月入过万 at 24 h a week' },
    { per: 'month', amount: '2607.14', implied: '25.00', possible: true, why: 'the ceiling at 25 an hour' },
    { per: 'month', amount: '10000.00', week: '40.00', implied: '57.53', possible: false, why: 'full time' },
    { per: 'month', amount: '8000.00', week: '44', implied: '41.84', possible: true, why: 'full time, high' },
    { per: 'hour', amount: '50.00', implied: '50.00', possible: true, why: 'at the line' },
    { per: 'hour', amount: '50.01', implied: '50.01', possible: false, why: 'one fen above it' },
    { per: 'day', amount: '300.00', implied: '62.50', possible: false, why: 'the default day is 4.8 hours' },
    { per: 'day', amount: '300.00', day: '8.00', implied: '37.50', possible: true, why: 'the day as stated' },
    { per: 'day', amount: '100.00', day: '3', implied: '33.33', possible: true, why: 'rounded down' },
    { per: 'day', amount: '0.05', day: '2', implied: '0.03', possible: true, why: 'half a fen goes up' },
    { per: 'hour', amount: '0.00', implied: '0.00', possible: true, why: 'nothing' },
  ] as const)('$amount a $per → $implied ($why)', ({ implied, possible, ...row }) => {
    const judged = impliedBy(row);
    expect([showYuan(judged.impliedPerHour), judged.possible]).toEqual([implied, possible]);
  });

  test('shows how it was reckoned, and how far past believing it is', () => {
    const judged = impliedBy({ per: 'month', amount: '10000.00' });
    expect(reasons(judged)).toContain('每周 24.00 小时、每月 104.29 小时');
    expect(reasons(judged)).toContain('3.84 倍');
    expect(reasons(judged)).toContain('还多 45.89 元');
    expect(reasons(impliedBy({ per: 'hour', amount: '50.00' }))).not.toContain('倍');
  });

  test('is never off by more than half a fen', () => {
    assert(
      property(
        bigInt({ min: 0n, max: 10n ** 8n }),
        bigInt({ min: 1n, max: 2400n }),
        constantFrom(...relations),
        (amount, hundredths, relation) => {
          const judged = promise({
            ...offerOf({ per: 'month', amount: '1.00', relation }),
            weekHours: { units: hundredths, scale: 100n },
            promised: { per: 'month', amount: toFen(amount) },
          });
          if (!judged.ok) throw new Error(judged.problem.kind);
          const month = hundredths * 365n;
          const off = judged.value.impliedPerHour * month - amount * 8400n;
          expect(off * 2n <= month && off * -2n < month).toBe(true);
        },
      ),
    );
  });
});

describe('part-time employment', () => {
  test.each([
    { per: 'hour', amount: '23.00', lawful: true, why: 'at the floor' },
    { per: 'hour', amount: '22.99', lawful: false, why: 'a fen under' },
    { per: 'hour', amount: '22.99', place: '成都/二档', lawful: true, why: 'the lower tier' },
    { per: 'hour', amount: '25.00', place: '广州', on: '2026-08-31', lawful: true, why: 'before the rise' },
    { per: 'hour', amount: '25.00', place: '广州', on: '2026-09-01', lawful: false, why: 'after it' },
    { per: 'hour', amount: '25.00', place: '北京', lawful: false, why: '25 is too little in 北京' },
    { per: 'month', amount: '2398.58', lawful: true, why: '23 × 104.2857… = 2398.571…, rounded up' },
    { per: 'month', amount: '2398.57', lawful: false, why: 'though it shows as 23.00 an hour' },
    { per: 'day', amount: '110.40', lawful: true, why: '4.8 hours' },
    { per: 'day', amount: '110.39', lawful: false, why: 'a fen under a day' },
    { per: 'hour', amount: '25.00', week: '24.01', lawful: false, why: 'more than 24 hours a week' },
    { per: 'hour', amount: '25.00', day: '6', lawful: true, why: 'one long day in a short week' },
  ] as const)('$amount a $per is lawful: $lawful ($why)', ({ lawful, ...row }) => {
    expect(impliedBy(row).lawful).toBe(lawful);
  });

  test('says what is missing, by which article', () => {
    const said = reasons(impliedBy({ per: 'hour', amount: '25.00', place: '北京' }));
    expect(said).toContain('北京的小时最低工资是 27.70 元');
    expect(said).toContain('少了 2.70 元（劳动合同法第七十二条）');
    expect(reasons(impliedBy({ per: 'hour', amount: '25.00', week: '30' }))).toContain('第六十八条');
  });

  test('says that a figure has still to be checked, and that a month is no pay cycle', () => {
    expect(reasons(impliedBy({ per: 'hour', amount: '27.00', place: '天津' }))).toContain('待核实');
    expect(reasons(impliedBy({ per: 'hour', amount: '27.00' }))).not.toContain('待核实');
    expect(reasons(impliedBy({ per: 'month', amount: '2500.00' }))).toContain('15 天');
  });
});

describe('the other relations', () => {
  test.each([
    { relation: 'labor-contract', week: '44', lawful: true, said: '月最低工资' },
    { relation: 'labor-contract', week: '52.28', lawful: true, said: '月最低工资' },
    { relation: 'labor-contract', week: '52.29', lawful: false, said: '第四十一条' },
    { relation: 'dispatch', week: '72', lawful: false, said: '第四十一条' },
    { relation: 'labor-contract', week: '44', day: '11', lawful: true, said: '月最低工资' },
    { relation: 'labor-contract', week: '44', day: '11.01', lawful: false, said: '加班最多 3 小时' },
    { relation: 'platform', week: '44', day: '12', lawful: true, said: '没有拿它来比' },
    { relation: 'labor-service', week: '40', lawful: true, said: '没有拿它来比' },
    { relation: 'platform', week: '40', lawful: true, said: '没有拿它来比' },
    { relation: 'student', week: '20', lawful: true, said: '没有拿它来比' },
  ] as const)('$relation, $week h a week: lawful $lawful', ({ said, lawful, ...row }) => {
    const judged = impliedBy({ per: 'hour', amount: '15.00', place: '北京', ...row });
    expect(judged.lawful).toBe(lawful);
    expect(reasons(judged)).toContain(said);
  });
});

describe('refused', () => {
  test.each([
    { row: { per: 'hour', amount: '25.00', week: '0' }, kind: 'no-hours' },
    { row: { per: 'hour', amount: '25.00', day: '0.00' }, kind: 'no-hours' },
    { row: { per: 'hour', amount: '25.00', week: '168.01' }, kind: 'week-too-long' },
    { row: { per: 'day', amount: '25.00', day: '24.5', week: '100' }, kind: 'day-too-long' },
    { row: { per: 'day', amount: '25.00', week: '130' }, kind: 'day-too-long' },
    { row: { per: 'hour', amount: '25.00', day: '8', week: '7.99' }, kind: 'day-exceeds-week' },
    { row: { per: 'hour', amount: '25.00', place: '火星' }, kind: 'place-unknown' },
    { row: { per: 'hour', amount: '25.00', on: '2024-12-31' }, kind: 'day-before-table' },
    { row: { per: 'hour', amount: '25.00', on: '2028-01-01' }, kind: 'day-after-table' },
    {
      row: { per: 'hour', amount: '25.00', place: '火星', relation: 'labor-contract' },
      kind: 'place-unknown',
    },
  ] as const)('$kind, in one sentence of each language', ({ row, kind }) => {
    const judged = promise(offerOf(row));
    if (judged.ok) throw new Error('was answered');
    expect(judged.problem.kind).toBe(kind);
    const words = termsProblemWords(judged.problem);
    expect(words['zh-CN']).toMatch(/^[^。]+。$/u);
    expect(words.en).toMatch(/^[^.]+\.$/u);
    expect(words['zh-CN']).not.toContain('火星');
  });

  test('a very long week is answered where no day is reckoned by it', () => {
    expect(impliedBy({ per: 'hour', amount: '25.00', week: '130', relation: 'platform' }).possible).toBe(
      true,
    );
  });
});
