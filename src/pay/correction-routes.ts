import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { asked, described, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { correctionKinds } from './correction.ts';
import {
  addCorrection,
  approveCorrection,
  correctionSorts,
  reverseCorrection,
  searchCorrections,
  type CorrectionLine,
} from './correction-store.ts';
import { key, malformed, missing, money, payProblem } from './doors-routes.ts';
import { lineOf, yuan } from './fields.ts';

const search = z.strictObject({
  ...listed(correctionSorts, '-at'),
  payeeId: z.uuid().optional(),
  state: z.enum(['waiting', 'approved']).optional(),
});
const newCorrection = z.strictObject({
  payeeId: z.uuid(),
  kind: z.enum(correctionKinds),
  amount: yuan.refine((amount) => amount > 0n),
  cites: lineOf(120),
  why: lineOf(500),
});
const reversal = z.strictObject({ why: lineOf(500) });

const correctionSaid = z.object({
  id: z.uuid(),
  payeeId: z.uuid(),
  payee: z.string(),
  kind: z.enum(correctionKinds),
  amount: money,
  taken: money,
  cites: z.string(),
  reverses: z.uuid().nullable(),
  disputeId: z.uuid().nullable(),
  why: z.string(),
  madeAt: z.iso.datetime(),
  madeBy: z.uuid(),
  approvedAt: z.iso.datetime().nullable(),
  approvedBy: z.uuid().nullable(),
});
const one = { about: api.correct, shape: correctionSaid };

const said = (line: CorrectionLine) => ({
  ...line,
  amount: showYuan(line.amount),
  taken: showYuan(line.taken),
});

/** What was paid wrongly, and what puts it right. */
export const correctionRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/corrections',
      described(api.corrections, { 200: { about: api.corrections, shape: pageShape(correctionSaid) } }, [
        malformed,
      ]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const page = await searchCorrections(parts.database.reader, context.req.valid('query'));
        return context.json({ ...page, rows: page.rows.map(said) });
      },
    )
    .post(
      '/pay/corrections',
      described(api.correct, { 201: one }, [
        malformed,
        payProblem('payee-unknown'),
        payProblem('settlement-unknown'),
      ]),
      asked('json', newCorrection, malformed),
      async (context) => {
        const made = await addCorrection(parts, context.get('caller').personId, context.req.valid('json'));
        return context.json(said(granted(made, payProblem)), 201);
      },
    )
    .post(
      '/pay/corrections/:id/approval',
      described(api.approve, { 200: one }, [
        missing,
        payProblem('needs-second-person'),
        payProblem('approved-already'),
      ]),
      asked('param', key, missing),
      async (context) => {
        const approved = await approveCorrection(
          parts,
          context.get('caller').personId,
          context.req.valid('param').id,
        );
        return context.json(said(granted(approved, payProblem)));
      },
    )
    .post(
      '/pay/corrections/:id/reversal',
      described(api.reverse, { 201: one }, [malformed, missing, payProblem('reversed-already')]),
      asked('param', key, missing),
      asked('json', reversal, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), ...context.req.valid('json') };
        const reversed = await reverseCorrection(parts, context.get('caller').personId, wish);
        return context.json(said(granted(reversed, payProblem)), 201);
      },
    );
