import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { type Asked, houseOn, withExample } from '../../tests/server/house.ts';
import { all, one, run } from '../platform/database/database.ts';

let database: TestDatabase;
let house: ReturnType<typeof houseOn>;
let owner: string;
beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
  house = houseOn(database);
  owner = await house.signIn('owner');
});
afterAll(() => database.drop());

const asOwner = (path: string, asked: Asked = {}) => house.ask(path, { cookie: owner, ...asked });
const codeIn = (body: unknown): string | undefined =>
  z.object({ error: z.object({ code: z.string() }) }).safeParse(body).data?.error.code;

const idRow = z.object({ id: z.uuid() });
const idOf = async (name: string): Promise<string> =>
  (await one(database.reader, sql`select id from person where name = ${name}`, idRow)).id;

const page = z.object({
  rows: z.array(z.object({ id: z.uuid(), name: z.string() })),
  total: z.int(),
  totalIsCapped: z.boolean(),
});
const list = async (path: string) => page.parse((await asOwner(path)).body);

let made = 0;
/** An account that may be made: names of its own each time. */
const draft = (more: object = {}) => {
  made += 1;
  return { name: `made${made}`, displayName: '新人', roles: ['agent'], ...more };
};
const make = (more: object = {}) => asOwner('/api/people', { method: 'POST', body: draft(more) });

describe('an account', () => {
  test('is made with a temporary password that is shown once and lets its person in', async () => {
    const answer = await make({ name: 'newcomer', phone: '137 0000 0001', roles: ['planner', 'recruiter'] });
    expect(answer.status).toBe(201);
    const { person, temporaryPassword } = z
      .object({ person: z.record(z.string(), z.unknown()), temporaryPassword: z.string() })
      .parse(answer.body);
    expect(person).toMatchObject({
      name: 'newcomer',
      roles: ['planner', 'recruiter'],
      phoneMasked: '137****0001',
      isDisabled: false,
    });
    const entered = await house.ask('/api/sessions', {
      method: 'POST',
      body: { name: 'newcomer', password: temporaryPassword },
    });
    expect(entered.status).toBe(201);
    expect((await asOwner(`/api/people/${String(person['id'])}`)).body).not.toHaveProperty(
      'temporaryPassword',
    );
    const kept = await all(database.reader, sql`select * from person`, z.record(z.string(), z.unknown()));
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${temporaryPassword}|13700000001`, 'u'));
  });

  test.each([
    { more: { name: 'owner' }, code: 'name-taken' },
    { more: { name: ' OWNER ' }, code: 'name-taken' },
    { more: { phone: '13800000001' }, code: 'phone-taken' },
    { more: { name: 'Not A Name' }, code: 'name-malformed' },
    { more: { displayName: '\u202e' }, code: 'shown-name-malformed' },
    { more: { phone: '12' }, code: 'phone-malformed' },
    { more: { roles: [] }, code: 'role-missing' },
    { more: { roles: ['agency'] }, code: 'agency-missing' },
    { more: { agencyId: '00000000-0000-7000-8000-000000000000' }, code: 'agency-unknown' },
    { more: { roles: ['king'] }, code: 'request-malformed' },
    { more: { agencyId: "' or 1=1" }, code: 'request-malformed' },
    { more: { isOwner: true }, code: 'request-malformed' },
    { more: { displayName: 'x'.repeat(201) }, code: 'request-malformed' },
  ])('with $more is refused: $code', async ({ more, code }) => {
    const answer = await make(more);
    expect(codeIn(answer.body)).toBe(code);
    expect(answer.status).toBe(code === 'request-malformed' ? 400 : 422);
  });

  test.each([
    "'); drop table person; --",
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '{{7*7}} ${7*7} %s',
    '=HYPERLINK("http://evil.example")',
    String.raw`\u0000 \x00 %00`,
    '璟喆堃祎赟 \u{20bb7}',
  ])('keeps %j as what it is: text', async (displayName) => {
    const answer = await make({ displayName });
    expect(answer.body).toMatchObject({ person: { displayName } });
    expect(answer.headers.get('content-type')).toContain('application/json');
    const { rows } = await list(`/api/people?q=${encodeURIComponent(displayName)}`);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('disabled is signed out at once, and comes in again once restored', async () => {
    const cookie = await house.signIn('supervisor');
    const address = `/api/people/${await idOf('supervisor')}`;
    const change = (isDisabled: boolean) => asOwner(address, { method: 'PATCH', body: { isDisabled } });
    expect((await change(true)).body).toMatchObject({ isDisabled: true });
    expect((await house.ask('/api/session', { cookie })).status).toBe(401);
    await expect(house.signIn('supervisor')).rejects.toThrow('401');
    await change(false);
    expect((await house.ask('/api/session', { cookie })).status).toBe(401);
    await expect(house.signIn('supervisor')).resolves.toMatch(/^[\w-]{43}$/u);
  });

  test('given another role may do what that role may at the next request, and no longer what the old one might', async () => {
    const cookie = await house.signIn('payroll');
    expect((await house.ask('/api/audit', { cookie })).status).toBe(403);
    const address = `/api/people/${await idOf('payroll')}`;
    const change = (roles: readonly string[]) => asOwner(address, { method: 'PATCH', body: { roles } });
    await change(['auditor']);
    expect((await house.ask('/api/audit', { cookie })).status).toBe(200);
    await change(['payroll']);
    expect((await house.ask('/api/audit', { cookie })).status).toBe(403);
  });

  test('that nobody has, or that has no such name, is not found', async () => {
    for (const id of ['00000000-0000-7000-8000-000000000000', 'owner', "'", '%00', '..'])
      for (const [method, rest] of [
        ['GET', ''],
        ['PATCH', ''],
        ['POST', '/passwords'],
      ] as const) {
        const path = `/api/people/${encodeURIComponent(id)}${rest}`;
        const answer = await asOwner(path, method === 'GET' ? {} : { method, body: {} });
        expect([answer.status, codeIn(answer.body)]).toEqual([404, 'not-found']);
      }
  });
});

test('two owners who remove each other at the same moment leave one', async () => {
  const second = await make({ name: 'second', roles: ['owner'] });
  const { person } = z.object({ person: idRow }).parse(second.body);
  const remove = (id: string) =>
    asOwner(`/api/people/${id}`, { method: 'PATCH', body: { isDisabled: true } });
  const answers = await Promise.all([remove(person.id), remove(await idOf('owner'))]);
  expect(answers.map(({ status }) => status).toSorted((one_, other) => one_ - other)).toEqual([200, 422]);
  expect(answers.map(({ body }) => codeIn(body))).toContain('last-owner');
  await run(database.reader, sql`update person set disabled_at = null`);
  owner = await house.signIn('owner');
  await asOwner(`/api/people/${person.id}`, { method: 'PATCH', body: { roles: ['agent'] } });
});

describe('a list', () => {
  test('is searched, filtered, sorted and cut', async () => {
    expect((await list('/api/people?q=SUPERVIS&state=active')).rows).toHaveLength(1);
    expect((await list('/api/people?q=SUPERVIS&state=disabled')).rows).toHaveLength(0);
    expect((await list('/api/people?q=远山')).rows.map(({ name }) => name)).toEqual(['owner']);
    expect((await list('/api/people?role=planner&sort=name')).rows.map(({ name }) => name)).toEqual([
      'newcomer',
      'planner',
    ]);
    const first = await list('/api/people?sort=name&size=2');
    const second = await list('/api/people?sort=name&size=2&page=2');
    const backwards = await list('/api/people?sort=-name&size=200');
    expect([...first.rows, ...second.rows]).toEqual(backwards.rows.toReversed().slice(0, 4));
    expect(first.total).toBe(backwards.rows.length);
    expect((await list('/api/people?page=100&size=50')).rows).toEqual([]);
  });

  test('takes signs of patterns for what they are', async () => {
    expect((await list('/api/people?q=%25')).rows.length).toBeLessThan(3);
    expect((await list('/api/people?q=_wner')).rows).toEqual([]);
  });

  test.each([
    'size=201',
    'size=0',
    'page=0',
    'page=-1',
    'page=1e3',
    'sort=password_hash',
    'sort=name;drop table person',
    'role=king',
    'colour=red',
    `q=${'x'.repeat(101)}`,
    'q=%00',
    'agencyId=1',
    'q=a&q=b',
  ])('refuses %s', async (query) => {
    const answer = await asOwner(`/api/people?${query}`);
    expect([answer.status, codeIn(answer.body)]).toEqual([400, 'request-malformed']);
  });
});
