import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import type { Language } from '../kernel/words.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { withhold as reckon, type Withheld } from '../terms/withholding.ts';
import { derivationOf, taxProblemWords } from '../terms/withholding-words.ts';
import { commandWords } from '../terms/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { day, signedYuan, yuan } from './fields.ts';

const payment = z
  .strictObject({ paidOn: day, income: signedYuan, deductions: yuan.optional() })
  .transform(({ deductions, ...paid }) => (deductions === undefined ? paid : { ...paid, deductions }));

const question = z.strictObject({ relation: z.enum(incomeKinds), payments: z.array(payment) });

/** `likui withhold`: the income tax withheld from each payment, with its derivation. */
export const withhold: Command = {
  name: 'withhold',
  summary: commandWords.withhold,
  example: {
    relation: 'labor-service',
    payments: [
      { paidOn: '2026-11-10', income: '1500.00' },
      { paidOn: '2026-11-20', income: '1800.00' },
      { paidOn: '2026-11-30', income: '2200.00' },
    ],
  },
  enumerations: { relation: incomeKinds },
  run: runWith(question, (asked, language) => {
    const reckoned = reckon(asked);
    if (!reckoned.ok)
      return { kind: 'refused', code: reckoned.problem.kind, sentence: taxProblemWords(reckoned.problem) };
    const { payments, withheldTotal } = reckoned.value;
    return answered({
      payments: payments.map((each) => told(each, language)),
      withheldTotal: showYuan(withheldTotal),
    });
  }),
};

const told = (reckoned: Withheld, language: Language) => {
  const { payment: paid, base, bracket, withheld, payout, receivable } = reckoned;
  return {
    paidOn: paid.paidOn,
    income: showYuan(paid.income),
    base: showYuan(base),
    rate: String(bracket.percent),
    quickDeduction: showYuan(bracket.quick),
    withheld: showYuan(withheld),
    payout: showYuan(payout),
    receivable: showYuan(receivable),
    derivation: derivationOf(reckoned).map((words) => words[language]),
  };
};
