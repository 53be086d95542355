import { sql } from 'kysely';
import { z } from 'zod';
import { all, one, run, type Tx } from './database/database.ts';

const letterRow = z.object({
  id: z.uuid(),
  source: z.enum(['outbox', 'job']),
  reader: z.string().nullable(),
  kind: z.string(),
  subject: z.string(),
  attempts: z.int(),
  fault: z.string().nullable(),
  madeAt: z.date(),
  deadAt: z.date(),
  /** How many later events of the same subject wait behind it. */
  waiting: z.int(),
});

/** Work that failed again and again and now waits for a person. */
export type DeadLetter = z.infer<typeof letterRow>;

/** The newest first. */
export const deadLetters = (
  tx: Tx,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly DeadLetter[]> =>
  all(
    tx,
    sql`
      select id, 'outbox' as source, reader, kind, subject::text as subject, attempts, fault,
        happened_at as "madeAt", dead_at as "deadAt",
        (select count(*)::integer from outbox as later
         where later.reader = dead.reader and later.subject = dead.subject
           and later.position > dead.position) as waiting
      from outbox as dead where dead_at is not null
      union all
      select id, 'job', null, kind, key, attempts, fault, made_at, dead_at, 0
      from job where dead_at is not null
      order by "deadAt" desc, id desc
      limit ${limit} offset ${offset}`,
    letterRow,
  );

const count = z.object({ count: z.int() });

export const countOfDeadLetters = async (tx: Tx): Promise<number> =>
  (
    await one(
      tx,
      sql`
        select (select count(*) from outbox where dead_at is not null)::integer
          + (select count(*) from job where dead_at is not null)::integer as count`,
      count,
    )
  ).count;

/** Gives a dead letter its attempts back, due at once. False when there is none of this id. */
export async function retried(tx: Tx, id: string, now: Date): Promise<boolean> {
  const fresh = sql`dead_at = null, attempts = 0, due_at = ${now}, fault = null`;
  const events = await run(tx, sql`update outbox set ${fresh} where id = ${id} and dead_at is not null`);
  if (events > 0) return true;
  return (await run(tx, sql`update job set ${fresh} where id = ${id} and dead_at is not null`)) > 0;
}

const backlogRow = z.object({ name: z.string(), waiting: z.int(), oldest: z.date().nullable() });

/** How much waits for each reader, and for the jobs together, with the oldest of it: what a watcher looks at. */
export const backlog = (tx: Tx): Promise<readonly z.infer<typeof backlogRow>[]> =>
  all(
    tx,
    sql`
      select reader as name, count(*)::integer as waiting, min(happened_at) as oldest
      from outbox where dead_at is null group by reader
      union all
      select 'jobs', count(*)::integer, min(made_at) from job where done_at is null and dead_at is null
      order by name`,
    backlogRow,
  );
