import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, type Tx } from '../platform/database/database.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import type { RateCard } from '../terms/rate-card.ts';
import { relations } from '../terms/relation.ts';
import { fenOf } from './books-store.ts';
import { correctionKinds, type Correction } from './correction.ts';
import { eventTexts, type EventWindow } from './event-store.ts';
import { eventsIn } from './event-row.ts';
import { day } from './fields.ts';
import { groupedBy } from './grouped.ts';
import { deductionsOf, termsOf } from './payee-store.ts';
import type { PeriodLine } from './period-rows-store.ts';
import type { PayeeWork } from './reckon.ts';
import type { PaidBefore, Payee, PayPeriod } from './settlement.ts';
import type { VatRule } from './vat.ts';

const payeeRow = z
  .object({
    id: z.uuid(),
    code: z.string(),
    workerId: z.uuid(),
    payer: z.string(),
    relation: z.enum(relations),
    incomeKind: z.enum(incomeKinds),
  })
  .strict();

/** The payees of the next so many workers of a period; those of one worker are never parted, since their tax is one. */
export const nextPayees = (
  tx: Tx,
  { cycle, payer, from }: Pick<PeriodLine, 'cycle' | 'payer' | 'from'>,
  { after, workers }: { readonly after: string | null; readonly workers: number },
): Promise<readonly Payee[]> =>
  all(
    tx,
    sql`
      select id, code, worker_id as "workerId", payer, relation, income_kind as "incomeKind" from payee
      where cycle = ${cycle} and payer = ${payer} and (ended_on is null or ended_on >= ${from})
        and worker_id in (
          select distinct worker_id from payee
          where cycle = ${cycle} and payer = ${payer} and (ended_on is null or ended_on >= ${from})
            and ${after === null ? sql`true` : sql`worker_id > ${after}`}
          order by worker_id limit ${workers})
      order by worker_id, id`,
    payeeRow,
  );

const paidRow = z.object({
  worker_id: z.uuid(),
  income_kind: z.enum(incomeKinds),
  paid_on: day,
  income: fenOf,
  vat: fenOf,
  relief: fenOf,
});

/** What workers were paid before by a payer, this year and the last, in the order paid. */
const paidBefore = (
  tx: Tx,
  workerIds: readonly string[],
  { payer, period: { payOn } }: Pick<RunGround, 'payer' | 'period'>,
) =>
  all(
    tx,
    sql`
      select worker_id, income_kind, paid_on, cast(income as text) as income, cast(vat as text) as vat,
        cast(relief as text) as relief
      from withheld
      where worker_id = any(${workerIds}) and payer = ${payer} and paid_on >= ${`${Number(payOn.slice(0, 4)) - 1}-01-01`}
      order by worker_id, income_kind, position`,
    paidRow,
  );

const correctionRow = z.object({
  id: z.uuid(),
  payee_id: z.uuid(),
  kind: z.enum(correctionKinds),
  amount: fenOf,
  cites: z.string(),
  reverses: z.uuid().nullable(),
  taken: fenOf,
});

/** Corrections that were approved by the cut and are not taken up whole. */
const openCorrections = (tx: Tx, payeeIds: readonly string[], cutAt: Date) =>
  all(
    tx,
    sql`
      select * from (
        select c.id, c.payee_id, c.kind, cast(c.amount as text) as amount, c.cites, c.reverses,
          cast(coalesce((
            select sum(t.amount) from pay_taking t join settlement s on s.id = t.settlement_id
            where t.correction_id = c.id and s.booked_at is not null), 0) as text) as taken
        from pay_correction c where c.payee_id = any(${payeeIds}) and c.approved_at <= ${cutAt}) as open
      where taken <> amount order by id`,
    correctionRow,
  );

const vatRow = z.object({
  version: z.string(),
  month_exempt_below: fenOf,
  percent: z.int(),
  source: z.string(),
});

/** The rule of value added tax that the owner loaded last, unless it was withdrawn. */
export async function vatRuleHeld(tx: Tx): Promise<VatRule | undefined> {
  const row = await maybeOne(
    tx,
    sql`
      select version, cast(month_exempt_below as text) as month_exempt_below, percent, source from pay_vat_rule
      where withdrawn_at is null order by made_at desc limit 1`,
    vatRow,
  );
  return (
    row && {
      version: row.version,
      monthExemptBelow: row.month_exempt_below,
      percent: BigInt(row.percent),
      source: row.source,
    }
  );
}

/** What holds for every payee of a run. */
export type RunGround = {
  readonly period: PayPeriod;
  readonly payer: string;
  readonly window: EventWindow;
  readonly cards: readonly RateCard[];
  readonly vatRule: VatRule | undefined;
};

/** Everything on record about payees, each with what their worker was paid before; and how many events that is. */
export async function workOf(
  tx: Tx,
  payees: readonly Payee[],
  { period, payer, window, cards, vatRule }: RunGround,
): Promise<{ readonly works: readonly PayeeWork[]; readonly events: number }> {
  const ids = payees.map(({ id }) => id);
  const texts = new Map((await eventTexts(tx, ids, window)).map((row) => [row.payee_id, row]));
  const terms = groupedBy(await termsOf(tx, ids), ({ payeeId }) => payeeId);
  const deductions = groupedBy(await deductionsOf(tx, ids), ({ payeeId }) => payeeId);
  const corrections = groupedBy(await openCorrections(tx, ids, window.cutAt), (row) => row.payee_id);
  const workers = [...new Set(payees.map(({ workerId }) => workerId))];
  const paid = groupedBy(
    await paidBefore(tx, workers, { payer, period }),
    (row) => `${row.worker_id} ${row.income_kind}`,
  );
  const works = payees.map((payee): PayeeWork => {
    const before = (paid.get(`${payee.workerId} ${payee.incomeKind}`) ?? []).map(paidFrom);
    const standing = deductions.get(payee.id)?.findLast(({ validFrom }) => validFrom <= period.to);
    return {
      payee,
      period: { from: period.from, to: period.to, payOn: period.payOn },
      terms: terms.get(payee.id) ?? [],
      cards,
      events: eventsIn(texts.get(payee.id)?.events ?? ''),
      paidBefore: before,
      corrections: (corrections.get(payee.id) ?? []).map(correctionFrom),
      standing,
      isMonthTaken: before.some(({ paidOn }) => paidOn.slice(0, 7) === period.payOn.slice(0, 7)),
      vatRule,
    };
  });
  return { works, events: [...texts.values()].reduce((sum, { count }) => sum + count, 0) };
}

const paidFrom = ({ paid_on: paidOn, income, vat, relief }: z.infer<typeof paidRow>): PaidBefore => ({
  paidOn,
  income,
  vat,
  ...(relief > 0n ? { deductions: relief } : {}),
});

const correctionFrom = ({
  id,
  kind,
  amount,
  taken,
  cites,
  reverses,
}: z.infer<typeof correctionRow>): Correction => ({
  id,
  kind,
  amount,
  taken,
  cites,
  ...(reverses === null ? {} : { reverses }),
});
