import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Json } from '../verify/canonical.ts';
import { canonicalJson } from '../verify/canonical.ts';
import {
  boundChain,
  CLOCK_SLACK_MS,
  endorsementDates,
  linksOf,
  statusFor,
  type Link,
  type Refusal,
} from '../verify/chain.ts';
import { claimReader, secondsOf, type ClaimProblem, type Claims } from '../verify/claim.ts';
import { NAME_LENGTH_MAX } from '../verify/endorsement.ts';
import { hashOfText, type TrustedKey } from '../verify/signing-key.ts';
import { partNames, type PartName } from './part.ts';

/** What one part of the test came to. */
export type CertifiedResult = {
  readonly part: PartName;
  /** The version of the rule by which it was reckoned. */
  readonly rule: string;
  readonly band: string;
  /**
   * The figure of the part: net characters a minute; turns that helped out of all; decibels of voice over noise and the
   * estimated opinion of a call; points out of a hundred.
   */
  readonly figure: string;
  /** SHA-256 of the canonical JSON of the events it was reckoned from. */
  readonly evidence: string;
};

/** What somebody showed, without who they are. */
export type Certificate = {
  readonly id: string;
  readonly issuer: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** SHA-256 of a code that only the holder has: who has the code, holds the certificate. */
  readonly holder: string;
  readonly results: readonly CertifiedResult[];
};

export const CERTIFICATE_DAYS_MAX = 180;
export const HOLDER_CODE = /^[0-9a-hjkmnp-tv-z]{24}$/u;
const RESULT_COUNT_MAX = 8;
const RESULT_LENGTH_MAX = 120;
const DIGEST = /^[\w-]{43}$/u;
const DAY_MS = 86_400_000;

/** How evidence is named in a certificate. */
export const digestOf = (evidence: Json): string => hashOfText(canonicalJson(evidence));

/** What stands in a certificate for the code that its holder keeps. */
export const holderOf = (code: string): string => hashOfText(`likui holder ${code}`);

/** The claims that the house signs. */
export const certificateClaims = (said: Certificate): Claims => ({
  jti: said.id,
  iss: said.issuer,
  iat: secondsOf(said.issuedAt),
  exp: secondsOf(said.expiresAt),
  holder: said.holder,
  results: said.results.map(({ part, rule, band, figure, evidence }) =>
    [part, rule, band, figure, evidence].join(' '),
  ),
});

/** Reads what was signed. Refused: a claim that is missing, malformed or unknown, and a certificate on nothing. */
export function readCertificate(claims: Claims): Result<Certificate, ClaimProblem> {
  const read = claimReader(claims);
  const said = {
    id: read.id('jti'),
    issuer: read.text('iss', NAME_LENGTH_MAX),
    issuedAt: read.instant('iat'),
    expiresAt: read.instant('exp'),
    holder: read.text('holder', 43),
  };
  const lines = read.texts('results', RESULT_COUNT_MAX, RESULT_LENGTH_MAX);
  const results = lines.flatMap((line) => resultIn(line) ?? []);
  const problem = read.problem();
  if (problem) return refuse(problem);
  const isWhole =
    results.length > 0 &&
    results.length === lines.length &&
    new Set(results.map(({ part }) => part)).size === results.length;
  return isWhole && DIGEST.test(said.holder) ? ok({ ...said, results }) : refuse({ kind: 'claim-malformed' });
}

function resultIn(line: string): CertifiedResult | undefined {
  const [name, rule, band, figure, evidence, ...more] = line.split(' ');
  const part = partNames.find((each) => each === name);
  const isWhole = part && rule && band && figure && evidence && DIGEST.test(evidence) && more.length === 0;
  return isWhole ? { part, rule, band, figure, evidence } : undefined;
}

export type CertificateQuestion = {
  /** An endorsement and a certificate, `~` between them. */
  readonly token: string;
  readonly roots: readonly TrustedKey[];
  readonly at: Date;
  readonly statusList?: string | undefined;
};

export type VerifiedCertificate = {
  /** Only where nothing at all was refused. */
  readonly valid: boolean;
  readonly chain: readonly Link[];
  /** There only when its signature and the chain above it hold. */
  readonly certificate?: Certificate;
  readonly checkedAsOf?: Date;
  readonly refusals: readonly Refusal[];
};

/**
 * Holds a certificate against what the reader trusts, by the same steps as a posting: characters, both links, dates, and
 * what was taken back. Every reason against it is told; where the chain does not hold, nothing it says is passed on.
 */
export function verifyCertificate(question: CertificateQuestion): VerifiedCertificate {
  const bound = boundChain(question.token, question.roots, 'likui-certificate');
  if (!bound.ok) return { valid: false, chain: [], refusals: [bound.problem] };
  const { root, endorsement, leaf } = bound.value;
  const chain = linksOf(root, endorsement);
  const certificate = readCertificate(leaf.claims);
  if (!certificate.ok) return { valid: false, chain, refusals: [certificate.problem] };
  const { issuedAt, expiresAt } = certificate.value;
  const status = statusFor(root, question);
  const isWithin = issuedAt >= endorsement.issuedAt && expiresAt <= endorsement.expiresAt;
  const refusals: readonly Refusal[] = [
    ...endorsementDates(endorsement, question.at),
    ...datesOf(certificate.value, question.at),
    ...(isWithin ? [] : [{ kind: 'dates-out-of-scope' } as const]),
    ...status.refusals,
    ...(status.list?.revoked.includes(endorsement.id) ? [{ kind: 'endorsement-revoked' } as const] : []),
  ];
  return {
    valid: refusals.length === 0,
    chain,
    certificate: certificate.value,
    ...(status.list ? { checkedAsOf: status.list.asOf } : {}),
    refusals,
  };
}

function datesOf({ issuedAt, expiresAt }: Certificate, at: Date): readonly Refusal[] {
  const length = expiresAt.getTime() - issuedAt.getTime();
  return [
    ...(issuedAt.getTime() > at.getTime() + CLOCK_SLACK_MS ? [{ kind: 'issued-in-future' } as const] : []),
    ...(expiresAt <= at ? [{ kind: 'expired' } as const] : []),
    ...(length <= 0 ? [{ kind: 'dates-backwards' } as const] : []),
    ...(length > CERTIFICATE_DAYS_MAX * DAY_MS ? [{ kind: 'validity-too-long' } as const] : []),
  ];
}
