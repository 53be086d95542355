import { z } from 'zod/mini';
import { appealActs, appealStates, proofKinds } from '../../appeal.ts';

export const appealShape = z.object({
  id: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  language: z.enum(['zh-CN', 'en']),
  grade: z.enum(['stop', 'doubtful', 'no-red-flag']),
  rules: z.array(z.string()),
  rule: z.nullable(z.string()),
  proofKind: z.enum(proofKinds),
  state: z.enum(appealStates),
  eraseAt: z.string(),
  erasedAt: z.nullable(z.string()),
  steps: z.number(),
});

/** An appeal as the API lists it. */
export type AppealLine = z.output<typeof appealShape>;

const event = z.object({
  position: z.number(),
  at: z.string(),
  who: z.nullable(z.string()),
  whoName: z.optional(z.string()),
  kind: z.enum(appealActs),
  posting: z.nullable(z.string()),
  why: z.nullable(z.string()),
  proof: z.nullable(z.string()),
  message: z.nullable(z.string()),
});

export type EventLine = z.output<typeof event>;

export const appealHistoryShape = z.extend(appealShape, { events: z.array(event) });

export const missShape = z.object({
  id: z.string(),
  rule: z.nullable(z.string()),
  upheldAt: z.string(),
  eraseAt: z.string(),
  posting: z.nullable(z.string()),
  reason: z.nullable(z.string()),
});

export type MissLine = z.output<typeof missShape>;
