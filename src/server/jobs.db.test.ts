import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { timedIds } from '../platform/ids.ts';
import { ask } from '../platform/jobs.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const page = z.object({ rows: z.array(z.object({ id: z.string(), kind: z.string() })), total: z.int() });

const system = z.looseObject({
  program: z.object({ version: z.string() }),
  database: z.object({ version: z.string() }),
  migrations: z.array(z.object({ number: z.int() })),
});

async function opened() {
  const moved = standingClock();
  await withExample(database, moved);
  const house = houseOn(database, moved);
  const ids = timedIds(moved.clock);
  for (const key of ['one', 'two'])
    await ask(database.reader, ids, { kind: 'test.work', key, body: {}, madeAt: moved.clock.now() });
  await sql`update job set dead_at = ${moved.clock.now()}, attempts = 8, fault = 'Error' where key = 'one'`.execute(
    database.reader,
  );
  return { ...house, owner: await house.signIn('owner') };
}

test('work that nobody could do is listed, and tried again when somebody says so, once', async () => {
  const house = await opened();
  const list = async () => page.parse((await house.ask('/api/jobs', { cookie: house.owner })).body);
  const { rows, total } = await list();
  expect([rows.map(({ kind }) => kind), total]).toEqual([['test.work'], 1]);
  const retry = () => house.ask(`/api/jobs/${rows[0]?.id}/retries`, { method: 'POST', cookie: house.owner });
  expect((await retry()).status).toBe(202);
  expect((await retry()).status).toBe(404);
  expect((await list()).total).toBe(0);
  const audit = await house.ask('/api/audit?what=job.retried', { cookie: house.owner });
  expect(audit.body).toMatchObject({ total: 1 });
});

test.each(['?q=x', '?sort=kind', '?size=1000'])('/api/jobs%s is refused', async (query) => {
  const house = await opened();
  expect((await house.ask(`/api/jobs${query}`, { cookie: house.owner })).status).toBe(400);
});

test('the state of the house: versions, migrations, what waits, and the last backup', async () => {
  const house = await opened();
  const before = await house.ask('/api/system', { cookie: house.owner });
  const told = system.parse(before.body);
  expect(told.program.version).toMatch(/^\d+\.\d+\.\d+/u);
  expect(told.database.version).toMatch(/^PostgreSQL \d+/u);
  expect(told).toMatchObject({ backlog: [{ name: 'jobs', waiting: 1 }], deadLetters: 1, backup: null });
  expect(told.migrations.map(({ number }) => number)).toContain(11);

  await sql`insert into backup (id, made_at, row_count, bytes)
    values (${timedIds(house.clock).next()}, ${house.clock.now()}, 12, 3456)`.execute(database.reader);
  const after = await house.ask('/api/system', { cookie: house.owner });
  expect(after.body).toMatchObject({ backup: { rows: 12, bytes: 3456 } });
});
