import { sql } from 'kysely';
import { chinaDayAt } from '../kernel/china-day.ts';
import type { Clock } from '../platform/clock.ts';
import { run, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { JobHandler } from '../platform/job-pump.ts';
import { ask } from '../platform/jobs.ts';

type Parts = { readonly ids: Ids; readonly clock: Clock };

const ERASE = 'qualify.erase';
const BATCH = 25;
const DAY_MS = 86_400_000;

/** Once a day what has had its time goes, in batches: certificates that were kept, and requests for a test by hand. */
export const qualifyJobs = (parts: Parts): readonly JobHandler[] => [
  {
    kind: ERASE,
    handle: async ({ piece }) => {
      for (let last = BATCH; last === BATCH;)
        last = await piece((tx) => eraseQualifyBatch(tx, parts.clock.now()));
      await piece((tx) => askForErasing(tx, parts, new Date(parts.clock.now().getTime() + DAY_MS)));
    },
  },
];

/** Answers how many rows went of the table that lost most of them. */
export async function eraseQualifyBatch(tx: Tx, now: Date): Promise<number> {
  let most = 0;
  for (const table of ['qualification', 'by_hand_request']) {
    const due = sql`select id from ${sql.table(table)} where erase_at <= ${now} order by erase_at, id limit ${BATCH}`;
    most = Math.max(most, await run(tx, sql`delete from ${sql.table(table)} where id in (${due})`));
  }
  return most;
}

/** Erases once a day from now on: to be asked for at every start, and each round asks for the next. */
export const beginErasingQualify = (database: Database, parts: Parts): Promise<boolean> =>
  askForErasing(database.reader, parts, parts.clock.now());

const askForErasing = (tx: Tx, { ids, clock }: Parts, dueAt: Date): Promise<boolean> =>
  ask(tx, ids, { kind: ERASE, key: chinaDayAt(dueAt), body: {}, madeAt: clock.now(), dueAt });
