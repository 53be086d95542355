import { sql } from 'kysely';
import { z } from 'zod';
import { wordsShape } from './api-words.ts';
import { dayAfter, type ChinaDay } from '../kernel/china-day.ts';
import { all, maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { fenOf, instantOf } from './books-store.ts';
import type { EventWindow } from './event-store.ts';
import { day } from './fields.ts';
import { cycles, periodStates, type Cycle, type PeriodState } from './period.ts';

const periodRow = z
  .object({
    id: z.uuid(),
    cycle: z.enum(cycles),
    payer: z.string(),
    from: day,
    to: day,
    payOn: day,
    state: z.enum(periodStates),
    madeAt: instantOf,
    changedAt: instantOf,
    runId: z.uuid().nullable(),
    cutAt: instantOf.nullable(),
    reviewedBy: z.uuid().nullable(),
    closedAt: instantOf.nullable(),
    paidOn: day.nullable(),
  })
  .strict();

export type PeriodLine = z.infer<typeof periodRow>;

const PERIOD = sql`d.id, d.cycle, d.payer, d.from_on as "from", d.to_on as "to", d.pay_on as "payOn", d.state,
  d.made_at as "madeAt", d.changed_at as "changedAt", d.run_id as "runId", d.cut_at as "cutAt",
  d.reviewed_by as "reviewedBy", d.closed_at as "closedAt", d.paid_on as "paidOn"`;

export const periodSorts = ['from', 'payOn', 'state', 'changedAt'] as const;

export type PeriodSearch = Cut & {
  readonly sort: (typeof periodSorts)[number] | `-${(typeof periodSorts)[number]}`;
  readonly state?: PeriodState | undefined;
  readonly cycle?: Cycle | undefined;
};

export const searchPeriods = (tx: Tx, search: PeriodSearch): Promise<Page<PeriodLine>> =>
  pageOf(
    tx,
    {
      columns: PERIOD,
      from: sql`pay_period d where ${allOf([
        search.state === undefined ? undefined : sql`d.state = ${search.state}`,
        search.cycle === undefined ? undefined : sql`d.cycle = ${search.cycle}`,
      ])}`,
      order: orderOf(
        search.sort,
        { from: sql`d.from_on`, payOn: sql`d.pay_on`, state: sql`d.state`, changedAt: sql`d.changed_at` },
        sql`d.id`,
      ),
    },
    search,
    periodRow,
  );

export const findPeriod = (tx: Tx, id: string): Promise<PeriodLine | undefined> =>
  maybeOne(tx, sql`select ${PERIOD} from pay_period d where d.id = ${id}`, periodRow);

/** The latest period of a cycle that ends before a day; the latest of all without one. */
export const periodBefore = (
  tx: Tx,
  { cycle, payer, before }: { readonly cycle: Cycle; readonly payer: string; readonly before?: ChinaDay },
): Promise<PeriodLine | undefined> =>
  maybeOne(
    tx,
    sql`
      select ${PERIOD} from pay_period d
      where d.cycle = ${cycle} and d.payer = ${payer} and ${before === undefined ? sql`true` : sql`d.to_on < ${before}`}
      order by d.from_on desc limit 1`,
    periodRow,
  );

/** Which events are a period's, once its figures are cut off. */
export async function windowOf(tx: Tx, period: PeriodLine, cutAt: Date): Promise<EventWindow> {
  const before = await periodBefore(tx, { ...period, before: period.from });
  if (before && (before.cutAt === null || before.state === 'open'))
    throw new Error('a period is reckoned before the one it follows');
  return {
    cutAt,
    endsAt: endOf(period.to),
    before: before?.cutAt ? { endsAt: endOf(before.to), cutAt: new Date(before.cutAt) } : undefined,
  };
}

/** The instant at which a day in China is over. */
const endOf = (to: ChinaDay): Date => new Date(`${dayAfter(to)}T00:00:00+08:00`);

const actRow = z
  .object({ position: z.int(), at: instantOf, who: z.uuid().nullable(), act: z.string(), note: z.string() })
  .strict();

/** What happened to a period, in order. */
export const actsOf = (tx: Tx, periodId: string) =>
  all(
    tx,
    sql`select position, at, who, act, note from pay_period_act where period_id = ${periodId} order by position`,
    actRow,
  );

type NewAct = {
  readonly id: string;
  readonly periodId: string;
  readonly at: Date;
  readonly who: string | undefined;
  readonly act: string;
  readonly note: string;
};

export const insertAct = (tx: Tx, { id, periodId, at, who, act, note }: NewAct): Promise<number> =>
  run(
    tx,
    sql`
      insert into pay_period_act (id, period_id, position, at, who, act, note)
      select ${id}, ${periodId}, cast(count(*) as integer) + 1, ${at}, cast(${who ?? null} as uuid), ${act}, ${note}
      from pay_period_act where period_id = ${periodId}`,
  );

const totalsRow = z
  .object({
    payees: z.int(),
    gross: fenOf,
    vat: fenOf,
    withheld: fenOf,
    deducted: fenOf,
    net: fenOf,
    receivable: fenOf,
    events: z.int(),
  })
  .strict();

/** What the settlements of a run come to. */
export const totalsOf = (tx: Tx, runId: string) =>
  one(
    tx,
    sql`
      select cast(count(*) as integer) as payees, cast(coalesce(sum(gross), 0) as text) as gross,
        cast(coalesce(sum(vat), 0) as text) as vat, cast(coalesce(sum(withheld), 0) as text) as withheld,
        cast(coalesce(sum(deducted + lost), 0) as text) as deducted, cast(coalesce(sum(net), 0) as text) as net,
        cast(coalesce(sum(receivable), 0) as text) as receivable,
        cast(coalesce(sum(event_count), 0) as integer) as events
      from settlement where run_id = ${runId}`,
    totalsRow,
  );

const exceptionRow = z
  .object({
    id: z.uuid(),
    payeeId: z.uuid(),
    payee: z.string(),
    code: z.string(),
    weight: z.enum(['blocks', 'needs-reason']),
    sentence: wordsShape,
    reason: z.string().nullable(),
    reasonedBy: z.uuid().nullable(),
    reasonedAt: instantOf.nullable(),
  })
  .strict();

export const exceptionSorts = ['weight', 'payee', 'code'] as const;

export type ExceptionSearch = Cut & {
  readonly sort: (typeof exceptionSorts)[number] | `-${(typeof exceptionSorts)[number]}`;
  readonly runId: string;
  readonly code?: string | undefined;
  readonly state?: 'open' | 'reasoned' | undefined;
};

/** What stood out, what blocks first. */
export const searchExceptions = (tx: Tx, search: ExceptionSearch) =>
  pageOf(
    tx,
    {
      columns: sql`x.id, x.payee_id as "payeeId", p.code as payee, x.code, x.weight, x.sentence, x.reason,
        x.reasoned_by as "reasonedBy", x.reasoned_at as "reasonedAt"`,
      from: sql`pay_exception x join payee p on p.id = x.payee_id where ${allOf([
        sql`x.run_id = ${search.runId}`,
        search.code === undefined ? undefined : sql`x.code = ${search.code}`,
        search.state === undefined
          ? undefined
          : search.state === 'open'
            ? sql`x.reason is null`
            : sql`x.reason is not null`,
      ])}`,
      order: orderOf(
        search.sort,
        { weight: sql`x.weight`, payee: sql`p.code`, code: sql`x.code` },
        sql`x.id`,
      ),
    },
    search,
    exceptionRow,
  );

const kindsRow = z.object({
  code: z.string(),
  weight: z.enum(['blocks', 'needs-reason']),
  count: z.int(),
  open: z.int(),
});

/** How many of each kind stood out, and how many still want a reason. */
export const exceptionCounts = (tx: Tx, runId: string) =>
  all(
    tx,
    sql`
      select code, weight, cast(count(*) as integer) as count,
        cast(count(*) filter (where reason is null) as integer) as open
      from pay_exception where run_id = ${runId} group by code, weight order by weight, code`,
    kindsRow,
  );
