import { sql } from 'kysely';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { run, type Tx } from '../platform/database/database.ts';
import { type ErasureReason, type Fate, fateOf, retentionOn } from './retention.ts';
import type { SignatureProblem } from './signature.ts';
import { signaturesHeld } from './signature-store.ts';
import { entriesWhere, type Entry, eraseEntry, type VaultParts } from './vault-entry-store.ts';

type Parts = Pick<VaultParts, 'audit' | 'clock'>;

/** What became of one entry, and for what is left: why, by which rule, and until when if that is known. */
export type Settled = {
  readonly entry: Pick<Entry, 'id' | 'kind' | 'purpose'>;
  readonly fate: Fate;
};

/**
 * Erases everything about a person that no law holds. What one holds is only kept safe from now on; what is still
 * needed stays as it is. Asked twice it finds nothing more to do.
 */
export async function eraseSubject(
  tx: Tx,
  parts: Parts,
  {
    subjectId,
    reason,
    by,
  }: { readonly subjectId: string; readonly reason: ErasureReason; readonly by: string | undefined },
): Promise<readonly Settled[]> {
  await signaturesHeld(tx, subjectId);
  const entries = await entriesWhere(
    tx,
    sql`vault.subject_id = ${subjectId} and vault.erased_at is null`,
    sql`for update of vault`,
  );
  return settled(tx, parts, { entries, reason, by });
}

async function settled(
  tx: Tx,
  parts: Parts,
  {
    entries,
    reason,
    by,
  }: { readonly entries: readonly Entry[]; readonly reason: ErasureReason; readonly by: string | undefined },
): Promise<readonly Settled[]> {
  const at = parts.clock.now();
  const all: Settled[] = [];
  for (const entry of entries) {
    const fate = fateAt(entry, { reason, at });
    if (fate.kind === 'erased') await eraseEntry(tx, parts, { entry, reason, by, at });
    else if (fate.kind === 'kept-by-law') await restrict(tx, parts, { entry, fate, by, at });
    all.push({ entry: { id: entry.id, kind: entry.kind, purpose: entry.purpose }, fate });
  }
  return all;
}

/** By the rule that was in force when it was put in: what a person was told then still holds. */
function fateAt(
  { purpose, keptAt, retainedUntil }: Entry,
  asked: { readonly reason: ErasureReason; readonly at: Date },
): Fate {
  const retention = retentionOn(purpose, chinaDayAt(keptAt));
  if (!retention.ok) throw new RangeError('an entry from outside the days that retentions are known for');
  return fateOf(retention.value, { ...asked, retainedUntil });
}

async function restrict(
  tx: Tx,
  { audit }: Parts,
  {
    entry,
    fate,
    by,
    at,
  }: {
    readonly entry: Entry;
    readonly fate: Extract<Fate, { kind: 'kept-by-law' }>;
    readonly by: string | undefined;
    readonly at: Date;
  },
): Promise<void> {
  const restricted = await run(
    tx,
    sql`update vault set restricted_at = ${at} where id = ${entry.id} and restricted_at is null`,
  );
  if (restricted === 0) return;
  await audit(tx, {
    at,
    who: by,
    what: 'vault.restricted',
    subject: entry.subject,
    details: {
      entry: entry.id,
      kind: entry.kind,
      purpose: entry.purpose,
      until: fate.until.toISOString(),
    },
  });
}

/**
 * Takes a signature back. Nothing new is kept under it, and what was is erased as far as no law holds it: leave to be
 * reached needs no more, and an agreement's papers wait for their end. Taking it back twice is taking it back once.
 */
export async function withdraw(
  tx: Tx,
  parts: Parts,
  {
    subjectId,
    signatureId,
    by,
  }: { readonly subjectId: string; readonly signatureId: string; readonly by: string | undefined },
): Promise<Result<readonly Settled[], SignatureProblem>> {
  const at = parts.clock.now();
  const signature = (await signaturesHeld(tx, subjectId)).find(({ id }) => id === signatureId);
  if (!signature) return refuse({ kind: 'signature-missing' });
  if (signature.withdrawnAt === null) {
    await run(tx, sql`update signature set withdrawn_at = ${at} where id = ${signatureId}`);
    await parts.audit(tx, {
      at,
      who: by,
      what: 'signature.withdrawn',
      subject: signature.subject,
      details: { signature: signatureId, document: signature.document.kind },
    });
  }
  const entries = await entriesWhere(
    tx,
    sql`vault.signature_id = ${signatureId} and vault.erased_at is null`,
    sql`for update of vault`,
  );
  return ok(await settled(tx, parts, { entries, reason: 'consent-withdrawn', by }));
}

/**
 * Erases up to `max` entries whose retention is over, and answers how many. Several processes may sweep at once: each
 * takes what no other has in hand.
 */
export async function sweepVault(tx: Tx, parts: Parts, max: number): Promise<number> {
  const at = parts.clock.now();
  const due = await entriesWhere(
    tx,
    sql`vault.erased_at is null and vault.retained_until <= ${at}`,
    sql`limit ${max} for update of vault skip locked`,
  );
  for (const entry of due)
    await eraseEntry(tx, parts, { entry, reason: 'retention-over', by: undefined, at });
  return due.length;
}
