import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { opened, openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { kept, signed, testKey, vaultParts } from '../../tests/database/vault.ts';
import { all, type Database, run } from '../platform/database/database.ts';
import { argumentsFor } from '../platform/database/program.ts';
import { keyRingOf } from '../platform/sealing.ts';
import { entriesWhere, openedWith } from './vault-entry-store.ts';
import { resealBatch, vaultKeys } from './vault-key-store.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openOwnDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  for (const table of [sql`vault`, sql`signature`, sql`vault_key`])
    await run(database.reader, sql`delete from ${table}`);
});

const [old, young] = [testKey(1), testKey(2)];
const before = vaultParts(keyRingOf(old));
const during = vaultParts(keyRingOf(young, [old]));
const after = vaultParts(keyRingOf(young));

const phone = (index: number) => `138${String(index).padStart(8, '0')}`;

async function filled(count: number): Promise<readonly string[]> {
  const values = Array.from({ length: count }, (_, index) => phone(index));
  for (const value of values) {
    const who = await signed(database, before);
    await kept(database, before, { ...who, kind: 'phone', purpose: 'reach', value });
  }
  return values;
}

async function resealedAll(from: Database, max: number): Promise<{ resealed: number; damaged: number }> {
  const sum = { resealed: 0, damaged: 0 };
  for (let next: string | undefined, isFirst = true; isFirst || next !== undefined; isFirst = false) {
    const where = next;
    const done = await from.transaction((tx) => resealBatch(tx, during, { after: where, max }));
    sum.resealed += done.resealed;
    sum.damaged += done.damaged;
    next = done.after;
  }
  return sum;
}

const openedBy = async (from: Database, { ring }: typeof after) =>
  (await entriesWhere(from.reader, sql`vault.erased_at is null`)).map((entry) => {
    const found = openedWith(ring, entry);
    return found.kind === 'opened' ? found.value : found.kind;
  });

const told = async ({ ring }: typeof after) =>
  (await vaultKeys(database.reader, ring))
    .map(({ id, status, rows }) => `${id} ${status} ${rows}`)
    .toSorted();

describe('a new key', () => {
  test('seals everything anew in batches; then the old one may go', async () => {
    const values = await filled(10);
    expect((await openedBy(database, after))[0]).toBe('key-missing');
    expect(await resealedAll(database, 4)).toEqual({ resealed: 10, damaged: 0 });
    expect((await openedBy(database, after)).toSorted()).toEqual(values);
    expect(await resealedAll(database, 4)).toEqual({ resealed: 0, damaged: 0 });
  });

  test('tells which keys are there and what depends on them', async () => {
    await filled(3);
    expect(await told(before)).toEqual([`${old.id} sealing 3`]);
    expect(await told(after)).toEqual([`${old.id} missing 3`, `${young.id} sealing 0`].toSorted());
    expect(await told(during)).toEqual([`${old.id} opening 3`, `${young.id} sealing 0`].toSorted());
    await resealedAll(database, 10);
    expect(await told(after)).toEqual([`${old.id} retired 0`, `${young.id} sealing 3`].toSorted());
  });

  test('does not stop at an entry that somebody changed', async () => {
    await filled(5);
    const shape = z.object({ id: z.uuid() });
    const [, second] = await all(database.reader, sql`select id from vault order by id`, shape);
    await run(
      database.reader,
      sql`update vault set sealed = set_byte(sealed, 15, 1) where id = ${second?.id}`,
    );
    await run(
      database.reader,
      sql`update vault set sealed = set_byte(sealed, 16, 1) where id = ${second?.id}`,
    );
    expect(await resealedAll(database, 2)).toEqual({ resealed: 4, damaged: 1 });
  });

  test('while others put in, read and replace', async () => {
    await filled(12);
    const who = await signed(database, before);
    const replacing = Array.from({ length: 6 }, (_, index) =>
      kept(database, during, { ...who, kind: 'phone', purpose: 'reach', value: phone(100 + index) }),
    );
    await Promise.all([resealedAll(database, 2), ...replacing]);
    await resealedAll(database, 50);
    const values = await openedBy(database, after);
    expect(values).toHaveLength(13);
    expect(values.every((value) => value.startsWith('138'))).toBe(true);
  });
});

test('killed in the middle of a batch it loses nothing, and goes on from where it was', async () => {
  const values = await filled(12);
  const { kind } = inject('engine');
  if (kind === 'embedded') await database.close();
  const program = new URL('../../tests/database/program.ts', import.meta.url).href;
  const child = spawn(process.execPath, [...argumentsFor(program, 'reseal-program'), kind, database.place], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, 'data'));
  expect(said.toString()).toContain('in the middle');
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;

  const again = await opened(
    kind === 'embedded' ? { engine: kind, folder: database.place } : { engine: kind, url: database.place },
  );
  try {
    expect((await openedBy(again, during)).toSorted()).toEqual(values);
    expect((await openedBy(again, after)).filter((value) => value === 'key-missing')).toHaveLength(6);
    expect(await resealedAll(again, 5)).toEqual({ resealed: 6, damaged: 0 });
    expect((await openedBy(again, after)).toSorted()).toEqual(values);
  } finally {
    await again.close();
  }
}, 120_000);
