import { assert, bigInt, array, property, constantFrom, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settlementOf, head, slipOf } from '../../tests/fixtures/pay/slips.ts';
import { yuan } from '../../tests/fixtures/pay/work.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan, toFen } from '../kernel/money.ts';
import { languages } from '../kernel/words.ts';
import { addsUp, payslipOf } from './payslip.ts';
import { sheetOf, type PrintedSheet } from './payslip-sheet.ts';
import { payYearOf, yearSheetOf, type PayYear } from './payslip-year.ts';
import { settle, type SettledLine } from './settlement.ts';

const settlement = settlementOf();

describe('a payslip', () => {
  test('keeps every event of every line and its names', () => {
    const slip = slipOf(settlement);
    expect(slip.lines.flatMap(({ events }) => events).toSorted()).toEqual(
      settlement.lines.flatMap(({ events }) => events).toSorted(),
    );
    expect([slip.number, slip.payerName, slip.workerName]).toEqual(Object.values(head));
  });

  test('is the same however its lines came', () => {
    const turned = {
      ...settlement,
      lines: settlement.lines.toReversed(),
      unpaid: settlement.unpaid.toReversed(),
    };
    expect(slipOf(turned)).toEqual(slipOf(settlement));
  });

  test.each([
    { what: 'a gross that is not its lines', wrong: { gross: toFen(settlement.gross + 1n) } },
    { what: 'a net that is not what is left', wrong: { net: toFen(settlement.net - 1n) } },
    { what: 'a tax that nobody paid', wrong: { tax: { ...settlement.tax, withheld: toFen(1n) } } },
  ])('is refused with $what', ({ wrong }) => {
    expect(payslipOf({ ...settlement, ...wrong }, head)).toEqual({
      ok: false,
      problem: { kind: 'payslip-does-not-add-up' },
    });
  });

  test('is refused with a line that rests on nothing', () => {
    const lines = settlement.lines.map((line, index) => (index === 0 ? { ...line, events: [] } : line));
    expect(payslipOf({ ...settlement, lines }, head)).toMatchObject({
      problem: { kind: 'line-without-events', rule: lines[0]?.rule },
    });
  });

  test('whatever is settled adds up, and what is printed says the same figures', () => {
    const line = record({
      rule: constantFrom('per-hour', 'per-minute', 'bonus-618', 'floor-top-up', 'unheard-of'),
      version: constantFrom('1', '2'),
      amount: bigInt({ min: -200_000n, max: 2_000_000n }).map(toFen),
    });
    assert(
      property(array(line, { maxLength: 8 }), bigInt({ min: 0n, max: 50_000n }), (drawn, loss) => {
        const lines: SettledLine[] = drawn.map((each, index) => ({
          ...each,
          events: [`e${index}`],
          formula: 'x',
        }));
        const settled = settle({
          payee: settlement.payee,
          period: settlement.period,
          lines,
          unpaid: [],
          paidBefore: [],
          relief: toFen(0n),
          deductions: loss > 0n ? [{ kind: 'loss', amount: toFen(loss), cites: 'agreed' }] : [],
          vatRule: undefined,
        });
        if (!settled.ok) throw new Error(settled.problem.kind);
        expect(addsUp(settled.value)).toBe(true);
        const sheet = sheetOf(slipOf(settled.value), 'zh-CN');
        expect(sheet.figures.at(0)?.value).toBe(showYuan(settled.value.gross));
        expect(sheet.figures.at(-1)?.value).toBe(showYuan(settled.value.net));
        expect(columnSum(sheet, 0)).toBe(settled.value.gross);
      }),
    );
  });

  test('says everything in both languages', () => {
    const [chinese, english] = languages.map((language) => sheetOf(slipOf(), language));
    expect(chinese?.parts.map((part) => part.is)).toEqual(english?.parts.map((part) => part.is));
    const [said, heard] = [chinese, english].map((sheet) => JSON.stringify(sheet?.parts));
    // What is left in Chinese are the names of the texts that the tax rests on.
    expect(heard?.replaceAll(/国家税务总局公告2025年第16号/gu, '')).not.toMatch(/\p{Script=Han}/u);
    expect(said).toMatch(/\p{Script=Han}/u);
  });
});

/** What the last column of a table comes to. */
function columnSum({ parts }: PrintedSheet, table: number): bigint {
  const part = parts[table];
  if (part?.is !== 'table') return 0n;
  return part.rows.reduce((sum, row) => sum + yuan(row.at(-1)?.text ?? '0'), 0n);
}

describe('a year', () => {
  const october = {
    from: chinaDayOf('2026-10-01'),
    to: chinaDayOf('2026-10-15'),
    payOn: chinaDayOf('2026-10-20'),
  };
  const slips = [
    slipOf(),
    slipOf(settlementOf(undefined, { period: october, paidBefore: [] }), { number: 'october' }),
  ];
  const year = (): PayYear => {
    const answer = payYearOf('2026', slips);
    if (!answer.ok) throw new Error(answer.problem.kind);
    return answer.value;
  };

  test('is its payslips in the order paid, and their sum', () => {
    expect(year().slips.map(({ number }) => number)).toEqual(['october', head.number]);
    expect(year().totals.gross).toBe(slips.reduce((sum, { gross }) => sum + gross, 0n));
    const sheet = yearSheetOf(year(), 'zh-CN');
    expect(columnSum(sheet, 0)).toBe(year().totals.net);
    expect(columnSum(sheet, 1)).toBe(year().totals.net);
    expect(payYearOf('2026', slips.toReversed())).toEqual(payYearOf('2026', slips));
  });

  test.each([
    { kind: 'year-without-payslips', year: '2026', of: [] },
    { kind: 'payslip-of-another-year', year: '2025', of: slips },
    { kind: 'payslip-twice', year: '2026', of: [slipOf(), slipOf()] },
    {
      kind: 'payslip-of-another',
      year: '2026',
      of: [
        slipOf(),
        slipOf({ ...settlement, payee: { ...settlement.payee, workerId: 'other' } }, { number: 'x' }),
      ],
    },
  ])('is refused: $kind', ({ kind, year: of, of: some }) => {
    expect(payYearOf(of, some)).toEqual({ ok: false, problem: { kind } });
  });
});
