import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { readEndorsementToken } from '../verify/chain.ts';
import { trustedKeyIn } from '../verify/signing-key.ts';
import { keys } from './keys.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'likui-keys-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function* nobody(): AsyncGenerator<Uint8Array> {}

async function run(...args: readonly string[]) {
  let printed = '';
  const { kind } = await keys.perform(args, {
    env: {},
    root: folder,
    language: 'en',
    input: nobody(),
    print: (text) => {
      printed += text;
      return Promise.resolve();
    },
  });
  return { kind, printed, first: printed.split('\n')[0] ?? '' };
}

const trusted = (line: string) => {
  const key = trustedKeyIn(JSON.parse(line));
  if (!key.ok) throw new Error(key.problem.kind);
  return key.value;
};

test('a root is made where its owner keeps it, and endorses an agency', async () => {
  const [rootFile, agencyFile] = [join(folder, 'root.keys'), join(folder, 'agency.keys')];
  const root = trusted((await run('make', rootFile, 'Root 2026')).first);
  expect((await stat(rootFile)).mode & 0o777).toBe(0o600);
  const made = await run('make', agencyFile, 'Qinghe');
  const agency = trusted(made.first);
  // What is shown is never the private half.
  const { d } = z.object({ d: z.string() }).parse(JSON.parse(await readFile(agencyFile, 'utf8')));
  expect(made.printed).not.toContain(d);
  expect((await run('show', agencyFile)).first).toBe(made.first);

  const request = {
    use: 'posting',
    subject: '青禾人力',
    key: agency.x,
    days: 100,
    licences: ['A-1'],
    roles: ['hotline'],
    cities: ['成都'],
    from: '2026-11-01',
    to: '2027-02-28',
  };
  const requestFile = join(folder, 'request.json');
  await writeFile(requestFile, JSON.stringify(request));
  const { first } = await run('endorse', rootFile, requestFile);
  expect(readEndorsementToken(first, [root], new Date())).toMatchObject({
    ok: true,
    value: { issuer: 'Root 2026', subject: '青禾人力', key: { kid: agency.kid }, licences: ['A-1'] },
  });

  for (const change of [
    { days: 401 },
    { roles: ['owner'] },
    { key: 'short' },
    { to: '2026-10-01' },
    { extra: 1 },
  ]) {
    await writeFile(requestFile, JSON.stringify({ ...request, ...change }));
    expect((await run('endorse', rootFile, requestFile)).kind).toBe('refused');
  }
});

test('keys that others may read, or that are none, are refused', async () => {
  const file = join(folder, 'open.keys');
  await run('make', file, 'Open');
  await chmod(file, 0o644);
  expect((await run('show', file)).kind).toBe('refused');
  await chmod(file, 0o600);
  const halves = z
    .object({ x: z.string() })
    .loose()
    .parse(JSON.parse(await readFile(file, 'utf8')));
  const other = trusted((await run('make', join(folder, 'other.keys'), 'Other')).first);
  await writeFile(file, JSON.stringify({ ...halves, x: other.x }));
  expect((await run('show', file)).kind).toBe('refused');
  expect((await run('show', join(folder, 'nothing.keys'))).kind).toBe('refused');
  expect((await run('sign', file)).kind).toBe('refused');
});
