import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { asJson, run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { exceptionWords } from './exception-words.ts';
import { reliefOf } from './payee.ts';
import type { PayeeWork, Reckoned } from './reckon.ts';
import { settlementText } from './settlement-text.ts';

/** One payee's work and what came of it. */
export type ReckonedWork = { readonly work: PayeeWork; readonly reckoned: Reckoned };

/** Writes drafts, with what they take of corrections and what stood out. */
export async function keepDrafts(
  tx: Tx,
  ids: Ids,
  {
    runId,
    periodId,
    done,
  }: { readonly runId: string; readonly periodId: string; readonly done: readonly ReckonedWork[] },
): Promise<void> {
  const drafts = done.flatMap(({ work, reckoned }) => {
    if (!reckoned.settlement) return [];
    return [{ id: ids.next(), work, settlement: reckoned.settlement, takings: reckoned.takings }];
  });
  if (drafts.length > 0) await insertDrafts(tx, { runId, periodId, drafts });
  const takings = drafts.flatMap(({ id, takings: taken }) =>
    taken.map(({ correction, amount }) => ({ s: id, c: correction, a: String(amount) })),
  );
  if (takings.length > 0)
    await run(
      tx,
      sql`
        insert into pay_taking (settlement_id, correction_id, amount)
        select s, c, a from jsonb_to_recordset(${asJson(takings)}) as told (s uuid, c uuid, a bigint)`,
    );
  const exceptions = done.flatMap(({ work, reckoned }) =>
    reckoned.exceptions.map(({ code, weight, sentence, article }) => ({
      id: ids.next(),
      p: work.payee.id,
      code,
      weight,
      sentence: exceptionWords.withArticle(sentence, article),
    })),
  );
  if (exceptions.length > 0)
    await run(
      tx,
      sql`
        insert into pay_exception (id, run_id, payee_id, code, weight, sentence)
        select id, ${runId}, p, code, weight, sentence
        from jsonb_to_recordset(${asJson(exceptions)})
          as told (id uuid, p uuid, code text, weight text, sentence jsonb)`,
    );
}

type Draft = {
  readonly id: string;
  readonly work: PayeeWork;
  readonly settlement: NonNullable<Reckoned['settlement']>;
};

async function insertDrafts(
  tx: Tx,
  {
    runId,
    periodId,
    drafts,
  }: { readonly runId: string; readonly periodId: string; readonly drafts: readonly Draft[] },
): Promise<void> {
  const rows = drafts.map(({ id, work, settlement }) => {
    const body = settlementText(settlement);
    const lost = settlement.deductions.filter(({ kind }) => kind === 'loss');
    return {
      id,
      p: settlement.payee.id,
      w: settlement.payee.workerId,
      gross: String(settlement.gross),
      vat: String(settlement.vat),
      withheld: String(settlement.tax.withheld),
      relief: String(work.standing ? reliefOf(work.standing) : 0n),
      deducted: String(sum(settlement.deductions) - sum(lost)),
      lost: String(sum(lost)),
      net: String(settlement.net),
      receivable: String(settlement.receivable),
      events: work.events.length,
      body,
      digest: createHash('sha256').update(body).digest('hex'),
    };
  });
  await run(
    tx,
    sql`
      insert into settlement (id, period_id, run_id, payee_id, worker_id, gross, vat, withheld, relief, deducted, lost,
        net, receivable, event_count, body, digest)
      select id, ${periodId}, ${runId}, p, w, gross, vat, withheld, relief, deducted, lost, net, receivable, events,
        body, digest
      from jsonb_to_recordset(${asJson(rows)})
        as told (id uuid, p uuid, w uuid, gross bigint, vat bigint, withheld bigint, relief bigint, deducted bigint,
          lost bigint, net bigint, receivable bigint, events integer, body text, digest text)`,
  );
}

/** Takes up to `max` drafts of earlier reckonings away; answers how many went. */
export const clearDrafts = (
  tx: Tx,
  { periodId, runId, max }: { readonly periodId: string; readonly runId: string; readonly max: number },
): Promise<number> =>
  run(
    tx,
    sql`
      delete from settlement where id in (
        select id from settlement
        where period_id = ${periodId} and run_id <> ${runId} and booked_at is null limit ${max})`,
  );

const sum = (amounts: readonly { readonly amount: bigint }[]): bigint =>
  amounts.reduce((total, { amount }) => total + amount, 0n);
