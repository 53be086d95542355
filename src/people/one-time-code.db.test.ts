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

const MINUTE_MS = 60_000;
const PHONE = '13800000001';
const STRANGER = '13900000009';

type More = { readonly from?: string; readonly language?: 'zh-CN' | 'en' };

const askFor = (phone: string, { from, language = 'zh-CN' }: More = {}) =>
  house.ask('/api/sign-in-codes', {
    method: 'POST',
    body: { phone },
    language,
    headers: from === undefined ? {} : { 'x-forwarded-for': from },
  });

const enter = (phone: string, code: string) =>
  house.ask('/api/sessions', { method: 'POST', body: { phone, code } });

const sent = (): string => /\d{6}/u.exec(house.messages.at(-1)?.text ?? '')?.[0] ?? '';
/** Another code than the one that was sent. */
const wrong = (): string => String((Number(sent()) + 1) % 1_000_000).padStart(6, '0');
const codeIn = (body: unknown): string | undefined =>
  z.object({ error: z.object({ code: z.string() }) }).safeParse(body).data?.error.code;

test('a code from the message lets its phone in, once', async () => {
  expect(await askFor('+86 138 0000 0001')).toMatchObject({ status: 202, body: {} });
  expect(house.messages).toHaveLength(1);
  expect(house.messages[0]?.phone).toBe(PHONE);
  const entered = await enter('138-0000-0001', sent());
  expect(entered.status).toBe(201);
  expect(entered.body).toMatchObject({ person: { name: 'owner' } });
  expect((await house.ask('/api/session', { cookie: tokenIn(entered) })).status).toBe(200);
  expect((await enter(PHONE, sent())).status).toBe(401);
});

test('the message says in the reader’s language to tell it to nobody, and for how long it is good', async () => {
  await askFor(PHONE);
  expect(house.messages[0]?.text).toMatch(/验证码 \d{6}，5 分钟内有效.*不要告诉任何人/u);
  house.pass(MINUTE_MS);
  await askFor(PHONE, { language: 'en' });
  expect(house.messages[1]?.text).toMatch(/good for 5 minutes.*Tell it to nobody/u);
});

test('a phone that nobody has is answered word for word alike, and no message is sent', async () => {
  const known = await askFor(PHONE);
  const unknown = await askFor(STRANGER);
  expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  expect(house.messages.map(({ phone }) => phone)).toEqual([PHONE]);
  const [here, there] = [await enter(PHONE, wrong()), await enter(STRANGER, wrong())];
  expect([there.status, there.body]).toEqual([here.status, here.body]);
  expect(codeIn(here.body)).toBe('sign-in-refused');
});

test('nor is one sent to somebody who is shut out', async () => {
  await run(database.reader, sql`update person set disabled_at = made_at where name = 'owner'`);
  expect((await askFor(PHONE)).status).toBe(202);
  await run(database.reader, sql`update person set disabled_at = null where name = 'owner'`);
  expect(house.messages).toEqual([]);
});

test('a code is worth nothing after five minutes, or once a newer one is out', async () => {
  await askFor(PHONE);
  const first = sent();
  house.pass(MINUTE_MS);
  await askFor(PHONE);
  const second = sent();
  if (first !== second) expect((await enter(PHONE, first)).status).toBe(401);
  house.pass(5 * MINUTE_MS);
  expect((await enter(PHONE, second)).status).toBe(401);
});

test('a code of one phone lets no other in', async () => {
  await askFor(PHONE);
  const code = sent();
  await askFor('13800000002');
  if (sent() !== code) expect((await enter('13800000002', code)).status).toBe(401);
  expect((await enter(PHONE, code)).status).toBe(201);
});

describe('guessing a code', () => {
  test('ends it after five attempts: then even the right one is refused', async () => {
    await askFor(PHONE);
    for (let guess = 0; guess < 5; guess += 1) expect((await enter(PHONE, wrong())).status).toBe(401);
    expect((await enter(PHONE, sent())).status).toBe(401);
  });

  test('goes no further with codes asked for again and again: ten an hour', async () => {
    const statuses: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      await askFor(PHONE);
      for (let guess = 0; guess < 5; guess += 1) statuses.push((await enter(PHONE, wrong())).status);
      house.pass(MINUTE_MS);
    }
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect((await enter(PHONE, sent())).status).toBe(429);
  });

  test('at the same moment in two processes takes no more than five, and the right one is taken once', async () => {
    await askFor(PHONE);
    const other = houseOn(database, house);
    const tries = Array.from({ length: 8 }, (_, at) =>
      (at % 2 === 0 ? house : other).ask('/api/sessions', {
        method: 'POST',
        body: { phone: PHONE, code: sent() },
      }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  });
});

describe('messages are limited', () => {
  test('to one a minute and five an hour for a phone, from wherever they are asked', async () => {
    const statuses: number[] = [];
    for (let minute = 0; minute < 7; minute += 1) {
      for (let again = 0; again < 2; again += 1)
        statuses.push((await askFor(PHONE, { from: `203.0.113.${minute}` })).status);
      house.pass(MINUTE_MS);
    }
    // What was refused counts too: whoever presses on only waits longer.
    expect(statuses.slice(0, 4)).toEqual([202, 429, 202, 429]);
    expect(statuses.filter((status) => status === 202).length).toBeLessThanOrEqual(5);
    expect(house.messages.length).toBeLessThanOrEqual(5);
  });

  test('to twenty an hour from one place, whichever phones they are for', async () => {
    const statuses: number[] = [];
    for (let phone = 0; phone < 23; phone += 1)
      statuses.push((await askFor(`137000000${String(phone).padStart(2, '0')}`)).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 202), 429, 429, 429]);
  });

  test('across processes', async () => {
    const other = houseOn(database, house);
    const asks = Array.from({ length: 6 }, (_, at) =>
      (at % 2 === 0 ? house : other).ask('/api/sign-in-codes', { method: 'POST', body: { phone: PHONE } }),
    );
    expect((await Promise.all(asks)).filter(({ status }) => status === 202)).toHaveLength(1);
    expect(house.messages.length + other.messages.length).toBe(1);
  });
});

test('neither phone nor code is in the records, or in the log', async () => {
  await askFor(PHONE);
  await enter(PHONE, wrong());
  for (const table of ['sign_in_code', 'attempt_count', 'person', 'audit']) {
    const rows = await all(
      database.reader,
      sql`select * from ${sql.table(table)}`,
      z.record(z.string(), z.unknown()),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(PHONE);
    if (table !== 'person' && table !== 'audit') expect(JSON.stringify(rows)).not.toContain(`"${sent()}"`);
  }
  expect(JSON.stringify(house.events)).not.toMatch(new RegExp(`${PHONE}|${sent()}`, 'u'));
});

test('a gateway that takes nothing is told to the log by the message’s id, and to the reader not at all', async () => {
  house = houseOn(database, standingClock(), { sms: { send: () => Promise.resolve(false) } });
  expect((await askFor(PHONE)).status).toBe(202);
  expect(house.events.map(({ event }) => event)).toContain('sms-not-taken');
});

test('a house without a gateway says so', async () => {
  house = houseOn(database, standingClock(), { sms: undefined });
  const answer = await askFor(PHONE);
  expect([answer.status, codeIn(answer.body)]).toEqual([503, 'phone-sign-in-off']);
});

test.each(['', '12345678901', '95555', '+1 555 0100', "13800000001' or 1=1"])(
  'no code is sent to %j',
  async (phone) => {
    const answer = await askFor(phone);
    expect([answer.status, codeIn(answer.body)]).toEqual([422, 'phone-malformed']);
  },
);
