import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { booksOn } from '../../tests/fixtures/pay/books.ts';
import { all } from '../platform/database/database.ts';
import { makeExamplePay, removePay } from './example-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterEach(() => database.empty());
afterAll(() => database.drop());

const page = z.object({ rows: z.array(z.looseObject({ id: z.string(), state: z.string() })) });
const table = z.object({ name: z.string() });

test('the example has a paid fortnight, an open one and a month; made once, and taken away whole', async () => {
  const books = await booksOn(database, new Date('2026-11-23T09:00:00+08:00'));
  await makeExamplePay(books.parts);
  await makeExamplePay(books.parts);
  const periods = page.parse((await books.ask('payroll', '/pay/periods?sort=from')).body).rows;
  expect(periods).toMatchObject([
    { cycle: 'month', from: '2026-10-01', to: '2026-10-31', state: 'open' },
    { cycle: 'fortnight', from: '2026-10-26', to: '2026-11-08', state: 'paid' },
    { cycle: 'fortnight', from: '2026-11-09', to: '2026-11-22', state: 'open' },
  ]);
  const mine = page.parse((await books.ask('agent', '/me/pay/settlements')).body).rows;
  expect(mine).toMatchObject([{ payee: 'SHILI-01', state: 'paid' }]);
  const [first] = mine;
  expect(Number(first?.['gross'])).toBeGreaterThan(100);

  await database.transaction(removePay);
  const names = await all(
    database.reader,
    sql`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and (table_name like 'pay%' or table_name like 'work\_event%'
        or table_name in ('settlement', 'ledger_entry', 'withheld', 'rate_card'))`,
    table,
  );
  expect(names.length).toBeGreaterThan(18);
  for (const { name } of names)
    expect([
      name,
      await all(database.reader, sql`select 1 as name from ${sql.table(name)} limit 1`, z.unknown()),
    ]).toEqual([name, []]);
});
