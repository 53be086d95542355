import { sql } from 'kysely';
import { z } from 'zod';
import { toFen } from '../kernel/money.ts';
import { all, asJson, one, run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { fenOf, type PayParts } from './books-store.ts';
import { balanceOf, entriesOfClosing, entriesOfPaying, type Entry } from './ledger.ts';
import { stateAfter } from './period.ts';
import { insertAct, type PeriodLine } from './period-rows-store.ts';

const draftRow = z.object({
  id: z.uuid(),
  payee_id: z.uuid(),
  worker_id: z.uuid(),
  income_kind: z.enum(incomeKinds),
  gross: fenOf,
  vat: fenOf,
  withheld: fenOf,
  relief: fenOf,
  deducted: fenOf,
  lost: fenOf,
  net: fenOf,
  receivable: fenOf,
});
type Draft = z.infer<typeof draftRow>;

type Batch = { readonly period: PeriodLine; readonly at: Date; readonly max: number };

const DRAFT = sql`s.id, s.payee_id, s.worker_id, p.income_kind, cast(s.gross as text) as gross, cast(s.vat as text) as vat,
  cast(s.withheld as text) as withheld, cast(s.relief as text) as relief, cast(s.deducted as text) as deducted,
  cast(s.lost as text) as lost, cast(s.net as text) as net, cast(s.receivable as text) as receivable`;

/** Books the next settlements of a period and freezes them; answers how many. None is booked twice. */
export async function bookClosing(tx: Tx, ids: Ids, { period, at, max }: Batch): Promise<number> {
  const drafts = await all(
    tx,
    sql`
      select ${DRAFT} from settlement s join payee p on p.id = s.payee_id
      where s.period_id = ${period.id} and s.run_id = ${period.runId} and s.booked_at is null
      order by s.worker_id, s.id limit ${max}`,
    draftRow,
  );
  if (drafts.length === 0) return 0;
  await insertEntries(tx, ids, { drafts, period, at, journal: 'closing', entriesOf: closingOf });
  await insertYear(tx, ids, drafts, period);
  await run(
    tx,
    sql`update settlement set booked_at = ${at} where id = any(${drafts.map(({ id }) => id)}) and booked_at is null`,
  );
  return drafts.length;
}

const closingOf = ({ gross, vat, withheld, deducted, lost, net, receivable }: Draft): readonly Entry[] =>
  entriesOfClosing({
    gross,
    vat,
    tax: { withheld },
    deductions: [
      { kind: 'social-insurance', amount: deducted },
      { kind: 'loss', amount: lost },
    ],
    net,
    receivable,
  });

/** Books the next payments of a closed period; answers how many. */
export async function bookPaying(tx: Tx, ids: Ids, { period, at, max }: Batch): Promise<number> {
  const drafts = await all(
    tx,
    sql`
      select ${DRAFT} from settlement s join payee p on p.id = s.payee_id
      where s.period_id = ${period.id} and s.booked_at is not null and s.paid_at is null
      order by s.worker_id, s.id limit ${max}`,
    draftRow,
  );
  if (drafts.length === 0) return 0;
  await insertEntries(tx, ids, { drafts, period, at, journal: 'paying', entriesOf: entriesOfPaying });
  await run(tx, sql`update settlement set paid_at = ${at} where id = any(${drafts.map(({ id }) => id)})`);
  return drafts.length;
}

type Journal = {
  readonly drafts: readonly Draft[];
  readonly period: PeriodLine;
  readonly at: Date;
  readonly journal: 'closing' | 'paying';
  readonly entriesOf: (draft: Draft) => readonly Entry[];
};

async function insertEntries(
  tx: Tx,
  ids: Ids,
  { drafts, period, at, journal, entriesOf }: Journal,
): Promise<void> {
  const rows = drafts.flatMap((draft) => {
    const entries = entriesOf(draft);
    if (balanceOf(entries) !== 0n) throw new Error('what is booked together does not come to nothing');
    return entries.map(({ account, amount }, index) => ({
      id: ids.next(),
      n: index + 1,
      s: draft.id,
      p: draft.payee_id,
      account,
      amount: String(amount),
    }));
  });
  if (rows.length === 0) return;
  await run(
    tx,
    sql`
      insert into ledger_entry (id, journal, position, settlement_id, period_id, payee_id, account, amount, booked_at)
      select id, ${journal}, n, s, ${period.id}, p, account, amount, ${at}
      from jsonb_to_recordset(${asJson(rows)})
        as told (id uuid, n integer, s uuid, p uuid, account text, amount bigint)`,
  );
}

const reachedRow = z.object({ worker_id: z.uuid(), income_kind: z.string(), position: z.int() });

/** The payments in each worker's year of tax, after those that are there. */
async function insertYear(tx: Tx, ids: Ids, drafts: readonly Draft[], period: PeriodLine): Promise<void> {
  const reached = await all(
    tx,
    sql`
      select worker_id, income_kind, max(position) as position from withheld
      where worker_id = any(${drafts.map((draft) => draft.worker_id)}) and payer = ${period.payer}
      group by worker_id, income_kind`,
    reachedRow,
  );
  const last = new Map(reached.map((row) => [`${row.worker_id} ${row.income_kind}`, row.position]));
  const rows = drafts.map((draft) => {
    const key = `${draft.worker_id} ${draft.income_kind}`;
    const position = (last.get(key) ?? 0) + 1;
    last.set(key, position);
    return {
      id: ids.next(),
      s: draft.id,
      w: draft.worker_id,
      k: draft.income_kind,
      n: position,
      income: String(draft.gross - draft.vat),
      vat: String(draft.vat),
      relief: String(draft.relief),
      withheld: String(draft.withheld),
    };
  });
  await run(
    tx,
    sql`
      insert into withheld
        (id, settlement_id, worker_id, payer, income_kind, paid_on, position, income, vat, relief, withheld)
      select id, s, w, ${period.payer}, k, ${period.payOn}, n, income, vat, relief, withheld
      from jsonb_to_recordset(${asJson(rows)})
        as told (id uuid, s uuid, w uuid, k text, n integer, income bigint, vat bigint, relief bigint, withheld bigint)`,
  );
}

const sumRow = z.object({ sum: fenOf });

/** Ends the booking of a period. A ledger that does not come to nothing is a fault, so it throws and nothing ends. */
export async function endBooking(
  tx: Tx,
  { ids, audit }: Pick<PayParts, 'ids' | 'audit'>,
  { period, act, at }: { readonly period: PeriodLine; readonly act: 'closed' | 'paid'; readonly at: Date },
): Promise<void> {
  const { sum } = await one(
    tx,
    sql`select cast(coalesce(sum(amount), 0) as text) as sum from ledger_entry where period_id = ${period.id}`,
    sumRow,
  );
  if (sum !== toFen(0n)) throw new Error('the ledger of a period does not come to nothing');
  const after = stateAfter(period.state, { act, by: '', reviewedBy: null });
  if (!after.ok) return;
  await run(
    tx,
    sql`
      update pay_period set state = ${after.value}, changed_at = ${at},
        closed_at = ${act === 'closed' ? at : sql`closed_at`}
      where id = ${period.id}`,
  );
  await insertAct(tx, { id: ids.next(), periodId: period.id, at, who: undefined, act, note: '' });
  await audit(tx, {
    at,
    who: undefined,
    what: `pay.period-${act}`,
    subject: { kind: 'pay-period', id: period.id },
  });
}
