import { z } from 'zod/mini';
import { languages } from '../../../kernel/words.ts';
import { applicationActs, phases, workTimes } from '../../application.ts';
import { interviewWays } from '../../interview.ts';

const words = z.record(z.enum(languages), z.string());
const evidence = z.object({
  label: words,
  value: words,
  at: z.string(),
  validUntil: z.nullable(z.string()),
  isGood: z.boolean(),
});

const application = {
  id: z.string(),
  postingId: z.string(),
  postingCode: z.string(),
  title: z.string(),
  city: z.string(),
  agencyName: z.string(),
  peakName: z.string(),
  phoneMasked: z.nullable(z.string()),
  called: z.nullable(z.string()),
  phase: z.enum(phases),
  steps: z.number(),
  times: z.array(z.enum(workTimes)),
  appliedAt: z.string(),
  changedAt: z.string(),
  promisedOn: z.nullable(z.string()),
  erasedAt: z.nullable(z.string()),
  slotAt: z.nullable(z.string()),
  evidence: z.array(evidence),
};

const applicationShape = z.object(application);
/** An application as the API tells it. */
export type ApplicationLine = z.output<typeof applicationShape>;

export const boardShape = z.object({
  columns: z.array(z.object({ phase: z.enum(phases), total: z.number(), rows: z.array(applicationShape) })),
});
export type BoardColumn = z.output<typeof boardShape>['columns'][number];

const slot = z.object({
  id: z.string(),
  applicationId: z.nullable(z.string()),
  startsAt: z.string(),
  minutes: z.number(),
  way: z.enum(interviewWays),
  place: z.string(),
});
export type SlotLine = z.output<typeof slot>;
export const slotsShape = z.object({ rows: z.array(slot) });

const spread = z.object({ p10: z.string(), p50: z.string(), p90: z.string() });
const expected = z.object({
  perHour: spread,
  perMonth: spread,
  netNow: spread,
  netAfterSettlement: spread,
  assumptions: z.array(words),
});
const terms = z.object({
  place: z.string(),
  city: z.string(),
  dayHours: z.string(),
  weekHours: z.string(),
  base: z.string(),
  low: z.string(),
  high: z.string(),
  settlement: z.number(),
  rateCard: z.nullable(z.object({ version: z.string() })),
  expected: z.nullable(expected),
  startsOn: z.string(),
  answerBy: z.string(),
});
export type TermsLine = z.output<typeof terms>;

export const wholeShape = z.object({
  ...application,
  events: z.array(
    z.object({
      position: z.number(),
      at: z.string(),
      who: z.nullable(z.string()),
      whoName: z.nullable(z.string()),
      kind: z.enum(applicationActs),
      reason: z.nullable(z.string()),
      words: z.nullable(z.string()),
    }),
  ),
  slot: z.nullable(slot),
  offers: z.array(z.object({ id: z.string(), state: z.string(), terms })),
});
export type WholeApplication = z.output<typeof wholeShape>;

const remark = z.object({ code: z.string(), sentence: z.string(), article: z.nullable(z.string()) });
export const preparedShape = z.object({
  terms,
  mayBeMade: z.boolean(),
  refusals: z.array(remark),
  warnings: z.array(remark),
});
export type Prepared = z.output<typeof preparedShape>;

export const cardsShape = z.object({ rows: z.array(z.object({ id: z.string(), name: z.string() })) });

const bulk = z.object({
  id: z.string(),
  title: z.string(),
  reason: z.string(),
  remark: z.string(),
  state: z.enum(['proposed', 'confirmed', 'dropped']),
  madeAt: z.string(),
  madeBy: z.string(),
  madeByName: z.nullable(z.string()),
  settledByName: z.nullable(z.string()),
  count: z.number(),
});
export type BulkLine = z.output<typeof bulk>;
export const bulkShape = bulk;
export const bulksShape = z.object({ rows: z.array(bulk) });

export const openedShape = z.object({ value: z.string() });
export const entriesShape = z.object({
  rows: z.array(z.object({ id: z.string(), kind: z.string(), erasedAt: z.optional(z.string()) })),
});
