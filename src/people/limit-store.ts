import { sql } from 'kysely';
import { z } from 'zod';
import { all, run, type Tx } from '../platform/database/database.ts';
import { type Limit, secondsToWait, windowAt } from './limit.ts';

/** An attempt that counts against a limit; `subject` is a keyed hash of whose it is. */
export type Attempt = { readonly limit: Limit; readonly subject: string };

const countRow = z.object({ kind: z.string(), count: z.int() });

/**
 * Counts one attempt against each limit, whichever process it came to, and answers the seconds to wait: 0 when all
 * limits have room. Counted before anything is tried, so that many at once are not one. At least one attempt.
 */
export async function countAttempts(tx: Tx, attempts: readonly Attempt[], now: Date): Promise<number> {
  // Always in the same order: two requests that count the same rows must not wait for each other.
  const rows = attempts
    .toSorted((one, other) => (one.limit.kind < other.limit.kind ? -1 : 1))
    .map(({ limit, subject }) => {
      const { from, to } = windowAt(limit, now);
      return sql`(${limit.kind}, ${subject}, cast(${from} as timestamptz), cast(${to} as timestamptz), 1)`;
    });
  const counted = await all(
    tx,
    sql`insert into attempt_count (kind, subject, window_at, ends_at, count) values ${sql.join(rows)}
        on conflict (kind, subject, window_at) do update set count = attempt_count.count + 1
        returning kind, count`,
    countRow,
  );
  const counts = new Map(counted.map(({ kind, count }) => [kind, count]));
  return Math.max(...attempts.map(({ limit }) => secondsToWait(limit, counts.get(limit.kind) ?? 0, now)));
}

/** Takes back what was counted at that instant: the attempt was nobody's guess. */
export async function giveBack(tx: Tx, attempts: readonly Attempt[], countedAt: Date): Promise<void> {
  const rows = attempts
    .toSorted((one, other) => (one.limit.kind < other.limit.kind ? -1 : 1))
    .map(({ limit, subject }) => ({ kind: limit.kind, subject, from: windowAt(limit, countedAt).from }));
  for (const { kind, subject, from } of rows)
    await run(
      tx,
      sql`update attempt_count set count = count - 1
          where kind = ${kind} and subject = ${subject} and window_at = ${from} and count > 0`,
    );
}
