import { z } from 'zod/mini';
import { incomeKinds } from '../../../terms/facts/tax.ts';
import { relations } from '../../../terms/relation.ts';
import { deductionKinds } from '../../settlement.ts';
import { eventKinds } from '../../work-event.ts';
import { wordsShape as words } from './payslip-page-words.ts';

/** A settlement as the API says it whole; money is in yuan. */
export const payslipShape = z.object({
  id: z.string(),
  /** Nothing while it is a draft, of which there are no files. */
  bookedAt: z.nullable(z.string()),
  body: z.object({
    payee: z.object({ code: z.string(), relation: z.enum(relations), incomeKind: z.enum(incomeKinds) }),
    period: z.object({ from: z.string(), to: z.string(), payOn: z.string() }),
    lines: z.array(
      z.object({
        rule: z.string(),
        version: z.string(),
        events: z.array(z.string()),
        formula: z.string(),
        amount: z.string(),
        cites: z.optional(z.string()),
      }),
    ),
    unpaid: z.array(z.object({ events: z.array(z.string()), why: words })),
    gross: z.string(),
    vat: z.string(),
    tax: z.object({
      base: z.string(),
      percent: z.string(),
      withheld: z.string(),
      derivation: z.array(words),
    }),
    deductions: z.array(
      z.object({ kind: z.enum(deductionKinds), amount: z.string(), cites: z.optional(z.string()) }),
    ),
    net: z.string(),
    receivable: z.string(),
  }),
});

export type PayslipSaid = z.output<typeof payslipShape>;

/** The events that one line rests on. */
export const lineEventsShape = z.object({
  rows: z.array(z.object({ id: z.string(), kind: z.enum(eventKinds), at: z.string(), quantity: z.string() })),
});

export type LineEventSaid = z.output<typeof lineEventsShape>['rows'][number];
