import { z } from 'zod';
import { lawful as judge } from '../terms/lawful.ts';
import { workTermsProblemWords } from '../terms/lawful-words.ts';
import { floorPlaces } from '../terms/floor.ts';
import { relations } from '../terms/relation.ts';
import { commandWords } from '../terms/words.ts';
import { refusalCodes, warningCodes, type Ground } from '../terms/work-terms.ts';
import type { Language } from '../kernel/words.ts';
import { answered, runWith, type Command } from './command.ts';
import { count, day, hours, place, signedYuan, yuan } from './fields.ts';

const disputes = ['none', 'undisputed-paid', 'undisputed-unpaid'] as const;

const workDays = z.union([
  z.array(z.strictObject({ on: day, hours })),
  z.array(hours.transform((worked) => ({ hours: worked }))),
]);

const line = z
  .strictObject({ label: z.string().min(1).max(200), amount: signedYuan, refundable: z.boolean().optional() })
  .transform(({ refundable, ...given }) => (refundable === undefined ? given : { ...given, refundable }));

const question = z
  .strictObject({
    relation: z.enum(relations),
    dispatched: z.boolean().default(false),
    place: place.optional(),
    weekHours: z.array(hours).default([]),
    days: workDays.default([]),
    periodFrom: day.optional(),
    periodTo: day.optional(),
    probationDays: count.default(0),
    hourly: yuan.optional(),
    lines: z.array(line).default([]),
    payee: z.enum(['worker', 'other']).default('worker'),
    taxedEachPayout: z.boolean().default(false),
    fixedShifts: z.boolean().default(false),
    dispute: z.enum(disputes).default('none'),
  })
  .refine(({ periodFrom, periodTo }) => periodFrom !== undefined || periodTo === undefined, {
    path: ['periodFrom'],
  })
  .refine(({ periodFrom, periodTo }) => periodTo !== undefined || periodFrom === undefined, {
    path: ['periodTo'],
  });

/** `likui lawful`: every ground against terms of work and pay, with its article. Exit 0 whatever the judgement. */
export const lawful: Command = {
  name: 'lawful',
  summary: commandWords.lawful,
  example: {
    relation: 'part-time',
    place: '成都',
    weekHours: ['24.00', '20.50'],
    periodFrom: '2026-11-01',
    periodTo: '2026-11-30',
    hourly: '22.00',
    lines: [{ label: '工服押金', amount: '-200.00', refundable: true }],
  },
  enumerations: {
    relation: relations,
    place: floorPlaces,
    payee: ['worker', 'other'],
    dispute: disputes,
    taxedEachPayout: ['true', 'false'],
    fixedShifts: ['true', 'false'],
    refusal: refusalCodes,
    warning: warningCodes,
  },
  run: runWith(question, ({ place: where, hourly, periodFrom: from, periodTo: to, ...terms }, language) => {
    const judged = judge({
      ...terms,
      ...(where === undefined ? {} : { place: where }),
      ...(hourly === undefined ? {} : { hourly }),
      ...(from === undefined || to === undefined ? {} : { period: { from, to } }),
    });
    if (!judged.ok)
      return { kind: 'refused', code: judged.problem.kind, sentence: workTermsProblemWords(judged.problem) };
    const { allowed, refusals, warnings } = judged.value;
    const told = toldIn(language);
    return answered({ allowed, refusals: refusals.map(told), warnings: warnings.map(told) });
  }),
};

const toldIn =
  (language: Language) =>
  ({ code, article, sentence }: Ground) => ({
    code,
    article: article[language],
    sentence: sentence[language],
  });
