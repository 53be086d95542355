import { z } from 'zod/mini';
import { wordsShape } from './both-words.ts';
import type { DisputeState } from '../../dispute.ts';
import type { PeriodState } from '../../period.ts';

/** How many rows a list that is no table of its own asks for at once. */
export const ROWS_SHOWN = 200;

export const pageShape = <Row extends z.ZodMiniType>(row: Row) =>
  z.object({ rows: z.array(row), total: z.number(), totalIsCapped: z.boolean() });

export const periodStates = [
  'open',
  'reviewed',
  'closing',
  'closed',
  'paid',
] as const satisfies readonly PeriodState[];
export const disputeStates = [
  'open',
  'upheld',
  'rejected',
  'withdrawn',
] as const satisfies readonly DisputeState[];

export const overviewShape = z.object({
  database: z.object({ kind: z.string(), advice: z.nullable(wordsShape) }),
  directPayout: z.object({
    isOn: z.boolean(),
    sentence: wordsShape,
    rule: z.nullable(
      z.object({
        version: z.string(),
        monthExemptBelow: z.string(),
        percent: z.number(),
        source: z.string(),
      }),
    ),
  }),
  waiting: z.object({
    openPeriods: z.number(),
    reviewedPeriods: z.number(),
    runs: z.number(),
    disputes: z.number(),
    disputesOverdue: z.number(),
    corrections: z.number(),
  }),
});

export type Overview = z.output<typeof overviewShape>;

export const runShape = z.object({
  id: z.string(),
  kind: z.enum(['reckoning', 'closing', 'paying', 'trial']),
  state: z.enum(['running', 'done', 'cancelled']),
  total: z.number(),
  done: z.number(),
});

export type Run = z.output<typeof runShape>;

export const periodShape = z.object({
  id: z.string(),
  cycle: z.enum(['fortnight', 'month']),
  payer: z.string(),
  from: z.string(),
  to: z.string(),
  payOn: z.string(),
  state: z.enum(periodStates),
  runId: z.nullable(z.string()),
  reviewedBy: z.nullable(z.string()),
  paidOn: z.nullable(z.string()),
});

export type PeriodLine = z.output<typeof periodShape>;

export const wholePeriodShape = z.extend(periodShape, {
  acts: z.array(
    z.object({
      position: z.number(),
      at: z.string(),
      who: z.nullable(z.string()),
      whoName: z.optional(z.string()),
      act: z.string(),
      note: z.string(),
    }),
  ),
  totals: z.nullable(
    z.object({
      payees: z.number(),
      events: z.number(),
      gross: z.string(),
      vat: z.string(),
      withheld: z.string(),
      deducted: z.string(),
      net: z.string(),
      receivable: z.string(),
    }),
  ),
  exceptions: z.array(
    z.object({
      code: z.string(),
      weight: z.enum(['blocks', 'needs-reason']),
      count: z.number(),
      open: z.number(),
    }),
  ),
  runs: z.array(runShape),
});

export type WholePeriod = z.output<typeof wholePeriodShape>;

export const exceptionShape = z.object({
  id: z.string(),
  payee: z.string(),
  code: z.string(),
  weight: z.enum(['blocks', 'needs-reason']),
  sentence: wordsShape,
  reason: z.nullable(z.string()),
});

export type ExceptionLine = z.output<typeof exceptionShape>;

export const settlementShape = z.object({
  id: z.string(),
  periodId: z.string(),
  from: z.string(),
  to: z.string(),
  payOn: z.string(),
  state: z.enum(periodStates),
  payeeId: z.string(),
  payee: z.string(),
  gross: z.string(),
  vat: z.string(),
  withheld: z.string(),
  deducted: z.string(),
  net: z.string(),
  receivable: z.string(),
  events: z.number(),
  bookedAt: z.nullable(z.string()),
  paidAt: z.nullable(z.string()),
});

export type SettlementLine = z.output<typeof settlementShape>;

export const correctionShape = z.object({
  id: z.string(),
  payee: z.string(),
  kind: z.enum(['back-pay', 'overpaid', 'loss']),
  amount: z.string(),
  taken: z.string(),
  cites: z.string(),
  reverses: z.nullable(z.string()),
  disputeId: z.nullable(z.string()),
  why: z.string(),
  madeAt: z.string(),
  madeBy: z.string(),
  approvedAt: z.nullable(z.string()),
});

export type CorrectionLine = z.output<typeof correctionShape>;

export const disputeShape = z.object({
  id: z.string(),
  settlementId: z.string(),
  payee: z.string(),
  line: z.nullable(z.number()),
  amount: z.nullable(z.string()),
  state: z.enum(disputeStates),
  madeAt: z.string(),
  dueOn: z.string(),
  decidedAt: z.nullable(z.string()),
  correctionId: z.nullable(z.string()),
});

export type DisputeLine = z.output<typeof disputeShape>;

export const wholeDisputeShape = z.extend(disputeShape, {
  words: z.array(
    z.object({
      at: z.string(),
      whoName: z.optional(z.string()),
      part: z.enum(['objection', 'answer', 'withdrawal']),
      words: z.string(),
    }),
  ),
});
