// A process that writes rows into a data folder until it is killed, and says of each one when it has been kept.
// First it says how many rows it has found, and which.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { all, run, runText } from '../../src/platform/database/database.ts';
import { openDatabase } from '../../src/platform/database/open.ts';

const AT_ONCE = 6;

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
const ids = new Set(found.map(({ id }) => id));
say(`halves ${found.filter(({ pair }) => !ids.has(pair)).length}`);

/** Single rows and pairs in a transaction in turn: a pair is kept whole or not at all. */
async function write(): Promise<never> {
  for (;;) {
    const single = randomUUID();
    await run(reader, sql`insert into kept values (${single}, ${single})`);
    say(`kept ${single}`);
    const [left, right] = [randomUUID(), randomUUID()];
    await transaction(async (tx) => {
      await run(tx, sql`insert into kept values (${left}, ${right})`);
      await run(tx, sql`insert into kept values (${right}, ${left})`);
    });
    say(`kept ${left}`);
    say(`kept ${right}`);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, write));
