import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { houseKeyFrom, keyedHash, makeHouseKey, readHouseKey } from './house-key.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'likui-key-'));
  file = join(folder, 'deep', 'house.key');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const chance = (size: number): Uint8Array => new Uint8Array(size).fill(9);
const ENCODED = Buffer.from(new Uint8Array(32).fill(9)).toString('base64url');

test('a key is written for its owner only, and read back as the same one', async () => {
  const made = await makeHouseKey(file, chance);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const read = await readHouseKey(undefined, file);
  if (!made.ok || !read.ok) throw new Error('there is a key');
  expect(read.value.bytesFor('phones')).toEqual(made.value.bytesFor('phones'));
  const given = await readHouseKey(ENCODED, join(folder, 'no such file'));
  expect(given.ok && given.value.bytesFor('phones')).toEqual(made.value.bytesFor('phones'));
});

test('a key that is there is never written over', async () => {
  await makeHouseKey(file, chance);
  const before = readFileSync(file, 'utf8');
  expect(await makeHouseKey(file, (size) => new Uint8Array(size))).toEqual({
    ok: false,
    problem: { kind: 'house-key-exists' },
  });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('refused are no key, one that others may read, and one that is none; nothing of it is said', async () => {
  const problem = async (encoded?: string) => {
    const read = await readHouseKey(encoded, file);
    return read.ok ? undefined : read.problem;
  };
  expect(await problem()).toEqual({ kind: 'house-key-missing' });
  expect(await problem('short')).toEqual({ kind: 'house-key-malformed' });
  await makeHouseKey(file, chance);
  chmodSync(file, 0o640);
  expect(await problem()).toEqual({ kind: 'house-key-open-to-others' });
  chmodSync(file, 0o600);
  writeFileSync(file, `${ENCODED}x\n`);
  expect(await problem()).toEqual({ kind: 'house-key-malformed' });
});

test('what is recognised under one purpose, or by another house, is another thing', () => {
  const [ours, others] = [houseKeyFrom(chance(32)), houseKeyFrom(new Uint8Array(32))];
  const hashes = [
    keyedHash(ours, 'phones', '13800000001'),
    keyedHash(ours, 'codes', '13800000001'),
    keyedHash(ours, 'phones', '13800000002'),
    keyedHash(others, 'phones', '13800000001'),
  ];
  expect(new Set(hashes).size).toBe(4);
  expect(keyedHash(ours, 'phones', '13800000001')).toBe(hashes[0]);
  expect(hashes.every((hash) => /^[\w-]{43}$/u.test(hash))).toBe(true);
});

test('a secret of another length is a bug', () => {
  expect(() => houseKeyFrom(new Uint8Array(16))).toThrow(RangeError);
});
