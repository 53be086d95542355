import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { parseYuan, showYuan, type Fen } from '../kernel/money.ts';
import type { IncomeKind } from './facts/tax.ts';
import { derivationOf, taxProblemWords } from './withholding-words.ts';
import { withhold, type Payment, type Withheld } from './withholding.ts';

const yuan = (text: string): Fen => {
  const parsed = parseYuan(text);
  if (!parsed.ok) throw new Error(`not an amount: ${text}`);
  return parsed.value;
};

const paid = (paidOn: string, income: string, deductions?: string): Payment => ({
  paidOn: chinaDayOf(paidOn),
  income: yuan(income),
  ...(deductions === undefined ? {} : { deductions: yuan(deductions) }),
});

function withheldFrom(relation: IncomeKind, payments: readonly Payment[]): readonly Withheld[] {
  const reckoned = withhold({ relation, payments });
  if (!reckoned.ok) throw new Error(reckoned.problem.kind);
  return reckoned.value.payments;
}

/** The same income in the months after one another, from January. */
const monthly = (...incomes: readonly string[]): readonly Payment[] =>
  incomes.map((income, index) => paid(`2026-${String(index + 1).padStart(2, '0')}-15`, income));

const taxes = (relation: IncomeKind, payments: readonly Payment[]): readonly string[] =>
  withheldFrom(relation, payments).map(({ withheld }) => showYuan(withheld));

describe('the worked examples', () => {
  test.each([
    { no: 1, income: '800.00', tax: '0.00' },
    { no: 2, income: '800.02', tax: '0.00' },
    { no: 2, income: '800.03', tax: '0.01' },
    { no: 3, income: '1500.00', tax: '140.00' },
    { no: 3, income: '2000.00', tax: '240.00' },
    { no: 3, income: '3000.00', tax: '440.00' },
    { no: 4, income: '4000.00', tax: '640.00' },
    { no: 5, income: '4000.01', tax: '640.00', base: '3200.01' },
    { no: 6, income: '5000.00', tax: '800.00' },
    { no: 6, income: '20000.00', tax: '3200.00' },
    { no: 7, income: '25000.00', tax: '4000.00', base: '20000.00', rate: 20n, quick: '0.00' },
    { no: 8, income: '25000.01', tax: '4000.00', base: '20000.01', rate: 30n, quick: '2000.00' },
    { no: 8, income: '25000.02', tax: '4000.01', base: '20000.02', rate: 30n, quick: '2000.00' },
    { no: 9, income: '30000.00', tax: '5200.00', rate: 30n },
    { no: 9, income: '62500.00', tax: '13000.00', base: '50000.00', rate: 30n },
    { no: 9, income: '70000.00', tax: '15400.00', rate: 40n, quick: '7000.00' },
  ])('$no: one 次 of $income → $tax', ({ income, tax, base, rate, quick }) => {
    const [only] = withheldFrom('labor-service', [paid('2026-11-10', income)]);
    if (!only) throw new Error('nothing was reckoned');
    expect(showYuan(only.withheld)).toBe(tax);
    if (base !== undefined) expect(showYuan(only.base)).toBe(base);
    if (rate !== undefined) expect(only.bracket.percent).toBe(rate);
    if (quick !== undefined) expect(showYuan(only.bracket.quick)).toBe(quick);
  });

  test.each([
    { no: 10, incomes: ['1500.00', '1800.00', '2200.00'], expected: ['140.00', '360.00', '380.00'] },
    { no: 11, incomes: ['800.00', '800.00', '800.00'], expected: ['0.00', '160.00', '160.00'] },
  ])('$no: $incomes in one month are one 次', ({ incomes, expected }) => {
    const payments = incomes.map((income, index) => paid(`2026-11-${10 + index}`, income));
    expect(taxes('labor-service', payments)).toEqual(expected);
  });

  test.each([
    { no: 12, kind: 'wages', incomes: ['3000.00', '3000.00', '3000.00'], expected: ['0.00', '0.00', '0.00'] },
    {
      no: 13,
      kind: 'wages',
      incomes: ['12000.00', '2000.00', '9000.00'],
      expected: ['210.00', '0.00', '30.00'],
    },
    { no: 16, kind: 'platform', incomes: ['6250.00', '6250.00'], expected: ['0.00', '0.00'] },
    {
      no: 17,
      kind: 'platform',
      incomes: ['8000.00', '8000.00', '8000.00'],
      expected: ['42.00', '42.00', '42.00'],
    },
    {
      no: 18,
      kind: 'platform',
      incomes: ['20000.00', '20000.00', '20000.00', '20000.00', '20000.00'],
      expected: ['330.00', '330.00', '330.00', '890.00', '1100.00'],
    },
    {
      no: 19,
      kind: 'platform',
      incomes: ['15000.00', '2000.00', '2000.00'],
      expected: ['210.00', '0.00', '0.00'],
    },
    {
      no: 20,
      kind: 'student',
      incomes: ['5000.00', '9000.00', '9000.00'],
      expected: ['0.00', '36.00', '66.00'],
    },
  ] as const)('$no: $kind $incomes', ({ kind, incomes, expected }) => {
    expect(taxes(kind, monthly(...incomes))).toEqual(expected);
  });

  test('14: wages of 30,000 with 6,500 of deductions a month', () => {
    const payments = monthly(...Array.from({ length: 12 }, () => '30000.00')).map((payment) => ({
      ...payment,
      deductions: yuan('6500.00'),
    }));
    const expected = [
      '555',
      '625',
      '1850',
      '1850',
      '1850',
      '1850',
      '1850',
      '2250',
      '3700',
      '3700',
      '3700',
      '3700',
    ];
    expect(taxes('wages', payments)).toEqual(expected.map((each) => `${each}.00`));
    const total = withhold({ relation: 'wages', payments });
    expect(total.ok && showYuan(total.value.withheldTotal)).toBe('27480.00');
  });

  test('15: two payments in the first month share one deduction', () => {
    expect(taxes('wages', [paid('2026-01-10', '3000.00'), paid('2026-01-25', '4000.00')])).toEqual([
      '0.00',
      '60.00',
    ]);
  });

  test('24: January starts afresh', () => {
    const payments = [
      paid('2026-11-15', '12000.00'),
      paid('2026-12-15', '12000.00'),
      paid('2027-01-15', '9000.00'),
    ];
    expect(taxes('platform', payments).at(-1)).toBe('66.00');
  });

  test('25: a month without platform income starts the run again, and the derivation says so', () => {
    const payments = withheldFrom('platform', [
      paid('2026-01-15', '20000.00'),
      paid('2026-03-15', '8000.00'),
    ]);
    expect(payments.map(({ withheld }) => showYuan(withheld))).toEqual(['330.00', '42.00']);
    const [first, second] = payments.map((payment) => derivationOf(payment)[0]?.['zh-CN']);
    expect(first).not.toContain('重新起算');
    expect(second).toContain('重新起算');
    expect(second).toContain('待核实');
  });
});

describe('months', () => {
  test.each([
    { kind: 'wages', why: 'a month without pay is still one of employment', tax: '0.00' },
    { kind: 'platform', why: 'the run starts again', tax: '42.00' },
    { kind: 'student', why: 'the placement goes on', tax: '0.00' },
  ] as const)('$kind: $why', ({ kind, tax }) => {
    const payments = [paid('2026-01-15', '8000.00'), paid('2026-03-15', '8000.00')];
    const first = kind === 'wages' ? '90.00' : '42.00';
    expect(taxes(kind, payments)).toEqual([first, tax]);
  });

  test('whoever was paid wages last year is employed since January', () => {
    const payments = [paid('2026-12-15', '3000.00'), paid('2027-03-15', '20000.00')];
    expect(taxes('wages', payments)).toEqual(['0.00', '150.00']);
    expect(taxes('wages', payments.slice(1))).toEqual(['450.00']);
  });

  test('a run of platform months that ended in one year does not mark the next as a restart', () => {
    const [, next] = withheldFrom('platform', [paid('2026-06-15', '8000.00'), paid('2027-03-15', '8000.00')]);
    expect([next?.restarts, next?.months]).toEqual([false, 1n]);
  });

  test('60,000 are granted from January', () => {
    const months = monthly('40000.00', '40000.00', '40000.00');
    expect(taxes('cumulative-60000', months)).toEqual(['0.00', '120.00', '960.00']);
    expect(withheldFrom('cumulative-60000', months).map(({ base }) => showYuan(base))).toEqual([
      '0.00',
      '4000.00',
      '36000.00',
    ]);
  });

  test('deductions said twice in one month are those of the month', () => {
    const once = [paid('2026-01-10', '9000.00', '1000.00'), paid('2026-01-20', '1000.00')];
    const twice = [paid('2026-01-10', '9000.00', '1000.00'), paid('2026-01-20', '1000.00', '1000.00')];
    expect(taxes('wages', twice)).toEqual(taxes('wages', once));
    expect(taxes('wages', [...twice, paid('2026-02-10', '9000.00', '1000.00')])).toEqual([
      '90.00',
      '30.00',
      '90.00',
    ]);
  });
});

describe('corrections', () => {
  test('what was withheld too much is set off against what comes later in the month', () => {
    const payments = withheldFrom('labor-service', [
      paid('2026-11-10', '1500.00'),
      paid('2026-11-20', '-500.00'),
      paid('2026-11-30', '700.00'),
    ]);
    expect(
      payments.map(({ base, withheld, payout, receivable }) =>
        [base, withheld, payout, receivable].map(showYuan),
      ),
    ).toEqual([
      ['700.00', '140.00', '1360.00', '0.00'],
      ['200.00', '0.00', '0.00', '500.00'],
      ['900.00', '40.00', '660.00', '0.00'],
    ]);
  });

  test('a correction and its reverse cancel', () => {
    const payments = [
      ...monthly('9000.00', '9000.00'),
      paid('2026-02-20', '-2000.00'),
      paid('2026-02-25', '2000.00'),
    ];
    expect(taxes('wages', payments)).toEqual(['120.00', '120.00', '0.00', '0.00']);
  });

  test('income under nothing leaves nothing to tax, at the first rate', () => {
    const [only] = withheldFrom('platform', [paid('2026-05-10', '-300.00')]);
    expect(only && [showYuan(only.base), only.bracket.percent, showYuan(only.receivable)]).toEqual([
      '0.00',
      3n,
      '300.00',
    ]);
  });
});

describe('refused', () => {
  test.each([
    { relation: 'platform', payments: [paid('2025-09-30', '8000.00')], kind: 'day-before-table' },
    { relation: 'wages', payments: [paid('2018-12-31', '8000.00')], kind: 'day-before-table' },
    { relation: 'student', payments: [paid('2020-06-30', '8000.00')], kind: 'day-before-table' },
    { relation: 'labor-service', payments: [paid('2028-01-01', '8000.00')], kind: 'day-after-table' },
    {
      relation: 'wages',
      payments: [paid('2026-02-01', '1.00'), paid('2026-01-31', '1.00')],
      kind: 'payments-out-of-order',
    },
    {
      relation: 'labor-service',
      payments: [paid('2026-02-01', '1.00', '1.00')],
      kind: 'deductions-not-withheld',
    },
  ] as const)('$relation: $kind', ({ relation, payments, kind }) => {
    const reckoned = withhold({ relation, payments });
    if (reckoned.ok) throw new Error('was reckoned');
    expect(reckoned.problem.kind).toBe(kind);
    const words = taxProblemWords(reckoned.problem);
    expect(words['zh-CN']).toMatch(/^[^。]+。$/u);
    expect(words.en).toMatch(/^[^]+\.$/u);
  });

  test('no deductions at all are no deductions', () => {
    expect(taxes('student', [paid('2026-02-01', '9000.00', '0.00')])).toEqual(['66.00']);
  });
});
