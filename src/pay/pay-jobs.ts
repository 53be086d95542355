import { toFen } from '../kernel/money.ts';
import type { JobHandler, JobWork } from '../platform/job-pump.ts';
import { z } from 'zod';
import { bookClosing, bookPaying, endBooking } from './booking-store.ts';
import type { PayParts } from './books-store.ts';
import { findPeriod, windowOf, type PeriodLine } from './period-rows-store.ts';
import { publishedCards } from './rate-card-store.ts';
import { reckon, type PayeeWork } from './reckon.ts';
import { clearDrafts, keepDrafts, type ReckonedWork } from './draft-store.ts';
import { nextPayees, vatRuleHeld, workOf, type RunGround } from './reckoning-store.ts';
import { endedRun, findRun, movedRun, RUN_JOB, type RunLine } from './run-store.ts';
import type { PaidBefore } from './settlement.ts';
import { runTrial } from './trial-store.ts';

/** How many events one batch is to hold: what is reckoned at once keeps everybody else waiting. */
const EVENTS_A_BATCH = 3_000;
const WORKERS_FIRST = 4;
const WORKERS_MAX = 100;
const BOOKED_A_BATCH = 50;
const CLEARED_A_BATCH = 50;

const bodyShape = z.object({ runId: z.uuid() });

/** A run that was cancelled while a batch of it was under way: the batch is not kept. */
class RunCancelled extends Error {
  override readonly name = 'RunCancelled';
}

/** Reckonings, closings, payments and trials: in batches, each kept before the next, so that a crash loses none. */
export const payJobs = (parts: PayParts): readonly JobHandler[] => [
  {
    kind: RUN_JOB,
    handle: async ({ job, piece }) => {
      const run = await findRun(parts.database.reader, bodyShape.parse(job.body).runId);
      if (!run || run.state !== 'running') return;
      try {
        await handlers[run.kind](parts, run, piece);
      } catch (thrown) {
        if (!(thrown instanceof RunCancelled)) throw thrown;
      }
    },
  },
];

type Piece = JobWork['piece'];
type Handle = (parts: PayParts, run: RunLine, piece: Piece) => Promise<void>;

const handlers: { readonly [kind in RunLine['kind']]: Handle } = {
  reckoning: (parts, run, piece) => runReckoning(parts, run, piece),
  closing: (parts, run, piece) => runBooking(parts, run, piece),
  paying: (parts, run, piece) => runBooking(parts, run, piece),
  trial: (parts, run, piece) => runTrial(parts, run, { piece, moved }),
};

const moved: Moved = async (tx, run, step) => {
  if (!(await movedRun(tx, run.id, step))) throw new RunCancelled();
};
export type Moved = (
  tx: Parameters<typeof movedRun>[0],
  run: RunLine,
  step: Parameters<typeof movedRun>[2],
) => Promise<void>;

async function runReckoning(parts: PayParts, run: RunLine, piece: Piece): Promise<void> {
  const { database, ids, clock } = parts;
  const period = await periodOf(parts, run);
  const clear = { periodId: period.id, runId: run.id, max: CLEARED_A_BATCH };
  while ((await piece((tx) => clearDrafts(tx, clear))) === CLEARED_A_BATCH);
  const ground = {
    period,
    payer: period.payer,
    window: await windowOf(database.reader, period, new Date(run.cutAt)),
    cards: await publishedCards(database.reader, period.to),
    vatRule: await vatRuleHeld(database.reader),
  };

  const load = (after: string | null, workers: number) => loaded(parts, ground, { after, workers });
  let next = load(run.reached, WORKERS_FIRST);
  for (;;) {
    const { payees, works, workers, events } = await next;
    const last = payees.at(-1);
    if (!last) break;
    // The records look for the next while this one is reckoned.
    next = load(last.workerId, nextSize(workers, events));
    const done = reckonedOf(works);
    await Promise.all([
      next,
      piece(async (tx) => {
        await keepDrafts(tx, ids, { runId: run.id, periodId: period.id, done });
        await moved(tx, run, { done: payees.length, reached: last.workerId });
      }),
    ]);
  }
  await piece((tx) => endedRun(tx, run.id, { state: 'done', at: clock.now() }));
}

/** The next payees of a run with their work; none when all are done. */
async function loaded(
  { database }: PayParts,
  ground: RunGround & { readonly period: PeriodLine },
  { after, workers }: { readonly after: string | null; readonly workers: number },
) {
  const payees = await nextPayees(database.reader, ground.period, { after, workers });
  const work = payees.length === 0 ? { works: [], events: 0 } : await workOf(database.reader, payees, ground);
  return { payees, workers, ...work };
}

/** As many workers as bring about as many events as a batch is to hold. */
const nextSize = (workers: number, events: number): number =>
  Math.max(
    1,
    Math.min(WORKERS_MAX, workers * 2, Math.floor((workers * EVENTS_A_BATCH) / Math.max(1, events))),
  );

/** One after the other: what a worker is paid under one relation counts before what they are paid under the next. */
function reckonedOf(works: readonly PayeeWork[]): readonly ReckonedWork[] {
  const paidNow = new Map<string, PaidBefore[]>();
  return works
    .filter(({ events, corrections }) => events.length > 0 || corrections.length > 0)
    .map((given) => {
      const key = `${given.payee.workerId} ${given.payee.incomeKind}`;
      const now = paidNow.get(key) ?? [];
      const work: PayeeWork = {
        ...given,
        paidBefore: [...given.paidBefore, ...now],
        isMonthTaken: given.isMonthTaken || now.length > 0,
      };
      const reckoned = reckon(work);
      if (reckoned.settlement) {
        const { gross, vat } = reckoned.settlement;
        now.push({ paidOn: work.period.payOn, income: toFen(gross - vat), vat });
        paidNow.set(key, now);
      }
      return { work, reckoned };
    });
}

async function runBooking(parts: PayParts, run: RunLine, piece: Piece): Promise<void> {
  const { ids, clock } = parts;
  const period = await periodOf(parts, run);
  const book = run.kind === 'closing' ? bookClosing : bookPaying;
  for (let count = BOOKED_A_BATCH; count > 0;) {
    count = await piece(async (tx) => {
      const booked = await book(tx, ids, { period, at: clock.now(), max: BOOKED_A_BATCH });
      await moved(tx, run, { done: booked, reached: '' });
      return booked;
    });
  }
  await piece(async (tx) => {
    const at = clock.now();
    if (!(await endedRun(tx, run.id, { state: 'done', at }))) throw new RunCancelled();
    await endBooking(tx, parts, { period, act: run.kind === 'closing' ? 'closed' : 'paid', at });
  });
}

async function periodOf({ database }: PayParts, { subjectId }: RunLine): Promise<PeriodLine> {
  const period = await findPeriod(database.reader, subjectId);
  if (!period) throw new Error('a run is about a period that is not there');
  return period;
}
