import { randomUUID } from 'node:crypto';
import { systemChance } from '../../src/platform/chance.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { uuid7 } from '../../src/kernel/uuid7.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { KEY_BYTES, type KeyRing, keyRingOf, sealingKeyFrom } from '../../src/platform/sealing.ts';
import { auditWriter } from '../../src/people/audit-store.ts';
import type { DocumentKind, Signature } from '../../src/people/signature.ts';
import { sign } from '../../src/people/signature-store.ts';
import type { VaultParts } from '../../src/people/vault-entry-store.ts';
import { vaultOver } from '../../src/people/vault-store.ts';
import type { KeepWish } from '../../src/people/vault.ts';

export const testKey = (fill: number) => sealingKeyFrom(new Uint8Array(KEY_BYTES).fill(fill));

/** A clock that stands until it is set. */
export type StoppedClock = { now: () => Date; elapsedMs: () => number; set: (at: string) => void };

export function stoppedClock(at = '2026-11-23T08:00:00.000Z'): StoppedClock {
  let now = new Date(at);
  return {
    now: () => now,
    elapsedMs: () => 0,
    set: (next) => {
      now = new Date(next);
    },
  };
}

/** Keys in the order in which they are asked for, whatever the clock says. */
export function countedIds(): Ids {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return uuid7(count, systemChance(16));
    },
  };
}

/** The vault's parts with a clock that stands, and an audit that is really written. */
export function vaultParts(
  ring: KeyRing = keyRingOf(testKey(1)),
): VaultParts & { readonly clock: StoppedClock } {
  const clock = stoppedClock();
  return { ring, clock, chance: systemChance, audit: auditWriter(countedIds()) };
}

/** Somebody who signed: the subject and the signature. */
export async function signed(
  database: Database,
  parts: VaultParts,
  {
    subjectId = randomUUID(),
    kind = 'agreement',
    agencyId = null,
  }: { readonly subjectId?: string; readonly kind?: DocumentKind; readonly agencyId?: string | null } = {},
): Promise<{ readonly subjectId: string; readonly signatureId: string }> {
  const signature: Omit<Signature, 'withdrawnAt'> = {
    id: randomUUID(),
    subject: { kind: 'person', id: subjectId },
    agencyId,
    document: { kind, version: '2026-11', sha256: 'ab'.repeat(32) },
    how: 'typed-name',
    signedAt: parts.clock.now(),
  };
  const done = await database.transaction((tx) => sign(tx, parts.audit, { signature, by: subjectId }));
  if (!done.ok) throw new Error(done.problem.kind);
  return { subjectId, signatureId: signature.id };
}

/** Puts a value in and answers its entry's id; a refusal is a fault of the test. */
export async function kept(
  database: Database,
  parts: VaultParts,
  wish: Omit<KeepWish, 'id' | 'by'> & { readonly id?: string },
): Promise<string> {
  const whole = { id: randomUUID(), by: wish.subjectId, ...wish };
  const done = await database.transaction((tx) => vaultOver(parts).keep(tx, whole));
  if (!done.ok) throw new Error(done.problem.kind);
  return done.value.id;
}
