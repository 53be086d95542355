import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { difficulties } from '../terms/rate-card.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, malformed, missing, money, payProblem } from './doors-routes.ts';
import { day, lineOf } from './fields.ts';
import {
  cardSorts,
  cardStates,
  draftCard,
  endCard,
  findCard,
  publishCard,
  redraftCard,
  searchCards,
  type CardLine,
} from './rate-card-store.ts';
import { ratesSaid, ratesShape } from './rates-text.ts';
import { runSaid } from './run-routes.ts';
import { findRun, runsOf } from './run-store.ts';
import { beginTrial, searchTrial, trialSorts, trialTotalsOf } from './trial-store.ts';

const search = z.strictObject({
  ...listed(cardSorts, '-changedAt'),
  state: z.enum(cardStates).optional(),
  city: lineOf(40).optional(),
});
const trialSearch = z.strictObject(listed(trialSorts, 'change'));

const fields = {
  role: lineOf(40),
  city: lineOf(40),
  difficulty: z.enum(difficulties),
  level: z.int().min(1).max(20),
  validFrom: day,
  validTo: day.nullable(),
  rates: ratesShape,
};
const newCard = z.strictObject({ version: z.string().regex(/^[\w.:-]{1,60}$/u), ...fields });
const changedCard = z.strictObject(fields);
const ending = z.strictObject({ validTo: day });

const price = z.string();
const gateSaid = z.object({ min: z.string(), minSamples: z.int(), percent: z.string() }).optional();
const cardSaid = z.object({
  id: z.uuid(),
  version: z.string(),
  role: z.string(),
  city: z.string(),
  difficulty: z.enum(difficulties),
  level: z.int(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  rates: z.object({
    prices: z.object({
      hour: price,
      'talk-minute': price,
      'solved-case': price,
      'waiting-minute': price,
      'training-hour': price,
      'outage-minute': price,
    }),
    csat: gateSaid,
    quality: gateSaid,
    uplifts: z.array(
      z.object({ from: z.string(), to: z.string(), fromHour: z.int(), toHour: z.int(), percent: z.string() }),
    ),
    bonuses: z.array(
      z.object({ id: z.string(), kind: z.string(), every: z.string(), amount: money, cap: money }),
    ),
    leastTalkMinutes: z.string().optional(),
  }),
  state: z.enum(cardStates),
  madeAt: z.iso.datetime(),
  madeBy: z.uuid().nullable(),
  changedAt: z.iso.datetime(),
  publishedAt: z.iso.datetime().nullable(),
  publishedBy: z.uuid().nullable(),
});
const one = { about: api.card, shape: cardSaid };

const trialSaid = z.object({
  run: runSaid,
  gain: z.int(),
  lose: z.int(),
  same: z.int(),
  before: money,
  after: money,
  page: pageShape(
    z.object({ payeeId: z.uuid(), payee: z.string(), before: money, after: money, change: money }),
  ),
});

const said = ({ rates, ...card }: CardLine) => ({ ...card, rates: ratesSaid(rates) });

/** Rate cards: drafted, tried on past work, published, ended. */
export const rateCardRoutes = (parts: PayDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', draftingRoutes(parts))
    .route('/', trialRoutes(parts))
    .route('/', releaseRoutes(parts));

const draftingRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/rate-cards',
      described(api.cards, { 200: { about: api.cards, shape: pageShape(cardSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        const page = await searchCards(parts.database.reader, context.req.valid('query'));
        return context.json({ ...page, rows: page.rows.map(said) });
      },
    )
    .get(
      '/pay/rate-cards/:id',
      described(api.card, { 200: one }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        const card = found(await findCard(parts.database.reader, context.req.valid('param').id), missing);
        return context.json(said(card));
      },
    )
    .post(
      '/pay/rate-cards',
      described(api.draft, { 201: one }, [malformed, payProblem('card-version-taken')]),
      asked('json', newCard, malformed),
      async (context) => {
        const { rates, ...card } = context.req.valid('json');
        const drafted = await draftCard(parts, context.get('caller').personId, { ...rates, ...card });
        return context.json(said(granted(drafted, payProblem)), 201);
      },
    )
    .put(
      '/pay/rate-cards/:id',
      described(api.redraft, { 200: one }, [malformed, missing, payProblem('card-not-draft')]),
      asked('param', key, missing),
      asked('json', changedCard, malformed),
      async (context) => {
        const { rates, ...card } = context.req.valid('json');
        const wish = { ...rates, ...card, ...context.req.valid('param') };
        const changed = await redraftCard(parts, context.get('caller').personId, wish);
        return context.json(said(granted(changed, payProblem)));
      },
    );

const trialRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/pay/rate-cards/:id/trials',
      described(api.trial, { 202: { about: api.run, shape: runSaid } }, [
        missing,
        payProblem('card-not-draft'),
      ]),
      asked('param', key, missing),
      async (context) => {
        const begun = await beginTrial(parts, context.get('caller').personId, context.req.valid('param').id);
        return context.json(granted(begun, payProblem), 202);
      },
    )
    .get(
      '/pay/rate-cards/:id/trial',
      described(api.trialRows, { 200: { about: api.trialRows, shape: trialSaid } }, [malformed, missing]),
      asked('param', key, missing),
      asked('query', trialSearch, malformed),
      async (context) => {
        const tx = parts.database.reader;
        context.header('cache-control', 'no-store');
        const [newest] = await runsOf(tx, context.req.valid('param').id);
        const run = found(newest && (await findRun(tx, newest.id)), missing);
        const page = await searchTrial(tx, { ...context.req.valid('query'), runId: run.id });
        const totals = await trialTotalsOf(tx, run.id);
        return context.json({
          ...totals,
          run,
          before: showYuan(totals.before),
          after: showYuan(totals.after),
          page: {
            ...page,
            rows: page.rows.map((row) => ({
              ...row,
              before: showYuan(row.before),
              after: showYuan(row.after),
              change: showYuan(row.change),
            })),
          },
        });
      },
    );

const releaseRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/pay/rate-cards/:id/publication',
      described(api.publish, { 200: one }, [
        missing,
        payProblem('card-not-tried'),
        payProblem('card-faulty'),
      ]),
      asked('param', key, missing),
      async (context) => {
        const published = await publishCard(
          parts,
          context.get('caller').personId,
          context.req.valid('param'),
        );
        return context.json(said(granted(published, payProblem)));
      },
    )
    .put(
      '/pay/rate-cards/:id/end',
      described(api.endCard, { 200: one }, [malformed, missing, payProblem('card-settled')]),
      asked('param', key, missing),
      asked('json', ending, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(
          said(granted(await endCard(parts, context.get('caller').personId, wish), payProblem)),
        );
      },
    );
