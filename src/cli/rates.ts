import { z } from 'zod';
import type { Fen } from '../kernel/money.ts';
import { pricedKinds, type PricedKind, type Rates } from '../terms/rate-card.ts';
import { count, day, hours as decimal, mark, percent, yuan } from './fields.ts';

const price = z.union([yuan, z.literal('unpaid')]);

const gate = z.strictObject({ min: mark, minSamples: count, percent });

const uplift = z.strictObject({
  from: day,
  to: day,
  fromHour: z.int().min(0).max(23).default(0),
  toHour: z.int().min(1).max(24).default(24),
  percent: mark,
});

const bonus = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/u),
  kind: z.enum(pricedKinds),
  every: decimal.refine(({ units }) => units > 0n),
  amount: yuan,
  cap: yuan,
});

const parts = z.strictObject({
  version: z
    .string()
    .regex(/^[\w.:-]{1,60}$/u)
    .default('1'),
  perHour: price.optional(),
  perMinute: price.optional(),
  perCase: price.optional(),
  perWaitingMinute: price.optional(),
  perTrainingHour: price.optional(),
  perOutageMinute: price.optional(),
  csat: gate.optional(),
  quality: gate.optional(),
  uplifts: z.array(uplift).max(100).default([]),
  bonuses: z.array(bonus).max(100).default([]),
  leastTalkMinutes: decimal.optional(),
});

/** The parts of a rate card, for help. */
export const rateCardFields = Object.keys(parts.shape);

/** A rate card as the command line takes it: every part may be left out, and what has no price is unpaid. */
export const rateCard = parts.transform(
  ({ version, uplifts, bonuses, csat, quality, leastTalkMinutes, ...given }): Rates => ({
    version,
    uplifts,
    bonuses,
    prices: pricesFrom({
      hour: given.perHour,
      'talk-minute': given.perMinute,
      'solved-case': given.perCase,
      'waiting-minute': given.perWaitingMinute,
      'training-hour': given.perTrainingHour,
      'outage-minute': given.perOutageMinute,
    }),
    ...(csat === undefined ? {} : { csat }),
    ...(quality === undefined ? {} : { quality }),
    ...(leastTalkMinutes === undefined ? {} : { leastTalkMinutes }),
  }),
);

function pricesFrom(given: { readonly [kind in PricedKind]: Fen | 'unpaid' | undefined }): Rates['prices'] {
  const prices: { [kind in PricedKind]?: Fen | 'unpaid' } = {};
  for (const kind of pricedKinds) if (given[kind] !== undefined) prices[kind] = given[kind];
  return prices;
}
