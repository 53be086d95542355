import { describe, expect, test } from 'vitest';
import { annual } from './annual.ts';
import { clawback } from './clawback.ts';
import type { Command } from './command.ts';
import { reply } from './envelope.ts';
import { lawful } from './lawful.ts';
import { withhold } from './withhold.ts';

async function answerOf(command: Command, input: unknown, language: 'zh-CN' | 'en' = 'zh-CN') {
  const { line, exit } = await reply(command, new TextEncoder().encode(JSON.stringify(input)), language);
  const answer: unknown = JSON.parse(line);
  return { answer, exit };
}

type Wrong = { readonly input: unknown; readonly code: string; readonly field: string };

/** Each is exit 2, and the sentence names the field. */
const malformed = (command: Command, rows: readonly Wrong[]) =>
  test.each(rows)('$field: $code', async ({ input, code, field }) => {
    const { answer, exit } = await answerOf(command, input);
    expect([exit, answer]).toMatchObject([2, { error: { code } }]);
    expect(JSON.stringify(answer)).toContain(field);
  });

describe('likui lawful', () => {
  test('its example runs: three refusals, each with article and sentence', async () => {
    const { answer, exit } = await answerOf(lawful, lawful.example);
    expect(exit).toBe(0);
    expect(answer).toMatchObject({
      allowed: false,
      refusals: [
        { code: 'part-time-pay-cycle', article: '劳动合同法第七十二条' },
        { code: 'under-floor' },
        { code: 'fee-charged' },
      ],
      warnings: [],
    });
  });

  test('speaks English, and takes days with and without dates', async () => {
    const { answer } = await answerOf(lawful, { relation: 'part-time', days: ['5.00', '5.00'] }, 'en');
    expect(answer).toMatchObject({ refusals: [{ article: 'Labour Contract Law, art. 68' }] });
    const days = [{ on: '2026-11-23', hours: '4.00' }];
    expect((await answerOf(lawful, { relation: 'part-time', days })).answer).toEqual({
      allowed: true,
      refusals: [],
      warnings: [],
    });
  });

  test('a period that goes back is refused', async () => {
    const input = { relation: 'part-time', periodFrom: '2026-11-15', periodTo: '2026-11-01' };
    expect(await answerOf(lawful, input)).toMatchObject({
      exit: 1,
      answer: { refused: { code: 'period-backwards' } },
    });
  });

  malformed(lawful, [
    { input: {}, code: 'field-missing', field: 'relation' },
    { input: { relation: 'gig' }, code: 'field-malformed', field: 'part-time' },
    { input: { relation: 'part-time', periodFrom: '2026-11-01' }, code: 'field-missing', field: 'periodTo' },
    { input: { relation: 'part-time', periodTo: '2026-11-01' }, code: 'field-missing', field: 'periodFrom' },
    { input: { relation: 'part-time', weekHours: [24] }, code: 'field-malformed', field: 'weekHours.0' },
    {
      input: { relation: 'part-time', days: [{ on: '2026-11-01' }] },
      code: 'field-malformed',
      field: 'days',
    },
    { input: { relation: 'part-time', probationDays: -1 }, code: 'field-malformed', field: 'probationDays' },
    {
      input: { relation: 'part-time', lines: [{ label: '押金' }] },
      code: 'field-missing',
      field: 'lines.0.amount',
    },
    {
      input: { relation: 'part-time', lines: [{ label: '押金', amount: '1', note: '' }] },
      code: 'field-unknown',
      field: 'lines.0.note',
    },
  ]);
});

const one = (payment: object) => ({ relation: 'wages', payments: [payment] });

describe('likui withhold', () => {
  test('its example runs: one 次 of three payouts', async () => {
    const { answer, exit } = await answerOf(withhold, { id: 'x', ...withhold.example });
    expect(exit).toBe(0);
    expect(answer).toMatchObject({
      id: 'x',
      withheldTotal: '880.00',
      payments: [
        { base: '700.00', rate: '20', quickDeduction: '0.00', withheld: '140.00', payout: '1360.00' },
        { base: '2500.00', withheld: '360.00' },
        { base: '4400.00', withheld: '380.00', receivable: '0.00' },
      ],
    });
    expect(answer).toHaveProperty(
      'payments.2.derivation.3',
      '税率 20%，速算扣除数 0.00：4400.00 × 20% − 0.00 = 880.00 元。',
    );
  });

  test('no payment at all withholds nothing', async () => {
    const { answer } = await answerOf(withhold, { relation: 'wages', payments: [] });
    expect(answer).toEqual({ payments: [], withheldTotal: '0.00' });
  });

  malformed(withhold, [
    { input: { relation: 'wages' }, code: 'field-missing', field: 'payments' },
    { input: { relation: 'part-time', payments: [] }, code: 'field-malformed', field: 'cumulative-60000' },
    { input: one({ paidOn: '2026-01-15' }), code: 'field-missing', field: 'payments.0.income' },
    {
      input: one({ paidOn: '2026-13-15', income: '1' }),
      code: 'field-malformed',
      field: 'payments.0.paidOn',
    },
    {
      input: one({ paidOn: '2026-01-15', income: '1.001' }),
      code: 'field-malformed',
      field: 'payments.0.income',
    },
    { input: one({ paidOn: '2026-01-15', income: 1 }), code: 'field-malformed', field: 'payments.0.income' },
    {
      input: one({ paidOn: '2026-01-15', income: '1', deductions: '-1' }),
      code: 'field-malformed',
      field: 'payments.0.deductions',
    },
    {
      input: one({ paidOn: '2026-01-15', income: '1', month: 1 }),
      code: 'field-unknown',
      field: 'payments.0.month',
    },
  ]);

  test.each([
    { payments: [{ paidOn: '2025-09-30', income: '1' }], code: 'day-before-table' },
    { payments: [{ paidOn: '2028-01-01', income: '1' }], code: 'day-after-table' },
    {
      payments: [
        { paidOn: '2026-02-01', income: '1' },
        { paidOn: '2026-01-01', income: '1' },
      ],
      code: 'payments-out-of-order',
    },
  ])('refuses $code', async ({ payments, code }) => {
    expect(await answerOf(withhold, { relation: 'platform', payments })).toMatchObject({
      exit: 1,
      answer: { refused: { code } },
    });
  });
});

describe('likui annual', () => {
  test('its example runs', async () => {
    const { answer, exit } = await answerOf(annual, annual.example);
    expect(exit).toBe(0);
    expect(answer).toMatchObject({
      base: '19200.00',
      due: '576.00',
      difference: '-2304.00',
      mustSettle: false,
    });
    expect(answer).toHaveProperty('why', expect.stringContaining('2027 年 3 月 1 日'));
  });

  test('takes the year as a text too, and refuses one outside the rules', async () => {
    expect(await answerOf(annual, { year: '2026', withheld: '0' })).toMatchObject({
      exit: 0,
      answer: { base: '-60000.00' },
    });
    expect(await answerOf(annual, { year: 2030, withheld: '0' })).toMatchObject({
      exit: 1,
      answer: { refused: { code: 'day-after-table' } },
    });
  });

  malformed(annual, [
    { input: { year: 2026 }, code: 'field-missing', field: 'withheld' },
    { input: { withheld: '0' }, code: 'field-missing', field: 'year' },
    { input: { year: '26', withheld: '0' }, code: 'field-malformed', field: 'year' },
    { input: { year: 2026, withheld: '0', wages: '-1' }, code: 'field-malformed', field: 'wages' },
    { input: { year: 2026, withheld: '0', bonus: '1' }, code: 'field-unknown', field: 'bonus' },
  ]);
});

describe('likui clawback', () => {
  test('its example runs', async () => {
    const { answer, exit } = await answerOf(clawback, clawback.example);
    expect([exit, answer]).toMatchObject([0, { take: '600.00', left: '2400.00' }]);
  });

  test('refuses where no monthly minimum is given or held', async () => {
    const { monthlyMinimum: _left, ...without } = clawback.example;
    expect(await answerOf(clawback, { ...without, id: 3 })).toMatchObject({
      exit: 1,
      answer: { id: 3, refused: { code: 'minimum-not-loaded' } },
    });
  });

  malformed(clawback, [
    { input: { ...clawback.example, wage: undefined }, code: 'field-missing', field: 'wage' },
    { input: { ...clawback.example, loss: '-1.00' }, code: 'field-malformed', field: 'loss' },
    { input: { ...clawback.example, city: '成都' }, code: 'field-unknown', field: 'city' },
  ]);
});
