import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, withExample } from '../../tests/server/house.ts';
import { testHousehold } from '../../tests/server/household.ts';
import { all, run } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { auditWriter } from './audit-store.ts';
import { exampleAccounts } from './facts/example-operator.ts';
import { makeReal, operatorKind } from './operator-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const { clock } = standingClock();
const ids = timedIds(clock);
const parts = () => ({ database, clock, ids, passwords: testHousehold.passwords, audit: auditWriter(ids) });
const real = {
  name: '青山物流',
  owner: { name: 'lin', displayName: '林青山', password: 'a sentence of our own' },
};

test('several processes that begin at once make one example', async () => {
  expect(await operatorKind(database.reader)).toBeUndefined();
  await Promise.all([withExample(database), withExample(database), withExample(database)]);
  expect(await operatorKind(database.reader)).toBe('example');
  const { total } = z
    .object({ total: z.int() })
    .parse(
      (
        await all(database.reader, sql`select cast(count(*) as integer) as total from person`, z.unknown())
      )[0],
    );
  expect(total).toBe(exampleAccounts.length);
});

test('the example says its passwords to everybody, in the reader’s language, without who changed theirs', async () => {
  const { ask, signIn, pass } = houseOn(database);
  const shape = z.object({ accounts: z.array(z.object({ name: z.string(), about: z.string() })) });
  const said = async (language: 'zh-CN' | 'en') =>
    shape.parse((await ask('/api/example', { language })).body);
  expect((await said('zh-CN')).accounts[0]).toMatchObject({
    name: 'owner',
    about: '负责人：账号、机构、审计',
  });
  expect((await said('en')).accounts[0]).toMatchObject({ about: 'owner: accounts, agencies, audit' });

  pass(60_000);
  const cookie = await signIn('agent');
  const body = { present: 'yuanshan shili', next: 'a sentence of mine' };
  expect((await ask('/api/session/password', { method: 'PUT', cookie, body })).status).toBe(200);
  const names = (await said('en')).accounts.map(({ name }) => name);
  expect(names).toHaveLength(exampleAccounts.length - 1);
  expect(names).not.toContain('agent');
});

test('what goes wrong on the way to a real operator leaves the example whole', async () => {
  const failing = makeReal(parts(), real, [() => Promise.reject(new Error('another room failed'))]);
  await expect(failing).rejects.toThrow('another room failed');
  expect(await operatorKind(database.reader)).toBe('example');
  expect((await houseOn(database).ask('/api/example')).status).toBe(200);
});

test('of two that become the operator at the same moment one does', async () => {
  const made = await Promise.all([makeReal(parts(), real, []), makeReal(parts(), real, [])]);
  expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await operatorKind(database.reader)).toBe('real');
  expect((await houseOn(database).ask('/api/example')).status).toBe(404);
});

test('records that nobody has used become a real operator’s without an example before, once too', async () => {
  await run(database.reader, sql`delete from person`);
  await run(database.reader, sql`delete from operator`);
  const made = await Promise.all([makeReal(parts(), real, []), makeReal(parts(), real, [])]);
  expect(made.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { removed: 0 } }]);
});
