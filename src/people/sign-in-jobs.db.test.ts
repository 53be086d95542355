import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { all, one } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { beginTidying, signInJobs } from './sign-in-jobs.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
});
afterAll(() => database.drop());

const DAY_MS = 86_400_000;

async function tidied(clock: ReturnType<typeof standingClock>['clock']): Promise<void> {
  for (const { kind, handle } of signInJobs({ ids: timedIds(clock), clock }))
    await handle({
      job: { id: '', kind, key: '', body: {}, attempts: 1 },
      piece: (work) => database.transaction(work),
    });
}

async function rowsIn(table: string): Promise<number> {
  const { count } = await one(
    database.reader,
    sql`select cast(count(*) as integer) as count from ${sql.table(table)}`,
    z.object({ count: z.int() }),
  );
  return count;
}

test('what signing in leaves behind goes once it decides nothing any more, and not before', async () => {
  const house = houseOn(database);
  const cookie = await house.signIn('owner');
  await house.ask('/api/sign-in-codes', { method: 'POST', body: { phone: '13800000001' } });
  const counts = await rowsIn('attempt_count');
  expect(counts).toBeGreaterThan(4);

  await tidied(house.clock);
  expect([await rowsIn('attempt_count'), await rowsIn('sign_in_code'), await rowsIn('session')]).toEqual([
    counts,
    1,
    1,
  ]);
  expect((await house.ask('/api/session', { cookie })).status).toBe(200);

  house.pass(2 * DAY_MS);
  await tidied(house.clock);
  expect([await rowsIn('attempt_count'), await rowsIn('sign_in_code'), await rowsIn('session')]).toEqual([
    0, 0, 1,
  ]);
  house.pass(30 * DAY_MS);
  await tidied(house.clock);
  expect(await rowsIn('session')).toBe(0);
});

test('each day asks for the next, once however many processes begin', async () => {
  const { clock } = standingClock(new Date('2027-03-01T12:00:00+08:00'));
  const parts = { ids: timedIds(clock), clock };
  expect([await beginTidying(database, parts), await beginTidying(database, parts)]).toEqual([true, false]);
  await tidied(clock);
  const days = await all(
    database.reader,
    sql`select key from job where kind = 'sign-in.tidy' and key >= '2027-03-01' order by key`,
    z.object({ key: z.string() }),
  );
  expect(days.map(({ key }) => key)).toEqual(['2027-03-01', '2027-03-02']);
});
