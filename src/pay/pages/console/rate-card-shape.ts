import { z } from 'zod/mini';
import { difficulties } from './payee-form.tsx';
import { pageShape, runShape } from './pay-shape.ts';

export const pricedKinds = [
  'hour',
  'talk-minute',
  'solved-case',
  'waiting-minute',
  'training-hour',
  'outage-minute',
] as const;

const gate = z.optional(z.object({ min: z.string(), minSamples: z.number(), percent: z.string() }));

export const rateCardShape = z.object({
  id: z.string(),
  version: z.string(),
  role: z.string(),
  city: z.string(),
  difficulty: z.enum(difficulties),
  level: z.number(),
  validFrom: z.string(),
  validTo: z.nullable(z.string()),
  rates: z.object({
    prices: z.record(z.enum(pricedKinds), z.string()),
    csat: gate,
    quality: gate,
    uplifts: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        fromHour: z.number(),
        toHour: z.number(),
        percent: z.string(),
      }),
    ),
    bonuses: z.array(
      z.object({ id: z.string(), kind: z.string(), every: z.string(), amount: z.string(), cap: z.string() }),
    ),
    leastTalkMinutes: z.optional(z.string()),
  }),
  state: z.enum(['draft', 'published', 'withdrawn']),
  changedAt: z.string(),
});

export type CardLine = z.output<typeof rateCardShape>;

export const trialShape = z.object({
  run: runShape,
  gain: z.number(),
  lose: z.number(),
  same: z.number(),
  before: z.string(),
  after: z.string(),
  page: pageShape(
    z.object({
      payeeId: z.string(),
      payee: z.string(),
      before: z.string(),
      after: z.string(),
      change: z.string(),
    }),
  ),
});

export type TrialSaid = z.output<typeof trialShape>;
