import { sql } from 'kysely';
import { z } from 'zod';
import { all, asJson, run, type Tx } from './database/database.ts';
import type { Ids } from './ids.ts';
import { ATTEMPTS_MAX, LEASE_MS, pauseAfter } from './retry.ts';

/** Work for later, asked for in the transaction that makes it necessary. */
export type NewJob = {
  readonly kind: string;
  /** Asking twice with one key is asking once. */
  readonly key: string;
  readonly body: { readonly [name: string]: unknown };
  readonly madeAt: Date;
  readonly dueAt?: Date;
};

/** Asks for a job; false when one of this kind and key was asked for before. */
export const ask = async (
  tx: Tx,
  ids: Ids,
  { kind, key, body, madeAt, dueAt = madeAt }: NewJob,
): Promise<boolean> =>
  (await run(
    tx,
    sql`
      insert into job (id, kind, key, body, made_at, due_at)
      values (${ids.next()}, ${kind}, ${key}, ${asJson(body)}, ${madeAt}, ${dueAt})
      on conflict on constraint job_key do nothing`,
  )) === 1;

const jobRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  key: z.string(),
  body: z.record(z.string(), z.unknown()),
  attempts: z.int(),
});

export type Job = z.infer<typeof jobRow>;

type Claim = {
  readonly kinds: readonly string[];
  readonly lease: string;
  readonly now: Date;
  readonly max: number;
};

/** Takes up to `max` jobs that are due and nobody's. */
export const claimedJobs = (tx: Tx, { kinds, lease, now, max }: Claim): Promise<readonly Job[]> =>
  all(
    tx,
    sql`
      update job
      set lease = ${lease}, leased_until = ${new Date(now.getTime() + LEASE_MS)}, attempts = attempts + 1
      where id in (
        select id from job
        where done_at is null and dead_at is null and due_at <= ${now} and kind = any(${kinds})
          and (leased_until is null or leased_until < ${now})
        order by due_at, id
        limit ${max}
        for update skip locked)
      and (leased_until is null or leased_until < ${now})
      returning id, kind, key, body, attempts`,
    jobRow,
  );

type Held = { readonly id: string; readonly lease: string; readonly now: Date };

/** Keeps a long job one's own for another lease. False when it is another's already: then stop. */
export const keptJob = async (tx: Tx, { id, lease, now }: Held): Promise<boolean> =>
  (await run(
    tx,
    sql`update job set leased_until = ${new Date(now.getTime() + LEASE_MS)} where id = ${id} and lease = ${lease}`,
  )) === 1;

/** Marks a job done; within the transaction of its last piece of work, so that both are kept or neither. */
export const doneJob = async (tx: Tx, { id, lease, now }: Held): Promise<boolean> =>
  (await run(
    tx,
    sql`
      update job set done_at = ${now}, lease = null, leased_until = null, fault = null
      where id = ${id} and lease = ${lease} and done_at is null`,
  )) === 1;

/** Puts a failed job back for later, or lays it before a person after the last attempt. */
export async function failedJob(
  tx: Tx,
  { id, attempts }: Pick<Job, 'id' | 'attempts'>,
  { lease, now, fault }: { readonly lease: string; readonly now: Date; readonly fault: string },
): Promise<void> {
  const dueAt = new Date(now.getTime() + pauseAfter(attempts));
  const deadAt = attempts >= ATTEMPTS_MAX ? now : null;
  await run(
    tx,
    sql`
      update job
      set lease = null, leased_until = null, due_at = ${dueAt}, dead_at = ${deadAt}, fault = ${fault}
      where id = ${id} and lease = ${lease}`,
  );
}
