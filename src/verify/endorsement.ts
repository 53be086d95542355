import type { ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { claimReader, secondsOf, type ClaimProblem, type Claims } from './claim.ts';
import { publicKeyOf, type PublicKey } from './signing-key.ts';

/** The kinds of work that an agency may be endorsed for. */
export const workRoles = ['hotline', 'chat', 'claims', 'complaints', 'quality'] as const;
export type WorkRole = (typeof workRoles)[number];

/** What an endorsed agency may sign for. */
export type Scope = {
  readonly roles: readonly WorkRole[];
  readonly cities: readonly string[];
  /** First and last day on which a posting of theirs may hold. */
  readonly from: ChinaDay;
  readonly to: ChinaDay;
};

/** What another key may sign under a root. */
export const endorsementUses = ['posting', 'status', 'certificate'] as const;

/**
 * What the root says of another key: whose it is, what it may sign, until when. `posting` is an agency's key with its
 * scope, `status` the key of the house that says what was taken back, `certificate` its key for what people showed at a
 * test.
 */
export type Endorsement = {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly key: PublicKey;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
} & (
  | { readonly use: 'posting'; readonly licences: readonly string[]; readonly scope: Scope }
  | { readonly use: 'status' | 'certificate' }
);

export const NAME_LENGTH_MAX = 60;
const CITY_COUNT_MAX = 12;
const CITY_LENGTH_MAX = 20;
const LICENCE_COUNT_MAX = 4;
const LICENCE_LENGTH_MAX = 40;

/** Reads what a root signed. Refused: a claim that is missing, malformed or unknown. */
export function readEndorsement(claims: Claims): Result<Endorsement, ClaimProblem> {
  const read = claimReader(claims);
  const key = publicKeyOf(read.text('key', 43));
  const [id, issuer, subject] = [
    read.id('jti'),
    read.text('iss', NAME_LENGTH_MAX),
    read.text('sub', NAME_LENGTH_MAX),
  ];
  const common = { id, issuer, subject, issuedAt: read.instant('iat'), expiresAt: read.instant('exp') };
  const use = read.oneOf('use', endorsementUses);
  if (use !== 'posting') {
    const problem = read.problem();
    if (problem || !key.ok) return refuse(problem ?? { kind: 'claim-malformed' });
    return ok({ ...common, key: key.value, use });
  }
  const licences = read.texts('lic', LICENCE_COUNT_MAX, LICENCE_LENGTH_MAX);
  const named = read.texts('roles', workRoles.length, 20);
  const cities = read.texts('cities', CITY_COUNT_MAX, CITY_LENGTH_MAX);
  const [from, to] = [read.day('from'), read.day('to')];
  const problem = read.problem();
  const roles = workRoles.filter((role) => named.includes(role));
  if (problem || !key.ok || !from || !to || roles.length !== named.length || to < from)
    return refuse(problem ?? { kind: 'claim-malformed' });
  return ok({ ...common, key: key.value, use, licences, scope: { roles, cities, from, to } });
}

/** The claims that a root signs. */
export function endorsementClaims(said: Endorsement): Claims {
  const common = {
    jti: said.id,
    iss: said.issuer,
    sub: said.subject,
    key: said.key.x,
    iat: secondsOf(said.issuedAt),
    exp: secondsOf(said.expiresAt),
    use: said.use,
  };
  return said.use !== 'posting' ? common : { ...common, lic: said.licences, ...said.scope };
}
