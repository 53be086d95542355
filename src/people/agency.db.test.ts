import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { type Asked, houseOn, withExample } from '../../tests/server/house.ts';
import { one } from '../platform/database/database.ts';

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
const agencyOf = async (name: string): Promise<string> =>
  (
    await one(
      database.reader,
      sql`select agency_id as id from person where name = ${name}`,
      z.object({ id: z.uuid() }),
    )
  ).id;

test('an agency is made, renamed, and has a name of its own', async () => {
  const answer = await asOwner('/api/agencies', { method: 'POST', body: { name: ' 南屏人力 ' } });
  expect(answer).toMatchObject({ status: 201, body: { name: '南屏人力', isSuspended: false, people: 0 } });
  const { id } = z.object({ id: z.uuid() }).parse(answer.body);
  const again = await asOwner('/api/agencies', { method: 'POST', body: { name: '南屏人力' } });
  expect([again.status, codeIn(again.body)]).toEqual([422, 'agency-name-taken']);
  const rename = (name: string) => asOwner(`/api/agencies/${id}`, { method: 'PATCH', body: { name } });
  expect((await rename('北屏人力')).body).toMatchObject({ id, name: '北屏人力' });
  expect(codeIn((await rename('青禾人力（示例）')).body)).toBe('agency-name-taken');
  expect(codeIn((await rename('\u200b')).body)).toBe('shown-name-malformed');
});

test('people of a suspended agency are out at once, here and for good; others stay', async () => {
  const [mine, others] = [await house.signIn('qinghe'), await house.signIn('beichen')];
  const agency = await agencyOf('qinghe');
  const suspend = (isSuspended: boolean) =>
    asOwner(`/api/agencies/${agency}`, { method: 'PATCH', body: { isSuspended } });
  expect((await suspend(true)).body).toMatchObject({ isSuspended: true });
  expect((await house.ask('/api/session', { cookie: mine })).status).toBe(401);
  expect((await house.ask('/api/session', { cookie: others })).status).toBe(200);
  await expect(house.signIn('qinghe')).rejects.toThrow('401');
  await suspend(false);
  expect((await house.ask('/api/session', { cookie: mine })).status).toBe(401);
  await expect(house.signIn('qinghe')).resolves.toBeTruthy();
});

test('what people change is in the audit, with who did it and nothing personal', async () => {
  house.pass(60_000);
  owner = await house.signIn('owner');
  const since = house.clock.now().toISOString();
  const agency = await agencyOf('qinghe');
  house.pass(1);
  await asOwner(`/api/agencies/${agency}`, { method: 'PATCH', body: { name: '青禾新名' } });
  house.pass(1);
  const made = await asOwner('/api/people', {
    method: 'POST',
    body: { name: 'fresh', displayName: '新来的', roles: ['agent'], agencyId: agency, phone: '13700000002' },
  });
  const { person } = z.object({ person: z.object({ id: z.uuid() }) }).parse(made.body);
  house.pass(1);
  await asOwner(`/api/people/${person.id}`, {
    method: 'PATCH',
    body: { displayName: '改了名', phone: null },
  });

  const line = z.object({
    what: z.string(),
    whoName: z.string().optional(),
    subject: z.object({ kind: z.string(), id: z.string() }),
    details: z.record(z.string(), z.unknown()),
  });
  const search = async (query: string) =>
    z.object({ rows: z.array(line), total: z.int() }).parse((await asOwner(`/api/audit?${query}`)).body);
  const { rows } = await search(`since=${since}&sort=at`);
  expect(rows.map(({ what }) => what)).toEqual([
    'session.began',
    'agency.changed',
    'person.made',
    'person.changed',
  ]);
  expect(rows[3]).toMatchObject({
    whoName: '林远山',
    subject: { kind: 'person', id: person.id },
    details: { fields: ['displayName', 'phone'] },
  });
  expect(JSON.stringify(rows)).not.toMatch(/改了名|新来的|fresh|1370000/u);

  expect((await search(`subjectKind=person&subjectId=${person.id}`)).total).toBe(2);
  expect((await search('what=person.made')).rows).toHaveLength(1);
  expect((await search(`q=${person.id}`)).total).toBe(2);
  expect((await search('q=agency.')).total).toBeGreaterThan(0);
  expect((await search(`until=${since}`)).rows.every(({ what }) => what !== 'person.made')).toBe(true);
});

test.each(['since=yesterday', 'who=me', 'subjectId=%00', 'details=x'])(
  'the audit refuses %s',
  async (query) => {
    expect((await asOwner(`/api/audit?${query}`)).status).toBe(400);
  },
);
