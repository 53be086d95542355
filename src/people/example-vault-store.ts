import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { exampleAgreement, exampleEntries } from './facts/example-vault.ts';
import { sign } from './signature-store.ts';
import type { VaultParts } from './vault-entry-store.ts';
import { vaultOver } from './vault-store.ts';

/** Somebody of the example: `number` is their place in the list of accounts. */
export type ExamplePerson = {
  readonly id: string;
  readonly number: number;
  readonly phone: string;
  readonly displayName: string;
  readonly agencyId: string | undefined;
};

/** Has an agent of the example sign the example's agreement, and puts in what they then hand over. */
export async function exampleVaultRows(
  tx: Tx,
  parts: VaultParts & { readonly ids: Ids },
  { id, agencyId, ...person }: ExamplePerson,
): Promise<void> {
  const { version, text } = exampleAgreement;
  const signatureId = parts.ids.next();
  const signature = {
    id: signatureId,
    subject: { kind: 'person', id },
    agencyId: agencyId ?? null,
    document: { kind: 'agreement', version, sha256: createHash('sha256').update(text).digest('hex') },
    how: 'typed-name',
    signedAt: parts.clock.now(),
  } as const;
  await sign(tx, parts.audit, { signature, by: id });
  for (const { kind, purpose, value } of exampleEntries) {
    const wish = { id: parts.ids.next(), subjectId: id, signatureId, kind, purpose, by: id };
    const kept = await vaultOver(parts).keep(tx, { ...wish, value: value(person) });
    if (!kept.ok) throw new Error(`the example cannot be kept: ${kept.problem.kind}`);
  }
}

/** Takes everything out of the vault, before a real operator moves in. Only ever right for an example's house. */
export async function emptyVault(tx: Tx): Promise<void> {
  await run(tx, sql`delete from vault`);
  await run(tx, sql`delete from signature`);
  await run(tx, sql`delete from vault_key`);
}
