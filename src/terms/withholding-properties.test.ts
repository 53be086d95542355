import { array, assert, bigInt, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chinaDayOf, type ChinaDay } from '../kernel/china-day.ts';
import { showYuan, toFen } from '../kernel/money.ts';
import { taxOn } from './bracket.ts';
import { incomeKinds, type IncomeKind } from './facts/tax.ts';
import { derivationOf } from './withholding-words.ts';
import { withhold, type Payment, type Withheld } from './withholding.ts';

function withheldFrom(relation: IncomeKind, payments: readonly Payment[]): readonly Withheld[] {
  const reckoned = withhold({ relation, payments });
  if (!reckoned.ok) throw new Error(reckoned.problem.kind);
  return reckoned.value.payments;
}

describe('what always holds', () => {
  const amount = bigInt({ min: 0n, max: 10_000_000n }).map(toFen);
  const signed = bigInt({ min: -3_000_000n, max: 10_000_000n }).map(toFen);
  const kind = constantFrom(...incomeKinds);
  const day = integer({ min: 0, max: 700 }).map((index): ChinaDay =>
    chinaDayOf(new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)),
  );
  const history = array(record({ paidOn: day, income: signed }), { minLength: 1, maxLength: 20 }).map(
    (payments) =>
      payments.toSorted((one, other) => (one.paidOn < other.paidOn ? -1 : Number(one.paidOn > other.paidOn))),
  );

  test('nothing is ever withheld below nothing, and every payment adds up', () => {
    assert(
      property(kind, history, (relation, payments) => {
        for (const { payment, withheld, payout, receivable } of withheldFrom(relation, payments)) {
          expect(withheld >= 0n && payout >= 0n && receivable >= 0n).toBe(true);
          expect(payout - receivable).toBe(payment.income - withheld);
          expect(payout === 0n || receivable === 0n).toBe(true);
        }
      }),
    );
  });

  test('what was withheld is the most that was due at any time: of the month, the year, the run', () => {
    assert(
      property(kind, history, (relation, payments) => {
        let total = 0n;
        let most = 0n;
        for (const each of withheldFrom(relation, payments)) {
          // A payment before which nothing was withheld may begin anew.
          if (each.withheldBefore === 0n) [total, most] = [0n, 0n];
          expect(each.withheldBefore).toBe(total);
          total += each.withheld;
          most = each.tax > most ? each.tax : most;
          expect(total).toBe(most);
        }
      }),
    );
  });

  test('however a month is split, the tax of the month is the same', () => {
    assert(
      property(kind, array(amount, { minLength: 1, maxLength: 8 }), (relation, incomes) => {
        const paidOn = chinaDayOf('2026-11-15');
        const whole = toFen(incomes.reduce((total, income) => total + income, 0n));
        const split = withhold({ relation, payments: incomes.map((income) => ({ paidOn, income })) });
        const once = withhold({ relation, payments: [{ paidOn, income: whole }] });
        expect(split.ok && split.value.withheldTotal).toBe(once.ok && once.value.withheldTotal);
      }),
    );
  });

  test('one fen more never leaves less', () => {
    assert(
      property(kind, amount, (relation, income) => {
        const paidOn = chinaDayOf('2026-11-15');
        const [less] = withheldFrom(relation, [{ paidOn, income }]);
        const [more] = withheldFrom(relation, [{ paidOn, income: toFen(income + 1n) }]);
        expect((more?.payout ?? 0n) >= (less?.payout ?? 0n)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('twelve months of wages withhold at least the tax of the year, and exactly it when they only rise', () => {
    assert(
      property(array(amount, { minLength: 12, maxLength: 12 }), (incomes) => {
        const payments = incomes.map((income, index) => ({
          paidOn: chinaDayOf(`2026-${String(index + 1).padStart(2, '0')}-15`),
          income,
        }));
        const reckoned = withhold({ relation: 'wages', payments });
        if (!reckoned.ok) throw new Error(reckoned.problem.kind);
        const whole = incomes.reduce((total, income) => total + income, 0n);
        const due = taxOn(toFen(whole - 6_000_000n), {
          table: 'cumulative',
          on: chinaDayOf('2026-12-31'),
        }).tax;
        expect(reckoned.value.withheldTotal >= due).toBe(true);
        if (incomes.every((income) => income >= 500_000n)) expect(reckoned.value.withheldTotal).toBe(due);
      }),
    );
  });

  test('every derivation names the base, the rate and what was withheld', () => {
    assert(
      property(kind, history, (relation, payments) => {
        for (const reckoned of withheldFrom(relation, payments)) {
          const { base, bracket, withheld } = reckoned;
          const derivation = derivationOf(reckoned);
          const said = derivation.map((words) => words.en).join('\n');
          expect(said).toContain(showYuan(base));
          expect(said).toContain(`${bracket.percent}%`);
          if (withheld > 0n) expect(said).toContain(showYuan(withheld));
          expect(derivation.every((words) => words['zh-CN'].endsWith('。'))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
