import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { kept, signed, vaultParts } from '../../tests/database/vault.ts';
import { systemChance } from '../platform/chance.ts';
import { makeKeyRing, readKeyRing } from '../platform/key-ring.ts';
import { entriesWhere, openedWith, type VaultParts } from './vault-entry-store.ts';
import { resealBatch, vaultKeys } from './vault-key-store.ts';

/** The drill of docs/vault-keys.md, step by step. */
let database: TestDatabase;
let folder = '';
let file = '';

beforeAll(async () => {
  database = await openOwnDatabase();
  folder = await mkdtemp(join(tmpdir(), 'likui-drill-'));
  file = join(folder, 'vault.key');
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** What a server has after it was started again. */
async function started(): Promise<VaultParts> {
  const ring = await readKeyRing(undefined, file);
  if (!ring.ok) throw new Error(ring.problem.kind);
  return vaultParts(ring.value);
}

const opened = async ({ ring }: VaultParts) =>
  (await entriesWhere(database.reader, sql`vault.erased_at is null`)).map((entry) => openedWith(ring, entry));
const statuses = async ({ ring }: VaultParts) =>
  (await vaultKeys(database.reader, ring)).map(({ status, rows }) => `${status} ${rows}`).toSorted();

/** The command of the document, run as it stands there. */
async function newKey(): Promise<string> {
  const document = await readFile(join(import.meta.dirname, '../../docs/vault-keys.md'), 'utf8');
  const script = /node -e '(?<script>[^']+)'/u.exec(document)?.groups?.['script'] ?? '';
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script]);
  return stdout.trim();
}

const opens = { kind: 'opened', value: '13800138000' };
const closed = { kind: 'key-missing' };

test('a key is changed, and nothing is lost on the way', async () => {
  await makeKeyRing(file, systemChance);
  const first = await started();
  const who = await signed(database, first);
  await kept(database, first, { ...who, kind: 'phone', purpose: 'reach', value: '13800138000' });
  const oldKey = (await readFile(file, 'utf8')).trim();

  await writeFile(file, `${await newKey()}\n${oldKey}\n`);
  const second = await started();
  expect(second.ring.sealing.id).not.toBe(first.ring.sealing.id);
  expect(await opened(second)).toEqual([opens]);
  expect(await statuses(second)).toEqual(['opening 1', 'sealing 0']);

  await database.transaction((tx) => resealBatch(tx, second, { after: undefined, max: 100 }));
  const [newest = ''] = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, `${newest}\n`);
  const third = await started();
  expect(await statuses(third)).toEqual(['retired 0', 'sealing 1']);
  expect(await opened(third)).toEqual([opens]);
  expect(await opened(first)).toEqual([closed]);
});

test('a key is lost: with its copy nothing was lost, without it people are asked anew', async () => {
  const copy = await readFile(file, 'utf8');
  await rm(file);
  expect(await readKeyRing(undefined, file)).toMatchObject({ problem: { kind: 'vault-key-missing' } });
  await writeFile(file, copy, { mode: 0o600 });
  expect(await opened(await started())).toEqual([opens]);

  await writeFile(file, `${await newKey()}\n`);
  const anew = await started();
  expect(await opened(anew)).toEqual([closed]);
  expect((await statuses(anew)).filter((status) => status === 'missing 1')).toHaveLength(1);
  const [lost] = await entriesWhere(database.reader, sql`vault.erased_at is null`);
  if (!lost) throw new Error('nothing was kept');
  const again = { subjectId: lost.subject.id, signatureId: lost.signatureId };
  await kept(database, anew, { ...again, kind: 'phone', purpose: 'reach', value: '13800138000' });
  expect(await opened(anew)).toEqual([opens]);
});
