import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { typing } from '../../tests/cli/typing.ts';
import { openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, withExample } from '../../tests/server/house.ts';
import { sealAudit } from '../people/audit-chain-store.ts';
import { checkBooks } from '../people/books-store.ts';
import { keepBackup, streamBackup } from '../platform/database/backup-file.ts';
import { one, run } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { folderVisitor } from '../server/folder-visitor.ts';
import { audit } from './audit.ts';
import { restore } from './restore.ts';

let records: TestDatabase;
let place: string;
let house: ReturnType<typeof houseOn>;
const spent: TestDatabase[] = [];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'likui-books-'));
  records = await openOwnDatabase();
  await withExample(records);
  house = houseOn(records);
  await house.signIn('owner');
  while ((await sealAudit(records, house.clock)).sealed > 0);
  // As the server does that holds the folder; with a PostgreSQL nobody holds anything.
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  records.hold?.answer(
    folderVisitor({ database: records, clock: house.clock, ids: timedIds(house.clock), log }),
  );
});
afterAll(async () => {
  await records.drop();
  await rm(place, { recursive: true, force: true });
  for (const each of spent)
    if (each.engine === 'embedded') await rm(each.place, { recursive: true, force: true });
});

const groundOf = ({ engine, place: at }: TestDatabase) =>
  typing('', { env: engine === 'embedded' ? { LIKUI_DATA: at } : { LIKUI_DATA: place, DATABASE_URL: at } })
    .ground;

const check = async (...args: readonly string[]) => {
  const { kind, sentence } = await audit.perform(['check', ...args], groundOf(records));
  return { kind, said: sentence.en };
};

const idRow = z.object({ id: z.uuid() });

/** Does something behind the program's back, looks, and puts everything back. */
async function tampered<Value>(
  { how, back }: { readonly how: ReturnType<typeof sql>; readonly back: ReturnType<typeof sql> },
  look: () => Promise<Value>,
): Promise<Value> {
  await run(records.reader, how);
  try {
    return await look();
  } finally {
    await run(records.reader, back);
  }
}

async function restoredElsewhere(): Promise<{ readonly kind: string; readonly said: string }> {
  const file = join(place, `${spent.length}.likui`);
  const stream = new PassThrough();
  await Promise.all([keepBackup(stream, file), streamBackup(records, house.clock.now(), stream)]);
  const empty = await openOwnDatabase();
  spent.push(empty);
  await empty.close();
  const { kind, sentence } = await restore.perform([file], groundOf(empty));
  return { kind, said: sentence.en };
}

test('the audit is whole, from a running server or without one, and its newest seal can be kept elsewhere', async () => {
  const { kind, said } = await check();
  expect(kind).toBe('done');
  const head = /Keep the newest seal somewhere else: (?<head>\d+:[\da-f]{64})$/u.exec(said)?.groups?.['head'];
  expect(await check(head ?? '')).toEqual({ kind, said });
  const other = `1:${'0'.repeat(64)}`;
  expect((await check(other)).said).toContain('seal 1 is not the one that was written down');
  expect((await check(`900:${'0'.repeat(64)}`)).said).toContain('seal 900 is missing');
});

test.each([['check', '12'], ['check', `1:${'0'.repeat(64)}`, 'more'], [], ['erase']])(
  'what is no such command is told how it is written: %s',
  async (...args) => {
    const { kind, sentence } = await audit.perform(args, groundOf(records));
    expect([kind, sentence.en]).toEqual(['refused', expect.stringContaining('likui audit check')]);
  },
);

test(
  'an entry that was changed is named, and a copy that has it is not called good',
  { timeout: 120_000 },
  async () => {
    const { id } = await one(records.reader, sql`select id from audit order by id limit 1`, idRow);
    const at = sql`where id = ${id}`;
    const touched = {
      how: sql`update audit set subject_id = subject_id || 'x' ${at}`,
      back: sql`update audit set subject_id = rtrim(subject_id, 'x') ${at}`,
    };
    const [here, there] = await tampered(
      touched,
      async () => [await check(), await restoredElsewhere()] as const,
    );
    expect([here.kind, there.kind]).toEqual(['refused', 'refused']);
    expect(here.said).toContain(`entry ${id} was changed after it was written`);
    expect(there.said).toContain(`entry ${id} was changed after it was written`);
    expect(there.said).toContain('its books do not hold');
    expect((await check()).kind).toBe('done');
  },
);

test(
  'a copy whose books hold says what was looked at; that nobody could run a house is seen too',
  { timeout: 120_000 },
  async () => {
    const good = await restoredElsewhere();
    expect(good.kind).toBe('done');
    expect(good.said).toMatch(
      /[1-9]\d* audit entries fit their seals, and each of [1-9]\d* entries of the vault/u,
    );
    const disabled = {
      how: sql`update person set disabled_at = ${house.clock.now()} where disabled_at is null`,
      back: sql`update person set disabled_at = null`,
    };
    expect(await tampered(disabled, () => checkBooks(records))).toMatchObject({
      isOwnerMissing: true,
      audit: { faults: [] },
      vault: { loose: [] },
    });
  },
);
