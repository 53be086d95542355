import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, tokenIn, withExample } from '../../tests/server/house.ts';
import { all, one, run } from '../platform/database/database.ts';
import { SESSION_IDLE_MS, SESSION_LENGTH_MAX_MS } from './session.ts';

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

describe('a session', () => {
  test('slides while it is used and ends when it is not', async () => {
    const token = await house.signIn('owner');
    for (let hour = 0; hour < 6; hour += 1) {
      house.pass(60 * MINUTE_MS);
      expect((await house.ask('/api/session', { cookie: token })).status).toBe(200);
    }
    house.pass(SESSION_IDLE_MS);
    expect((await house.ask('/api/session', { cookie: token })).status).toBe(401);
  });

  test('ends for good after a day, used or not', async () => {
    const token = await house.signIn('owner');
    for (let ms = 0; ms < SESSION_LENGTH_MAX_MS - MINUTE_MS; ms += 60 * MINUTE_MS) {
      expect((await house.ask('/api/session', { cookie: token })).status).toBe(200);
      house.pass(60 * MINUTE_MS);
    }
    const ended = await house.ask('/api/session', { cookie: token });
    expect([ended.status, codeIn(ended.body)]).toEqual([401, 'not-signed-in']);
  });

  test('is never one that the visitor brought: a planted cookie is replaced by a fresh one', async () => {
    const planted = 'p1anted'.padEnd(43, 'A');
    const fresh = tokenIn(await enter(right, { cookie: planted }));
    expect(fresh).not.toBe(planted);
    expect((await house.ask('/api/session', { cookie: planted })).status).toBe(401);
  });

  test('is replaced by signing in again: the one before is worth nothing any more', async () => {
    const before = await house.signIn('owner');
    const after = tokenIn(await enter(right, { cookie: before }));
    expect((await house.ask('/api/session', { cookie: before })).status).toBe(401);
    expect((await house.ask('/api/session', { cookie: after })).status).toBe(200);
  });

  test('signed out of here is worth nothing to whoever stole it; others of the person stay', async () => {
    const [here, elsewhere] = [await house.signIn('owner'), await house.signIn('owner')];
    const gone = await house.ask('/api/session', { method: 'DELETE', cookie: here });
    expect(gone.status).toBe(204);
    expect(gone.headers.getSetCookie()[0]).toMatch(/^likui_session=; Max-Age=0/u);
    expect((await house.ask('/api/session', { cookie: here })).status).toBe(401);
    expect((await house.ask('/api/session', { cookie: elsewhere })).status).toBe(200);
  });

  test('signed out of everywhere is gone here at once, and in another process within five seconds', async () => {
    const other = houseOn(database, house);
    const [mine, stolen] = [await house.signIn('owner'), await house.signIn('owner')];
    expect((await other.ask('/api/session', { cookie: stolen })).status).toBe(200);
    expect((await house.ask('/api/sessions', { method: 'DELETE', cookie: mine })).status).toBe(204);
    expect((await house.ask('/api/session', { cookie: stolen })).status).toBe(401);
    house.pass(5_000);
    expect((await other.ask('/api/session', { cookie: stolen })).status).toBe(401);
  });

  test('is looked up once in a while and remembered in between', async () => {
    const token = await house.signIn('owner');
    let reads = 0;
    const counting = houseOn(
      {
        ...database,
        get reader() {
          reads += 1;
          return database.reader;
        },
      },
      house,
    );
    for (let again = 0; again < 50; again += 1) await counting.ask('/api/session', { cookie: token });
    // Once to find it, once to write that it is used.
    expect(reads).toBeLessThanOrEqual(2);
  });

  test('is in the records by its hash alone', async () => {
    const token = await house.signIn('owner');
    const rows = await all(database.reader, sql`select * from session`, z.record(z.string(), z.unknown()));
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('begins, ends and is refused in the audit, without a name or an address', async () => {
    // Later than everything else here; and a moment between each, so that their order is known.
    house.pass(365 * 24 * 60 * MINUTE_MS);
    const since = house.clock.now();
    const token = tokenIn(await enter(right, { from: '203.0.113.77' }));
    house.pass(1);
    await enter({ ...right, password: 'guess' });
    house.pass(1);
    await enter({ ...right, name: 'nobody' });
    house.pass(1);
    await house.ask('/api/session', { method: 'DELETE', cookie: token });
    const rows = await all(
      database.reader,
      sql`select what, subject_kind, actor_id is null as is_nobody, details from audit where at >= ${since} order by at`,
      z.object({ what: z.string(), subject_kind: z.string(), is_nobody: z.boolean(), details: z.unknown() }),
    );
    expect(rows.map(({ what, subject_kind: kind, is_nobody: isNobody }) => [what, kind, isNobody])).toEqual([
      ['session.began', 'person', false],
      ['session.refused', 'person', true],
      ['session.refused', 'sign-in', true],
      ['session.ended', 'session', false],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/203\.0|owner|"nobody"|guess/u);
  });
});

const post = (headers: Readonly<Record<string, string>>, cookie?: string) =>
  house.app.request('http://likui/api/session', {
    method: 'DELETE',
    headers: { ...headers, ...(cookie === undefined ? {} : { cookie: `likui_session=${cookie}` }) },
  });

const code = async (answer: Response | Promise<Response>) => codeIn(await (await answer).json());

describe('a post from another site', () => {
  test.each([
    { headers: { 'sec-fetch-site': 'cross-site' } },
    { headers: { 'sec-fetch-site': 'same-site' } },
    { headers: { 'sec-fetch-site': 'none' } },
    { headers: { 'sec-fetch-site': 'cross-site', origin: 'http://likui' } },
    { headers: { origin: 'http://evil.example' } },
    { headers: { origin: 'http://likui.evil.example' } },
    { headers: { origin: 'http://likui:8080' } },
    { headers: { origin: 'null' } },
    { headers: { origin: 'likui' } },
    { headers: {} },
  ])('with $headers changes nothing', async ({ headers }) => {
    const token = await house.signIn('owner');
    expect(await code(post(headers, token))).toBe('cross-site');
    expect((await house.ask('/api/session', { cookie: token })).status).toBe(200);
  });

  test('signs nobody in as somebody else', async () => {
    const answer = await house.ask('/api/sessions', {
      method: 'POST',
      body: right,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect([answer.status, tokenIn(answer)]).toEqual([403, undefined]);
  });

  test('is not what a browser of before Sec-Fetch-Site sends from our own page', async () => {
    const token = await house.signIn('owner');
    expect((await post({ origin: 'http://likui' }, token)).status).toBe(204);
  });
});

test('the temporary password of a reset ends, and the old one and every session with it at once', async () => {
  const owner = await house.signIn('owner');
  const before = await house.signIn('payroll');
  const { id } = await one(
    database.reader,
    sql`select id from person where name = 'payroll'`,
    z.object({ id: z.uuid() }),
  );
  const reset = await house.ask(`/api/people/${id}/passwords`, { method: 'POST', cookie: owner });
  expect(reset.status).toBe(201);
  const { temporaryPassword } = z.object({ temporaryPassword: z.string() }).parse(reset.body);
  expect((await house.ask('/api/session', { cookie: before })).status).toBe(401);
  expect((await enter({ name: 'payroll', password: right.password })).status).toBe(401);

  const entered = await enter({ name: 'payroll', password: temporaryPassword });
  expect(entered.body).toMatchObject({ passwordIsTemporary: true });
  const change = (present: string, next: string, cookie = tokenIn(entered)) =>
    house.ask('/api/session/password', { method: 'PUT', cookie, body: { present, next } });
  expect(codeIn((await change('not that', 'a sentence of mine')).body)).toBe('password-wrong');
  expect(codeIn((await change(temporaryPassword, 'payroll123')).body)).toBe('password-easy');
  const changed = await change(temporaryPassword, 'a sentence of mine');
  expect(changed.body).not.toHaveProperty('passwordIsTemporary');
  expect((await house.ask('/api/session', { cookie: tokenIn(entered) })).status).toBe(401);
  expect((await house.ask('/api/session', { cookie: tokenIn(changed) })).status).toBe(200);

  const again = await house.ask(`/api/people/${id}/passwords`, { method: 'POST', cookie: owner });
  const late = z.object({ temporaryPassword: z.string() }).parse(again.body).temporaryPassword;
  house.pass(72 * 60 * MINUTE_MS);
  expect((await enter({ name: 'payroll', password: late })).status).toBe(401);
});
