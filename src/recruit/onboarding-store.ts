import { sql } from 'kysely';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Caller } from '../platform/caller.ts';
import { run, type Tx } from '../platform/database/database.ts';
import type { Side } from './agreement.ts';
import type { AgreementParts, AgreementRefused } from './agreement-store.ts';
import { firstDays, readAgreementFor } from './agreement-view-store.ts';

export type MarkWish = {
  readonly id: string;
  readonly item: string;
  readonly isDone: boolean;
  readonly as: Side;
};

/**
 * Marks a step of the first days done, or takes that back. Each side marks its own steps; the operator's side may mark
 * the worker's too, since it is the one that sees training and shifts. Marking twice is marking once.
 */
export const markStep = (
  parts: AgreementParts,
  caller: Caller,
  { id, item, isDone, as }: MarkWish,
): Promise<Result<Awaited<ReturnType<typeof firstDays>>, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    await run(tx, sql`select id from agreement where id = ${id} for update`);
    const read = await readAgreementFor(tx, parts, { caller, id, as });
    if (!read.ok) return read;
    const where = { id, ...read.value };
    const step = (await firstDays(tx, where)).find((each) => each.id === item);
    if (!step || (as === 'worker' && step.by !== 'worker')) return refuse({ kind: 'not-found' });
    if ((step.doneAt !== null) !== isDone)
      await insertMark(tx, parts, { id, item, isDone, who: caller.personId });
    return ok(await firstDays(tx, where));
  });

async function insertMark(
  tx: Tx,
  { ids, clock, audit }: Pick<AgreementParts, 'ids' | 'clock' | 'audit'>,
  { id, item, isDone, who }: Omit<MarkWish, 'as'> & { readonly who: string },
): Promise<void> {
  const at = clock.now();
  await run(
    tx,
    sql`insert into onboarding_mark (id, agreement_id, position, item, is_done, who, at)
        values (${ids.next()}, ${id}, (select count(*) + 1 from onboarding_mark m where m.agreement_id = ${id}), ${item},
          ${isDone}, ${who}, ${at})`,
  );
  await audit(tx, {
    at,
    who,
    what: 'onboarding.marked',
    subject: { kind: 'agreement', id },
    details: { item, isDone },
  });
}
