import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { standingClock } from '../../tests/server/house.ts';
import { timedIds } from '../platform/ids.ts';
import { operatorKind } from '../people/operator-store.ts';
import { openHousehold } from './household.ts';
import { startWords } from './words.ts';

let database: TestDatabase;
let dataFolder: string;
beforeAll(async () => {
  database = await openTestDatabase();
  dataFolder = mkdtempSync(join(tmpdir(), 'likui-household-'));
});
afterAll(async () => {
  await database.drop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const { clock } = standingClock();
const printed: string[] = [];
const open = (more: object = {}) =>
  openHousehold({
    env: {},
    host: '127.0.0.1',
    trustsProxy: false,
    dataFolder,
    database,
    clock,
    ids: timedIds(clock),
    print: (line) => printed.push(line),
    ...more,
  });

test('nothing is made where others could come in', async () => {
  for (const more of [{ host: '0.0.0.0' }, { trustsProxy: true }]) {
    const household = await open(more);
    expect(household.ok).toBe(false);
    if (!household.ok) expect(startWords).toHaveProperty(household.problem.kind);
  }
  expect(await operatorKind(database.reader)).toBeUndefined();
  expect(existsSync(join(dataFolder, 'house.key'))).toBe(false);
});

test('settings for messages that cannot be right are refused', async () => {
  expect(await open({ env: { SMS_WEBHOOK_URL: 'http://sms.example/' } })).toMatchObject({
    problem: { kind: 'sms-webhook-malformed' },
  });
});

test('a first start makes the example and its keys; messages of the example are printed', async () => {
  const household = await open();
  if (!household.ok) throw new Error(household.problem.kind);
  expect(household.value.examples).toHaveLength(11);
  expect(existsSync(join(dataFolder, 'house.key'))).toBe(true);
  await household.value.sms?.send({ id: '1', phone: '13800000001', text: 'code 123456' });
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('123456');
});

test('a second start finds the same house', async () => {
  const household = await open();
  expect(household.ok && household.value.examples).toHaveLength(11);
});

test('a used house whose key is gone, or open to others, is refused instead of given another', async () => {
  chmodSync(join(dataFolder, 'house.key'), 0o644);
  expect(await open()).toMatchObject({ problem: { kind: 'house-key-open-to-others' } });
  rmSync(join(dataFolder, 'house.key'));
  expect(await open()).toMatchObject({ problem: { kind: 'house-key-missing' } });
  expect(existsSync(join(dataFolder, 'house.key'))).toBe(false);
});
