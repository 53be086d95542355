import { sql } from 'kysely';
import { z } from 'zod';
import { all, run, type Tx } from './database/database.ts';
import { LEASE_MS, pauseAfter, ATTEMPTS_MAX } from './retry.ts';

const claimedRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  subject: z.uuid(),
  body: z.record(z.string(), z.unknown()),
  happened_at: z.date(),
  attempts: z.int(),
});

export type Claimed = z.infer<typeof claimedRow>;

type Claim = { readonly reader: string; readonly lease: string; readonly now: Date; readonly max: number };

/**
 * Takes up to `max` events for one reader, of each subject its first one only: what comes after a failed or dead one
 * waits for it. The claim holds by its own condition; skipping locked rows only saves waiting.
 */
export const claimed = (tx: Tx, { reader, lease, now, max }: Claim): Promise<readonly Claimed[]> =>
  all(
    tx,
    sql`
      update outbox
      set lease = ${lease}, leased_until = ${new Date(now.getTime() + LEASE_MS)}, attempts = attempts + 1
      where id in (
        select ready.id from outbox as ready
        where ready.reader = ${reader}
          and ready.dead_at is null
          and ready.due_at <= ${now}
          and (ready.leased_until is null or ready.leased_until < ${now})
          and not exists (
            select 1 from outbox as earlier
            where earlier.reader = ready.reader
              and earlier.subject = ready.subject
              and earlier.position < ready.position)
        order by ready.due_at, ready.id
        limit ${max}
        for update skip locked)
      and (leased_until is null or leased_until < ${now})
      returning id, kind, subject, body, happened_at, attempts`,
    claimedRow,
  );

/** Takes a handled event away, in the transaction of its handling. False when the lease was lost meanwhile. */
export const done = async (tx: Tx, id: string, lease: string): Promise<boolean> =>
  (await run(tx, sql`delete from outbox where id = ${id} and lease = ${lease}`)) === 1;

/** Puts a failed event back for later, or lays it before a person after the last attempt. */
export async function failed(
  tx: Tx,
  { id, attempts }: Pick<Claimed, 'id' | 'attempts'>,
  { lease, now, fault }: { readonly lease: string; readonly now: Date; readonly fault: string },
): Promise<void> {
  const dueAt = new Date(now.getTime() + pauseAfter(attempts));
  const deadAt = attempts >= ATTEMPTS_MAX ? now : null;
  await run(
    tx,
    sql`
      update outbox
      set lease = null, leased_until = null, due_at = ${dueAt}, dead_at = ${deadAt}, fault = ${fault}
      where id = ${id} and lease = ${lease}`,
  );
}
