import { Hono } from 'hono';
import { z } from 'zod';
import { asked, described, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { languageOf } from '../platform/language.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { malformed, missing, payProblem } from './doors-routes.ts';
import { eventCells } from './event-row.ts';
import { EVENT_ROWS_MAX, eventSorts, searchEvents, takeEvents, withdrawEvent } from './event-store.ts';
import { lineOf } from './fields.ts';
import { payProblemWords } from './problem-words.ts';
import { eventKinds } from './work-event.ts';

const cell = z.string().max(80);
const told = z.strictObject({
  name: lineOf(120).default('API'),
  rows: z
    .array(z.strictObject(Object.fromEntries(eventCells.map((name) => [name, cell.optional()]))))
    .min(1)
    .max(EVENT_ROWS_MAX),
});
const search = z.strictObject({
  ...listed(eventSorts, '-at'),
  payeeId: z.uuid(),
  kind: z.enum(eventKinds).optional(),
});
const eventKey = z.object({
  id: z
    .string()
    .max(64)
    .regex(/^\P{Cc}+$/u),
});
const withdrawal = z.strictObject({ why: lineOf(300) });

const reportSaid = z.object({
  importId: z.uuid(),
  accepted: z.int(),
  known: z.int(),
  refused: z.array(z.object({ row: z.int(), code: z.string(), sentence: z.string() })),
});

export const eventSaid = z.object({
  id: z.string(),
  payeeId: z.uuid(),
  payee: z.string(),
  kind: z.enum(eventKinds),
  at: z.iso.datetime(),
  quantity: z.string(),
  importId: z.uuid(),
  recordedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
  withdrawnWhy: z.string().nullable(),
});

/** What was done: brought in, looked at, taken back before it is settled. */
export const eventRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/pay/events/import',
      described(api.importEvents, { 200: { about: api.importEvents, shape: reportSaid } }, [malformed]),
      asked('json', told, malformed),
      async (context) => {
        const { refused, ...report } = await takeEvents(
          parts,
          context.get('caller').personId,
          context.req.valid('json'),
        );
        const language = languageOf(context.req.raw);
        return context.json({
          ...report,
          refused: refused.map(({ row, kind }) => ({
            row,
            code: kind,
            sentence: payProblemWords[kind][language],
          })),
        });
      },
    )
    .get(
      '/pay/events',
      described(api.events, { 200: { about: api.events, shape: pageShape(eventSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(await searchEvents(parts.database.reader, context.req.valid('query')));
      },
    )
    .post(
      '/pay/events/:id/withdrawal',
      described(api.withdrawEvent, { 200: { about: api.withdrawEvent, shape: eventSaid } }, [
        missing,
        payProblem('event-settled'),
        payProblem('event-withdrawn'),
      ]),
      asked('param', eventKey, missing),
      asked('json', withdrawal, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(
          granted(await withdrawEvent(parts, context.get('caller').personId, wish), payProblem),
        );
      },
    );
