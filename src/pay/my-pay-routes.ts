import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { payApiWords as api, wordsShape } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { currentPay } from './current-store.ts';
import { disputeSaid, disputeShape, typedWords, wholeDispute } from './dispute-routes.ts';
import { addDispute, decideDispute, disputeSorts, findDispute, searchDisputes } from './dispute-store.ts';
import { key, malformed, missing, payProblem } from './doors-routes.ts';
import { eventSaid } from './event-routes.ts';
import { yuan } from './fields.ts';
import {
  bodyShape,
  eventsOfLine,
  lineKey,
  lineSaid,
  settlementShape,
  wholeSaid,
  wholeShape,
} from './settlement-routes.ts';
import { findSettlement, searchSettlements, settlementSorts } from './settlement-store.ts';
import { settlementSaid } from './settlement-text.ts';

const search = z.strictObject(listed(settlementSorts, '-from'));
const disputeSearch = z.strictObject(listed(disputeSorts, '-at'));
const objection = z.strictObject({
  settlementId: z.uuid(),
  line: z.int().min(1).optional(),
  amount: yuan.optional(),
  words: typedWords,
});
const withdrawal = z.strictObject({ words: typedWords });

const currentSaid = z.object({
  rows: z.array(
    z.object({
      payeeId: z.uuid(),
      from: z.string(),
      to: z.string(),
      settlement: bodyShape.nullable(),
      exceptions: z.array(z.object({ code: z.string(), sentence: wordsShape })),
    }),
  ),
});

/** One's own pay: nobody reads another's here, whatever their role. */
export const myPayRoutes = (parts: PayDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', mySettlementRoutes(parts))
    .route('/', myDisputeRoutes(parts))
    .route('/', myObjectionRoutes(parts));

const mySettlementRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/me/pay/current',
      described(api.current, { 200: { about: api.current, shape: currentSaid } }),
      async (context) => {
        context.header('cache-control', 'no-store');
        const rows = await currentPay(parts, context.get('caller').personId);
        return context.json({
          rows: rows.map(({ payee, period, reckoned }) => ({
            payeeId: payee.id,
            from: period.from,
            to: period.to,
            settlement: reckoned.settlement ? settlementSaid(reckoned.settlement) : null,
            exceptions: reckoned.exceptions.map(({ code, sentence }) => ({ code, sentence })),
          })),
        });
      },
    )
    .get(
      '/me/pay/settlements',
      described(api.mine, { 200: { about: api.mine, shape: pageShape(settlementShape) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const { q: _q, ...query } = context.req.valid('query');
        const page = await searchSettlements(parts.database.reader, {
          ...query,
          closedOfWorker: context.get('caller').personId,
        });
        return context.json({ ...page, rows: page.rows.map(lineSaid) });
      },
    )
    .get(
      '/me/pay/settlements/:id',
      described(api.mySettlement, { 200: { about: api.mySettlement, shape: wholeShape } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const wish = { ...context.req.valid('param'), workerId: context.get('caller').personId };
        const whole = found(await findSettlement(parts.database.reader, wish), missing);
        return context.json(await wholeSaid(parts, whole));
      },
    )
    .get(
      '/me/pay/settlements/:id/lines/:line/events',
      described(
        api.lineEvents,
        { 200: { about: api.lineEvents, shape: z.object({ rows: z.array(eventSaid) }) } },
        [missing],
      ),
      asked('param', lineKey, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const { id, line } = context.req.valid('param');
        const workerId = context.get('caller').personId;
        const whole = found(await findSettlement(parts.database.reader, { id, workerId }), missing);
        return context.json({ rows: [...found(await eventsOfLine(parts, whole, line), missing)] });
      },
    );

const myDisputeRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/me/pay/disputes',
      described(api.myDisputes, { 200: { about: api.myDisputes, shape: pageShape(disputeShape) } }, [
        malformed,
      ]),
      asked('query', disputeSearch, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const { q: _q, ...query } = context.req.valid('query');
        const workerId = context.get('caller').personId;
        const page = await searchDisputes(parts.database.reader, { ...query, workerId });
        return context.json({ ...page, rows: page.rows.map(disputeSaid) });
      },
    )
    .get(
      '/me/pay/disputes/:id',
      described(api.dispute, { 200: { about: api.dispute, shape: disputeShape } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const wish = { ...context.req.valid('param'), workerId: context.get('caller').personId };
        return context.json(
          await wholeDispute(parts, found(await findDispute(parts.database.reader, wish), missing)),
        );
      },
    );

const myObjectionRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/me/pay/disputes',
      described(api.object, { 201: { about: api.dispute, shape: disputeShape } }, [
        malformed,
        missing,
        payProblem('line-unknown'),
        payProblem('disputed-already'),
      ]),
      asked('json', objection, malformed),
      async (context) => {
        const { line, amount, ...rest } = context.req.valid('json');
        const made = await addDispute(parts, context.get('caller').personId, { ...rest, line, amount });
        return context.json(disputeSaid(granted(made, payProblem)), 201);
      },
    )
    .post(
      '/me/pay/disputes/:id/withdrawal',
      described(api.withdrawDispute, { 200: { about: api.dispute, shape: disputeShape } }, [
        malformed,
        missing,
      ]),
      asked('param', key, missing),
      asked('json', withdrawal, malformed),
      async (context) => {
        const who = context.get('caller').personId;
        const wish = {
          ...context.req.valid('param'),
          ...context.req.valid('json'),
          act: 'withdrawn',
          amount: undefined,
        } as const;
        return context.json(
          disputeSaid(granted(await decideDispute(parts, { who, workerId: who }, wish), payProblem)),
        );
      },
    );
