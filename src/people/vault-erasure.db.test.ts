import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { kept, signed, vaultParts } from '../../tests/database/vault.ts';
import { all, run } from '../platform/database/database.ts';
import { retentions } from './facts/retentions.ts';
import type { ErasureReason } from './retention.ts';
import { eraseSubject, sweepVault, withdraw } from './vault-erasure-store.ts';
import type { EndWish, ReadWish } from './vault.ts';
import { vaultOver } from './vault-store.ts';

let database: TestDatabase;
const parts = vaultParts();
const vault = vaultOver(parts);
const NOW = '2026-11-23T08:00:00.000Z';

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const erase = (subjectId: string, reason: ErasureReason = 'asked-by-person') =>
  database.transaction((tx) => eraseSubject(tx, parts, { subjectId, reason, by: subjectId }));
const end = (wish: EndWish) => database.transaction((tx) => vault.end(tx, wish));
const read = (wish: ReadWish) => database.transaction((tx) => vault.read(tx, wish));
const payroll = { personId: '018f0000-0000-7000-8000-000000000001', roles: ['payroll'] } as const;
const auditor = { ...payroll, roles: ['auditor'] } as const;

const row = z.object({
  kind: z.string(),
  sealed: z.instanceof(Uint8Array).nullable(),
  masked: z.string().nullable(),
  key_id: z.string().nullable(),
  erased_because: z.string().nullable(),
  restricted_at: z.date().nullable(),
});
const rowsOf = (subjectId: string) =>
  all(
    database.reader,
    sql`select kind, sealed, masked, key_id, erased_because, restricted_at from vault
      where subject_id = ${subjectId} order by kind`,
    row,
  );

/** A worker with a phone to be reached by, and a bank account to be paid to. */
async function worker() {
  const who = await signed(database, parts);
  await kept(database, parts, { ...who, kind: 'phone', purpose: 'reach', value: '13800138000' });
  const entryId = await kept(database, parts, {
    ...who,
    kind: 'bank-account',
    purpose: 'pay',
    value: '6222021234567890128',
  });
  return { ...who, entryId };
}

describe('erasure', () => {
  test('takes what no law holds, and names what stays and why', async () => {
    const { subjectId, entryId } = await worker();
    const settled = await erase(subjectId);
    expect(settled.map(({ entry, fate }) => `${entry.kind} ${fate.kind}`).toSorted()).toEqual([
      'bank-account still-needed',
      'phone erased',
    ]);
    const [account, phone] = await rowsOf(subjectId);
    expect(phone).toEqual({
      kind: 'phone',
      sealed: null,
      masked: null,
      key_id: null,
      erased_because: 'asked-by-person',
      restricted_at: null,
    });
    expect(account).toMatchObject({ erased_because: null, restricted_at: null });
    expect(await read({ reader: payroll, purpose: 'pay', entryId })).toMatchObject({ ok: true });
  });

  test('once the agreement has ended, what the law holds is kept safe and used for nothing else', async () => {
    const { subjectId, entryId } = await worker();
    await end({ subjectId, purposes: ['pay'], endedAt: new Date(NOW), by: undefined });
    expect((await erase(subjectId)).find(({ entry }) => entry.id === entryId)?.fate).toMatchObject({
      kind: 'kept-by-law',
      until: new Date('2029-11-23T16:00:00.000Z'),
      source: retentions.pay[0].source,
    });
    expect(await read({ reader: payroll, purpose: 'pay', entryId })).toEqual({
      ok: false,
      problem: { kind: 'entry-restricted' },
    });
    expect(await read({ reader: auditor, purpose: 'legal-duty', entryId })).toMatchObject({ ok: true });
    expect((await erase(subjectId)).map(({ fate }) => fate.kind)).toEqual(['kept-by-law']);
  });

  test('takes everything that should never have been kept', async () => {
    const { subjectId } = await worker();
    await erase(subjectId, 'by-mistake');
    expect((await rowsOf(subjectId)).map(({ sealed }) => sealed)).toEqual([null, null]);
  });

  test('asked by two at once happens once', async () => {
    const { subjectId } = await worker();
    await Promise.all([erase(subjectId), erase(subjectId), erase(subjectId)]);
    const told = await all(
      database.reader,
      sql`select what from audit where subject_id = ${subjectId} and what = 'vault.erased'`,
      z.object({ what: z.string() }),
    );
    expect(told).toHaveLength(1);
  });

  test('at the same moment as a new value leaves either none or the new one, whole', async () => {
    const who = await signed(database, parts);
    const wish = { ...who, kind: 'phone', purpose: 'reach' } as const;
    await kept(database, parts, { ...wish, value: '13800138000' });
    await Promise.all([erase(who.subjectId), kept(database, parts, { ...wish, value: '13900139000' })]);
    const left = (await rowsOf(who.subjectId)).filter(({ sealed }) => sealed !== null);
    expect(left.length).toBeLessThanOrEqual(1);
    expect(left.every(({ masked }) => masked === '139****9000')).toBe(true);
  });
});

describe('a signature taken back', () => {
  test('takes with it what rested on leave alone, and nothing new is kept under it', async () => {
    const who = await signed(database, parts, { kind: 'privacy-consent' });
    const wish = { ...who, kind: 'phone', purpose: 'reach', value: '13800138000' } as const;
    await kept(database, parts, wish);
    const taken = () => database.transaction((tx) => withdraw(tx, parts, { ...who, by: who.subjectId }));
    expect(await taken()).toMatchObject({ ok: true, value: [{ fate: { kind: 'erased' } }] });
    expect(await taken()).toEqual({ ok: true, value: [] });
    expect((await rowsOf(who.subjectId)).map(({ erased_because: because }) => because)).toEqual([
      'consent-withdrawn',
    ]);
    await expect(kept(database, parts, wish)).rejects.toThrow('signature-withdrawn');
  });

  test('while somebody puts a value in under it: whichever comes first, none is left behind', async () => {
    for (let round = 0; round < 5; round += 1) {
      const who = await signed(database, parts, { kind: 'privacy-consent' });
      await Promise.allSettled([
        kept(database, parts, { ...who, kind: 'phone', purpose: 'reach', value: '13800138000' }),
        database.transaction((tx) => withdraw(tx, parts, { ...who, by: undefined })),
      ]);
      expect((await rowsOf(who.subjectId)).filter(({ sealed }) => sealed !== null)).toEqual([]);
    }
  });

  test('of somebody else is refused', async () => {
    const [mine, yours] = [await signed(database, parts), await signed(database, parts)];
    const taken = database.transaction((tx) =>
      withdraw(tx, parts, { subjectId: mine.subjectId, signatureId: yours.signatureId, by: undefined }),
    );
    expect(await taken).toEqual({ ok: false, problem: { kind: 'signature-missing' } });
  });
});

const LATER = '2027-05-23T16:00:00.000Z';
const sweep = (max: number) => database.transaction((tx) => sweepVault(tx, parts, max));
const reached = async (count: number) => {
  await run(database.reader, sql`delete from vault`);
  for (let index = 0; index < count; index += 1) {
    const who = await signed(database, parts);
    await kept(database, parts, { ...who, kind: 'phone', purpose: 'reach', value: '13800138000' });
    await kept(database, parts, { ...who, kind: 'phone', purpose: 'agreement', value: '13800138000' });
  }
};

describe('the sweep', () => {
  afterEach(() => parts.clock.set(NOW));

  test('takes what is over, batch by batch, and nothing else', async () => {
    await reached(7);
    expect(await sweep(3)).toBe(0);
    parts.clock.set(LATER);
    expect([await sweep(3), await sweep(3), await sweep(3), await sweep(3)]).toEqual([3, 3, 1, 0]);
    const left = await all(
      database.reader,
      sql`select purpose from vault where erased_at is null`,
      z.object({ purpose: z.string() }),
    );
    expect(left).toEqual(Array.from({ length: 7 }, () => ({ purpose: 'agreement' })));
  });

  test('by several at once takes each entry once', async () => {
    await reached(6);
    parts.clock.set(LATER);
    const swept = await Promise.all(Array.from({ length: 4 }, () => sweep(10)));
    expect(swept.reduce((total, count) => total + count, 0)).toBe(6);
  });
});

test('an end outside the days that retentions are known for is refused, and changes nothing', async () => {
  const { subjectId } = await worker();
  const purposes = ['agreement', 'pay'] as const;
  const ended = await end({ subjectId, purposes, endedAt: new Date('2031-01-01T00:00:00Z'), by: undefined });
  expect(ended).toEqual({ ok: false, problem: { kind: 'retention-unknown' } });
});
