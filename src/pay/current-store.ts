import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt, chinaDayOf, dayAfter } from '../kernel/china-day.ts';
import { all } from '../platform/database/database.ts';
import { incomeKinds } from '../terms/facts/tax.ts';
import { relations } from '../terms/relation.ts';
import type { PayParts } from './books-store.ts';
import { cycleOf } from './period.ts';
import { periodBefore, type PeriodLine } from './period-rows-store.ts';
import { publishedCards } from './rate-card-store.ts';
import { reckon, type Reckoned } from './reckon.ts';
import { vatRuleHeld, workOf } from './reckoning-store.ts';
import type { Payee, PayPeriod } from './settlement.ts';

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

export type CurrentPay = { readonly payee: Payee; readonly period: PayPeriod; readonly reckoned: Reckoned };

const PAYEES_MAX = 10;
const DAY_MS = 86_400_000;

/** What a worker's own work since the last closing comes to by now, if it were settled and paid today. */
export async function currentPay(
  { database, clock }: PayParts,
  workerId: string,
): Promise<readonly CurrentPay[]> {
  const tx = database.reader;
  const payees = await all(
    tx,
    sql`
      select id, code, worker_id as "workerId", payer, relation, income_kind as "incomeKind" from payee
      where worker_id = ${workerId} and ended_on is null order by code limit ${PAYEES_MAX}`,
    payeeRow,
  );
  const now = clock.now();
  const today = chinaDayAt(now);
  const ground = { cards: await publishedCards(tx, today), vatRule: await vatRuleHeld(tx) };
  const pays: CurrentPay[] = [];
  for (const payee of payees) {
    const before = await lastSettled(tx, payee);
    const from = before ? dayAfter(before.to) : chinaDayOf(`${today.slice(0, 7)}-01`);
    const payOn = before && before.payOn > today ? before.payOn : today;
    const period = { from, to: today < from ? from : today, payOn };
    const window = {
      // Whatever is on record, also by a machine whose clock runs ahead of ours.
      cutAt: new Date(now.getTime() + DAY_MS),
      endsAt: now,
      before: before?.cutAt
        ? { endsAt: new Date(`${from}T00:00:00+08:00`), cutAt: new Date(before.cutAt) }
        : undefined,
    };
    const { works } = await workOf(tx, [payee], { period, window, payer: payee.payer, ...ground });
    for (const work of works) pays.push({ payee, period, reckoned: reckon(work) });
  }
  return pays;
}

/** The last period of a payee's cycle whose figures stand. */
async function lastSettled(
  tx: PayParts['database']['reader'],
  { relation, payer }: Payee,
): Promise<PeriodLine | undefined> {
  const cycle = cycleOf(relation);
  const newest = await periodBefore(tx, { cycle, payer });
  return newest?.state === 'open' ? periodBefore(tx, { cycle, payer, before: newest.from }) : newest;
}
