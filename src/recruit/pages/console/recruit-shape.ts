import { z } from 'zod/mini';

const offer = z.object({
  title: z.string(),
  role: z.string(),
  employer: z.string(),
  payer: z.string(),
  relation: z.string(),
  headcount: z.number(),
  duties: z.string(),
  city: z.string(),
  weekHours: z.string(),
  dayHours: z.string(),
  base: z.string(),
  performance: z.string(),
  low: z.string(),
  high: z.string(),
  settlement: z.number(),
  requirements: z.string(),
  validTo: z.string(),
  contact: z.string(),
  apply: z.string(),
  fee: z.number(),
  source: z.string(),
});

export const postingShape = z.object({
  id: z.string(),
  code: z.string(),
  agencyName: z.string(),
  peakName: z.string(),
  state: z.enum(['draft', 'published', 'withdrawn']),
  version: z.number(),
  offer,
  changedAt: z.string(),
  expiresAt: z.nullable(z.string()),
});
/** A posting as the API tells it. */
export type PostingLine = z.output<typeof postingShape>;

const remark = z.object({ code: z.string(), sentence: z.string(), article: z.optional(z.string()) });

export const judgedShape = z.object({
  judgement: z.object({
    mayBePublished: z.boolean(),
    refusals: z.array(remark),
    warnings: z.array(remark),
    findings: z.array(z.object({ rule: z.string(), quote: z.string() })),
  }),
});

export const peakShape = z.object({
  id: z.string(),
  name: z.string(),
  headcount: z.number(),
  from: z.string(),
  to: z.string(),
  replyDays: z.number(),
  postings: z.number(),
});
export type PeakLine = z.output<typeof peakShape>;

export const endorsementShape = z.object({
  id: z.string(),
  use: z.enum(['posting', 'status', 'certificate']),
  subject: z.string(),
  expiresAt: z.string(),
  recordedAt: z.string(),
  revokedAt: z.nullable(z.string()),
});
export type EndorsementLine = z.output<typeof endorsementShape>;

/** What is chosen from: names and their ids. */
export const namedShape = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Postings to choose from. */
export const postingChoicesShape = z.object({
  rows: z.array(z.object({ id: z.string(), code: z.string(), offer: z.object({ title: z.string() }) })),
});
