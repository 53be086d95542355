import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { canonicalJson, type Json } from './canonical.ts';
import type { ClaimProblem } from './claim.ts';
import { readEndorsement, type Endorsement, type Scope } from './endorsement.ts';
import {
  charactersProblem,
  JWS_LENGTH_MAX,
  readJws,
  type Jws,
  type JwsProblem,
  type TokenType,
} from './jws.ts';
import { readPosting, type SignedPosting } from './posting.ts';
import { hashOfText, signatureHolds, type TrustedKey } from './signing-key.ts';
import { readStatusList, type StatusList } from './status-list.ts';

/** What a reader asks of a token. */
export type Question = {
  /** An endorsement and a posting, `~` between them. */
  readonly token: string;
  /** The keys that the reader trusts; nothing else makes a chain end anywhere. */
  readonly roots: readonly TrustedKey[];
  readonly at: Date;
  /** A signed status list, as the house hands it out. Without one, nobody asked what was taken back. */
  readonly statusList?: string | undefined;
  /** The whole posting, if it is at hand: it must be the one that was signed. */
  readonly whole?: Json | undefined;
};

export const chainProblems = [
  'chain-too-short',
  'chain-too-long',
  'chain-swapped',
  'issuer-unknown',
  'endorsement-signature-wrong',
  'endorsement-use',
  'signer-not-endorsed',
  'posting-signature-wrong',
  'endorsement-in-future',
  'endorsement-expired',
  'endorsement-too-long',
  'issued-in-future',
  'expired',
  'validity-too-long',
  'dates-backwards',
  'role-out-of-scope',
  'city-out-of-scope',
  'dates-out-of-scope',
  'posting-differs',
  'revoked',
  'endorsement-revoked',
  'status-not-ours',
  'status-in-future',
] as const;
export type Refusal = JwsProblem | ClaimProblem | { readonly kind: (typeof chainProblems)[number] };

/** One step of the chain: who says it, by which key, how far it reaches, until when. */
export type Link = {
  readonly issuer: string;
  readonly kid: string;
  readonly scope?: Scope;
  readonly notAfter?: Date;
};

export type Verified = {
  /** Only where nothing at all was refused. */
  readonly valid: boolean;
  /** As far as signatures hold, from the root down. */
  readonly chain: readonly Link[];
  /** There only when its signature and the whole chain above it hold. */
  readonly posting?: SignedPosting;
  readonly endorsement?: Endorsement;
  readonly revocation: {
    readonly checkedAsOf?: Date;
    readonly revoked?: boolean;
    /** The list was already old when it was asked. */
    readonly isOld?: boolean;
  };
  readonly refusals: readonly Refusal[];
};

const DAY_MS = 86_400_000;
export const POSTING_DAYS_MAX = 30;
export const ENDORSEMENT_DAYS_MAX = 400;
/** Clocks of phones are wrong by minutes, not by more. */
export const CLOCK_SLACK_MS = 5 * 60_000;
export const CHAIN_SIGN = '~';
export const TOKEN_LENGTH_MAX = 2 * JWS_LENGTH_MAX + 1;

/**
 * Holds a token against what the reader trusts: characters, both links, signatures, dates, scope, and what was taken
 * back. Every reason against it is told; where the chain does not hold, nothing that it says is passed on.
 */
export function verifyChain(question: Question): Verified {
  const bound = boundChain(question.token, question.roots, 'likui-posting');
  if (!bound.ok) return { valid: false, chain: [], revocation: {}, refusals: [bound.problem] };
  const { root, endorsement, leaf } = bound.value;
  const chain: readonly Link[] = linksOf(root, endorsement);
  const posting = readPosting(leaf.claims);
  if (!posting.ok) return { valid: false, chain, revocation: {}, refusals: [posting.problem] };

  const status = statusFor(root, question);
  const isRevoked = (id: string): boolean => status.list?.revoked.includes(id) ?? false;
  const refusals: readonly Refusal[] = [
    ...datesOf(endorsement, posting.value, question.at),
    ...scopeOf(endorsement, posting.value),
    ...wholeOf(posting.value, question.whole),
    ...status.refusals,
    ...(isRevoked(posting.value.id) ? [{ kind: 'revoked' } as const] : []),
    ...(isRevoked(endorsement.id) ? [{ kind: 'endorsement-revoked' } as const] : []),
  ];
  return {
    valid: refusals.length === 0,
    chain,
    posting: posting.value,
    endorsement,
    revocation: status.list
      ? {
          checkedAsOf: status.list.asOf,
          revoked: [posting.value.id, endorsement.id].some(isRevoked),
          isOld: status.list.expiresAt < question.at,
        }
      : {},
    refusals,
  };
}

type Bound = { readonly root: TrustedKey; readonly endorsement: Endorsement; readonly leaf: Jws };

type LeafType = Exclude<TokenType, 'likui-delegation'>;

const USE_OF: { readonly [leaf in LeafType]: Endorsement['use'] } = {
  'likui-posting': 'posting',
  'likui-status': 'status',
  'likui-certificate': 'certificate',
};

/** Both signatures, the root's over the endorsement and the endorsed key's over the rest; claims of the leaf unread. */
export function boundChain(
  token: string,
  roots: readonly TrustedKey[],
  leafType: LeafType,
): Result<Bound, Refusal> {
  const characters = charactersProblem(token, TOKEN_LENGTH_MAX);
  if (characters) return refuse(characters);
  const [first = '', second, ...more] = token.split(CHAIN_SIGN);
  if (more.length > 0) return refuse({ kind: 'chain-too-long' });
  const upper = readJws(first);
  if (!upper.ok) return upper;
  if (second === undefined) return refuse({ kind: 'chain-too-short' });
  const leaf = readJws(second);
  if (!leaf.ok) return leaf;
  if (upper.value.type !== 'likui-delegation' && leaf.value.type === 'likui-delegation')
    return refuse({ kind: 'chain-swapped' });
  if (upper.value.type !== 'likui-delegation') return refuse({ kind: 'type-refused' });
  if (leaf.value.type === 'likui-delegation') return refuse({ kind: 'chain-too-long' });
  if (leaf.value.type !== leafType) return refuse({ kind: 'type-refused' });

  const root = roots.find(({ kid }) => kid === upper.value.kid);
  if (!root) return refuse({ kind: 'issuer-unknown' });
  if (!signatureHolds(root, upper.value)) return refuse({ kind: 'endorsement-signature-wrong' });
  const endorsement = readEndorsement(upper.value.claims);
  if (!endorsement.ok) return endorsement;
  if (endorsement.value.use !== USE_OF[leafType]) return refuse({ kind: 'endorsement-use' });
  if (endorsement.value.key.kid !== leaf.value.kid) return refuse({ kind: 'signer-not-endorsed' });
  if (!signatureHolds(endorsement.value.key, leaf.value)) return refuse({ kind: 'posting-signature-wrong' });
  return ok({ root, endorsement: endorsement.value, leaf: leaf.value });
}

export const linksOf = (root: TrustedKey, said: Endorsement): readonly Link[] => [
  { issuer: root.name ?? said.issuer, kid: root.kid },
  {
    issuer: said.subject,
    kid: said.key.kid,
    ...(said.use === 'posting' ? { scope: said.scope } : {}),
    notAfter: said.expiresAt,
  },
];

const days = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / DAY_MS;

export function endorsementDates({ issuedAt, expiresAt }: Endorsement, at: Date): readonly Refusal[] {
  const latest = new Date(at.getTime() + CLOCK_SLACK_MS);
  return [
    ...(issuedAt > latest ? [{ kind: 'endorsement-in-future' } as const] : []),
    ...(expiresAt <= at ? [{ kind: 'endorsement-expired' } as const] : []),
    ...(days(issuedAt, expiresAt) > ENDORSEMENT_DAYS_MAX ? [{ kind: 'endorsement-too-long' } as const] : []),
  ];
}

function datesOf(
  endorsement: Endorsement,
  { issuedAt, expiresAt }: SignedPosting,
  at: Date,
): readonly Refusal[] {
  const latest = new Date(at.getTime() + CLOCK_SLACK_MS);
  return [
    ...endorsementDates(endorsement, at),
    ...(issuedAt > latest ? [{ kind: 'issued-in-future' } as const] : []),
    ...(expiresAt <= at ? [{ kind: 'expired' } as const] : []),
    ...(expiresAt <= issuedAt ? [{ kind: 'dates-backwards' } as const] : []),
    ...(days(issuedAt, expiresAt) > POSTING_DAYS_MAX ? [{ kind: 'validity-too-long' } as const] : []),
  ];
}

/** What the agency may sign for, held against what it signed. */
export function scopeOf(
  endorsement: Endorsement,
  posting: Pick<SignedPosting, 'role' | 'city' | 'issuedAt' | 'expiresAt'>,
): readonly Refusal[] {
  if (endorsement.use !== 'posting') return [{ kind: 'endorsement-use' }];
  const { roles, cities, from, to } = endorsement.scope;
  const isWithin =
    chinaDayAt(posting.issuedAt) >= from &&
    chinaDayAt(posting.expiresAt) <= to &&
    posting.issuedAt >= endorsement.issuedAt &&
    posting.expiresAt <= endorsement.expiresAt;
  return [
    ...(roles.includes(posting.role) ? [] : [{ kind: 'role-out-of-scope' } as const]),
    ...(cities.includes(posting.city) ? [] : [{ kind: 'city-out-of-scope' } as const]),
    ...(isWithin ? [] : [{ kind: 'dates-out-of-scope' } as const]),
  ];
}

const wholeOf = ({ full }: SignedPosting, whole: Json | undefined): readonly Refusal[] =>
  whole === undefined || hashOfText(canonicalJson(whole)) === full ? [] : [{ kind: 'posting-differs' }];

type Status = { readonly list?: StatusList; readonly refusals: readonly Refusal[] };

/** A list of another root says nothing here, neither against a posting nor for it. */
export function statusFor(root: TrustedKey, { statusList, at }: Pick<Question, 'statusList' | 'at'>): Status {
  if (statusList === undefined) return { refusals: [] };
  const bound = boundChain(statusList, [root], 'likui-status');
  if (!bound.ok) return { refusals: [{ kind: 'status-not-ours' }] };
  const { endorsement, leaf } = bound.value;
  const list = readStatusList(leaf.claims);
  if (!list.ok || list.value.asOf < endorsement.issuedAt || list.value.asOf > endorsement.expiresAt)
    return { refusals: [{ kind: 'status-not-ours' }] };
  if (list.value.asOf.getTime() > at.getTime() + CLOCK_SLACK_MS)
    return { refusals: [{ kind: 'status-in-future' }] };
  return { list: list.value, refusals: [] };
}

/** A key's own line, for those who keep keys: refused when the text is no endorsement by one of the roots. */
export function readEndorsementToken(
  token: string,
  roots: readonly TrustedKey[],
  at: Date,
): Result<Endorsement & { readonly rootKid: string }, Refusal> {
  const read = readJws(token);
  if (!read.ok) return read;
  if (read.value.type !== 'likui-delegation') return refuse({ kind: 'type-refused' });
  const root = roots.find(({ kid }) => kid === read.value.kid);
  if (!root) return refuse({ kind: 'issuer-unknown' });
  if (!signatureHolds(root, read.value)) return refuse({ kind: 'endorsement-signature-wrong' });
  const endorsement = readEndorsement(read.value.claims);
  if (!endorsement.ok) return endorsement;
  const [problem] = endorsementDates(endorsement.value, at);
  return problem ? refuse(problem) : ok({ ...endorsement.value, rootKid: root.kid });
}
