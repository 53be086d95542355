import type { Caller } from '../platform/caller.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { PersonalKind } from '../people/personal.ts';
import type { Vault, VaultPurpose } from '../people/vault.ts';
import type { BankAccount } from './bank-file.ts';
import type { TaxIdentity } from './tax-file.ts';

export type VaultReading = { readonly database: Database; readonly vault: Vault<Tx> };

/** So many people's data are read in one transaction: each reading is audited, and other requests wait meanwhile. */
const BATCH = 10;

/** The accounts of these workers, as far as the vault holds them and lets the reader have them. Every reading is audited. */
export const accountsOf = (
  parts: VaultReading,
  caller: Caller,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, BankAccount>> =>
  eachRead(parts, workerIds, async (tx, subjectId) => {
    const account = await opened(tx, parts, caller, { subjectId, kind: 'bank-account', purpose: 'pay' });
    const holder = await opened(tx, parts, caller, { subjectId, kind: 'legal-name', purpose: 'pay' });
    return account === undefined || holder === undefined ? undefined : { account, holder };
  });

/** Names and identity numbers of these workers, likewise. */
export const identitiesOf = (
  parts: VaultReading,
  caller: Caller,
  workerIds: readonly string[],
): Promise<ReadonlyMap<string, TaxIdentity>> =>
  eachRead(parts, workerIds, async (tx, subjectId) => {
    const idNumber = await opened(tx, parts, caller, { subjectId, kind: 'id-number', purpose: 'tax' });
    const name =
      (await opened(tx, parts, caller, { subjectId, kind: 'legal-name', purpose: 'tax' })) ??
      (await opened(tx, parts, caller, { subjectId, kind: 'legal-name', purpose: 'pay' }));
    return idNumber === undefined || name === undefined ? undefined : { name, idNumber };
  });

async function eachRead<Value>(
  { database }: VaultReading,
  workerIds: readonly string[],
  read: (tx: Tx, workerId: string) => Promise<Value | undefined>,
): Promise<ReadonlyMap<string, Value>> {
  const wanted = [...new Set(workerIds)].toSorted();
  const values = new Map<string, Value>();
  for (let at = 0; at < wanted.length; at += BATCH)
    await database.transaction(async (tx) => {
      for (const workerId of wanted.slice(at, at + BATCH)) {
        const value = await read(tx, workerId);
        if (value !== undefined) values.set(workerId, value);
      }
    });
  return values;
}

type Wanted = { readonly subjectId: string; readonly kind: PersonalKind; readonly purpose: VaultPurpose };

async function opened(
  tx: Tx,
  { vault }: VaultReading,
  reader: Caller,
  { subjectId, kind, purpose }: Wanted,
): Promise<string | undefined> {
  const entry = await vault.read(tx, { reader, purpose, subjectId, kind, keptFor: purpose });
  return entry.ok ? entry.value.value : undefined;
}
