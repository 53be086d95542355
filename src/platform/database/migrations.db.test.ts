import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { opened, openOwnDatabase, type TestDatabase } from '../../../tests/database/engine.ts';
import { MIGRATIONS } from '../../../tests/database/migrated.ts';
import { all } from './database.ts';
import { type Migration, migrate, readMigrations, statementsIn } from './migrations.ts';

let database: TestDatabase;
let ours: readonly Migration[];
const now = () => new Date('2026-11-23T08:00:00Z');

beforeAll(async () => {
  database = await openOwnDatabase();
  const read = await readMigrations(MIGRATIONS);
  ours = read.ok ? read.value : [];
});
afterAll(() => database.drop());

const later = (name: string, statement: string): Migration => ({
  number: 9000,
  name,
  checksum: name,
  statements: [statement],
});

test('ours are there, and doing them again does nothing', async () => {
  expect(ours.length).toBeGreaterThan(0);
  expect(await migrate(database, ours, now)).toEqual({ ok: true, value: 0 });
});

test('one that was changed after it was applied is refused', async () => {
  const changed = ours.map((each, index) => (index === 0 ? { ...each, checksum: 'other' } : each));
  expect(await migrate(database, changed, now)).toMatchObject({ problem: { kind: 'migration-changed' } });
});

test('a database that knows more than we do is refused', async () => {
  expect(await migrate(database, ours.slice(1), now)).toMatchObject({
    problem: { kind: 'migration-unknown' },
  });
});

test('one that comes too late for its number is refused', async () => {
  const before: Migration = { number: 0, name: 'before', checksum: 'x', statements: [] };
  expect(await migrate(database, [before, ...ours], now)).toMatchObject({
    problem: { kind: 'migration-missing' },
  });
});

test('one that fails leaves nothing of itself', async () => {
  const failing = {
    ...later('failing', 'create table half (id integer)'),
    statements: ['create table half (id integer)', 'select 1/0'],
  };
  await expect(migrate(database, [...ours, failing], now)).rejects.toThrow('22012');
  const tables = await all(
    database.reader,
    sql`select 1 from information_schema.tables where table_name = 'half'`,
    z.unknown(),
  );
  expect(tables).toEqual([]);
});

test('two processes that start at once apply it once', async () => {
  const second =
    database.engine === 'postgres' ? await opened({ engine: 'postgres', url: database.place }) : database;
  const next = [...ours, later('together', 'create table together (id integer)')];
  const counts = await Promise.all([migrate(database, next, now), migrate(second, next, now)]);
  expect(counts).toContainEqual({ ok: true, value: 1 });
  expect(counts).toContainEqual({ ok: true, value: 0 });
  if (second !== database) await second.close();
});

describe('the folder', () => {
  test.each([
    { files: ['1-first.sql'], why: 'a short number' },
    { files: ['0001-First.sql'], why: 'capitals' },
    { files: ['0001-first.sql', '0001-second.sql'], why: 'one number twice' },
    { files: ['notes.txt'], why: 'something else' },
  ])('with $why is refused', async ({ files }) => {
    const folder = await mkdtemp(join(tmpdir(), 'likui-migrations-'));
    for (const file of files) await writeFile(join(folder, file), 'select 1;');
    expect(await readMigrations(folder)).toMatchObject({ problem: { kind: 'migration-misnamed' } });
    await rm(folder, { recursive: true });
  });
});

test('statements end where a line ends with a semicolon; comments fall away', () => {
  const text = `-- a comment;\ncreate table a (\n  b text default ';x' -- not here\n);\n\ninsert into a values (1);\n`;
  expect(statementsIn(text)).toEqual([
    "create table a (\n  b text default ';x' -- not here\n)",
    'insert into a values (1)',
  ]);
});
