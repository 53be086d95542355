import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { kept, signed, vaultParts } from '../../tests/database/vault.ts';
import { all, one } from '../platform/database/database.ts';
import type { KeepWish, ReadWish } from './vault.ts';
import { listMasked, vaultOver } from './vault-store.ts';

let database: TestDatabase;
const parts = vaultParts();
const vault = vaultOver(parts);

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const ID_NUMBER = '11010519491231002X';
const keep = (wish: KeepWish) => database.transaction((tx) => vault.keep(tx, wish));
const read = (wish: ReadWish) => database.transaction((tx) => vault.read(tx, wish));
const payroll = { personId: randomUUID(), roles: ['payroll'] } as const;
const recruiter = { personId: randomUUID(), roles: ['recruiter'] } as const;

const auditRow = z.object({ what: z.string(), details: z.record(z.string(), z.unknown()) });
const auditOf = (subjectId: string) =>
  all(
    database.reader,
    sql`select what, details from audit where subject_id = ${subjectId} order by id`,
    auditRow,
  );

const listedBy = (reader: ReadWish['reader'], subjectId: string) =>
  database.transaction((tx) => listMasked(tx, parts, { reader, subjectId }));

describe('putting in', () => {
  test('what is put in can be read for its purpose, and lies there unreadable', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const wish = { subjectId, signatureId, kind: 'id-number', purpose: 'pay', value: ID_NUMBER } as const;
    const entryId = await kept(database, parts, wish);
    expect(await read({ reader: payroll, purpose: 'pay', entryId })).toEqual({
      ok: true,
      value: { id: entryId, kind: 'id-number', value: ID_NUMBER },
    });
    const current = {
      reader: payroll,
      purpose: 'pay',
      subjectId,
      kind: 'id-number',
      keptFor: 'pay',
    } as const;
    expect(await read(current)).toMatchObject({ ok: true, value: { value: ID_NUMBER } });
    const { sealed, masked } = await one(
      database.reader,
      sql`select encode(sealed, 'escape') as sealed, masked from vault where id = ${entryId}`,
      z.object({ sealed: z.string(), masked: z.string() }),
    );
    expect(sealed).not.toContain(ID_NUMBER.slice(0, 6));
    expect(masked).toBe('110*************2X');
    expect((await auditOf(subjectId)).map(({ what }) => what)).toEqual([
      'signature.made',
      'vault.kept',
      'vault.read',
      'vault.read',
    ]);
  });

  test('the same wish twice is one entry; another under its id is refused', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const wish = {
      id: randomUUID(),
      subjectId,
      signatureId,
      kind: 'phone',
      purpose: 'reach',
      value: '13800138000',
      by: undefined,
    } as const;
    const once = await keep(wish);
    expect(once).toEqual({ ok: true, value: { id: wish.id, masked: '138****8000' } });
    expect(await keep({ ...wish, value: '138 0013 8000' })).toEqual(once);
    expect(await keep({ ...wish, id: randomUUID() })).toEqual(once);
    expect(await keep({ ...wish, value: '13900139000' })).toEqual({
      ok: false,
      problem: { kind: 'entry-differs' },
    });
    expect((await auditOf(subjectId)).filter(({ what }) => what === 'vault.kept')).toHaveLength(1);
  });

  test('a newer phone takes the place of the older one, which is gone at once', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const wish = { subjectId, signatureId, kind: 'phone', purpose: 'reach' } as const;
    const first = await kept(database, parts, { ...wish, value: '13800138000' });
    const second = await kept(database, parts, { ...wish, value: '13900139000' });
    expect(await read({ reader: recruiter, purpose: 'reach', entryId: first })).toMatchObject({
      problem: { kind: 'entry-erased' },
    });
    expect(await read({ reader: recruiter, purpose: 'reach', entryId: second })).toMatchObject({ ok: true });
  });

  test('a newer bank account leaves the older one to the wage ledger', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const wish = { subjectId, signatureId, kind: 'bank-account', purpose: 'pay' } as const;
    const first = await kept(database, parts, { ...wish, value: '6222021234567890128' });
    const second = await kept(database, parts, { ...wish, value: '6228481234567890129' });
    const rows = await listedBy({ personId: subjectId, roles: ['agent'] }, subjectId);
    expect(rows.map(({ id, retainedUntil }) => [id, retainedUntil?.toISOString()])).toEqual(
      [
        [first, '2029-11-23T16:00:00.000Z'],
        [second, undefined],
      ].toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
    );
    const current = {
      reader: payroll,
      purpose: 'pay',
      subjectId,
      kind: 'bank-account',
      keptFor: 'pay',
    } as const;
    expect(await read(current)).toMatchObject({ value: { id: second } });
  });

  test.each([
    { why: 'not needed for that', wish: { kind: 'bank-account', purpose: 'reach' }, kind: 'kind-not-needed' },
    { why: 'no such number', wish: { value: '12' }, kind: 'value-malformed' },
    { why: 'no such signature', wish: { signatureId: randomUUID() }, kind: 'signature-missing' },
    { why: 'somebody else’s signature', wish: { subjectId: randomUUID() }, kind: 'signature-missing' },
  ] as const)('refused: $why', async ({ wish, kind }) => {
    const { subjectId, signatureId } = await signed(database, parts);
    const whole = {
      id: randomUUID(),
      subjectId,
      signatureId,
      kind: 'phone',
      purpose: 'reach',
      value: '13800138000',
      by: undefined,
      ...wish,
    } as const;
    expect(await keep(whole)).toEqual({ ok: false, problem: { kind } });
  });

  test('refused: papers under mere leave to be reached', async () => {
    const { subjectId, signatureId } = await signed(database, parts, { kind: 'privacy-consent' });
    const wish = {
      id: randomUUID(),
      subjectId,
      signatureId,
      kind: 'id-number',
      purpose: 'pay',
      by: undefined,
    } as const;
    expect(await keep({ ...wish, value: ID_NUMBER })).toEqual({
      ok: false,
      problem: { kind: 'signature-too-little' },
    });
  });

  test('many at once leave one current value', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const phones = Array.from({ length: 12 }, (_, index) => `1380013800${index % 10}`);
    await Promise.all(
      phones.map((value) =>
        kept(database, parts, { subjectId, signatureId, kind: 'phone', purpose: 'agreement', value }),
      ),
    );
    const { count } = await one(
      database.reader,
      sql`select cast(count(*) as integer) as count from vault
        where subject_id = ${subjectId} and superseded_at is null and erased_at is null`,
      z.object({ count: z.int() }),
    );
    expect(count).toBe(1);
  });
});
