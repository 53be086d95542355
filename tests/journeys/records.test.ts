import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ended, fill, originOf } from './server.ts';
import { spawnServer } from './spawned.ts';

const ROOT = join(import.meta.dirname, '..', '..');

let place: string;
let records: string;
const servers: ChildProcess[] = [];

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'likui-records-'));
  records = join(place, 'data');
});
afterEach(async () => {
  for (const server of servers.splice(0)) await ended(server);
  await rm(place, { recursive: true, force: true });
});

async function serverOn(folder: string): Promise<{ server: ChildProcess; origin: string }> {
  const server = spawnServer(folder);
  servers.push(server);
  return { server, origin: await originOf(server) };
}

/** Runs a command of the command line on a data folder. */
async function likui(folder: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src', 'cli', 'likui.ts'), ...args, '--lang', 'en'],
    { cwd: ROOT, env: { ...process.env, LIKUI_DATA: folder }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  await once(child, 'close');
  return { code: child.exitCode, said: said.trim() };
}

/** A name and password of the example operator, as the server tells them to whoever looks around. */
async function exampleOf(origin: string): Promise<{ name: string; password: string }> {
  const said: unknown = await (await fetch(new URL('/api/example', origin))).json();
  const text = JSON.stringify(said);
  const name = /"name":"([^"]+)"/u.exec(text)?.[1] ?? '';
  const password = /"password":"([^"]+)"/u.exec(text)?.[1] ?? '';
  return { name, password };
}

const signIn = (origin: string, account: { name: string; password: string }): Promise<Response> =>
  fetch(new URL('/api/sessions', origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(origin).origin },
    body: JSON.stringify(account),
  });

test('a backup is taken through the running server, and what is restored from it serves', async () => {
  fill(records);
  const first = await serverOn(records);
  const account = await exampleOf(first.origin);
  expect((await signIn(first.origin, account)).status).toBe(201);

  const file = join(place, 'records.likui');
  const taken = await likui(records, 'backup', file);
  expect(taken).toMatchObject({ code: 0 });
  expect(taken.said).toMatch(/^The backup is written: \d+ tables, [1-9]\d* rows\.$/u);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect(await likui(records, 'backup', file)).toMatchObject({ code: 1 });
  const locked = await likui(records, 'migrate');
  expect(locked.code).toBe(1);
  expect(locked.said).toContain('Another Likui is using this data folder');
  await ended(first.server);

  const elsewhere = join(place, 'elsewhere');
  const read = await likui(elsewhere, 'restore', file);
  expect(read.said).toMatch(/^The backup is read in: /u);
  expect(await likui(elsewhere, 'restore', file)).toMatchObject({ code: 1 });
  // Keys are not in a backup: whoever restores brings them along.
  for (const key of ['house.key', 'vault.key']) await cp(join(records, key), join(elsewhere, key));
  const second = await serverOn(elsewhere);
  expect((await signIn(second.origin, account)).status).toBe(201);
});

test('a file that is no backup, none at all, and no name are each one sentence', async () => {
  const file = join(place, 'notes.txt');
  await writeFile(file, 'not a backup');
  expect(await likui(records, 'restore', file)).toMatchObject({
    code: 1,
    said: 'This is no backup of Likui.',
  });
  expect(await likui(records, 'restore', join(place, 'missing'))).toEqual({
    code: 1,
    said: 'The file cannot be read.',
  });
  expect(await likui(records, 'backup')).toEqual({ code: 1, said: 'Please name one file.' });
  expect(await readFile(file, 'utf8')).toBe('not a backup');
});

test('a server killed at once starts again on the same folder, and everything is there', async () => {
  fill(records);
  const first = await serverOn(records);
  const account = await exampleOf(first.origin);
  // The last thing that was answered for before the end.
  const cookie = (await signIn(first.origin, account)).headers.get('set-cookie')?.split(';')[0] ?? '';
  const exit = once(first.server, 'exit');
  first.server.kill('SIGKILL');
  await exit;
  const second = await serverOn(records);
  expect((await fetch(new URL('/api/session', second.origin), { headers: { cookie } })).status).toBe(200);
  expect((await signIn(second.origin, account)).status).toBe(201);
});
