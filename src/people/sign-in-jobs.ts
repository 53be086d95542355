import { sql } from 'kysely';
import { chinaDayAt } from '../kernel/china-day.ts';
import type { Clock } from '../platform/clock.ts';
import { type Database, run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';

type Parts = { readonly ids: Ids; readonly clock: Clock };

const TIDY = 'sign-in.tidy';
const DAY_MS = 86_400_000;
/** So many rows go in well under the 50 ms that one statement may take. */
const BATCH = 500;

/**
 * Once a day, takes away what signing in leaves behind: counts of windows that are over, codes nobody can use, and
 * sessions that ended a month ago. Nothing that still decides anything goes.
 */
export const signInJobs = (parts: Parts): readonly JobHandler[] => [
  {
    kind: TIDY,
    handle: async ({ piece }) => {
      const now = parts.clock.now();
      for (const tidy of [tidyCounts, tidyCodes, tidySessions])
        for (let gone = BATCH; gone === BATCH;) gone = await piece((tx) => tidy(tx, now));
      await piece((tx) => askForTidying(tx, parts, new Date(now.getTime() + DAY_MS)));
    },
  },
];

/** Tidies once a day from now on: to be asked for at every start, and each time asks for the next. */
export const beginTidying = (database: Database, parts: Parts): Promise<boolean> =>
  askForTidying(database.reader, parts, parts.clock.now());

const askForTidying = (tx: Tx, { ids, clock }: Parts, dueAt: Date): Promise<boolean> =>
  ask(tx, ids, { kind: TIDY, key: chinaDayAt(dueAt), body: {}, madeAt: clock.now(), dueAt });

const tidyCounts = (tx: Tx, now: Date): Promise<number> =>
  run(
    tx,
    sql`delete from attempt_count where (kind, subject, window_at) in
          (select c.kind, c.subject, c.window_at from attempt_count c where c.ends_at <= ${now} limit ${BATCH})`,
  );

const tidyCodes = (tx: Tx, now: Date): Promise<number> =>
  run(
    tx,
    sql`delete from sign_in_code where phone_hash in
          (select c.phone_hash from sign_in_code c where c.expires_at <= ${now} limit ${BATCH})`,
  );

const SESSIONS_KEPT_MS = 30 * DAY_MS;

const tidySessions = (tx: Tx, now: Date): Promise<number> =>
  run(
    tx,
    sql`delete from session where id in
          (select s.id from session s where s.ends_at <= ${new Date(now.getTime() - SESSIONS_KEPT_MS)} limit ${BATCH})`,
  );
