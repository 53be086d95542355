import { sql } from 'kysely';
import { z } from 'zod';
import type { AuditEntry } from '../platform/audit.ts';
import { asJson, run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { hashOfEntry } from './audit-chain-store.ts';
import { looksPersonal } from './audit-entry.ts';

/**
 * Adds an entry to the record of what was changed and read, with the hash that will tell whether it stayed as it is.
 * There is no way to change one or take one out. Details that look personal are a bug, so they throw.
 */
export const auditWriter =
  (ids: Ids) =>
  async (tx: Tx, { at, who, what, subject, details = {} }: AuditEntry): Promise<void> => {
    if (looksPersonal(details)) throw new Error(`details of ${what} look personal`);
    const id = ids.next();
    const hash = hashOfEntry({ id, at, who: who ?? null, what, subject, details });
    await run(
      tx,
      sql`
        with entry as (
          insert into audit (id, at, actor_id, what, subject_kind, subject_id, details)
          values (${id}, ${at}, ${who ?? null}, ${what}, ${subject.kind}, ${subject.id}, ${asJson(details)})
          returning id)
        insert into audit_link (audit_id, hash)
        select id, cast(${hash} as bytea) from entry`,
    );
  };

export const auditSorts = ['at'] as const;

export type AuditSearch = Cut & {
  readonly sort: 'at' | '-at';
  /** In the kind of what happened, whole as the id of a subject, or in the name of who did it. */
  readonly q?: string | undefined;
  readonly who?: string | undefined;
  readonly what?: string | undefined;
  readonly subjectKind?: string | undefined;
  readonly subjectId?: string | undefined;
  /** From this instant on. */
  readonly since?: Date | undefined;
  /** Before this instant. */
  readonly until?: Date | undefined;
};

const auditRow = z
  .object({
    id: z.uuid(),
    at: z.date(),
    actor_id: z.uuid().nullable(),
    actor_name: z.string().nullable(),
    what: z.string(),
    subject_kind: z.string(),
    subject_id: z.string(),
    details: z.record(z.string(), z.unknown()),
  })
  .transform((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    what: row.what,
    subject: { kind: row.subject_kind, id: row.subject_id },
    details: row.details,
    ...(row.actor_id === null ? {} : { who: row.actor_id }),
    ...(row.actor_name === null ? {} : { whoName: row.actor_name }),
  }));

export type AuditLine = z.infer<typeof auditRow>;

/** The entries that fit, newest first unless asked otherwise. */
export const searchAudit = (tx: Tx, search: AuditSearch): Promise<Page<AuditLine>> =>
  pageOf(
    tx,
    {
      columns: sql`e.id, e.at, e.actor_id, p.display_name as actor_name, e.what, e.subject_kind, e.subject_id, e.details`,
      from: sql`audit e left join person p on p.id = e.actor_id where ${conditionsOf(search)}`,
      order: orderOf(search.sort, { at: sql`e.at` }, sql`e.id`),
    },
    search,
    auditRow,
  );

const conditionsOf = ({ q, who, what, subjectKind, subjectId, since, until }: AuditSearch) =>
  allOf([
    q ? sql`(${has(sql`e.what`, q)} or e.subject_id = ${q} or ${has(sql`p.display_name`, q)})` : undefined,
    who === undefined ? undefined : sql`e.actor_id = ${who}`,
    what === undefined ? undefined : sql`e.what = ${what}`,
    subjectKind === undefined ? undefined : sql`e.subject_kind = ${subjectKind}`,
    subjectId === undefined ? undefined : sql`e.subject_id = ${subjectId}`,
    since === undefined ? undefined : sql`e.at >= ${since}`,
    until === undefined ? undefined : sql`e.at < ${until}`,
  ]);
