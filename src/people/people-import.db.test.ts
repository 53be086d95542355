import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, withExample } from '../../tests/server/house.ts';
import { all, one } from '../platform/database/database.ts';

let database: TestDatabase;
let house: ReturnType<typeof houseOn>;
beforeAll(async () => {
  database = await openTestDatabase();
  await withExample(database);
  house = houseOn(database);
});
afterAll(() => database.drop());

const said = z.object({
  accepted: z.int(),
  refused: z.array(z.object({ row: z.int(), code: z.string(), sentence: z.string() })),
  handedOver: z.array(z.object({ row: z.int(), name: z.string(), temporaryPassword: z.string() })),
});

const countRow = z.object({ count: z.int() });
const countOf = async (what: string): Promise<number> =>
  (
    await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from audit where what = ${what}`,
      countRow,
    )
  ).count;

const nameRow = z.object({ name: z.string() });

test('rows become accounts one by one; each that does not says why, and passwords are told once', async () => {
  const cookie = await house.signIn('owner');
  const before = await countOf('person.made');
  const [agency] = await all(database.reader, sql`select name from agency order by name limit 1`, nameRow);
  const answer = await house.ask('/api/people/import', {
    method: 'POST',
    cookie,
    language: 'en',
    body: {
      rows: [
        { name: 'chenjing', displayName: '陈静', roles: '招聘、班长', phone: '137 0000 0002' },
        { name: 'chenjing', displayName: '陈静', roles: '招聘' },
        { name: 'lina', displayName: '李娜', roles: '经理' },
        { name: 'waibu', displayName: '外部', roles: '劳务机构', agency: agency?.name },
        { name: 'waibu2', displayName: '外部', roles: '劳务机构', agency: '没有这一家' },
        { name: '', displayName: '', roles: '' },
        { name: 'wang', displayName: '<b>王</b>', roles: "agent'; drop table person; --" },
        { name: 'zhao', displayName: '赵', roles: 'agent', phone: '13700000002' },
      ],
    },
  });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const report = said.parse(answer.body);
  expect(report.accepted).toBe(2);
  expect(report.refused.map(({ row, code }) => [row, code])).toEqual([
    [2, 'name-taken'],
    [3, 'role-unknown'],
    [5, 'agency-unknown'],
    [6, 'name-malformed'],
    [7, 'role-unknown'],
    [8, 'phone-taken'],
  ]);
  expect(report.refused[0]?.sentence).toBe('This sign-in name is taken.');
  expect(report.handedOver.map(({ row, name }) => [row, name])).toEqual([
    [1, 'chenjing'],
    [4, 'waibu'],
  ]);
  expect(await countOf('person.made')).toBe(before + 2);

  const password = report.handedOver[0]?.temporaryPassword ?? '';
  const entered = await house.ask('/api/sessions', { method: 'POST', body: { name: 'chenjing', password } });
  expect(entered.status).toBe(201);
  expect(entered.body).toMatchObject({
    passwordIsTemporary: true,
    person: { roles: ['recruiter', 'supervisor'] },
  });
});

test.each([
  { why: 'a column of passwords', rows: [{ name: 'a1', displayName: 'A', roles: 'agent', password: 'x' }] },
  { why: 'too many at once', rows: Array.from({ length: 51 }, () => ({ name: 'a1' })) },
  { why: 'a cell of another kind', rows: [{ name: 7 }] },
])('$why is refused as a whole', async ({ rows }) => {
  const cookie = await house.signIn('owner');
  const before = await countOf('person.made');
  const answer = await house.ask('/api/people/import', { method: 'POST', cookie, body: { rows } });
  expect(answer.status).toBe(400);
  expect(await countOf('person.made')).toBe(before);
});
