import { sql } from 'kysely';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { run, type Tx } from '../platform/database/database.ts';
import type { Retention } from './facts/retentions.ts';
import { maskPersonal, readPersonal } from './personal.ts';
import { endOfRetention, retentionOn } from './retention.ts';
import { signaturesHeld } from './signature-store.ts';
import {
  boundToAgency,
  isCoveredBy,
  type EndProblem,
  type EndWish,
  isListedFor,
  isNeededFor,
  type KeepProblem,
  type KeepWish,
  type KeptEntry,
  type OpenedEntry,
  readingProblem,
  type ReadProblem,
  type ReadWish,
  type Vault,
  type VaultPurpose,
  type VaultReader,
} from './vault.ts';
import {
  entriesWhere,
  type Entry,
  eraseEntry,
  openedWith,
  sealedFor,
  type VaultParts,
} from './vault-entry-store.ts';

/** The vault for the rooms above, put together from its parts. */
export const vaultOver = (parts: VaultParts): Vault<Tx> => ({
  keep: (tx, wish) => keep(tx, parts, wish),
  read: (tx, wish) => read(tx, parts, wish),
  end: (tx, wish) => end(tx, parts, wish),
});

/**
 * Puts a value in, under a signature of its own subject that covers it. The same wish twice is one; a newer value for
 * the same purpose replaces the older one, which goes at once unless the law wants it for a while.
 */
async function keep(tx: Tx, parts: VaultParts, wish: KeepWish): Promise<Result<KeptEntry, KeepProblem>> {
  if (!isNeededFor(wish.purpose, wish.kind)) return refuse({ kind: 'kind-not-needed' });
  const plain = readPersonal(wish.kind, wish.value);
  if (!plain.ok) return plain;
  const at = parts.clock.now();
  const retention = retentionOn(wish.purpose, chinaDayAt(at));
  if (!retention.ok) return refuse({ kind: 'retention-unknown' });

  const signature = (await signaturesHeld(tx, wish.subjectId)).find(({ id }) => id === wish.signatureId);
  if (!signature) return refuse({ kind: 'signature-missing' });
  if (signature.withdrawnAt !== null) return refuse({ kind: 'signature-withdrawn' });
  if (!isCoveredBy(signature.document.kind, wish.purpose)) return refuse({ kind: 'signature-too-little' });

  const [before] = await entriesWhere(tx, sql`vault.id = ${wish.id}`);
  if (before)
    return isSame(parts, before, { ...wish, value: plain.value })
      ? ok({ id: before.id, masked: before.masked ?? '' })
      : refuse({ kind: 'entry-differs' });

  const current = await currentOf(tx, wish);
  if (current && isSame(parts, current, { ...wish, value: plain.value }))
    return ok({ id: current.id, masked: current.masked ?? '' });
  if (current) await supersede(tx, parts, { entry: current, retention: retention.value, by: wish.by, at });

  const masked = maskPersonal(wish.kind, plain.value);
  await insert(tx, parts, {
    wish: { ...wish, value: plain.value },
    masked,
    documentKind: signature.document.kind,
    at,
    retainedUntil: retention.value.from === 'kept' ? endOfRetention(retention.value, at) : null,
  });
  await parts.audit(tx, {
    at,
    who: wish.by,
    what: 'vault.kept',
    subject: signature.subject,
    details: { entry: wish.id, kind: wish.kind, purpose: wish.purpose, signature: signature.id },
  });
  return ok({ id: wish.id, masked });
}

async function currentOf(
  tx: Tx,
  { subjectId, kind, purpose }: Pick<KeepWish, 'subjectId' | 'kind' | 'purpose'>,
): Promise<Entry | undefined> {
  const [current] = await entriesWhere(
    tx,
    sql`vault.subject_id = ${subjectId} and vault.kind = ${kind} and vault.purpose = ${purpose}
      and vault.superseded_at is null and vault.erased_at is null`,
  );
  return current;
}

function isSame({ ring }: VaultParts, entry: Entry, wish: KeepWish): boolean {
  const opened = openedWith(ring, entry);
  return (
    opened.kind === 'opened' &&
    opened.value === wish.value &&
    entry.subject.id === wish.subjectId &&
    entry.kind === wish.kind &&
    entry.purpose === wish.purpose &&
    entry.signatureId === wish.signatureId
  );
}

async function supersede(
  tx: Tx,
  parts: VaultParts,
  {
    entry,
    retention,
    by,
    at,
  }: {
    readonly entry: Entry;
    readonly retention: Retention;
    readonly by: string | undefined;
    readonly at: Date;
  },
): Promise<void> {
  if (retention.basis === 'house') {
    await eraseEntry(tx, parts, { entry, reason: 'superseded', by, at });
    return;
  }
  const until = endOfRetention(retention, at);
  await run(
    tx,
    sql`
      update vault set superseded_at = ${at}, retained_until = coalesce(retained_until, ${until})
      where id = ${entry.id}`,
  );
}

async function insert(
  tx: Tx,
  { ring, chance }: VaultParts,
  {
    wish,
    masked,
    documentKind,
    at,
    retainedUntil,
  }: {
    readonly wish: KeepWish;
    readonly masked: string;
    readonly documentKind: string;
    readonly at: Date;
    readonly retainedUntil: Date | null;
  },
): Promise<void> {
  const { id, subjectId, kind, purpose, value, signatureId } = wish;
  const sealed = sealedFor({ id, subject: { id: subjectId }, kind, purpose }, value, ring.sealing, chance);
  await noteKey(tx, ring.sealing.id, at);
  await run(
    tx,
    sql`
      insert into vault (id, subject_id, kind, purpose, signature_id, document_kind, sealed, key_id, masked, kept_at,
        retained_until)
      values (${id}, ${subjectId}, ${kind}, ${purpose}, ${signatureId}, ${documentKind}, ${sealed},
        ${ring.sealing.id}, ${masked}, ${at}, ${retainedUntil})`,
  );
}

/** Writes down the fingerprint of a key that begins to seal. */
export const noteKey = (tx: Tx, id: string, at: Date): Promise<number> =>
  run(tx, sql`insert into vault_key (id, first_used_at) values (${id}, ${at}) on conflict (id) do nothing`);

/** Reads one value for a purpose. Every attempt is written down in the same transaction, refused ones as well. */
async function read(
  tx: Tx,
  { ring, clock, audit }: VaultParts,
  wish: ReadWish,
): Promise<Result<OpenedEntry, ReadProblem>> {
  const at = clock.now();
  const { reader, purpose } = wish;
  const entry = await visibleEntry(tx, wish);
  const outcome = entry ? openedFor(ring, entry, wish) : refuse({ kind: 'entry-missing' as const });
  await audit(tx, {
    at,
    who: reader.personId,
    what: outcome.ok ? 'vault.read' : 'vault.read-refused',
    subject: entry?.subject ?? notFound(wish),
    details: {
      for: purpose,
      ...(entry ? { entry: entry.id, kind: entry.kind, purpose: entry.purpose } : {}),
      ...(outcome.ok ? {} : { because: outcome.problem.kind }),
    },
  });
  return outcome;
}

const notFound = (wish: ReadWish) =>
  'entryId' in wish ? { kind: 'vault-entry', id: wish.entryId } : { kind: 'person', id: wish.subjectId };

async function visibleEntry(tx: Tx, wish: ReadWish): Promise<Entry | undefined> {
  const entry =
    'entryId' in wish
      ? (await entriesWhere(tx, sql`vault.id = ${wish.entryId}`))[0]
      : await currentOf(tx, { ...wish, purpose: wish.keptFor });
  return entry && isVisibleTo(wish.reader, entry) ? entry : undefined;
}

function isVisibleTo(reader: VaultReader, entry: Entry): boolean {
  const only = boundToAgency(reader, entry.subject.id);
  return (only === undefined || only === entry.agencyId) && isListedFor(heldOf(entry), reader);
}

const heldOf = ({ subject, purpose, restrictedAt }: Entry) => ({
  subjectId: subject.id,
  purpose,
  isRestricted: restrictedAt !== null,
});

function openedFor(
  ring: VaultParts['ring'],
  entry: Entry,
  { reader, purpose }: ReadWish,
): Result<OpenedEntry, ReadProblem> {
  const problem = readingProblem(heldOf(entry), reader, purpose);
  if (problem) return refuse(problem);
  const opened = openedWith(ring, entry);
  return opened.kind === 'opened'
    ? ok({ id: entry.id, kind: entry.kind, value: opened.value })
    : refuse({ kind: opened.kind });
}

/** What is kept of a person, masked: the entries that this reader could read for some purpose. Written down as well. */
export async function listMasked(
  tx: Tx,
  { clock, audit }: Pick<VaultParts, 'clock' | 'audit'>,
  { reader, subjectId }: { readonly reader: VaultReader; readonly subjectId: string },
): Promise<readonly Entry[]> {
  const entries = await entriesWhere(tx, sql`vault.subject_id = ${subjectId}`);
  const seen = entries.filter((entry) => isVisibleTo(reader, entry));
  const [first] = seen;
  if (first)
    await audit(tx, {
      at: clock.now(),
      who: reader.personId,
      what: 'vault.listed',
      subject: first.subject,
      details: { entries: seen.length },
    });
  return seen;
}

/** Lets the retention of what was kept for some purposes run from the day they ended. */
async function end(
  tx: Tx,
  { clock, audit }: VaultParts,
  { subjectId, purposes, endedAt, by }: EndWish,
): Promise<Result<number, EndProblem>> {
  const [signature] = await signaturesHeld(tx, subjectId);
  if (!signature) return ok(0);
  const ends: { readonly purpose: VaultPurpose; readonly until: Date }[] = [];
  for (const purpose of purposes) {
    const retention = retentionOn(purpose, chinaDayAt(endedAt));
    if (!retention.ok) return refuse({ kind: 'retention-unknown' });
    ends.push({ purpose, until: endOfRetention(retention.value, endedAt) });
  }
  let ended = 0;
  for (const { purpose, until } of ends)
    ended += await run(
      tx,
      sql`
        update vault set retained_until = ${until}
        where subject_id = ${subjectId} and purpose = ${purpose}
          and retained_until is null and erased_at is null`,
    );
  await audit(tx, {
    at: clock.now(),
    who: by,
    what: 'vault.ended',
    subject: signature.subject,
    details: { purposes, entries: ended },
  });
  return ok(ended);
}
