import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, tokenIn, withExample } from '../../tests/server/house.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
});
afterAll(() => database.drop());

const right = { name: 'owner', password: 'yuanshan shili' };

test('who signs in by password is known from then on by the cookie', async () => {
  const { ask } = houseOn(database);
  const entered = await ask('/api/sessions', { method: 'POST', body: right });
  expect(entered.status).toBe(201);
  expect(entered.body).toMatchObject({ person: { name: 'owner', displayName: '林远山', roles: ['owner'] } });
  const [cookie = ''] = entered.headers.getSetCookie();
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/u);
  expect(entered.headers.get('cache-control')).toBe('no-store');
  const known = await ask('/api/session', { cookie: tokenIn(entered) });
  expect(known.body).toEqual(entered.body);
});
