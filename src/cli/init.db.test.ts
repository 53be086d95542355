import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { typing } from '../../tests/cli/typing.ts';
import { opened, openOwnDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { houseOn, withExample } from '../../tests/server/house.ts';
import { all, type Database } from '../platform/database/database.ts';
import { timedIds } from '../platform/ids.ts';
import { seedChannels } from '../verify/channel-store.ts';
import { init } from './init.ts';
import { initWords } from './init-words.ts';

const PASSWORD = 'a sentence of our own';

let records: TestDatabase;
let keys: string;
beforeAll(async () => {
  records = await openOwnDatabase();
  keys = mkdtempSync(join(tmpdir(), 'likui-keys-'));
  await withExample(records);
});
afterAll(() => {
  rmSync(keys, { recursive: true, force: true });
  // The embedded records were let go by then; those of a server end with it.
  if (records.engine === 'embedded') rmSync(records.place, { recursive: true, force: true });
});

const env = () =>
  records.engine === 'embedded'
    ? { LIKUI_DATA: records.place }
    : { LIKUI_DATA: keys, DATABASE_URL: records.place };

const run = (args: readonly string[], password: string) =>
  init.perform(args, typing(`${password}\n`, { env: env() }).ground);

async function tablesWithRows({ reader }: Database): Promise<readonly string[]> {
  const tables = await all(
    reader,
    sql`select table_name as name from information_schema.tables where table_schema = 'public'`,
    z.object({ name: z.string() }),
  );
  const filled: string[] = [];
  for (const { name } of tables) {
    const rows = await all(reader, sql`select 1 from ${sql.table(name)} limit 1`, z.unknown());
    if (rows.length > 0) filled.push(name);
  }
  return filled.toSorted();
}

// Opens the embedded records four times, as four programs would.
test('likui init puts a real operator in the place of the example, once', { timeout: 180_000 }, async () => {
  const house = houseOn(records);
  const cookie = await house.signIn('owner');
  await house.ask('/api/sign-in-codes', { method: 'POST', body: { phone: '13800000001' } });
  await house.ask('/api/agencies', { method: 'POST', cookie, body: { name: '试用机构' } });
  const tried = { name: 'tryout', displayName: '试用', roles: ['agent'] };
  expect((await house.ask('/api/people', { method: 'POST', cookie, body: tried })).status).toBe(201);
  const objection = new URLSearchParams({
    posting: '招聘客服，上岗前交押金300元',
    rules: 'upfront-fee',
    foundAt: 'group',
    rule: 'upfront-fee',
    why: '是笔误',
    proofKind: 'official-site',
    proof: 'https://yuanshan-wl.com/jobs/3',
    consent: 'yes',
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const objected = await house.ask('/appeals', { method: 'POST', headers, body: objection.toString() });
  expect(objected.status).toBe(303);
  const log = {
    levels: Array.from({ length: 1500 }, (_, place) => (place % 9 === 0 ? -600 : -250)),
    clipped: 0,
  };
  const read = {
    sheet: 'a1',
    media: 'audio/webm',
    parts: 1,
    log: { ...log, passageFrom: 0 },
    consent: true,
  };
  expect((await house.ask('/api/try/readings', { method: 'POST', body: read })).status).toBe(201);
  await seedChannels({ database: records, ids: timedIds(house.clock), clock: house.clock });
  await records.close();

  const done = await run(['青山物流', 'lin', '林青山'], PASSWORD);
  expect(done).toEqual({ kind: 'done', sentence: initWords.made(12) });
  const folder = records.engine === 'embedded' ? records.place : keys;
  for (const name of ['house.key', 'vault.key'])
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);

  const again = await run(['白水物流', 'bai', '白水'], 'another sentence of ours');
  expect(again).toEqual({ kind: 'refused', sentence: initWords['operator-exists'] });

  const after = await opened(
    records.engine === 'embedded'
      ? { engine: 'embedded', folder: records.place }
      : { engine: 'postgres', url: records.place },
  );
  // The audit is only ever added to, and holds no personal data; everything else that is left is the new owner's.
  const left = ['audit', 'audit_link', 'migration', 'operator', 'person', 'person_role'];
  expect(await tablesWithRows(after)).toEqual(left);
  expect(await all(after.reader, sql`select name from person`, z.unknown())).toEqual([{ name: 'lin' }]);

  const { ask } = houseOn(after);
  expect((await ask('/api/session', { cookie })).status).toBe(401);
  expect((await ask('/api/example')).status).toBe(404);
  const sign = (name: string, password: string) =>
    ask('/api/sessions', { method: 'POST', body: { name, password } });
  expect((await sign('owner', 'yuanshan shili')).status).toBe(401);
  expect((await sign('lin', PASSWORD)).body).toMatchObject({
    person: { name: 'lin', displayName: '林青山', roles: ['owner'] },
  });
  await after.close();
});
