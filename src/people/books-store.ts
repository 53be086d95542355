import { sql } from 'kysely';
import { z } from 'zod';
import { all, type Database, one } from '../platform/database/database.ts';
import { checkAudit } from './audit-chain-store.ts';
import type { AuditCheck } from './audit-check.ts';

/** What must hold of the records of this room, whoever wrote them: a copy that was read in, or the house's own. */
export type BooksCheck = {
  readonly audit: AuditCheck;
  readonly vault: {
    readonly entries: number;
    /** Entries that no signature of their own person allows, or whose key is not in the list of keys: the first twenty. */
    readonly loose: readonly string[];
  };
  /** Whether there are people and nobody of them who can sign in is the owner: such a house cannot be run. */
  readonly isOwnerMissing: boolean;
};

const TOLD_MAX = 20;
const BATCH = 200;

const countRow = z.object({ count: z.int() });
const vaultRow = z.object({ id: z.uuid(), is_signed: z.boolean(), has_key: z.boolean() });

/** Goes over audit, vault and people in short statements, and changes nothing. */
export async function checkBooks(database: Database): Promise<BooksCheck> {
  const { reader } = database;
  const count = async (from: ReturnType<typeof sql>) =>
    (await one(reader, sql`select cast(count(*) as integer) as count from ${from}`, countRow)).count;
  const owners = await count(
    sql`person p join person_role r on r.person_id = p.id where r.role = 'owner' and p.disabled_at is null`,
  );
  return {
    audit: await checkAudit(database),
    vault: await vaultChecked(database),
    isOwnerMissing: owners === 0 && (await count(sql`person`)) > 0,
  };
}

async function vaultChecked({ reader }: Database): Promise<BooksCheck['vault']> {
  const loose: string[] = [];
  let entries = 0;
  for (let after: string | undefined; ;) {
    // The database would not let such a row in; that it did not, here and in what was read in, is what is looked at.
    const rows: readonly z.infer<typeof vaultRow>[] = await all(
      reader,
      sql`
        select v.id, s.id is not null as is_signed, v.erased_at is not null or k.id is not null as has_key
        from vault v
        left join signature s on s.id = v.signature_id and s.subject_id = v.subject_id
          and s.document_kind = v.document_kind
        left join vault_key k on k.id = v.key_id
        ${after === undefined ? sql`` : sql`where v.id > ${after}`}
        order by v.id limit ${BATCH}`,
      vaultRow,
    );
    for (const { id, is_signed: isSigned, has_key: hasKey } of rows)
      if ((!isSigned || !hasKey) && loose.length < TOLD_MAX) loose.push(id);
    entries += rows.length;
    after = rows.at(-1)?.id;
    if (rows.length < BATCH) return { entries, loose };
  }
}
