// A process that writes rows into a data folder until it is killed, and says of each one when it has been kept.
// First it says how many rows it has found, and which.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { all, run, runText } from '../../src/platform/database/database.ts';
import { DatabaseFault } from '../../src/platform/database/fault.ts';
import { openDatabase } from '../../src/platform/database/open.ts';

const AT_ONCE = 6;
const PAUSE_MS = 50;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const [, , folder = ''] = process.argv;
const opened = await openDatabase({ engine: 'embedded', folder });
if (!opened.ok) {
  say(`refused ${opened.problem.kind}`);
  process.exit(1);
}
const { reader, transaction } = opened.value;
await runText(reader, 'create table if not exists kept (id uuid primary key, pair uuid not null)');
const found = await all(reader, sql`select id, pair from kept`, z.object({ id: z.uuid(), pair: z.uuid() }));
for (const { id } of found) say(`found ${id}`);
const known = new Set(found.map(({ id }) => id));
say(`halves ${found.filter(({ pair }) => !known.has(pair)).length}`);

/** Does it again as long as the database is away, saying so once each time. */
async function kept(act: () => Promise<unknown>, ids: readonly string[]): Promise<void> {
  try {
    await act();
    for (const id of ids) say(`kept ${id}`);
  } catch (fault) {
    if (!(fault instanceof DatabaseFault && fault.isAway)) throw fault;
    say(`away ${fault.code}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** Single rows and pairs in a transaction in turn: a pair is kept whole or not at all. */
async function write(): Promise<never> {
  for (;;) {
    const single = randomUUID();
    await kept(() => run(reader, sql`insert into kept values (${single}, ${single})`), [single]);
    const [left, right] = [randomUUID(), randomUUID()];
    const pair = () =>
      transaction(async (tx) => {
        await run(tx, sql`insert into kept values (${left}, ${right})`);
        await run(tx, sql`insert into kept values (${right}, ${left})`);
      });
    await kept(pair, [left, right]);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, write));
