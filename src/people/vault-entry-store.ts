import { sql } from 'kysely';
import { z } from 'zod';
import type { Audit } from '../platform/audit.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { all, run, type Tx } from '../platform/database/database.ts';
import { type KeyRing, seal, type SealingKey, unseal } from '../platform/sealing.ts';
import { personalKinds } from './personal.ts';
import type { ErasureReason } from './retention.ts';
import { subjectKinds } from './signature.ts';
import { vaultPurposes } from './vault.ts';

/** What the stores of the vault need from outside. */
export type VaultParts = {
  readonly ring: KeyRing;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly audit: Audit;
};

const entryRow = z
  .object({
    id: z.uuid(),
    subject_id: z.uuid(),
    subject_kind: z.enum(subjectKinds),
    agency_id: z.uuid().nullable(),
    kind: z.enum(personalKinds),
    purpose: z.enum(vaultPurposes),
    signature_id: z.uuid(),
    sealed: z.instanceof(Uint8Array).nullable(),
    key_id: z.string().nullable(),
    masked: z.string().nullable(),
    kept_at: z.date(),
    superseded_at: z.date().nullable(),
    retained_until: z.date().nullable(),
    restricted_at: z.date().nullable(),
    erased_at: z.date().nullable(),
    erased_because: z.string().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    subject: { kind: row.subject_kind, id: row.subject_id },
    agencyId: row.agency_id,
    kind: row.kind,
    purpose: row.purpose,
    signatureId: row.signature_id,
    sealed: row.sealed,
    keyId: row.key_id,
    masked: row.masked,
    keptAt: row.kept_at,
    supersededAt: row.superseded_at,
    retainedUntil: row.retained_until,
    restrictedAt: row.restricted_at,
    erasedAt: row.erased_at,
    erasedBecause: row.erased_because,
  }));

/** One entry as it lies there, its value still sealed. */
export type Entry = z.infer<typeof entryRow>;

/** Which entries: one, all of a person, what is current, what is due, what one key sealed. */
type Which = ReturnType<typeof sql>;

/** Entries with their signatures, in the order of their keys. `how` is what follows, such as a limit or a lock. */
export const entriesWhere = (tx: Tx, which: Which, how: Which = sql``): Promise<readonly Entry[]> =>
  all(
    tx,
    sql`
      select vault.id, vault.subject_id, signature.subject_kind, signature.agency_id, vault.kind, vault.purpose,
        vault.signature_id, vault.sealed, vault.key_id, vault.masked, vault.kept_at, vault.superseded_at,
        vault.retained_until, vault.restricted_at, vault.erased_at, vault.erased_because
      from vault join signature on signature.id = vault.signature_id
      where ${which}
      order by vault.id ${how}`,
    entryRow,
  );

type Place = Pick<Entry, 'id' | 'kind' | 'purpose'> & { readonly subject: { readonly id: string } };

/** Where a sealed value belongs: put into another row, or kept for something else, it does not open. */
const placeOf = ({ id, subject, kind, purpose }: Place): readonly string[] => [id, subject.id, kind, purpose];

export const sealedFor = (place: Place, text: string, key: SealingKey, chance: Chance): Uint8Array =>
  seal(key, { text, bound: placeOf(place), chance });

export type Opened =
  | { readonly kind: 'opened'; readonly value: string }
  | { readonly kind: 'entry-erased' | 'key-missing' | 'entry-damaged' };

/** Opens an entry with the key that sealed it. Damaged is what was changed, or moved here from another row. */
export function openedWith(ring: KeyRing, entry: Entry): Opened {
  if (entry.sealed === null || entry.keyId === null) return { kind: 'entry-erased' };
  const key = ring.opening.get(entry.keyId);
  if (!key) return { kind: 'key-missing' };
  const value = unseal(key, { sealed: entry.sealed, bound: placeOf(entry) });
  return value === undefined ? { kind: 'entry-damaged' } : { kind: 'opened', value };
}

/** Overwrites the sealed bytes and the mask with nothing, and writes down why. What is erased already stays as it is. */
export async function eraseEntry(
  tx: Tx,
  { audit }: Pick<VaultParts, 'audit'>,
  {
    entry,
    reason,
    by,
    at,
  }: {
    readonly entry: Entry;
    readonly reason: ErasureReason;
    readonly by: string | undefined;
    readonly at: Date;
  },
): Promise<void> {
  const erased = await run(
    tx,
    sql`
      update vault
      set sealed = null, key_id = null, masked = null, erased_at = ${at}, erased_because = ${reason}
      where id = ${entry.id} and erased_at is null`,
  );
  if (erased === 0) return;
  await audit(tx, {
    at,
    who: by,
    what: 'vault.erased',
    subject: entry.subject,
    details: { entry: entry.id, kind: entry.kind, purpose: entry.purpose, because: reason },
  });
}
