import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { run, runText } from '../../src/platform/database/database.ts';
import { openDatabase } from '../../src/platform/database/open.ts';
import { builtProgram } from './built-program.ts';
import { openOwnDatabase, opened, type TestDatabase } from './engine.ts';

const LIVES = 20;

/** Loaded before a program, in each of its threads: while a certain file exists, no other can be written to. */
const FULL_DISK = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  const { writeSync } = fs;
  fs.writeSync = (descriptor, ...rest) => {
    if (descriptor > 2 && fs.existsSync(process.env.FULL_DISK))
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
    return writeSync(descriptor, ...rest);
  };
`)}`;

const started: ChildProcess[] = [];
// A test that fails leaves nobody writing.
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

let program: string;
beforeAll(async () => {
  program = await builtProgram(join(import.meta.dirname, 'writer.ts'));
});

/**
 * Starts the writer and hands on every line that it says. Its engine is not made any quicker than it comes: a process
 * that lives for a second would spend most of it on that.
 */
function writer(
  folder: string,
  hear: (word: string, id: string) => void,
  { flags = [], env = {} }: { readonly flags?: readonly string[]; readonly env?: NodeJS.ProcessEnv } = {},
): ChildProcess {
  const child = spawn(process.execPath, ['--liftoff-only', ...flags, program, folder], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  createInterface(child.stdout).on('line', (line) => {
    const [word = '', id = ''] = line.split(' ');
    hear(word, id);
  });
  return child;
}

describe('the embedded database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openOwnDatabase();
    await runText(database.reader, 'create table kept (id integer primary key)');
  });
  afterAll(() => database.drop());

  test('a write answers after its log was synced to the disk, each one that waits for the one before', async () => {
    for (let id = 0; id < 20; id += 1) {
      const before = database.syncs();
      await run(database.reader, sql`insert into kept values (${id})`);
      expect(database.syncs()).toBeGreaterThan(before);
    }
  });

  test('those that come together share a sync, and none answers before it', async () => {
    const before = database.syncs();
    await Promise.all(
      Array.from({ length: 64 }, async (_, index) => {
        await run(database.reader, sql`insert into kept values (${100 + index})`);
        expect(database.syncs()).toBeGreaterThan(before);
      }),
    );
    expect(database.syncs() - before).toBeLessThan(32);
  });

  test('reading costs no sync', async () => {
    const before = database.syncs();
    for (let id = 0; id < 20; id += 1) await run(database.reader, sql`select ${id}::integer`);
    expect(database.syncs()).toBe(before);
  });

  test('its folder is taken: another process gets one plain refusal, and so does this one', async () => {
    const said: string[] = [];
    const other = writer(database.place, (word, id) => said.push(`${word} ${id}`));
    await once(other, 'exit');
    expect(said).toEqual(['refused data-folder-in-use']);
    const again = await openDatabase({ engine: 'embedded', folder: database.place });
    expect(again).toEqual({ ok: false, problem: { kind: 'data-folder-in-use' } });
    await run(database.reader, sql`insert into kept values (1000)`);
  });
});

describe('a process killed in the middle of writes', () => {
  test(`${LIVES} times over, loses no row it was told is kept, and keeps no half of a pair`, async () => {
    const folder = await templateCopy();
    const kept = new Set<string>();
    for (let life = 0; life <= LIVES; life += 1) {
      const found = new Set<string>();
      const halves = new Set<string>();
      let news = 0;
      const child = writer(folder, (word, id) => {
        if (word === 'found') found.add(id);
        if (word === 'halves') halves.add(id);
        if (word !== 'kept') return;
        kept.add(id);
        news += 1;
        // Another moment in every life: early, in the middle of things, later.
        if (news === 7 + life * 11) child.kill('SIGKILL');
      });
      const before = new Set(kept);
      await once(child, 'close');
      expect([...before].filter((id) => !found.has(id))).toEqual([]);
      expect([...halves]).toEqual(['0']);
    }
    expect(kept.size).toBeGreaterThan(LIVES * 7);
    await rm(folder, { recursive: true, force: true });
  }, 300_000);

  test('leaves a folder that can be taken again, and a first start that was cut off leaves no half', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'likui-cut-'));
    const child = writer(folder, () => {});
    while (!(await readdir(folder)).some((name) => name.startsWith('records-new-')))
      await new Promise((resolve) => setImmediate(resolve));
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await readdir(folder)).not.toContain('records');
    const database = await opened({ engine: 'embedded', folder });
    await runText(database.reader, 'create table fine (id integer)');
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });
});

test('a full disk refuses writes as away, and when there is room again nothing is missing', async () => {
  const folder = await templateCopy();
  const flag = join(folder, 'the-disk-is-full');
  const kept = new Set<string>();
  const heard = { refusals: 0, afterwards: 0 };
  const child = writer(
    folder,
    (word, id) => {
      if (word === 'kept') kept.add(id);
      if (word === 'kept' && kept.size === 50) writeFileSync(flag, '');
      if (word === 'away') heard.refusals += 1;
      if (word === 'away' && heard.refusals === 20) rmSync(flag);
      if (word === 'kept' && heard.refusals >= 20) heard.afterwards += 1;
      if (heard.afterwards === 50) child.kill('SIGKILL');
    },
    { flags: ['--import', FULL_DISK], env: { FULL_DISK: flag } },
  );
  await once(child, 'close');
  expect(heard.afterwards).toBeGreaterThanOrEqual(50);

  const found = new Set<string>();
  const halves = new Set<string>();
  const next = writer(folder, (word, id) => {
    if (word === 'found') found.add(id);
    if (word !== 'halves') return;
    halves.add(id);
    next.kill('SIGKILL');
  });
  await once(next, 'close');
  expect([...kept].filter((id) => !found.has(id))).toEqual([]);
  expect([...halves]).toEqual(['0']);
  await rm(folder, { recursive: true, force: true });
});

async function templateCopy(): Promise<string> {
  const engine = inject('engine');
  if (engine.kind !== 'embedded') throw new Error('there is no folder to copy');
  const folder = await mkdtemp(join(tmpdir(), 'likui-kill-'));
  await cp(join(engine.template, 'records'), join(folder, 'records'), { recursive: true });
  return folder;
}
