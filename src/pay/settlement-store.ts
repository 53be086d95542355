import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { relations } from '../terms/relation.ts';
import { fenOf, instantOf } from './books-store.ts';
import { accounts } from './ledger.ts';
import { periodStates } from './period.ts';
import { settlementFrom } from './settlement-text.ts';
import type { Settlement } from './settlement.ts';

const settlementRow = z
  .object({
    id: z.uuid(),
    periodId: z.uuid(),
    from: z.string(),
    to: z.string(),
    payOn: z.string(),
    state: z.enum(periodStates),
    payeeId: z.uuid(),
    payee: z.string(),
    relation: z.enum(relations),
    gross: fenOf,
    vat: fenOf,
    withheld: fenOf,
    deducted: fenOf,
    net: fenOf,
    receivable: fenOf,
    events: z.int(),
    bookedAt: instantOf.nullable(),
    paidAt: instantOf.nullable(),
  })
  .strict();

export type SettlementLine = z.infer<typeof settlementRow>;

const SETTLEMENT = sql`s.id, s.period_id as "periodId", d.from_on as "from", d.to_on as "to", d.pay_on as "payOn", d.state,
  s.payee_id as "payeeId", p.code as payee, p.relation, cast(s.gross as text) as gross, cast(s.vat as text) as vat,
  cast(s.withheld as text) as withheld, cast(s.deducted + s.lost as text) as deducted, cast(s.net as text) as net,
  cast(s.receivable as text) as receivable, s.event_count as events, s.booked_at as "bookedAt", s.paid_at as "paidAt"`;
/** Only those of the reckoning that holds. */
const SETTLEMENTS = sql`settlement s join pay_period d on d.id = s.period_id and d.run_id = s.run_id
  join payee p on p.id = s.payee_id`;

export const settlementSorts = ['payee', 'gross', 'net', 'withheld', 'from'] as const;

export type SettlementSearch = Cut & {
  readonly sort: (typeof settlementSorts)[number] | `-${(typeof settlementSorts)[number]}`;
  readonly q?: string | undefined;
  readonly periodId?: string | undefined;
  readonly payeeId?: string | undefined;
  /** A worker sees what is closed. */
  readonly closedOfWorker?: string | undefined;
};

export const searchSettlements = (tx: Tx, search: SettlementSearch): Promise<Page<SettlementLine>> =>
  pageOf(
    tx,
    {
      columns: SETTLEMENT,
      from: sql`${SETTLEMENTS} where ${allOf([
        search.q ? has(sql`p.code`, search.q) : undefined,
        search.periodId === undefined ? undefined : sql`s.period_id = ${search.periodId}`,
        search.payeeId === undefined ? undefined : sql`s.payee_id = ${search.payeeId}`,
        search.closedOfWorker === undefined ? undefined : isClosedOf(search.closedOfWorker),
      ])}`,
      order: orderOf(
        search.sort,
        {
          payee: sql`p.code`,
          gross: sql`s.gross`,
          net: sql`s.net`,
          withheld: sql`s.withheld`,
          from: sql`d.from_on`,
        },
        sql`s.id`,
      ),
    },
    search,
    settlementRow,
  );

const isClosedOf = (workerId: string) =>
  sql`s.worker_id = ${workerId} and s.booked_at is not null and d.state in ('closed', 'paid')`;

const bodyRow = settlementRow.extend({ body: z.string(), digest: z.string(), closedAt: z.date().nullable() });

export type WholeSettlement = {
  readonly line: SettlementLine;
  readonly whole: Settlement;
  readonly digest: string;
  readonly closedAt: Date | null;
};

/** A settlement with everything in it; of one worker alone, once it is closed, when `workerId` is given. */
export async function findSettlement(
  tx: Tx,
  { id, workerId }: { readonly id: string; readonly workerId?: string | undefined },
): Promise<WholeSettlement | undefined> {
  const row = await maybeOne(
    tx,
    sql`
      select ${SETTLEMENT}, s.body, s.digest, d.closed_at as "closedAt" from ${SETTLEMENTS}
      where s.id = ${id} and ${workerId === undefined ? sql`true` : isClosedOf(workerId)}`,
    bodyRow,
  );
  if (!row) return undefined;
  const { body, digest, closedAt, ...line } = row;
  return { line, whole: settlementFrom(body), digest, closedAt };
}

const wholeRow = z.object({ id: z.uuid(), body: z.string() });

/** The whole settlements of a closed or paid period, batch by batch in the order of their keys: for files and payslips. */
export const closedSettlements = async (
  tx: Tx,
  {
    periodId,
    after,
    max,
  }: { readonly periodId: string; readonly after: string | undefined; readonly max: number },
): Promise<readonly { readonly id: string; readonly settlement: Settlement }[]> =>
  (
    await all(
      tx,
      sql`
        select s.id, s.body from settlement s
        where s.period_id = ${periodId} and s.booked_at is not null and ${after === undefined ? sql`true` : sql`s.id > ${after}`}
        order by s.id limit ${max}`,
      wholeRow,
    )
  ).map(({ id, body }) => ({ id, settlement: settlementFrom(body) }));

const balanceRow = z.object({ account: z.enum(accounts), amount: fenOf, entries: z.int() }).strict();

/** What stands on each account of a period; together they come to nothing. */
export const balances = (tx: Tx, periodId: string) =>
  all(
    tx,
    sql`
      select account, cast(sum(amount) as text) as amount, cast(count(*) as integer) as entries
      from ledger_entry where period_id = ${periodId} group by account order by account`,
    balanceRow,
  );

const entryRow = z
  .object({
    journal: z.enum(['closing', 'paying']),
    position: z.int(),
    account: z.enum(accounts),
    amount: fenOf,
    bookedAt: instantOf,
  })
  .strict();

/** The entries of one settlement. */
export const entriesOf = (tx: Tx, settlementId: string) =>
  all(
    tx,
    sql`
      select journal, position, account, cast(amount as text) as amount, booked_at as "bookedAt"
      from ledger_entry where settlement_id = ${settlementId} order by booked_at, journal, position`,
    entryRow,
  );
