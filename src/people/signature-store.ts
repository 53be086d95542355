import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import {
  documentKinds,
  type Signature,
  type SignatureProblem,
  signingWays,
  subjectKinds,
} from './signature.ts';

const signatureRow = z
  .object({
    id: z.uuid(),
    subject_id: z.uuid(),
    subject_kind: z.enum(subjectKinds),
    agency_id: z.uuid().nullable(),
    document_kind: z.enum(documentKinds),
    document_version: z.string(),
    document_sha256: z.instanceof(Uint8Array),
    how: z.enum(signingWays),
    signed_at: z.date(),
    withdrawn_at: z.date().nullable(),
  })
  .transform((row): Signature => ({
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    agencyId: row.agency_id,
    document: {
      kind: row.document_kind,
      version: row.document_version,
      sha256: Buffer.from(row.document_sha256).toString('hex'),
    },
    how: row.how,
    signedAt: row.signed_at,
    withdrawnAt: row.withdrawn_at,
  }));

const COLUMNS = sql`id, subject_id, subject_kind, agency_id, document_kind, document_version, document_sha256, how,
  signed_at, withdrawn_at`;

/** Everything somebody signed, the oldest first. */
export const signaturesOf = (tx: Tx, subjectId: string): Promise<readonly Signature[]> =>
  all(tx, sql`select ${COLUMNS} from signature where subject_id = ${subjectId} order by id`, signatureRow);

/**
 * The same, held until the transaction ends: whoever changes what is kept of a person waits for whoever does already.
 * Somebody who signed nothing has nothing in the vault either.
 */
export const signaturesHeld = (tx: Tx, subjectId: string): Promise<readonly Signature[]> =>
  all(
    tx,
    sql`select ${COLUMNS} from signature where subject_id = ${subjectId} order by id for update`,
    signatureRow,
  );

const SHA256 = /^[\da-f]{64}$/u;

/**
 * Writes down that somebody signed. The id is the caller's: the same signature twice is one. Refused: another one
 * under the same id, and what is no SHA-256. `by` is whoever wrote it down, the subject themselves as a rule.
 */
export async function sign(
  tx: Tx,
  audit: Audit,
  { signature, by }: { readonly signature: Omit<Signature, 'withdrawnAt'>; readonly by: string | undefined },
): Promise<Result<{ readonly isNew: boolean }, SignatureProblem>> {
  const { id, subject, agencyId, document, how, signedAt } = signature;
  if (!SHA256.test(document.sha256)) return refuse({ kind: 'signature-malformed' });
  const added = await run(
    tx,
    sql`
      insert into signature (id, subject_id, subject_kind, agency_id, document_kind, document_version,
        document_sha256, how, signed_at)
      values (${id}, ${subject.id}, ${subject.kind}, ${agencyId}, ${document.kind}, ${document.version},
        ${Uint8Array.from(Buffer.from(document.sha256, 'hex'))}, ${how}, ${signedAt})
      on conflict (id) do nothing`,
  );
  if (added === 0) return sameAsKept(tx, signature);
  await audit(tx, {
    at: signedAt,
    who: by,
    what: 'signature.made',
    subject,
    details: { signature: id, document: document.kind, how },
  });
  return ok({ isNew: true });
}

async function sameAsKept(
  tx: Tx,
  signature: Omit<Signature, 'withdrawnAt'>,
): Promise<Result<{ readonly isNew: false }, SignatureProblem>> {
  const kept = await maybeOne(
    tx,
    sql`select ${COLUMNS} from signature where id = ${signature.id}`,
    signatureRow,
  );
  const isSame = kept !== undefined && told(kept) === told(signature);
  return isSame ? ok({ isNew: false }) : refuse({ kind: 'signature-differs' });
}

const told = (each: Omit<Signature, 'withdrawnAt'>): string =>
  JSON.stringify([
    [each.subject.kind, each.subject.id, each.agencyId, each.how, each.signedAt.toISOString()],
    [each.document.kind, each.document.version, each.document.sha256],
  ]);
