import { Hono } from 'hono';
import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { asked, described, found, granted } from '../platform/api.ts';
import type { CallerEnv } from '../platform/caller.ts';
import { listed, pageShape } from '../platform/listing.ts';
import { payApiWords as api } from './api-words.ts';
import type { PayDoorParts } from './books-store.ts';
import { key, malformed, missing, money, payProblem } from './doors-routes.ts';
import { exceptionRoutes } from './exception-routes.ts';
import { day, lineOf } from './fields.ts';
import { accounts } from './ledger.ts';
import { cycles, periodStates } from './period.ts';
import {
  actsOf,
  exceptionCounts,
  findPeriod,
  periodSorts,
  searchPeriods,
  totalsOf,
} from './period-rows-store.ts';
import { actOnPeriod, beginPaying, beginReckoning, openPeriod, resumeClosing } from './period-store.ts';
import { runSaid } from './run-routes.ts';
import { runsOf } from './run-store.ts';
import { balances } from './settlement-store.ts';

const search = z.strictObject({
  ...listed(periodSorts, '-from'),
  state: z.enum(periodStates).optional(),
  cycle: z.enum(cycles).optional(),
});
const newPeriod = z.strictObject({
  cycle: z.enum(cycles),
  payer: lineOf(40).default('operator'),
  from: day,
  to: day,
  payOn: day,
});
const newAct = z.strictObject({
  act: z.enum(['reviewed', 'sent-back', 'approved']),
  note: z.string().max(500).default(''),
});
const newPayment = z.strictObject({ on: day });

const periodSaid = z.object({
  id: z.uuid(),
  cycle: z.enum(cycles),
  payer: z.string(),
  from: z.string(),
  to: z.string(),
  payOn: z.string(),
  state: z.enum(periodStates),
  madeAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  runId: z.uuid().nullable(),
  cutAt: z.iso.datetime().nullable(),
  reviewedBy: z.uuid().nullable(),
  closedAt: z.iso.datetime().nullable(),
  paidOn: z.string().nullable(),
});
const weights = ['blocks', 'needs-reason'] as const;
const wholeSaid = periodSaid.extend({
  acts: z.array(
    z.object({
      position: z.int(),
      at: z.iso.datetime(),
      who: z.uuid().nullable(),
      whoName: z.string().optional(),
      act: z.string(),
      note: z.string(),
    }),
  ),
  totals: z
    .object({
      payees: z.int(),
      events: z.int(),
      gross: money,
      vat: money,
      withheld: money,
      deducted: money,
      net: money,
      receivable: money,
    })
    .nullable(),
  exceptions: z.array(z.object({ code: z.string(), weight: z.enum(weights), count: z.int(), open: z.int() })),
  runs: z.array(runSaid),
  balances: z.array(z.object({ account: z.enum(accounts), amount: money, entries: z.int() })),
});
const one = { about: api.period, shape: periodSaid };
const running = { about: api.run, shape: runSaid };

/** Periods: opened, reckoned, looked through, reviewed, approved by a second person, closed, paid. */
export const periodRoutes = (parts: PayDoorParts): Hono<CallerEnv> =>
  new Hono<CallerEnv>()
    .route('/', boardRoutes(parts))
    .route('/', exceptionRoutes(parts))
    .route('/', actRoutes(parts))
    .route('/', closingRoutes(parts));

const boardRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .get(
      '/pay/periods',
      described(api.periods, { 200: { about: api.periods, shape: pageShape(periodSaid) } }, [malformed]),
      asked('query', search, malformed),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(await searchPeriods(parts.database.reader, context.req.valid('query')));
      },
    )
    .post(
      '/pay/periods',
      described(api.openPeriod, { 201: one }, [
        malformed,
        payProblem('period-not-lawful'),
        payProblem('period-leaves-gap'),
      ]),
      asked('json', newPeriod, malformed),
      async (context) => {
        const opened = await openPeriod(parts, context.get('caller').personId, context.req.valid('json'));
        return context.json(granted(opened, payProblem), 201);
      },
    )
    .get(
      '/pay/periods/:id',
      described(api.period, { 200: { about: api.period, shape: wholeSaid } }, [missing]),
      asked('param', key, missing),
      async (context) => {
        context.header('cache-control', 'no-store');
        return context.json(found(await wholePeriod(parts, context.req.valid('param').id), missing));
      },
    );

async function wholePeriod({ database, names }: PayDoorParts, id: string) {
  const tx = database.reader;
  const period = await findPeriod(tx, id);
  if (!period) return undefined;
  const acts = await actsOf(tx, id);
  const called = await names(
    tx,
    acts.flatMap(({ who }) => who ?? []),
  );
  const totals = period.runId === null ? undefined : await totalsOf(tx, period.runId);
  return {
    ...period,
    acts: acts.map((act) => {
      const whoName = act.who === null ? undefined : called[act.who];
      return whoName === undefined ? act : { ...act, whoName };
    }),
    totals: totals
      ? {
          payees: totals.payees,
          events: totals.events,
          gross: showYuan(totals.gross),
          vat: showYuan(totals.vat),
          withheld: showYuan(totals.withheld),
          deducted: showYuan(totals.deducted),
          net: showYuan(totals.net),
          receivable: showYuan(totals.receivable),
        }
      : null,
    exceptions: period.runId === null ? [] : await exceptionCounts(tx, period.runId),
    runs: await runsOf(tx, id),
    balances: (await balances(tx, id)).map((each) => ({ ...each, amount: showYuan(each.amount) })),
  };
}

const actRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/pay/periods/:id/reckonings',
      described(api.reckon, { 202: running }, [
        missing,
        payProblem('period-not-open'),
        payProblem('earlier-period-open'),
      ]),
      asked('param', key, missing),
      async (context) => {
        const begun = await beginReckoning(
          parts,
          context.get('caller').personId,
          context.req.valid('param').id,
        );
        return context.json(granted(begun, payProblem), 202);
      },
    )
    .post(
      '/pay/periods/:id/acts',
      described(api.act, { 200: one }, [
        malformed,
        missing,
        payProblem('needs-second-person'),
        payProblem('not-reckoned'),
        payProblem('reckon-again'),
        payProblem('exceptions-open'),
        payProblem('dispute-unpaid'),
      ]),
      asked('param', key, missing),
      asked('json', newAct, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(
          granted(await actOnPeriod(parts, context.get('caller').personId, wish), payProblem),
        );
      },
    );

const closingRoutes = (parts: PayDoorParts) =>
  new Hono<CallerEnv>()
    .post(
      '/pay/periods/:id/closings',
      described(api.resume, { 202: running }, [missing, payProblem('period-not-reviewed')]),
      asked('param', key, missing),
      async (context) => {
        const begun = await resumeClosing(
          parts,
          context.get('caller').personId,
          context.req.valid('param').id,
        );
        return context.json(granted(begun, payProblem), 202);
      },
    )
    .post(
      '/pay/periods/:id/payments',
      described(api.pay, { 202: running }, [
        malformed,
        missing,
        payProblem('period-not-closed'),
        payProblem('paid-in-another-month'),
      ]),
      asked('param', key, missing),
      asked('json', newPayment, malformed),
      async (context) => {
        const wish = { ...context.req.valid('param'), ...context.req.valid('json') };
        return context.json(
          granted(await beginPaying(parts, context.get('caller').personId, wish), payProblem),
          202,
        );
      },
    );
