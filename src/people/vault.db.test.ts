import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../tests/database/engine.ts';
import { kept, signed, vaultParts } from '../../tests/database/vault.ts';
import { run } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { sign, signaturesOf } from './signature-store.ts';

let database: TestDatabase;
const parts = vaultParts();

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.drop());

const ID_NUMBER = '11010519491231002X';

const row = async (values: {
  readonly subject: string;
  readonly signature: string;
  readonly document?: string;
  readonly kind?: string;
  readonly sealed?: Uint8Array | null;
}) => {
  const {
    subject,
    signature,
    document = 'agreement',
    kind = 'id-number',
    sealed = Uint8Array.of(1),
  } = values;
  await run(database.reader, sql`insert into vault_key values ('k', ${new Date()}) on conflict do nothing`);
  return run(
    database.reader,
    sql`
      insert into vault (id, subject_id, kind, purpose, signature_id, document_kind, sealed, key_id, masked, kept_at)
      values (${randomUUID()}, ${subject}, ${kind}, 'pay', ${signature}, ${document}, ${sealed}, 'k', '*', ${new Date()})`,
  );
};
const thrownBy = (work: Promise<unknown>) => work.catch((fault: unknown) => fault);

describe('the database itself refuses', () => {
  test('personal data without a signature', async () => {
    const thrown = await thrownBy(row({ subject: randomUUID(), signature: randomUUID() }));
    expect(thrown).toBeInstanceOf(DatabaseFault);
    expect(thrown).toMatchObject({ code: '23503', constraint: 'vault_signed' });
  });

  test('personal data under the signature of somebody else', async () => {
    const { signatureId } = await signed(database, parts);
    const thrown = await thrownBy(row({ subject: randomUUID(), signature: signatureId }));
    expect(thrown).toMatchObject({ code: '23503', constraint: 'vault_signed' });
  });

  test.each(['id-number', 'bank-account'])('a %s before an agreement is signed', async (kind) => {
    const { subjectId, signatureId } = await signed(database, parts, { kind: 'privacy-consent' });
    const told = row({ subject: subjectId, signature: signatureId, document: 'privacy-consent', kind });
    expect(await thrownBy(told)).toMatchObject({ code: '23514', constraint: 'vault_agreed_first' });
    const lied = row({ subject: subjectId, signature: signatureId, document: 'agreement', kind });
    expect(await thrownBy(lied)).toMatchObject({ code: '23503', constraint: 'vault_signed' });
  });

  test('an entry that is neither whole nor erased', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    const thrown = await thrownBy(row({ subject: subjectId, signature: signatureId, sealed: null }));
    expect(thrown).toMatchObject({ code: '23514', constraint: 'vault_whole' });
  });

  test('taking a signature away from under what it allows, or giving it to another', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    await kept(database, parts, {
      subjectId,
      signatureId,
      kind: 'id-number',
      purpose: 'tax',
      value: ID_NUMBER,
    });
    const removal = run(database.reader, sql`delete from signature where id = ${signatureId}`);
    expect(await thrownBy(removal)).toMatchObject({ code: '23503' });
    const gift = sql`update signature set subject_id = ${randomUUID()} where id = ${signatureId}`;
    expect(await thrownBy(run(database.reader, gift))).toMatchObject({ code: '23503' });
  });

  test('two current values of a kind for one purpose', async () => {
    const { subjectId, signatureId } = await signed(database, parts);
    await row({ subject: subjectId, signature: signatureId });
    const thrown = await thrownBy(row({ subject: subjectId, signature: signatureId }));
    expect(thrown).toMatchObject({ code: '23505', constraint: 'vault_current' });
  });
});

describe('signatures', () => {
  test('the same one twice is one; another under its id is refused', async () => {
    const { subjectId } = await signed(database, parts);
    const [signature] = await signaturesOf(database.reader, subjectId);
    if (!signature) throw new Error('nothing was signed');
    const again = (changed: object) =>
      database.transaction((tx) =>
        sign(tx, parts.audit, { signature: { ...signature, ...changed }, by: undefined }),
      );
    expect(await again({})).toEqual({ ok: true, value: { isNew: false } });
    expect(await again({ how: 'on-paper' })).toEqual({ ok: false, problem: { kind: 'signature-differs' } });
    expect(await again({ document: { ...signature.document, sha256: 'no' } })).toEqual({
      ok: false,
      problem: { kind: 'signature-malformed' },
    });
    expect(await signaturesOf(database.reader, subjectId)).toEqual([signature]);
  });
});
