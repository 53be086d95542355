import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayOf, type ChinaDay } from '../kernel/china-day.ts';
import { toFen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { JobWork } from '../platform/job-pump.ts';
import { all, asJson, one, run as write, type Tx } from '../platform/database/database.ts';
import { orderOf, pageOf, type Cut } from '../platform/listing.ts';
import { relations } from '../terms/relation.ts';
import { fenOf, type PayParts } from './books-store.ts';
import { eventTexts } from './event-store.ts';
import { eventsIn } from './event-row.ts';
import type { Moved } from './pay-jobs.ts';
import { findCard, publishedCards, rateCardFrom, type CardLine } from './rate-card-store.ts';
import { beginRun, endedRun, type RunLine } from './run-store.ts';
import { tryCards } from './trial.ts';

/** The last so many days are tried: enough for a month with its peak, and little enough to be ready soon. */
const TRIED_DAYS = 31;
const DAY_MS = 86_400_000;
const PAYEES_A_BATCH = 4;

const countRow = z.object({ count: z.int() });

const WHOSE = (card: CardLine) => sql`t.role = ${card.role} and t.city = ${card.city}
  and t.difficulty = ${card.difficulty} and t.level = ${card.level}`;

/** Tries a draft on the work of the last month of everybody it would pay, in batches. */
export const beginTrial = (
  { database, ids, clock, audit }: PayParts,
  who: string | undefined,
  id: string,
): Promise<Result<RunLine, { readonly kind: 'not-found' | 'card-not-draft' }>> =>
  database.transaction(async (tx) => {
    const card = await findCard(tx, id);
    if (!card) return refuse({ kind: 'not-found' });
    if (card.state !== 'draft') return refuse({ kind: 'card-not-draft' });
    const at = clock.now();
    const { count: total } = await one(
      tx,
      sql`select cast(count(distinct t.payee_id) as integer) as count from payee_terms t where ${WHOSE(card)}`,
      countRow,
    );
    const begun = await beginRun(tx, { ids }, { kind: 'trial', subjectId: id, total, cutAt: at, at, who });
    await audit(tx, {
      at,
      who,
      what: 'pay.trial-begun',
      subject: { kind: 'rate-card', id },
      details: { payees: total },
    });
    return ok(begun);
  });

const payeeRow = z.object({ id: z.uuid(), relation: z.enum(relations) });

/** Reckons each payee's last month under today's cards and under the draft. */
export async function runTrial(
  { database, clock }: PayParts,
  run: RunLine,
  { piece, moved }: { readonly piece: JobWork['piece']; readonly moved: Moved },
): Promise<void> {
  const card = await findCard(database.reader, run.subjectId);
  if (!card) throw new Error('a trial is of a card that is not there');
  const cutAt = new Date(run.cutAt);
  const since = new Date(cutAt.getTime() - TRIED_DAYS * DAY_MS);
  const window = { cutAt, endsAt: cutAt, before: { endsAt: since, cutAt } };
  const proposed = rateCardFrom(card);
  const cards = await publishedCards(database.reader, FOREVER);
  for (let after = run.reached; ;) {
    const payees = await nextTried(database.reader, card, after);
    const last = payees.at(-1);
    if (!last) break;
    const texts = await eventTexts(
      database.reader,
      payees.map(({ id }) => id),
      window,
    );
    const relationOf = new Map(payees.map(({ id, relation }) => [id, relation]));
    const rows = texts.flatMap(({ payee_id: payee, events }) => {
      const isPartTime = relationOf.get(payee) === 'part-time';
      const work = {
        worker: payee,
        events: eventsIn(events),
        ...(isPartTime ? { floorPlace: card.city } : {}),
      };
      const tried = tryCards(work, { cards, proposed });
      return tried ? [{ p: payee, before: String(tried.before), after: String(tried.after) }] : [];
    });
    await piece(async (tx) => {
      await keepTried(tx, run.id, rows);
      await moved(tx, run, { done: payees.length, reached: last.id });
    });
    after = last.id;
  }
  await piece((tx) => endedRun(tx, run.id, { state: 'done', at: clock.now() }));
}

/** Later than any card begins. */
const FOREVER: ChinaDay = chinaDayOf('9999-12-31');

const nextTried = (tx: Tx, card: CardLine, after: string | null) =>
  all(
    tx,
    sql`
      select distinct p.id, p.relation from payee_terms t join payee p on p.id = t.payee_id
      where ${WHOSE(card)} and ${after === null ? sql`true` : sql`p.id > ${after}`}
      order by p.id limit ${PAYEES_A_BATCH}`,
    payeeRow,
  );

async function keepTried(tx: Tx, runId: string, rows: readonly { readonly p: string }[]): Promise<void> {
  if (rows.length === 0) return;
  await write(
    tx,
    sql`
      insert into pay_trial (run_id, payee_id, before, after)
      select ${runId}, p, before, after from jsonb_to_recordset(${asJson(rows)})
        as told (p uuid, before bigint, after bigint)`,
  );
}

const trialRow = z
  .object({ payeeId: z.uuid(), payee: z.string(), before: fenOf, after: fenOf })
  .transform((row) => ({ ...row, change: toFen(row.after - row.before) }));

export const trialSorts = ['change', 'payee', 'before', 'after'] as const;

/** Who gains and who loses, the heaviest loss first. */
export const searchTrial = (
  tx: Tx,
  search: Cut & {
    readonly sort: (typeof trialSorts)[number] | `-${(typeof trialSorts)[number]}`;
    readonly runId: string;
  },
) =>
  pageOf(
    tx,
    {
      columns: sql`t.payee_id as "payeeId", p.code as payee, cast(t.before as text) as before,
        cast(t.after as text) as after`,
      from: sql`pay_trial t join payee p on p.id = t.payee_id where t.run_id = ${search.runId}`,
      order: orderOf(
        search.sort,
        { change: sql`t.after - t.before`, payee: sql`p.code`, before: sql`t.before`, after: sql`t.after` },
        sql`t.payee_id`,
      ),
    },
    search,
    trialRow,
  );

const trialTotals = z.object({ gain: z.int(), lose: z.int(), same: z.int(), before: fenOf, after: fenOf });

/** How many gain and lose, and what it comes to. */
export const trialTotalsOf = (tx: Tx, runId: string) =>
  one(
    tx,
    sql`
      select cast(count(*) filter (where after > before) as integer) as gain,
        cast(count(*) filter (where after < before) as integer) as lose,
        cast(count(*) filter (where after = before) as integer) as same,
        cast(coalesce(sum(before), 0) as text) as before, cast(coalesce(sum(after), 0) as text) as after
      from pay_trial where run_id = ${runId}`,
    trialTotals,
  );
