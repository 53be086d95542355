import { z } from 'zod';
import { wordsShape } from './api-words.ts';
import { showYuan } from '../kernel/money.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { relations } from '../terms/relation.ts';
import { day, signedYuan } from './fields.ts';
import { deductionKinds, type Settlement } from './settlement.ts';

const line = z
  .strictObject({
    rule: z.string(),
    version: z.string(),
    events: z.array(z.string()),
    formula: z.string(),
    amount: signedYuan,
    cites: z.string().optional(),
  })
  .transform(({ cites, ...rest }) => ({ ...rest, ...(cites === undefined ? {} : { cites }) }));

const deduction = z
  .strictObject({ kind: z.enum(deductionKinds), amount: signedYuan, cites: z.string().optional() })
  .transform(({ cites, ...rest }) => ({ ...rest, ...(cites === undefined ? {} : { cites }) }));

const shape = z.strictObject({
  payee: z.strictObject({
    id: z.string(),
    code: z.string(),
    workerId: z.string(),
    payer: z.string(),
    relation: z.enum(relations),
    incomeKind: z.enum(incomeKinds),
  }),
  period: z.strictObject({ from: day, to: day, payOn: day }),
  lines: z.array(line),
  unpaid: z.array(z.strictObject({ events: z.array(z.string()), why: wordsShape })),
  gross: signedYuan,
  vat: signedYuan,
  tax: z.strictObject({
    base: signedYuan,
    percent: z.string().transform(BigInt),
    quick: signedYuan,
    withheld: signedYuan,
    derivation: z.array(wordsShape),
  }),
  deductions: z.array(deduction),
  net: signedYuan,
  receivable: signedYuan,
});

/** A settlement as JSON with money in yuan: the text that is kept, and of which the digest is taken. */
export const settlementText = (settled: Settlement): string => JSON.stringify(settlementSaid(settled));

/** The same as a value for an answer. */
export const settlementSaid = (settled: Settlement) => ({
  payee: settled.payee,
  period: settled.period,
  lines: settled.lines.map((each) => ({ ...each, amount: showYuan(each.amount) })),
  unpaid: settled.unpaid,
  gross: showYuan(settled.gross),
  vat: showYuan(settled.vat),
  tax: {
    base: showYuan(settled.tax.base),
    percent: String(settled.tax.percent),
    quick: showYuan(settled.tax.quick),
    withheld: showYuan(settled.tax.withheld),
    derivation: settled.tax.derivation,
  },
  deductions: settled.deductions.map((each) => ({ ...each, amount: showYuan(each.amount) })),
  net: showYuan(settled.net),
  receivable: showYuan(settled.receivable),
});

/** Reads the text back; one of another shape is a fault in the records, so it throws. */
export const settlementFrom = (text: string): Settlement => shape.parse(JSON.parse(text));
