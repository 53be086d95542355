import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemChance } from './chance.ts';
import { makeKeyRing, readKeyRing } from './key-ring.ts';
import { KEY_BYTES, sealingKeyFrom } from './sealing.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'likui-keys-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytes = (fill: number) => Buffer.alloc(KEY_BYTES, fill);
const [newer, older] = [bytes(1), bytes(2)];
const nowhere = () => join(folder, 'nowhere.key');

async function fileWith(text: string, mode = 0o600): Promise<string> {
  const path = join(folder, `${systemChance(6).join('')}.key`);
  await writeFile(path, text, { mode });
  await chmod(path, mode);
  return path;
}

describe('the first key seals and every key opens', () => {
  test.each([
    { how: 'separated by a comma', text: `${newer.toString('base64')},${older.toString('base64')}` },
    { how: 'by line, as in a file', text: `${newer.toString('base64')}\n${older.toString('base64')}\n` },
    { how: 'in the other alphabet', text: `${newer.toString('base64url')} ${older.toString('base64url')}` },
  ])('$how', async ({ text }) => {
    for (const read of [
      await readKeyRing(text, nowhere()),
      await readKeyRing(undefined, await fileWith(text)),
    ]) {
      expect(read.ok && read.value.sealing.id).toBe(sealingKeyFrom(newer).id);
      expect(read.ok && [...read.value.opening.keys()]).toEqual([
        sealingKeyFrom(newer).id,
        sealingKeyFrom(older).id,
      ]);
    }
  });

  test('the environment goes before the file', async () => {
    const read = await readKeyRing(newer.toString('base64'), await fileWith(older.toString('base64')));
    expect(read.ok && read.value.sealing.id).toBe(sealingKeyFrom(newer).id);
  });
});

describe('refused, and nothing of the key repeated', () => {
  test.each([
    { why: 'too short', text: Buffer.alloc(31, 1).toString('base64') },
    { why: 'too long', text: Buffer.alloc(33, 1).toString('base64') },
    { why: 'no base64', text: 'correct horse battery staple correct horse!' },
    { why: 'a bad one among good ones', text: `${newer.toString('base64')},abc` },
  ])('$why', async ({ text }) => {
    const refused = { ok: false, problem: { kind: 'vault-key-malformed' } };
    expect(await readKeyRing(text, nowhere())).toEqual(refused);
    expect(await readKeyRing(undefined, await fileWith(text))).toEqual(refused);
  });

  test('no key at all', async () => {
    const refused = { ok: false, problem: { kind: 'vault-key-missing' } };
    expect(await readKeyRing(undefined, nowhere())).toEqual(refused);
    expect(await readKeyRing(' ', nowhere())).toEqual(refused);
    expect(await readKeyRing(undefined, await fileWith('\n'))).toEqual(refused);
  });

  test.runIf(process.platform !== 'win32').each([0o640, 0o604, 0o660, 0o601])(
    'a file that others may open: %o',
    async (mode) => {
      const path = await fileWith(newer.toString('base64'), mode);
      expect(await readKeyRing(undefined, path)).toEqual({
        ok: false,
        problem: { kind: 'vault-key-open-to-others' },
      });
    },
  );

  test('a folder, and a file as long as a book', async () => {
    const refused = { ok: false, problem: { kind: 'vault-key-malformed' } };
    expect(await readKeyRing(undefined, folder)).toEqual(refused);
    expect(await readKeyRing(undefined, await fileWith('A'.repeat(9000)))).toEqual(refused);
  });
});

describe('a new key', () => {
  test('is written for its owner alone and read back', async () => {
    const path = join(folder, 'made', 'vault.key');
    const made = await makeKeyRing(path, systemChance);
    const read = await readKeyRing(undefined, path);
    expect(made.ok && read.ok && made.value.sealing.id === read.value.sealing.id).toBe(true);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('is never written over one that is there', async () => {
    const path = await fileWith(newer.toString('base64'));
    expect(await makeKeyRing(path, systemChance)).toEqual({
      ok: false,
      problem: { kind: 'vault-key-exists' },
    });
    expect(await readFile(path, 'utf8')).toBe(newer.toString('base64'));
  });
});
