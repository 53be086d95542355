import { sql } from 'kysely';
import { z } from 'zod';
import { all, type Tx } from '../platform/database/database.ts';
import { signaturesOf } from './signature-store.ts';
import { entriesWhere, type Entry, openedWith, type VaultParts } from './vault-entry-store.ts';

const BATCH = 500;

const handlingRow = z.object({
  id: z.uuid(),
  at: z.date(),
  actor_id: z.uuid().nullable(),
  what: z.string(),
  details: z.record(z.string(), z.unknown()),
});

/** One time that somebody did something with a person's data. Not by name: whoever did it is a person too. */
export type Handling = {
  readonly at: string;
  readonly what: string;
  readonly by: 'the person' | 'the operator';
  readonly details: { readonly [name: string]: unknown };
};

/**
 * Everything that the vault knows of a person, opened: what was signed, what is kept, what was done with it. What
 * cannot be opened says why. That it was asked for is written down before it is given.
 */
export async function exportSubject(
  tx: Tx,
  { ring, clock, audit }: VaultParts,
  { subjectId, by }: { readonly subjectId: string; readonly by: string },
) {
  const at = clock.now();
  const signatures = await signaturesOf(tx, subjectId);
  const entries = await entriesWhere(tx, sql`vault.subject_id = ${subjectId}`);
  await audit(tx, {
    at,
    who: by,
    what: 'vault.exported',
    subject: signatures[0]?.subject ?? { kind: 'person', id: subjectId },
    details: { entries: entries.length },
  });
  return {
    subjectId,
    madeAt: at.toISOString(),
    signatures: signatures.map(({ id, document, how, signedAt, withdrawnAt }) => ({
      id,
      document,
      how,
      signedAt: signedAt.toISOString(),
      ...(withdrawnAt ? { withdrawnAt: withdrawnAt.toISOString() } : {}),
    })),
    entries: entries.map((entry) => ({ ...toldOf(entry), ...valueOf(entry, ring) })),
    handled: await handlingsOf(tx, subjectId),
  };
}

/** An entry without its value, as every list tells it. */
export const toldOf = (entry: Entry) => ({
  id: entry.id,
  kind: entry.kind,
  purpose: entry.purpose,
  signatureId: entry.signatureId,
  keptAt: entry.keptAt.toISOString(),
  ...(entry.supersededAt ? { supersededAt: entry.supersededAt.toISOString() } : {}),
  ...(entry.retainedUntil ? { retainedUntil: entry.retainedUntil.toISOString() } : {}),
  ...(entry.restrictedAt ? { restrictedAt: entry.restrictedAt.toISOString() } : {}),
  ...(entry.erasedAt
    ? { erasedAt: entry.erasedAt.toISOString(), erasedBecause: entry.erasedBecause ?? '' }
    : {}),
});

function valueOf(entry: Entry, ring: VaultParts['ring']): { value: string } | { state: string } {
  const opened = openedWith(ring, entry);
  return opened.kind === 'opened' ? { value: opened.value } : { state: opened.kind };
}

async function handlingsOf(tx: Tx, subjectId: string): Promise<readonly Handling[]> {
  const handlings: Handling[] = [];
  for (let after: z.infer<typeof handlingRow> | undefined; ;) {
    const rows = await all(
      tx,
      sql`
        select id, at, actor_id, what, details from audit
        where subject_kind in ('person', 'applicant') and subject_id = ${subjectId}
          and (what like 'vault.%' or what like 'signature.%')
          ${after ? sql`and (at, id) > (${after.at}, ${after.id})` : sql``}
        order by at, id limit ${BATCH}`,
      handlingRow,
    );
    handlings.push(
      ...rows.map(({ at, actor_id: actor, what, details }) => ({
        at: at.toISOString(),
        what,
        by: actor === subjectId ? ('the person' as const) : ('the operator' as const),
        details,
      })),
    );
    after = rows.at(-1);
    if (rows.length < BATCH) return handlings;
  }
}
