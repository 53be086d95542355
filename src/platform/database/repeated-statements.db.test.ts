import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openOwnDatabase, type TestDatabase } from '../../../tests/database/engine.ts';
import { all, asJson, one, run, runText } from './database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openOwnDatabase();
  await runText(
    database.reader,
    'create table courier (id integer primary key, name text, fen bigint, at timestamptz, story jsonb, bytes bytea)',
  );
});
afterAll(() => database.drop());

/** Often enough that a statement is new, then comes again, then runs on a plan that serves all parameters. */
const TIMES = 8;

const times = Array.from({ length: TIMES }, (_unused, time) => time);

const courier = z.object({
  id: z.int(),
  name: z.string().nullable(),
  fen: z.bigint().nullable(),
  at: z.date(),
  story: z.unknown(),
  bytes: z.instanceof(Uint8Array),
});

/** A row whose parts are of every kind, some of them missing. */
const kept = (id: number) => ({
  id,
  name: id % 2 === 0 ? null : `璟喆 ' \\ ${id}`,
  fen: id % 3 === 0 ? null : 9_007_199_254_740_993n + BigInt(id),
  at: new Date(Date.UTC(2026, 10, 24, 8, 30, id, 123)),
  story: { nodes: ['杭州', id, null], quoted: '"' },
  bytes: Uint8Array.of(0, 255, id),
});

test('a statement gives the same the first time and every other time, whatever is handed in', async () => {
  for (const id of times) {
    const { name, fen, at, story, bytes } = kept(id);
    const affected = await run(
      database.reader,
      sql`insert into courier values (${id}, ${name}, ${fen}, ${at}, ${asJson(story)}, ${bytes})`,
    );
    expect(affected).toBe(1);
    const read = await one(database.reader, sql`select * from courier where id = ${id}`, courier);
    expect({ ...read, bytes: Uint8Array.from(read.bytes) }).toEqual(kept(id));
    const found = await all(
      database.reader,
      sql`select id from courier where id = any(${[id, id + 100]})`,
      z.object({ id: z.int() }),
    );
    expect(found).toEqual([{ id }]);
  }
});

test('a refusal is the same every time, and what comes after it is answered', async () => {
  for (const time of times) {
    const again = run(database.reader, sql`insert into courier (id, name) values (${1}, ${String(time)})`);
    await expect(again).rejects.toMatchObject({ code: '23505', constraint: 'courier_pkey' });
    const { count } = await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from courier where id = 1`,
      z.object({ count: z.int() }),
    );
    expect(count).toBe(1);
  }
});

test('a refusal inside a transaction takes all of it back, every time', async () => {
  for (const time of times) {
    const work = database.transaction(async (tx) => {
      await run(tx, sql`update courier set name = ${`changed ${time}`} where id = ${2}`);
      await run(tx, sql`insert into courier (id) values (${1})`);
    });
    await expect(work).rejects.toMatchObject({ code: '23505' });
    const { name } = await one(
      database.reader,
      sql`select name from courier where id = ${2}`,
      z.object({ name: z.unknown() }),
    );
    expect(name).toBeNull();
  }
});

test('what was asked before a table changed is asked anew after', async () => {
  await runText(database.reader, 'create table depot (id integer)');
  await run(database.reader, sql`insert into depot values (${1})`);
  const read = () => all(database.reader, sql`select * from depot where id = ${1}`, z.unknown());
  for (const _time of times) expect(await read()).toEqual([{ id: 1 }]);
  await runText(database.reader, `alter table depot add column city text default '杭州'`);
  for (const _time of times) expect(await read()).toEqual([{ id: 1, city: '杭州' }]);
});

/** A statement so long that only a few of its kind can be kept. */
const long = (name: number) => `select ${name} as said -- ${String(name).repeat(70_000)}`;

test('of more statements than can be kept each is answered all the same', async () => {
  for (const _time of times.slice(0, 3))
    for (const name of times) {
      const [row] = await all(database.reader, sql.raw(long(name)), z.object({ said: z.int() }));
      expect(row).toEqual({ said: name });
    }
});
