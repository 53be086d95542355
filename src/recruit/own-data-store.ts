import { sql } from 'kysely';
import { z } from 'zod';
import type { Caller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { all, run, type Database, type Tx } from '../platform/database/database.ts';

/** What became of one entry of the vault, as it is told to its person. */
export type EntryFate = {
  readonly kind: string;
  readonly purpose: string;
  readonly fate: 'erased' | 'kept-by-law' | 'still-needed';
  readonly source?: string;
  readonly until?: string;
};

export type OwnDataParts = {
  readonly database: Database;
  readonly clock: Clock;
  /** Everything that the vault knows of a subject, opened; that it was asked for is written down. */
  readonly exportVault: (
    tx: Tx,
    wish: { readonly subjectId: string; readonly by: string },
  ) => Promise<unknown>;
  /** Erases what no law holds of a subject. */
  readonly eraseVault: (
    tx: Tx,
    wish: { readonly subjectId: string; readonly by: string },
  ) => Promise<readonly EntryFate[]>;
  /** The certificates that somebody had kept with their applications. */
  readonly certificatesOf: (tx: Tx, personId: string) => Promise<readonly unknown[]>;
  readonly eraseCertificatesOf: (tx: Tx, personId: string) => Promise<number>;
};

const instant = z.date().transform((at) => at.toISOString());
const applicationRow = z.object({ id: z.uuid(), phase: z.string(), appliedAt: instant });
const happened = z.object({ of: z.uuid(), kind: z.string(), reason: z.string().nullable(), at: instant });
const wordsRow = z.object({ of: z.uuid(), part: z.string(), words: z.string() });
const agreementRow = z.object({
  id: z.uuid(),
  number: z.string(),
  phase: z.string(),
  fingerprint: z.string(),
  whole: z.string().transform((text): unknown => JSON.parse(text)),
  note: z.string().nullable(),
});
const markRow = z.object({ of: z.uuid(), item: z.string(), isDone: z.boolean(), at: instant });

/**
 * All that recruiting and the vault hold of one person, for themselves: applications with everything written, agreements
 * whole, marks of the first days, personal data opened, and where the PDFs are fetched.
 */
export const exportOwn = (parts: OwnDataParts, { personId }: Caller) =>
  parts.database.transaction(async (tx) => {
    const applications = await applicationsOf(tx, personId);
    const agreements = await agreementsOf(tx, personId);
    const subjects = [personId, ...applications.map(({ id }) => id)];
    const vault = [];
    for (const subjectId of subjects) vault.push(await parts.exportVault(tx, { subjectId, by: personId }));
    return {
      madeAt: parts.clock.now().toISOString(),
      personId,
      vault,
      applications,
      agreements,
      certificates: await parts.certificatesOf(tx, personId),
      files: agreements.flatMap(({ id, number }) => [
        { name: `${number}.pdf`, at: `/api/me/agreements/${id}/file` },
        { name: `${number}-en.pdf`, at: `/api/me/agreements/${id}/file?with=en` },
      ]),
    };
  });

async function applicationsOf(tx: Tx, personId: string) {
  const applications = await all(
    tx,
    sql`select id, phase, applied_at as "appliedAt" from application where person_id = ${personId} order by id`,
    applicationRow,
  );
  const ids = applications.map(({ id }) => id);
  const events = await all(
    tx,
    sql`select application_id as "of", kind, reason, at from application_event
        where application_id = any(${ids}) order by application_id, position`,
    happened,
  );
  const written = await all(
    tx,
    sql`select application_id as "of", part, words from application_words where application_id = any(${ids}) order by id`,
    wordsRow,
  );
  return applications.map((application) => ({
    ...application,
    events: ownOf(events, application.id),
    words: ownOf(written, application.id),
  }));
}

async function agreementsOf(tx: Tx, personId: string) {
  const agreements = await all(
    tx,
    sql`select g.id, g.number, g.phase, g.fingerprint, g.whole, n.words as note
        from agreement g left join agreement_note n on n.agreement_id = g.id
        where g.person_id = ${personId}
          and exists (select 1 from agreement_signature s where s.agreement_id = g.id and s.side = 'operator')
        order by g.id`,
    agreementRow,
  );
  const marks = await all(
    tx,
    sql`select agreement_id as "of", item, is_done as "isDone", at from onboarding_mark
        where agreement_id = any(${agreements.map(({ id }) => id)}) order by agreement_id, position`,
    markRow,
  );
  return agreements.map((agreement) => ({ ...agreement, marks: ownOf(marks, agreement.id) }));
}

const ownOf = <Row extends { readonly of: string }>(rows: readonly Row[], id: string) =>
  rows.filter((row) => row.of === id);

/** Erases what can go of one person: what no law holds of the vault, what they wrote when they declined, their certificates. */
export const eraseOwn = (
  { database, eraseVault, eraseCertificatesOf }: OwnDataParts,
  { personId }: Caller,
): Promise<{ readonly erased: number; readonly kept: readonly EntryFate[] }> =>
  database.transaction(async (tx) => {
    const fates = await eraseVault(tx, { subjectId: personId, by: personId });
    const notes = await run(
      tx,
      sql`delete from agreement_note where agreement_id in (select id from agreement where person_id = ${personId})`,
    );
    const certificates = await eraseCertificatesOf(tx, personId);
    const kept = fates.filter(({ fate }) => fate !== 'erased');
    return { erased: fates.length - kept.length + notes + certificates, kept };
  });
