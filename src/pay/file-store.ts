import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { all, maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import type { HouseKey } from '../platform/house-key.ts';
import type { IncomeKind } from '../terms/facts/tax.ts';
import type { BankBatch, Totals } from './bank-file.ts';
import { fenOf, instantOf } from './books-store.ts';
import { closedSettlements } from './settlement-store.ts';
import type { Settlement } from './settlement.ts';
import type { BookedTax } from './tax-file.ts';

/** So many settlements are read in one statement. */
const BATCH = 200;

/** Every settlement of a closed or paid period, read in batches. */
export async function settlementsOf(tx: Tx, periodId: string): Promise<readonly Settlement[]> {
  const whole: Settlement[] = [];
  let after: string | undefined;
  for (;;) {
    const batch = await closedSettlements(tx, { periodId, after, max: BATCH });
    whole.push(...batch.map(({ settlement }) => settlement));
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return whole;
  }
}

const totalsRow = z.object({ count: z.coerce.number().int(), total: fenOf });

/** What the books say that a period pays out: from its columns, not from the texts that files are written from. */
export const bookedTotals = (tx: Tx, periodId: string): Promise<Totals> =>
  one(
    tx,
    sql`
      select count(*) as count, cast(coalesce(sum(net), 0) as text) as total
      from settlement where period_id = ${periodId} and booked_at is not null and net > 0`,
    totalsRow,
  );

const periodIdRow = z.object({ id: z.uuid() });

type TaxMonth = { readonly month: string; readonly payer: string; readonly kind: IncomeKind };

/** The periods that one payer paid, or pays, in a month ('YYYY-MM'), as far as they are closed. */
export const periodsPaidIn = async (
  tx: Tx,
  { month, payer }: Pick<TaxMonth, 'month' | 'payer'>,
): Promise<readonly string[]> =>
  (
    await all(
      tx,
      sql`
        select id from pay_period
        where payer = ${payer} and state in ('closed', 'paid') and pay_on like ${`${month}-%`} order by pay_on, id`,
      periodIdRow,
    )
  ).map(({ id }) => id);

const taxRow = z.object({ worker_id: z.uuid(), income: fenOf, withheld: fenOf });

/** The year ledger's figures of a month, by worker. */
export const taxBooked = async (
  tx: Tx,
  { month, payer, kind }: TaxMonth,
): Promise<ReadonlyMap<string, BookedTax>> =>
  new Map(
    (
      await all(
        tx,
        sql`
          select worker_id, cast(sum(income) as text) as income, cast(sum(withheld) as text) as withheld
          from withheld
          where payer = ${payer} and income_kind = ${kind} and paid_on like ${`${month}-%`}
          group by worker_id`,
        taxRow,
      )
    ).map(({ worker_id: workerId, income, withheld }) => [workerId, { income, withheld }]),
  );

const fileRow = z
  .object({
    id: z.uuid(),
    batch: z.string(),
    format: z.string(),
    payments: z.int(),
    total: fenOf,
    madeAt: instantOf,
    madeBy: z.uuid(),
  })
  .strict();

export type BankFileLine = z.infer<typeof fileRow>;

/** The bank files of a period, the newest first. */
export const bankFilesOf = (tx: Tx, periodId: string): Promise<readonly BankFileLine[]> =>
  all(
    tx,
    sql`
      select id, batch, format, payments, cast(total as text) as total, made_at as "madeAt", made_by as "madeBy"
      from bank_file where period_id = ${periodId} order by made_at desc, id desc`,
    fileRow,
  );

export type NewBankFile = {
  readonly id: string;
  readonly periodId: string;
  readonly format: string;
  readonly batch: BankBatch;
  readonly at: Date;
  readonly by: string;
};

const macRow = z.object({ mac: z.string() });

/**
 * Writes down that a batch was handed out; false when the same one was before. Refused: another content under an id
 * that was used already.
 */
export async function keepBankFile(
  tx: Tx,
  houseKey: HouseKey,
  { id, periodId, format, batch, at, by }: NewBankFile,
): Promise<Result<boolean, { readonly kind: 'batch-differs' }>> {
  const mac = createHmac('sha256', houseKey.bytesFor('bank-file'))
    .update(JSON.stringify([periodId, format, batch.header, batch.rows.map((row) => row.map(cellText))]))
    .digest('base64url');
  const added = await run(
    tx,
    sql`
      insert into bank_file (id, batch, period_id, format, mac, payments, total, made_at, made_by)
      values (${id}, ${batch.id}, ${periodId}, ${format}, ${mac}, ${batch.count}, ${String(batch.total)}, ${at}, ${by})
      on conflict on constraint bank_file_batch do nothing`,
  );
  if (added === 1) return ok(true);
  const held = await maybeOne(tx, sql`select mac from bank_file where batch = ${batch.id}`, macRow);
  return held?.mac === mac ? ok(false) : refuse({ kind: 'batch-differs' });
}

const cellText = (cell: BankBatch['rows'][number][number]): string =>
  cell.is === 'amount' ? yuanIn(cell.value) : cell.value;

const yuanIn = (amount: Fen): string => String(amount);
