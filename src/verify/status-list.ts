import { ok, refuse, type Result } from '../kernel/result.ts';
import { claimReader, secondsOf, type ClaimProblem, type Claims } from './claim.ts';

/** What was taken back before its time was over, as of an instant: the ids of postings and of endorsements. */
export type StatusList = {
  readonly asOf: Date;
  /** From then on the list is old, and says nothing about what happened since. */
  readonly expiresAt: Date;
  readonly revoked: readonly string[];
};

/** What expires by itself leaves the list, so that it never grows long. */
export const REVOKED_COUNT_MAX = 1000;

export function readStatusList(claims: Claims): Result<StatusList, ClaimProblem> {
  const read = claimReader(claims);
  const list = {
    asOf: read.instant('iat'),
    expiresAt: read.instant('exp'),
    revoked: read.ids('revoked', REVOKED_COUNT_MAX),
  };
  const problem = read.problem();
  return problem ? refuse(problem) : ok(list);
}

export const statusClaims = ({ asOf, expiresAt, revoked }: StatusList): Claims => ({
  iat: secondsOf(asOf),
  exp: secondsOf(expiresAt),
  revoked,
});
