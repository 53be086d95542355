import { assert, bigInt, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYuan, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { settleYear, type AnnualSettlement, type Year } from './annual-settlement.ts';

const yuan = (text: string): Fen => {
  const parsed = parseYuan(text);
  if (!parsed.ok) throw new Error(`not an amount: ${text}`);
  return parsed.value;
};

type Amount = 'wages' | 'laborService' | 'special' | 'additional' | 'withheld';
type Row = { readonly [amount in Amount]?: string } & {
  readonly payerFailed?: boolean;
  readonly year?: string;
};

const asked = ({ year = '2026', payerFailed = false, ...row }: Row): Year => ({
  year,
  payerFailed,
  wages: yuan(row.wages ?? '0'),
  laborService: yuan(row.laborService ?? '0'),
  special: yuan(row.special ?? '0'),
  additional: yuan(row.additional ?? '0'),
  withheld: yuan(row.withheld ?? '0'),
});

function settled(row: Row): AnnualSettlement {
  const answer = settleYear(asked(row));
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
}

const figures = ({ base, taxed, difference }: AnnualSettlement): readonly string[] =>
  [base, taxed.tax, difference].map(showYuan);

describe('the worked examples', () => {
  test.each([
    { no: 21, laborService: '36000', withheld: '5280', expected: ['-31200.00', '0.00', '-5280.00'] },
    {
      no: 22,
      wages: '60000',
      laborService: '24000',
      withheld: '2880',
      expected: ['19200.00', '576.00', '-2304.00'],
    },
    { no: 23, laborService: '192000', withheld: '1008', expected: ['93600.00', '6840.00', '5832.00'] },
    { no: 19, laborService: '19000', withheld: '210', expected: ['-44800.00', '0.00', '-210.00'] },
  ])('$no: base, due, difference', ({ no: _no, expected, ...row }) => {
    expect(figures(settled(row))).toEqual(expected);
  });

  test('special and additional deductions come off', () => {
    const row = { wages: '120000', special: '12600.00', additional: '24000.00', withheld: '0' };
    expect(figures(settled(row))).toEqual(['23400.00', '702.00', '702.00']);
  });
});

describe('who must settle', () => {
  test.each([
    {
      why: 'a top-up of more than 400 on more than 120,000',
      laborService: '192000',
      withheld: '1008',
      must: true,
      exempt: false,
    },
    { why: 'exactly 120,000', wages: '120000', withheld: '0', must: false, exempt: true },
    { why: 'a fen more', wages: '120000.01', withheld: '0', must: true, exempt: false },
    { why: 'exactly 400 to pay', wages: '130000', withheld: '4080', must: false, exempt: true },
    { why: 'a fen more to pay', wages: '130000', withheld: '4079.99', must: true, exempt: false },
    {
      why: 'a refund may be left',
      wages: '200000',
      laborService: '50000',
      withheld: '99999',
      must: false,
      exempt: true,
    },
    {
      why: 'the payer failed',
      laborService: '80000',
      withheld: '0',
      payerFailed: true,
      must: true,
      exempt: false,
    },
    {
      why: 'the payer failed, but nothing is due',
      laborService: '50000',
      payerFailed: true,
      must: false,
      exempt: false,
    },
    {
      why: 'labour remuneration counts at 80%',
      laborService: '75000',
      payerFailed: true,
      must: false,
      exempt: false,
    },
    {
      why: 'a fen over 60,000',
      laborService: '75000.01',
      withheld: '1',
      payerFailed: true,
      must: true,
      exempt: false,
    },
  ])('$why: $must', ({ must, exempt, why: _why, ...row }) => {
    const { mustSettle, exempt: isExempt } = settled(row);
    expect([mustSettle, isExempt]).toEqual([must, exempt]);
  });

  test.each([
    { row: { laborService: '192000', withheld: '1008' }, said: '应在 2027 年 3 月 1 日至 6 月 30 日办理' },
    { row: { laborService: '36000', withheld: '5280' }, said: '才能退税' },
    { row: { wages: '120000' }, said: '免于办理汇算' },
    { row: {}, said: '不必办理汇算。' },
    { row: { laborService: '90000', payerFailed: true }, said: '不能免办' },
  ])('says: $said', ({ row, said }) => {
    expect(
      settled(row)
        .why.map((words) => words['zh-CN'])
        .join(''),
    ).toContain(said);
  });
});

test.each([
  { year: '2018', kind: 'day-before-table' },
  { year: '2028', kind: 'day-after-table' },
])('$year is refused', ({ year, kind }) => {
  expect(settleYear(asked({ year }))).toMatchObject({ ok: false, problem: { kind } });
});

test('a fen more of wages never makes less due, and never more than a fen more', () => {
  const amount = bigInt({ min: 0n, max: 200_000_000n });
  assert(
    property(amount, amount, (wages, laborService) => {
      const less = settleYear({ ...asked({}), wages: toFen(wages), laborService: toFen(laborService) });
      const more = settleYear({ ...asked({}), wages: toFen(wages + 1n), laborService: toFen(laborService) });
      if (!less.ok || !more.ok) throw new Error('refused');
      const step = more.value.taxed.tax - less.value.taxed.tax;
      expect(step === 0n || step === 1n).toBe(true);
    }),
  );
});
