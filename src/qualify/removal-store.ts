import { sql } from 'kysely';
import { run, type Tx } from '../platform/database/database.ts';

/** Takes away what was kept of tests while the house was an example. */
export async function removeTrials(tx: Tx): Promise<void> {
  await run(tx, sql`delete from qualification`);
  for (const table of ['reading_rating', 'reading_sound', 'reading'])
    await run(tx, sql`delete from ${sql.table(table)}`);
  await run(tx, sql`delete from qualify_session`);
  await run(tx, sql`delete from by_hand_request`);
}
