import { rm } from 'node:fs/promises';
import { apiReads } from './records/api-reads.ts';
import { inserts } from './records/inserts.ts';
import { lives } from './records/lives.ts';
import { outboxDelay } from './records/outbox-delay.ts';
import { places } from './records/places.ts';
import { sessionLookups } from './records/session-lookups.ts';

/** What the records can do on this machine, on both engines, beside what they are to reach. Prints a table. */
export async function bench(): Promise<void> {
  const all = await places();
  try {
    for (const place of all) {
      await inserts(place);
      await outboxDelay(place);
    }
    const [embedded] = all;
    if (embedded) await sessionLookups(embedded);
    await apiReads();
    await lives();
  } finally {
    for (const { close } of all) await close();
    await rm('.cache/bench', { recursive: true, force: true });
  }
}
