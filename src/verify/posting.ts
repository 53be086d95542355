import { showYuan, type Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { relations, type Relation } from '../terms/relation.ts';
import { claimReader, secondsOf, type ClaimProblem, type Claims } from './claim.ts';
import { NAME_LENGTH_MAX, workRoles, type WorkRole } from './endorsement.ts';

/** The part of a posting that a code has room for, and the hash that ties the whole of it to the signature. */
export type SignedPosting = {
  readonly id: string;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly employer: string;
  /** Who pays the wages, where that is somebody else. */
  readonly payer: string;
  readonly title: string;
  readonly role: WorkRole;
  readonly city: string;
  readonly relation: Relation;
  /** What an hour brings, from and to, as advertised. */
  readonly perHour: { readonly low: Fen; readonly high: Fen };
  readonly fee: 0;
  readonly contact: string;
  readonly apply: string;
  /** SHA-256 of the canonical JSON of the whole posting, base64url. */
  readonly full: string;
};

export const TITLE_LENGTH_MAX = 40;
export const CONTACT_LENGTH_MAX = 60;

/** Reads what an agency signed. Refused: any fee, no contact, no address to apply at, a claim of another shape. */
export function readPosting(claims: Claims): Result<SignedPosting, ClaimProblem> {
  const read = claimReader(claims);
  const fee = read.noFee('fee');
  const contact = read.text('contact', CONTACT_LENGTH_MAX, 'contact-missing');
  const apply = read.address('apply');
  const posting = {
    id: read.id('jti'),
    issuedAt: read.instant('iat'),
    expiresAt: read.instant('exp'),
    employer: read.text('org', NAME_LENGTH_MAX),
    payer: read.text('payer', NAME_LENGTH_MAX),
    title: read.text('title', TITLE_LENGTH_MAX),
    role: read.oneOf('role', workRoles),
    city: read.text('city', 20),
    relation: read.oneOf('rel', relations),
    fee,
    contact,
    apply,
    full: read.text('full', 43),
  };
  const [low, high] = [read.yuan('low'), read.yuan('high')];
  const problem = read.problem();
  if (problem || low === undefined || high === undefined || high < low)
    return refuse(problem ?? { kind: 'claim-malformed' });
  return ok({ ...posting, perHour: { low, high } });
}

/** The claims that an agency signs. */
export const postingClaims = (posting: SignedPosting): Claims => ({
  jti: posting.id,
  iat: secondsOf(posting.issuedAt),
  exp: secondsOf(posting.expiresAt),
  org: posting.employer,
  payer: posting.payer,
  title: posting.title,
  role: posting.role,
  city: posting.city,
  rel: posting.relation,
  low: showYuan(posting.perHour.low),
  high: showYuan(posting.perHour.high),
  fee: posting.fee,
  contact: posting.contact,
  apply: posting.apply,
  full: posting.full,
});
