import { Hono, type Context } from 'hono';
import type { Audit } from '../platform/audit.ts';
import type { CallerEnv } from '../platform/caller.ts';
import type { CountTry } from '../platform/limits.ts';
import { certificatePages } from '../qualify/pages/public/certificate-pages.ts';
import { tryPages } from '../qualify/pages/public/pages.ts';
import { qualifyRoutes } from '../qualify/routes.ts';
import { certifier, ownsApplication } from '../recruit/certifying-store.ts';
import { rootsInForce, statusListFor } from '../recruit/trust-store.ts';
import type { EvidenceOf } from '../recruit/application-routes.ts';
import { resultWords } from '../qualify/certificate-page-words.ts';
import {
  forgetQualification,
  qualificationsOf,
  type QualificationParts,
} from '../qualify/qualification-store.ts';
import { partWords } from '../qualify/words.ts';
import type { Parts } from './app.ts';

type Asking = {
  readonly audit: Audit;
  readonly countTry: CountTry;
  readonly clientOf: (context: Context) => string;
};

/** The tests, and what the rooms above lend them: a key to sign with, roots to trust, whose an application is. */
export function qualifyDoors(parts: Parts & Asking): Hono<CallerEnv> {
  const lent = {
    ...parts,
    certify: certifier(parts),
    ownsApplication,
    trusted: rootsInForce,
    statusListFor: (rootKid: string) => statusListFor(parts, rootKid),
  };
  return new Hono<CallerEnv>()
    .route('/', tryPages(parts))
    .route('/', certificatePages(lent))
    .route('/api', qualifyRoutes(lent));
}

/** The certificates that were kept with applications, as what speaks for those who applied. */
export const certificateEvidence: EvidenceOf = async (tx, applicationIds) => {
  const kept = await qualificationsOf(tx, applicationIds);
  return Object.fromEntries(
    applicationIds.map((id) => [
      id,
      kept
        .filter(({ applicationId }) => applicationId === id)
        .flatMap(({ results, keptAt, eraseAt }) =>
          results.map((result) => ({
            label: partWords[result.part].name,
            value: resultWords(result),
            at: keptAt,
            validUntil: eraseAt,
            // A conversation informs and is never held against anybody.
            isGood: result.part === 'first-case' || result.band === 'meets',
          })),
        ),
    ]),
  );
};

/** Takes away every certificate that somebody had kept with one application; nothing of others'. */
export const certificatesTaker =
  (parts: Pick<QualificationParts, 'database' | 'clock' | 'audit'>) =>
  async ({
    applicationId,
    personId,
  }: {
    readonly applicationId: string;
    readonly personId: string;
  }): Promise<void> => {
    for (const { id } of await qualificationsOf(parts.database.reader, [applicationId]))
      await forgetQualification(parts, personId, id);
  };
