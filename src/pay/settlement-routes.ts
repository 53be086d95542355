import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { asked, described, found } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { relations } from '../terms/relation.ts';
import { payApiWords as api, wordsShape } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, malformed, missing, money } from './doors-routes.ts';
import { eventSaid } from './event-routes.ts';
import { eventsById } from './event-store.ts';
import { accounts } from './ledger.ts';
import { periodStates } from './period.ts';
import { settlementSaid } from './settlement-text.ts';
import {
  entriesOf,
  findSettlement,
  searchSettlements,
  settlementSorts,
  type SettlementLine,
  type WholeSettlement,
} from './settlement-store.ts';
import { deductionKinds } from './settlement.ts';

const search = z.strictObject({
  ...listed(settlementSorts, 'payee'),
  periodId: z.uuid().optional(),
  payeeId: z.uuid().optional(),
});
/** Lines are counted from 1, as they stand in the settlement. */
export const lineKey = z.object({ id: z.uuid(), line: z.coerce.number().int().min(1).max(10_000) });

export const settlementShape = z.object({
  id: z.uuid(),
  periodId: z.uuid(),
  from: z.string(),
  to: z.string(),
  payOn: z.string(),
  state: z.enum(periodStates),
  payeeId: z.uuid(),
  payee: z.string(),
  relation: z.enum(relations),
  gross: money,
  vat: money,
  withheld: money,
  deducted: money,
  net: money,
  receivable: money,
  events: z.int(),
  bookedAt: z.iso.datetime().nullable(),
  paidAt: z.iso.datetime().nullable(),
});

/** What a settlement says, as its text is kept. */
export const bodyShape = z.object({
  payee: z.object({
    id: z.uuid(),
    code: z.string(),
    workerId: z.uuid(),
    payer: z.string(),
    relation: z.enum(relations),
    incomeKind: z.enum(incomeKinds),
  }),
  period: z.object({ from: z.string(), to: z.string(), payOn: z.string() }),
  lines: z.array(
    z.object({
      rule: z.string(),
      version: z.string(),
      events: z.array(z.string()),
      formula: z.string(),
      amount: money,
      cites: z.string().optional(),
    }),
  ),
  unpaid: z.array(z.object({ events: z.array(z.string()), why: wordsShape })),
  gross: money,
  vat: money,
  tax: z.object({
    base: money,
    percent: z.string(),
    quick: money,
    withheld: money,
    derivation: z.array(wordsShape),
  }),
  deductions: z.array(
    z.object({ kind: z.enum(deductionKinds), amount: money, cites: z.string().optional() }),
  ),
  net: money,
  receivable: money,
});

export const wholeShape = settlementShape.extend({
  digest: z.string(),
  body: bodyShape,
  entries: z.array(
    z.object({
      journal: z.enum(['closing', 'paying']),
      position: z.int(),
      account: z.enum(accounts),
      amount: money,
      bookedAt: z.iso.datetime(),
    }),
  ),
});

/** A settlement as a list says it. */
export const lineSaid = (line: SettlementLine) => ({
  ...line,
  gross: showYuan(line.gross),
  vat: showYuan(line.vat),
  withheld: showYuan(line.withheld),
  deducted: showYuan(line.deducted),
  net: showYuan(line.net),
  receivable: showYuan(line.receivable),
});

/** A settlement with everything in it. */
export async function wholeSaid({ database }: PayDoorParts, { line, whole, digest }: WholeSettlement) {
  const entries = await entriesOf(database.reader, line.id);
  return {
    ...lineSaid(line),
    digest,
    body: settlementSaid(whole),
    entries: entries.map((entry) => ({ ...entry, amount: showYuan(entry.amount) })),
  };
}

/** The events of one line; nothing when there is no such line. */
export async function eventsOfLine({ database }: PayDoorParts, { whole }: WholeSettlement, line: number) {
  const named = whole.lines[line - 1];
  return named && eventsById(database.reader, named.events);
}

/** Settlements for those who pay and those who audit: from a sum down to the events it rests on. */
export const settlementRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/settlements',
      described(api.settlements, { 200: { about: api.settlements, shape: pageShape(settlementShape) } }, [
        malformed,
      ]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const page = await searchSettlements(parts.database.reader, context.req.valid('query'));
        return context.json({ ...page, rows: page.rows.map(lineSaid) });
      },
    )
    .get(
      '/pay/settlements/:id',
      described(api.settlement, { 200: { about: api.settlement, shape: wholeShape } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const whole = found(await findSettlement(parts.database.reader, context.req.valid('param')), missing);
        return context.json(await wholeSaid(parts, whole));
      },
    )
    .get(
      '/pay/settlements/:id/lines/:line/events',
      described(
        api.lineEvents,
        { 200: { about: api.lineEvents, shape: z.object({ rows: z.array(eventSaid) }) } },
        [missing],
      ),
      asked('param', lineKey, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const { id, line } = context.req.valid('param');
        const whole = found(await findSettlement(parts.database.reader, { id }), missing);
        return context.json({ rows: [...found(await eventsOfLine(parts, whole, line), missing)] });
      },
    );
