import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { kept, signed, vaultParts } from '../../tests/database/vault.ts';
import { all, run } from '../platform/database/database.ts';
import type { ReadWish } from './vault.ts';
import { listMasked, vaultOver } from './vault-store.ts';

let database: TestDatabase;
const parts = vaultParts();
const vault = vaultOver(parts);

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const ID_NUMBER = '11010519491231002X';
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

const ofAgency = (agencyId: string) => ({ personId: randomUUID(), roles: ['agency'], agencyId }) as const;

describe('reading', () => {
  test.each([
    {
      why: 'another purpose',
      reader: { ...payroll, roles: ['payroll', 'recruiter'] },
      purpose: 'reach',
      kind: 'purpose-not-agreed',
    },
    {
      why: 'a role that only learns that it is there',
      reader: payroll,
      purpose: 'legal-duty',
      kind: 'reading-not-allowed',
    },
    { why: 'a role with nothing to do with it', reader: recruiter, purpose: 'pay', kind: 'entry-missing' },
    {
      why: 'not one’s own',
      reader: { personId: randomUUID(), roles: ['agent'] },
      purpose: 'own',
      kind: 'entry-missing',
    },
  ] as const)('refused and written down: $why', async ({ reader, purpose, kind }) => {
    const { subjectId, signatureId } = await signed(database, parts);
    const entryId = await kept(database, parts, {
      subjectId,
      signatureId,
      kind: 'id-number',
      purpose: 'pay',
      value: ID_NUMBER,
    });
    expect(await read({ reader, purpose, entryId })).toEqual({ ok: false, problem: { kind } });
    const lines = [...(await auditOf(subjectId)), ...(await auditOf(entryId))];
    expect(lines.at(-1)).toMatchObject({
      what: 'vault.read-refused',
      details: { for: purpose, because: kind },
    });
  });

  test('an agency sees what was signed through it, and nothing of another’s', async () => {
    const [ours, theirs] = [randomUUID(), randomUUID()];
    const { subjectId, signatureId } = await signed(database, parts, { agencyId: ours });
    const entryId = await kept(database, parts, {
      subjectId,
      signatureId,
      kind: 'phone',
      purpose: 'reach',
      value: '13800138000',
    });
    expect(await read({ reader: ofAgency(ours), purpose: 'reach', entryId })).toMatchObject({ ok: true });
    expect(await read({ reader: ofAgency(theirs), purpose: 'reach', entryId })).toMatchObject({
      problem: { kind: 'entry-missing' },
    });
    expect(await listedBy(ofAgency(theirs), subjectId)).toEqual([]);
    expect(await listedBy(ofAgency(ours), subjectId)).toHaveLength(1);
  });

  test('no value leaves when it cannot be written down', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const entryId = await kept(database, parts, {
      subjectId,
      signatureId,
      kind: 'phone',
      purpose: 'reach',
      value: '13800138000',
    });
    const mute = vaultOver({ ...parts, audit: () => Promise.reject(new Error('no room')) });
    const reading = database.transaction((tx) =>
      mute.read(tx, { reader: recruiter, purpose: 'reach', entryId }),
    );
    await expect(reading).rejects.toThrow('no room');
  });

  test.each([
    { what: 'a changed byte', change: sql`set sealed = set_byte(sealed, 20, 255 - get_byte(sealed, 20))` },
    { what: 'another kind', change: sql`set kind = 'address'` },
    { what: 'another purpose', change: sql`set purpose = 'agreement'` },
  ])('$what in the database is noticed', async ({ change }) => {
    const { subjectId, signatureId } = await signed(database, parts);
    const entryId = await kept(database, parts, {
      subjectId,
      signatureId,
      kind: 'phone',
      purpose: 'reach',
      value: '13800138000',
    });
    await run(database.reader, sql`update vault ${change} where id = ${entryId}`);
    const reading = await read({
      reader: { personId: subjectId, roles: ['agent'] },
      purpose: 'own',
      entryId,
    });
    expect(reading).toEqual({ ok: false, problem: { kind: 'entry-damaged' } });
  });

  test('a value moved into the row of another person does not open', async () => {
    const [mine, yours] = [await signed(database, parts), await signed(database, parts)];
    const wish = { kind: 'bank-account', purpose: 'pay' } as const;
    const from = await kept(database, parts, { ...mine, ...wish, value: '6222021234567890128' });
    const to = await kept(database, parts, { ...yours, ...wish, value: '6228481234567890129' });
    await run(
      database.reader,
      sql`update vault set sealed = (select sealed from vault where id = ${from}) where id = ${to}`,
    );
    expect(await read({ reader: payroll, purpose: 'pay', entryId: to })).toMatchObject({
      problem: { kind: 'entry-damaged' },
    });
    expect(await read({ reader: payroll, purpose: 'pay', entryId: from })).toMatchObject({ ok: true });
  });
});
