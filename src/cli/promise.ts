import { z } from 'zod';
import { showYuan, type Fen } from '../kernel/money.ts';
import { floorPlaces } from '../terms/floor.ts';
import { promise as judge, type Promised } from '../terms/promise.ts';
import { relations } from '../terms/relation.ts';
import { commandWords, termsProblemWords } from '../terms/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { day, hours, place, yuan } from './fields.ts';

const promisedAs = (per: Promised['per']) => (amount: Fen) => ({ per, amount });

/** Exactly one of the three. */
const promised = z.union([
  z.strictObject({ perHour: yuan.transform(promisedAs('hour')) }).transform(({ perHour }) => perHour),
  z.strictObject({ perDay: yuan.transform(promisedAs('day')) }).transform(({ perDay }) => perDay),
  z.strictObject({ perMonth: yuan.transform(promisedAs('month')) }).transform(({ perMonth }) => perMonth),
]);

const question = z.strictObject({
  relation: z.enum(relations),
  place,
  on: day,
  weekHours: hours,
  dayHours: hours.optional(),
  promised,
});

/** `likui promise`: what a promise of pay comes to an hour, and whether it can be true and lawful. */
export const promise: Command = {
  name: 'promise',
  summary: commandWords.promise,
  example: {
    relation: 'part-time',
    place: '成都',
    on: '2026-11-23',
    weekHours: '24.00',
    promised: { perMonth: '10000.00' },
  },
  enumerations: {
    relation: relations,
    place: floorPlaces,
    promised: ['perHour', 'perDay', 'perMonth'],
  },
  run: runWith(question, ({ dayHours, ...offer }, language) => {
    const judged = judge(dayHours === undefined ? offer : { ...offer, dayHours });
    if (!judged.ok)
      return { kind: 'refused', code: judged.problem.kind, sentence: termsProblemWords(judged.problem) };
    const { impliedPerHour, possible, lawful, why } = judged.value;
    return answered({
      impliedPerHour: showYuan(impliedPerHour),
      possible,
      lawful,
      why: why.map((words) => words[language]),
    });
  }),
};
