import { sql } from 'kysely';
import { z } from 'zod';
import { maybeOne, type Tx } from '../platform/database/database.ts';
import { CHAIN_SIGN } from '../verify/chain.ts';
import type { Claims } from '../verify/claim.ts';
import { signedJws } from '../verify/jws.ts';
import { openPhases } from './application.ts';
import { endorsementsInForce, type RecruitParts } from './trust-store.ts';

/**
 * Signs with the house's key what people showed at a test, under the endorsement for certificates that lasts longest.
 * Undefined where this house has no key that a root in force endorsed for it.
 */
export const certifier =
  ({ database, clock, signers }: Pick<RecruitParts, 'database' | 'clock' | 'signers'>) =>
  async (
    claimsUntil: (by: { readonly issuer: string; readonly notAfter: Date }) => Claims,
  ): Promise<string | undefined> => {
    const endorsed = await endorsementsInForce(database.reader, { at: clock.now(), use: 'certificate' });
    for (const { token, signerKid, subject, expiresAt } of endorsed) {
      const signer = signers.find(({ kid }) => kid === signerKid);
      if (!signer) continue;
      const claims = claimsUntil({ issuer: subject, notAfter: new Date(expiresAt) });
      return `${token}${CHAIN_SIGN}${signedJws('likui-certificate', claims, signer)}`;
    }
    return undefined;
  };

/** Whether an application is this person's own and still going on: what may be kept with it is up to them. */
export const ownsApplication = async (
  tx: Tx,
  { personId, applicationId }: { readonly personId: string; readonly applicationId: string },
): Promise<boolean> =>
  (await maybeOne(
    tx,
    sql`select id from application where id = ${applicationId} and person_id = ${personId}
          and phase in (${sql.join(openPhases)})`,
    z.object({ id: z.uuid() }),
  )) !== undefined;
