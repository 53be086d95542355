import { sql } from 'kysely';
import { z } from 'zod';
import { all, run, type Tx } from '../platform/database/database.ts';
import type { KeyRing } from '../platform/sealing.ts';
import { entriesWhere, openedWith, sealedFor, type VaultParts } from './vault-entry-store.ts';
import { noteKey } from './vault-store.ts';

/** `missing`: it sealed entries that now nobody can open. `retired`: it sealed nothing that is still there. */
export type KeyStatus = 'sealing' | 'opening' | 'missing' | 'retired';

export type VaultKey = {
  readonly id: string;
  readonly status: KeyStatus;
  /** Since when it seals; nothing for one that has sealed nothing yet. */
  readonly firstUsedAt: Date | undefined;
  readonly rows: number;
};

/** Whether anything was ever sealed here. */
export const hasSealed = async (tx: Tx): Promise<boolean> =>
  (await all(tx, sql`select id from vault_key limit 1`, z.object({ id: z.string() }))).length > 0;

const keyRow = z.object({ id: z.string(), first_used_at: z.date(), rows: z.int() });

/** Every key that has sealed anything or could, with what still depends on it. */
export async function vaultKeys(tx: Tx, ring: KeyRing): Promise<readonly VaultKey[]> {
  const known = await all(
    tx,
    sql`
      select vault_key.id, vault_key.first_used_at,
        (select cast(count(*) as integer) from vault
          where vault.key_id = vault_key.id and vault.erased_at is null) as rows
      from vault_key order by vault_key.first_used_at, vault_key.id`,
    keyRow,
  );
  const unused = [...ring.opening.keys()].filter((id) => known.every((key) => key.id !== id));
  return [
    ...known.map(({ id, first_used_at: firstUsedAt, rows }) => ({
      id,
      status: statusOf(ring, id, rows),
      firstUsedAt,
      rows,
    })),
    ...unused.map((id) => ({ id, status: statusOf(ring, id, 0), firstUsedAt: undefined, rows: 0 })),
  ];
}

function statusOf({ sealing, opening }: KeyRing, id: string, rows: number): KeyStatus {
  if (id === sealing.id) return 'sealing';
  if (opening.has(id)) return 'opening';
  return rows > 0 ? 'missing' : 'retired';
}

/** What one batch of re-sealing did; `after` is where the next begins, nothing when this was the last. */
export type Resealed = {
  readonly resealed: number;
  /** Entries that their own key does not open: somebody changed or moved them. They stay as they are. */
  readonly damaged: number;
  readonly after: string | undefined;
};

/**
 * Seals up to `max` entries anew with the ring's first key, of those that its other keys sealed. Each row is whole
 * before and after, and says itself which key it needs, so whoever is killed in the middle begins again anywhere.
 */
export async function resealBatch(
  tx: Tx,
  { ring, clock, chance }: Pick<VaultParts, 'ring' | 'clock' | 'chance'>,
  { after, max }: { readonly after: string | undefined; readonly max: number },
): Promise<Resealed> {
  const older = [...ring.opening.keys()].filter((id) => id !== ring.sealing.id);
  if (older.length === 0) return { resealed: 0, damaged: 0, after: undefined };
  await noteKey(tx, ring.sealing.id, clock.now());
  const entries = await entriesWhere(
    tx,
    sql`vault.key_id = any(${older}) and vault.erased_at is null
      ${after === undefined ? sql`` : sql`and vault.id > ${after}`}`,
    sql`limit ${max} for update of vault`,
  );
  let resealed = 0;
  for (const entry of entries) {
    const opened = openedWith(ring, entry);
    if (opened.kind !== 'opened') continue;
    const sealed = sealedFor(entry, opened.value, ring.sealing, chance);
    resealed += await run(
      tx,
      sql`update vault set sealed = ${sealed}, key_id = ${ring.sealing.id} where id = ${entry.id}`,
    );
  }
  return {
    resealed,
    damaged: entries.length - resealed,
    after: entries.length < max ? undefined : entries.at(-1)?.id,
  };
}
