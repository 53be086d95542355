import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { payApiWords as api, wordsShape } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, malformed, missing, payProblem } from './doors-routes.ts';
import { lineOf } from './fields.ts';
import { exceptionSorts, findPeriod, searchExceptions } from './period-rows-store.ts';
import { giveReason } from './period-store.ts';

const exceptionSearch = z.strictObject({
  ...listed(exceptionSorts, 'weight'),
  code: z.string().max(60).optional(),
  state: z.enum(['open', 'reasoned']).optional(),
});
const newReason = z.strictObject({
  code: z.string().max(60),
  exceptionId: z.uuid().optional(),
  reason: lineOf(500),
});

const exceptionSaid = z.object({
  id: z.uuid(),
  payeeId: z.uuid(),
  payee: z.string(),
  code: z.string(),
  weight: z.enum(['blocks', 'needs-reason']),
  sentence: wordsShape,
  reason: z.string().nullable(),
  reasonedBy: z.uuid().nullable(),
  reasonedAt: z.iso.datetime().nullable(),
});

/** What stood out in a period's reckoning, and the reasons that people give. */
export const exceptionRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/periods/:id/exceptions',
      described(api.exceptions, { 200: { about: api.exceptions, shape: pageShape(exceptionSaid) } }, [
        missing,
      ]),
      asked('param', key, missing),
      asked('query', exceptionSearch, malformed),
      async (context) => {
        const tx = parts.database.reader;
        context.header('cache-control', 'no-store');
        const period = found(await findPeriod(tx, context.req.valid('param').id), missing);
        const runId = found(period.runId ?? undefined, payProblem('not-reckoned'));
        return context.json(await searchExceptions(tx, { ...context.req.valid('query'), runId }));
      },
    )
    .post(
      '/pay/periods/:id/reasons',
      described(api.reasons, { 200: { about: api.reasoned, shape: z.object({ reasoned: z.int() }) } }, [
        malformed,
        missing,
        payProblem('period-not-open'),
      ]),
      asked('param', key, missing),
      asked('json', newReason, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), ...context.req.valid('json') };
        const reasoned = await giveReason(parts, context.get('caller').personId, wish);
        return context.json({ reasoned: granted(reasoned, payProblem) });
      },
    );
