import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { run } from '../../../src/platform/database/database.ts';
import { line } from './figures.ts';
import type { Place } from './places.ts';

const SINGLE = 500;
const AT_ONCE = 16;
const EACH = 150;
const AIMS = { embedded: { single: 250, together: 500 }, postgres: { single: undefined, together: 2_000 } };

/** Durable inserts of a job's row, one after the other and sixteen writers at once. */
export async function inserts({ database, slowest }: Place): Promise<void> {
  const insert = () =>
    run(
      database.reader,
      sql`
        insert into job (id, kind, key, body, made_at, due_at)
        values (${randomUUID()}, 'bench', ${randomUUID()}, '{}', ${new Date()}, ${new Date()})`,
    );
  await Promise.all(Array.from({ length: 50 }, insert));
  const { single, together } = AIMS[database.engine];

  const startedMs = performance.now();
  for (let count = 0; count < SINGLE; count += 1) await insert();
  const perSecond = (SINGLE * 1_000) / (performance.now() - startedMs);
  line(
    `${database.engine}: durable inserts, one by one`,
    `${perSecond.toFixed(0)}/s`,
    single ? `≥ ${single}` : '–',
  );

  const begunMs = performance.now();
  const writer = async () => {
    for (let count = 0; count < EACH; count += 1) await insert();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
  const rate = (AT_ONCE * EACH * 1_000) / (performance.now() - begunMs);
  line(`${database.engine}: durable inserts, ${AT_ONCE} at once`, `${rate.toFixed(0)}/s`, `≥ ${together}`);
  if (database.engine === 'embedded')
    line('embedded: slowest statement of these', `${slowest.ms.toFixed(1)} ms`, '≤ 50 ms');
}
