import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, standingClock, tokenIn, withExample } from '../../tests/server/house.ts';
import { all, run } from '../platform/database/database.ts';

let database: TestDatabase;
let house: ReturnType<typeof houseOn>;
beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
});
beforeEach(() => {
  house = houseOn(database);
});
afterEach(async () => {
  await run(database.reader, sql`delete from attempt_count`);
  await run(database.reader, sql`delete from sign_in_code`);
});
afterAll(() => database.drop());

const right = { name: 'owner', password: 'yuanshan shili' };
const MINUTE_MS = 60_000;

const enter = (body: object, more: { cookie?: string | undefined; from?: string } = {}) =>
  house.ask('/api/sessions', {
    method: 'POST',
    body,
    cookie: more.cookie,
    headers: more.from === undefined ? {} : { 'x-forwarded-for': more.from },
  });

const codeIn = (body: unknown): string | undefined =>
  z.object({ error: z.object({ code: z.string() }) }).safeParse(body).data?.error.code;

describe('by password', () => {
  test('whoever signs in is known from then on by the cookie', async () => {
    const entered = await enter(right);
    expect(entered.status).toBe(201);
    expect(entered.body).toMatchObject({
      person: { name: 'owner', displayName: '林远山', roles: ['owner'] },
    });
    const [cookie = ''] = entered.headers.getSetCookie();
    expect(cookie).toMatch(/^likui_session=[\w-]{43}; Max-Age=86400; Path=\/; HttpOnly; SameSite=Lax$/u);
    expect(entered.headers.get('cache-control')).toBe('no-store');
    const known = await house.ask('/api/session', { cookie: tokenIn(entered) });
    expect(known.body).toEqual(entered.body);
  });

  test('by HTTPS the cookie stays with HTTPS', async () => {
    const safe = await house.ask('/api/sessions', {
      method: 'POST',
      body: right,
      headers: { 'x-forwarded-proto': 'https' },
    });
    expect(safe.headers.getSetCookie()[0]).toContain('; Secure');
  });

  test('a wrong name, a wrong password, a shut account and a suspended agency are refused word for word alike', async () => {
    await run(database.reader, sql`update person set disabled_at = made_at where name = 'planner'`);
    await run(database.reader, sql`update agency set suspended_at = made_at where name like '北辰%'`);
    const answers = await Promise.all(
      [
        { ...right, password: 'yuanshan shilI' },
        { ...right, name: 'nobody' },
        { ...right, name: "' or 1=1 --" },
        { ...right, name: '\u0000' },
        { ...right, name: 'planner' },
        { ...right, name: 'beichen' },
        { ...right, password: '' },
      ].map((body, index) => enter(body, { from: `203.0.113.${index}` })),
    );
    await run(database.reader, sql`update person set disabled_at = null where name = 'planner'`);
    await run(database.reader, sql`update agency set suspended_at = null`);
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.body).toEqual(answers[0]?.body);
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
    expect(codeIn(answers[0]?.body)).toBe('sign-in-refused');
  });

  test('an unknown name takes a hash as well, so that its time tells nothing', async () => {
    const asked: (string | undefined)[] = [];
    house = houseOn(database, standingClock(), {
      passwords: {
        hash: () => Promise.resolve(''),
        matches: (_, hashed) => {
          asked.push(hashed);
          return Promise.resolve(false);
        },
      },
    });
    await enter({ ...right, name: 'nobody' });
    await enter({ ...right, name: 'Not A Name!' });
    await enter(right);
    expect(asked.map((hashed) => hashed?.slice(0, 9))).toEqual([undefined, undefined, '$argon2id']);
  });

  test.each([
    { body: {}, why: 'nothing' },
    { body: { name: 'owner' }, why: 'no password' },
    { body: { ...right, code: '123456' }, why: 'too much' },
    { body: { name: ['owner'], password: {} }, why: 'no text' },
    { body: { name: { $ne: '' }, password: { $ne: '' } }, why: 'an operator' },
    { body: { ...right, password: 'x'.repeat(1001) }, why: 'too long' },
    { body: 'null', why: 'null' },
    { body: '{"name":', why: 'half of it' },
    { body: '[]', why: 'a list' },
  ])('$why is no sign-in', async ({ body }) => {
    const answer = await house.ask('/api/sessions', { method: 'POST', body });
    expect([answer.status, codeIn(answer.body)]).toEqual([400, 'request-malformed']);
  });

  test('a body that is too long is refused before it is read', async () => {
    const answer = await enter({ ...right, password: 'x'.repeat(300_000) });
    expect(answer.status).toBe(413);
  });
});

describe('guessing', () => {
  test('ends after eight wrong passwords for one name from one place, and begins again in the next window', async () => {
    const statuses: number[] = [];
    for (let guess = 0; guess < 10; guess += 1)
      statuses.push((await enter({ ...right, password: `guess ${guess}` }, { from: '203.0.113.1' })).status);
    expect(statuses).toEqual([...Array.from({ length: 8 }, () => 401), 429, 429]);
    const shut = await enter(right, { from: '203.0.113.1' });
    expect([shut.status, codeIn(shut.body)]).toEqual([429, 'too-many-attempts']);
    expect(Number(shut.headers.get('retry-after'))).toBeGreaterThan(0);
    // Its owner still comes in from elsewhere, and after a while from there too.
    expect((await enter(right, { from: '203.0.113.2' })).status).toBe(201);
    house.pass(15 * MINUTE_MS);
    expect((await enter(right, { from: '203.0.113.1' })).status).toBe(201);
  });

  test('from everywhere at one name ends after fifty', async () => {
    const statuses: number[] = [];
    // Twenty at a time: of more at once some are told to come back, since hashes take their time.
    for (let from = 0; from < 60; from += 20) {
      const guesses = Array.from({ length: 20 }, (_, at) =>
        enter({ ...right, password: 'guess' }, { from: `198.51.100.${from + at}` }),
      );
      statuses.push(...(await Promise.all(guesses)).map(({ status }) => status));
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(50);
    expect((await enter(right, { from: '203.0.113.9' })).status).toBe(429);
  });

  test('at every name from one place ends after forty, unknown names among them', async () => {
    const answers = await Promise.all(
      Array.from({ length: 45 }, (_, at) =>
        enter({ name: `name${at}`, password: 'guess' }, { from: '203.0.113.1' }),
      ),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(40);
  });

  test('is counted once for all processes, however many ask at the same moment', async () => {
    const other = houseOn(database);
    const guesses = Array.from({ length: 24 }, (_, at) =>
      (at % 2 === 0 ? house : other).ask('/api/sessions', {
        method: 'POST',
        body: { ...right, password: `guess ${at}` },
        headers: { 'x-forwarded-for': '203.0.113.1' },
      }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(16);
  });

  test('costs nothing to those who get it right: what succeeds is not counted', async () => {
    for (let again = 0; again < 20; again += 1) expect((await enter(right)).status).toBe(201);
  });

  test('leaves no address, name or phone in the counts', async () => {
    await enter({ ...right, password: 'guess' }, { from: '203.0.113.77' });
    const rows = await all(
      database.reader,
      sql`select * from attempt_count`,
      z.record(z.string(), z.unknown()),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|owner/u);
  });
});

test('whoever is turned away because too many sign in at once has not used up an attempt', async () => {
  const passwords = { hash: () => Promise.resolve(''), matches: () => Promise.resolve(undefined) };
  const busy = houseOn(database, house, { passwords });
  for (let again = 0; again < 20; again += 1) {
    const answer = await busy.ask('/api/sessions', { method: 'POST', body: right });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2']);
  }
  expect((await enter(right)).status).toBe(201);
});
