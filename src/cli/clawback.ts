import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { clawback as limit } from '../terms/clawback.ts';
import { clawbackProblemWords } from '../terms/clawback-words.ts';
import { monthlyMinimums } from '../terms/facts/monthly-minimums.ts';
import { commandWords } from '../terms/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { day, place, sentences, yuan } from './fields.ts';

const question = z.strictObject({
  place,
  on: day,
  wage: yuan,
  loss: yuan,
  monthlyMinimum: yuan.optional(),
});

/** `likui clawback`: how much of a month's wage may be taken for a loss. */
export const clawback: Command = {
  name: 'clawback',
  summary: commandWords.clawback,
  example: { place: '成都', on: '2026-11-23', wage: '3000.00', loss: '900.00', monthlyMinimum: '2330.00' },
  enumerations: { place: monthlyMinimums.map(({ place: held }) => held) },
  run: runWith(question, ({ monthlyMinimum, ...loss }, language) => {
    const limited = limit(monthlyMinimum === undefined ? loss : { ...loss, monthlyMinimum });
    if (!limited.ok)
      return {
        kind: 'refused',
        code: limited.problem.kind,
        sentence: clawbackProblemWords(limited.problem),
      };
    const { take, left, why } = limited.value;
    return answered({ take: showYuan(take), left: showYuan(left), why: sentences(why, language) });
  }),
};
