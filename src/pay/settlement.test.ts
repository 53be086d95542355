import { describe, expect, test } from 'vitest';
import { yuan } from '../../tests/fixtures/pay/work.ts';
import { chinaDayOf } from '../kernel/china-day.ts';
import { showYuan } from '../kernel/money.ts';
import type { IncomeKind } from '../terms/facts/tax.ts';
import type { Relation } from '../terms/relation.ts';
import { settle, type Deduction, type PaidBefore, type Settlement, type ToSettle } from './settlement.ts';

const toSettle = (gross: string, relation: Relation, incomeKind: IncomeKind): ToSettle => ({
  payee: { id: 'p', code: 'W1', workerId: 'w', payer: 'operator', relation, incomeKind },
  period: {
    from: chinaDayOf('2026-10-01'),
    to: chinaDayOf('2026-10-15'),
    payOn: chinaDayOf('2026-10-20'),
  },
  lines: [{ rule: 'per-hour', version: '1', events: ['e'], formula: '', amount: yuan(gross) }],
  unpaid: [],
  paidBefore: [],
  relief: yuan('0'),
  deductions: [],
  vatRule: undefined,
});

const settled = (asked: ToSettle): Settlement => {
  const answer = settle(asked);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};

const paid = (paidOn: string, income: string): PaidBefore => ({
  paidOn: chinaDayOf(paidOn),
  income: yuan(income),
  vat: yuan('0'),
});

describe('gross, tax and net', () => {
  test.each([
    { relation: 'part-time', kind: 'wages', gross: '3000', before: [], withheld: '0.00', net: '3000.00' },
    {
      relation: 'labor-service',
      kind: 'labor-service',
      gross: '1800',
      before: [paid('2026-10-02', '1500')],
      withheld: '360.00',
      net: '1440.00',
    },
    {
      relation: 'platform',
      kind: 'platform',
      gross: '8000',
      before: [paid('2026-09-20', '8000')],
      withheld: '42.00',
      net: '7958.00',
    },
    { relation: 'student', kind: 'student', gross: '-100', before: [], withheld: '0.00', net: '0.00' },
  ] as const)('$gross as $kind', ({ relation, kind, gross, before, withheld, net }) => {
    const { tax, ...rest } = settled({ ...toSettle(gross, relation, kind), paidBefore: before });
    expect([tax.withheld, rest.net].map(showYuan)).toEqual([withheld, net]);
    expect(tax.derivation.length).toBeGreaterThan(2);
    expect(rest.gross + rest.receivable).toBe(tax.withheld + rest.vat + rest.net);
  });

  test('what comes off is taken in order, and never more than there is', () => {
    const deductions: readonly Deduction[] = [
      { kind: 'social-insurance', amount: yuan('80') },
      { kind: 'loss', amount: yuan('50'), cites: 'c' },
      { kind: 'court-order', amount: yuan('10') },
    ];
    const { net, ...rest } = settled({ ...toSettle('100', 'labor-contract', 'wages'), deductions });
    expect(rest.deductions.map(({ kind, amount }) => [kind, showYuan(amount)])).toEqual([
      ['social-insurance', '80.00'],
      ['loss', '20.00'],
    ]);
    expect(net).toBe(0n);
  });
});

describe('direct payouts of labour remuneration', () => {
  const asked = toSettle('1500', 'labor-service', 'labor-service');
  const november = { ...asked, period: { ...asked.period, payOn: chinaDayOf('2026-11-20') } };
  const vatRule = { version: '1', monthExemptBelow: yuan('2000'), percent: 1n, source: '示例' };

  test('are off since 2026-11-01 until the rule is loaded', () => {
    expect(settle(november)).toEqual({ ok: false, problem: { kind: 'direct-payout-off' } });
    expect(showYuan(settled({ ...november, vatRule }).vat)).toBe('0.00');
  });

  test('at the threshold the whole month is taxed, what was paid before with it', () => {
    const before = [paid('2026-10-31', '9000'), paid('2026-11-02', '520')];
    const { vat, gross, tax, net } = settled({ ...november, vatRule, paidBefore: before });
    // 2,020.00 ÷ 1.01 × 1 %
    expect(showYuan(vat)).toBe('20.00');
    expect(gross).toBe(vat + tax.withheld + net);
  });
});
