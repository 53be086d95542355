import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openOwnDatabase, type TestDatabase } from '../../../tests/database/engine.ts';
import { all, asJson, maybeOne, one, run, runText } from './database.ts';
import { DatabaseFault } from './fault.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openOwnDatabase();
  await runText(
    database.reader,
    'create table parcel (id integer primary key, name text, fen bigint, at timestamptz, story jsonb, bytes bytea)',
  );
});
afterAll(() => database.drop());

const parcel = z.object({
  id: z.int(),
  name: z.string(),
  fen: z.bigint(),
  at: z.date(),
  story: z.unknown(),
  bytes: z.instanceof(Uint8Array),
});

test('both engines give back what they were given, of every kind we keep', async () => {
  const kept = {
    id: 1,
    name: "璟喆堃祎赟 ' -- \u{1f4e6}",
    fen: 9_007_199_254_740_993n,
    at: new Date('2026-11-23T08:30:00.123Z'),
    story: { phase: 'delivered', nodes: ['杭州', 2, null], quoted: '"' },
    bytes: Uint8Array.of(0, 255, 39),
  };
  await run(
    database.reader,
    sql`insert into parcel values (${kept.id}, ${kept.name}, ${kept.fen}, ${kept.at}, ${asJson(kept.story)}, ${kept.bytes})`,
  );
  const read = await one(database.reader, sql`select * from parcel where id = ${1}`, parcel);
  expect({ ...read, bytes: Uint8Array.from(read.bytes) }).toEqual(kept);
  expect(
    await all(
      database.reader,
      sql`select id from parcel where id = any(${[1, 2]})`,
      z.object({ id: z.int() }),
    ),
  ).toEqual([{ id: 1 }]);
});

test('a refused statement says its code and constraint, and nothing of the values', async () => {
  const insert = run(database.reader, sql`insert into parcel (id, name) values (${1}, ${'13800138000'})`);
  const fault = await insert.catch((thrown: unknown) => thrown);
  expect(fault).toBeInstanceOf(DatabaseFault);
  expect(fault).toMatchObject({ code: '23505', constraint: 'parcel_pkey' });
  expect(String(fault)).not.toContain('13800138000');
});

test('what a transaction throws leaves nothing behind', async () => {
  const work = database.transaction(async (tx) => {
    await run(tx, sql`insert into parcel (id) values (${2})`);
    throw new Error('changed my mind');
  });
  await expect(work).rejects.toThrow('changed my mind');
  expect(
    await maybeOne(database.reader, sql`select id from parcel where id = 2`, z.unknown()),
  ).toBeUndefined();
});

test('many transactions at once keep apart', async () => {
  await run(database.reader, sql`insert into parcel (id, fen) values (${3}, ${0n})`);
  const lift = () =>
    database.transaction(async (tx) => {
      const { fen } = await one(
        tx,
        sql`select fen from parcel where id = 3 for update`,
        z.object({ fen: z.bigint() }),
      );
      await run(tx, sql`update parcel set fen = ${fen + 1n} where id = 3`);
    });
  await Promise.all(Array.from({ length: 40 }, lift));
  const { fen } = await one(
    database.reader,
    sql`select fen from parcel where id = 3`,
    z.object({ fen: z.bigint() }),
  );
  expect(fen).toBe(40n);
});

test('a statement by itself never slips into somebody’s transaction', async () => {
  const doomed = database.transaction(async (tx) => {
    await run(tx, sql`insert into parcel (id) values (${4})`);
    throw new Error('rolled back');
  });
  const alone = run(database.reader, sql`insert into parcel (id) values (${5})`);
  await Promise.allSettled([doomed, alone]);
  const ids = await all(
    database.reader,
    sql`select id from parcel where id in (4, 5)`,
    z.object({ id: z.int() }),
  );
  expect(ids).toEqual([{ id: 5 }]);
});
