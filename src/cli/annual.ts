import { z } from 'zod';
import { showYuan, toFen } from '../kernel/money.ts';
import { settleYear } from '../terms/annual-settlement.ts';
import { taxProblemWords } from '../terms/withholding-words.ts';
import { commandWords } from '../terms/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { sentences, year, yuan } from './fields.ts';

const none = toFen(0n);

const question = z.strictObject({
  year,
  wages: yuan.default(none),
  laborService: yuan.default(none),
  special: yuan.default(none),
  additional: yuan.default(none),
  withheld: yuan,
  payerFailed: z.boolean().default(false),
});

/** `likui annual`: the tax of a year against what was withheld, and whether it must be settled. */
export const annual: Command = {
  name: 'annual',
  summary: commandWords.annual,
  example: { year: 2026, wages: '60000.00', laborService: '24000.00', withheld: '2880.00' },
  enumerations: {},
  run: runWith(question, (asked, language) => {
    const settled = settleYear(asked);
    if (!settled.ok)
      return { kind: 'refused', code: settled.problem.kind, sentence: taxProblemWords(settled.problem) };
    const { base, taxed, difference, mustSettle, exempt, why } = settled.value;
    return answered({
      base: showYuan(base),
      due: showYuan(taxed.tax),
      difference: showYuan(difference),
      mustSettle,
      exempt,
      why: sentences(why, language),
    });
  }),
};
