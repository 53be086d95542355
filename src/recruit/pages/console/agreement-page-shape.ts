import { z } from 'zod/mini';
import { relations } from '../../../terms/relation.ts';
import { agreementPhases, sides } from '../../agreement.ts';
import { wordsShape } from './shown-words.ts';

export const agreementLineShape = z.object({
  id: z.string(),
  number: z.string(),
  offerId: z.string(),
  called: z.string(),
  relation: z.enum(relations),
  phase: z.enum(agreementPhases),
  fingerprint: z.string(),
  signBy: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  endedOn: z.nullable(z.string()),
});
export type AgreementLineSaid = z.output<typeof agreementLineShape>;

export const stepShape = z.object({
  id: z.string(),
  words: wordsShape,
  by: z.enum(['worker', 'operator']),
  dueOn: z.string(),
  paidMinutes: z.number(),
  pay: z.string(),
  rests: wordsShape,
  doneAt: z.nullable(z.string()),
});
export type StepSaid = z.output<typeof stepShape>;

const clause = z.object({
  id: z.string(),
  heading: wordsShape,
  paragraphs: z.array(wordsShape),
  rests: z.array(wordsShape),
  isConfirmed: z.boolean(),
});

export const agreementShape = z.extend(agreementLineShape, {
  text: z.object({
    title: wordsShape,
    datedOn: z.string(),
    terms: z.object({
      startsOn: z.string(),
      endsOn: z.nullable(z.string()),
      weekHours: z.string(),
      settlement: z.number(),
      hourly: z.string(),
      training: z.string(),
      probationDays: z.number(),
      host: z.nullable(z.string()),
      employer: z.object({
        name: z.string(),
        address: z.string(),
        representative: z.string(),
        creditCode: z.string(),
      }),
      card: z.object({ difficulty: z.string(), level: z.number() }),
    }),
    clauses: z.array(clause),
  }),
  signatures: z.array(
    z.object({
      side: z.enum(sides),
      name: z.string(),
      codeId: z.string(),
      language: z.enum(['zh-CN', 'en']),
      record: z.string(),
      signedAt: z.string(),
      holds: z.optional(z.boolean()),
    }),
  ),
  changes: z.array(
    z.object({
      clause: z.string(),
      heading: wordsShape,
      before: z.array(wordsShape),
      after: z.array(wordsShape),
    }),
  ),
  acts: z.array(z.object({ act: z.string(), reason: z.nullable(z.string()), at: z.string() })),
  note: z.nullable(z.string()),
  onboarding: z.array(stepShape),
});
export type AgreementWhole = z.output<typeof agreementShape>;

export const agreementsShape = z.object({ rows: z.array(agreementLineShape), total: z.number() });
