import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openOwnDatabase, type TestDatabase } from '../../../tests/database/engine.ts';
import { MIGRATIONS } from '../../../tests/database/migrated.ts';
import { countedIds } from '../../../tests/database/stopped-time.ts';
import { keepBackup, linesOfBackup, streamBackup } from './backup-file.ts';
import { tablesInOrder, writeBackup } from './backup.ts';
import { asJson, run } from './database.ts';
import { type Migration, readMigrations } from './migrations.ts';
import { restore } from './restore.ts';

let one: TestDatabase;
let other: TestDatabase;
let folder: string;
let ours: readonly Migration[];
const madeAt = new Date('2026-11-23T08:00:00Z');
const now = () => madeAt;
const ids = countedIds();

beforeAll(async () => {
  one = await openOwnDatabase();
  other = await openOwnDatabase();
  const read = await readMigrations(MIGRATIONS);
  ours = read.ok ? read.value : [];
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'likui-backup-'));
});
afterEach(async () => {
  await one.empty();
  await other.empty();
  await rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  await one.drop();
  await other.drop();
});

/** Rows with everything in them that is easily lost on the way: long figures, odd letters, bytes, nothing at all. */
async function filled(count: number): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await run(
      one.reader,
      sql`
        insert into job (id, kind, key, body, made_at, due_at)
        values (${ids.next()}, 'sweep', ${`'"\\\n璟-${index}`},
          ${asJson({ text: '["row",{}]\u{1f4e6}', index })}, ${new Date(madeAt.getTime() + index)}, ${madeAt})`,
    );
  await run(
    one.reader,
    sql`insert into backup values (${ids.next()}, ${madeAt}, ${9_007_199_254_740_993n}, ${1n})`,
  );
}

async function linesOf(database: TestDatabase): Promise<readonly string[]> {
  const lines: string[] = [];
  await writeBackup(database, madeAt, async (line) => void lines.push(line));
  return lines;
}

async function fileOf(database: TestDatabase): Promise<string> {
  const path = join(folder, 'records.likui');
  const stream = new PassThrough();
  const [kept] = await Promise.all([keepBackup(stream, path), streamBackup(database, madeAt, stream)]);
  expect(kept).toMatchObject({ ok: true });
  return path;
}

test('what is read in again is what was written out, to the byte', async () => {
  await filled(450);
  const path = await fileOf(one);
  expect(await restore(other, linesOfBackup(path), ours, now)).toMatchObject({
    ok: true,
    value: { rows: 451 },
  });
  expect(await linesOf(other)).toEqual(await linesOf(one));
});

test('every table of ours is in it, after those it points to', async () => {
  const tables = await tablesInOrder(one.reader);
  expect(tables).toContain('outbox');
  expect(tables.indexOf('signature')).toBeLessThan(tables.indexOf('vault'));
});

test('records that are there already are not touched', async () => {
  await filled(1);
  const path = await fileOf(one);
  expect(await restore(one, linesOfBackup(path), ours, now)).toEqual({
    ok: false,
    problem: { kind: 'records-not-empty' },
  });
});

test('a file that is there already is not written over', async () => {
  const path = join(folder, 'records.likui');
  await writeFile(path, 'mine');
  const stream = new PassThrough();
  stream.end();
  expect(await keepBackup(stream, path)).toMatchObject({ problem: { kind: 'backup-exists' } });
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('one that was cut off is refused, and leaves nothing', async () => {
  await filled(300);
  const path = await fileOf(one);
  const whole = await readFile(path);
  await truncate(path, Math.floor(whole.length / 2));
  await expect(restore(other, linesOfBackup(path), ours, now)).rejects.toThrow();
  expect(await linesOf(other)).toHaveLength((await linesOf(other)).length);
  expect((await linesOf(other)).filter((line) => line.startsWith('["row"'))).toEqual([]);
});

test('one that lost lines but still ends is refused, and leaves nothing', async () => {
  await filled(3);
  const lines = gunzipSync(await readFile(await fileOf(one)))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  const row = lines.findIndex((line) => line.startsWith('["row"'));
  const fewer = lines.toSpliced(row, 1);
  expect(await restore(other, toAsync(fewer), ours, now)).toMatchObject({
    problem: { kind: 'backup-incomplete' },
  });
  expect((await linesOf(other)).filter((line) => line.startsWith('["row"'))).toEqual([]);
});

test.each([
  { lines: ['no backup at all'], kind: 'backup-unreadable' },
  { lines: [], kind: 'backup-unreadable' },
  {
    lines: [
      JSON.stringify({
        format: 'likui-backup-1',
        madeAt: madeAt.toISOString(),
        migrations: [{ number: 1, name: 'platform', checksum: 'another' }],
      }),
    ],
    kind: 'backup-foreign',
  },
])('$kind is refused', async ({ lines, kind }) => {
  expect(await restore(other, toAsync(lines), ours, now)).toMatchObject({ problem: { kind } });
});

async function* toAsync(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
