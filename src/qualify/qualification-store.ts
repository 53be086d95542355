import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Clock } from '../platform/clock.ts';
import { all, maybeOne, run, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { TrustedKey } from '../verify/signing-key.ts';
import { holderOf, verifyCertificate, type CertifiedResult } from './certificate.ts';
import { resultsOf, type Evidence } from './evidence.ts';
import { partNames } from './part.ts';
import type { Keeping } from './trial-shape.ts';
import type { QualifyRefusal } from './words.ts';

export type QualificationParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly audit: Audit;
  /** Whether an application is this person's own and still open; the room above knows. */
  readonly ownsApplication: (
    tx: Tx,
    asked: { readonly personId: string; readonly applicationId: string },
  ) => Promise<boolean>;
  readonly trusted: (tx: Tx) => Promise<readonly TrustedKey[]>;
};

type Refused = { readonly kind: QualifyRefusal };

const resultsRow = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(
    z.array(
      z.object({
        part: z.enum(partNames),
        rule: z.string(),
        band: z.string(),
        figure: z.string(),
        evidence: z.string(),
      }),
    ),
  );
const instant = z.date().transform((at) => at.toISOString());
const qualificationRow = z.object({
  id: z.uuid(),
  certificateId: z.uuid(),
  applicationId: z.uuid(),
  results: resultsRow,
  token: z.string(),
  keptAt: instant,
  eraseAt: instant,
});
/** A certificate as it is kept with an application. */
export type Qualification = z.infer<typeof qualificationRow>;

const QUALIFICATION = sql`q.id, q.certificate_id as "certificateId", q.application_id as "applicationId", q.results,
  q.token, q.kept_at as "keptAt", q.erase_at as "eraseAt"`;

/**
 * Keeps a certificate with one's own application, because its holder asks for it. Refused: one that does not hold, without
 * the holder's code, on other records than those handed over, and one that somebody else has kept.
 */
export async function keepQualification(
  parts: QualificationParts,
  personId: string,
  { token, code, applicationId, evidence }: Keeping,
): Promise<Result<Qualification, Refused>> {
  const at = parts.clock.now();
  const verified = verifyCertificate({ token, roots: await parts.trusted(parts.database.reader), at });
  const { certificate } = verified;
  if (!verified.valid || !certificate) return refuse({ kind: 'certificate-refused' });
  if (certificate.holder !== holderOf(code)) return refuse({ kind: 'code-wrong' });
  if (!restsOn(certificate.results, evidence)) return refuse({ kind: 'evidence-differs' });
  return parts.database.transaction(async (tx) => {
    if (!(await parts.ownsApplication(tx, { personId, applicationId })))
      return refuse({ kind: 'application-not-yours' });
    const others = sql`select id from qualification where certificate_id = ${certificate.id} and person_id <> ${personId}`;
    if (await maybeOne(tx, others, z.object({ id: z.uuid() })))
      return refuse({ kind: 'certificate-of-another' });
    const id = parts.ids.next();
    const isNew = await run(
      tx,
      sql`insert into qualification (id, certificate_id, person_id, application_id, results, token, evidence, kept_at,
            erase_at)
          values (${id}, ${certificate.id}, ${personId}, ${applicationId}, ${JSON.stringify(certificate.results)},
            ${token}, ${JSON.stringify(evidence)}, ${at}, ${certificate.expiresAt})
          on conflict do nothing`,
    );
    if (isNew === 1)
      await parts.audit(tx, {
        at,
        who: personId,
        what: 'qualification.kept',
        subject: { kind: 'application', id: applicationId },
        details: { certificateId: certificate.id },
      });
    const kept = await maybeOne(
      tx,
      sql`select ${QUALIFICATION} from qualification q
          where q.certificate_id = ${certificate.id} and q.application_id = ${applicationId}`,
      qualificationRow,
    );
    if (!kept) throw new Error('what was just kept is not there');
    return ok(kept);
  });
}

function restsOn(results: readonly CertifiedResult[], evidence: Evidence): boolean {
  const again = resultsOf(evidence);
  return again.ok && JSON.stringify(again.value) === JSON.stringify(results);
}

/** What is kept with these applications, for whoever may see them; nothing of other applications. */
export const qualificationsOf = async (
  tx: Tx,
  applicationIds: readonly string[],
): Promise<readonly Qualification[]> =>
  applicationIds.length === 0
    ? []
    : all(
        tx,
        sql`select ${QUALIFICATION} from qualification q
            where q.application_id in (${sql.join(applicationIds)}) order by q.kept_at, q.id`,
        qualificationRow,
      );

/** One's own, with every application. */
export const qualificationsOfPerson = (tx: Tx, personId: string): Promise<readonly Qualification[]> =>
  all(
    tx,
    sql`select ${QUALIFICATION} from qualification q where q.person_id = ${personId} order by q.kept_at, q.id limit 100`,
    qualificationRow,
  );

/** Takes one's own away again, with everything that it rests on. */
export const forgetQualification = (
  { database, clock, audit }: Pick<QualificationParts, 'database' | 'clock' | 'audit'>,
  personId: string,
  id: string,
): Promise<Result<undefined, Refused>> =>
  database.transaction(async (tx) => {
    const gone = await run(tx, sql`delete from qualification where id = ${id} and person_id = ${personId}`);
    if (gone === 0) return refuse({ kind: 'not-found' });
    await audit(tx, {
      at: clock.now(),
      who: personId,
      what: 'qualification.erased',
      subject: { kind: 'qualification', id },
    });
    return ok(undefined);
  });

/** Everything that somebody had kept goes with them. */
export const eraseQualificationsOf = (tx: Tx, personId: string): Promise<number> =>
  run(tx, sql`delete from qualification where person_id = ${personId}`);

/** What was kept with an application goes when the application is erased. */
export const eraseQualificationsWith = (tx: Tx, applicationId: string): Promise<number> =>
  run(tx, sql`delete from qualification where application_id = ${applicationId}`);
