import { sql } from 'kysely';
import { run, type Tx } from '../platform/database/database.ts';

/**
 * Takes the register out of the records, with whatever people of an example operator changed in it: that was fiction.
 * The next start puts the program's own list in again.
 */
export async function removeRegister(tx: Tx): Promise<void> {
  await run(tx, sql`delete from channel_version`);
  await run(tx, sql`delete from channel`);
}

/** Takes away what was objected to while the house was an example: fiction too, and no real operator's to answer. */
export async function removeAppeals(tx: Tx): Promise<void> {
  await run(tx, sql`delete from appeal_words`);
  await run(tx, sql`delete from appeal_event`);
  await run(tx, sql`delete from appeal`);
}
