import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { maybeOne, run, type Tx } from '../platform/database/database.ts';
import { canonicalJson } from '../verify/canonical.ts';
import { CHAIN_SIGN, readEndorsementToken, scopeOf, verifyChain } from '../verify/chain.ts';
import { signedJws } from '../verify/jws.ts';
import { postingClaims, type SignedPosting } from '../verify/posting.ts';
import type { Register } from '../verify/register.ts';
import { hashOfText } from '../verify/signing-key.ts';
import { endOfDay, fenOf, judgeOffer, type OfferJudgement } from './offer-check.ts';
import type { Offer } from './offer.ts';
import { findPeak } from './peak-store.ts';
import { findPosting, holdPosting, type PostingRow } from './posting-rows-store.ts';
import { endorsementsInForce, rootsInForce, type RecruitParts, type Refused } from './trust-store.ts';

export type PostingParts = RecruitParts & {
  /** The official channels as the house now has them: our own check reads an offer with them. */
  readonly register: () => Promise<Register>;
};

export type NewPosting = { readonly agencyId: string; readonly peakId: string; readonly offer: Offer };

const activeRow = z.object({ id: z.uuid() });

/** Writes a draft. Refused: an agency that is not the caller's own or is suspended, a peak that is not there. */
export const addPosting = (
  parts: RecruitParts,
  caller: Caller,
  { agencyId, peakId, offer }: NewPosting,
): Promise<Result<PostingRow, Refused>> =>
  parts.database.transaction(async (tx) => {
    const only = onlyAgencyOf(caller);
    if (only !== undefined && only !== agencyId) return refuse({ kind: 'agency-missing' });
    const active = sql`select id from agency where id = ${agencyId} and suspended_at is null`;
    if (!(await maybeOne(tx, active, activeRow))) return refuse({ kind: 'agency-missing' });
    if (!(await findPeak(tx, peakId))) return refuse({ kind: 'peak-missing' });
    const [id, at] = [parts.ids.next(), parts.clock.now()];
    await insertDraft(tx, { id, code: codeFrom(parts.chance(CODE_LENGTH)), agencyId, peakId, offer, at });
    await audited(tx, parts, { id, caller, what: 'posting.drafted', at });
    return kept(tx, id, only);
  });

export const insertDraft = (
  tx: Tx,
  row: NewPosting & { readonly id: string; readonly code: string; readonly at: Date },
): Promise<number> =>
  run(
    tx,
    sql`insert into posting (id, code, agency_id, peak_id, state, version, title, city, role, relation, whole, made_at,
          changed_at)
        values (${row.id}, ${row.code}, ${row.agencyId}, ${row.peakId}, 'draft', 1, ${row.offer.title},
          ${row.offer.city}, ${row.offer.role}, ${row.offer.relation}, ${canonicalJson(row.offer)}, ${row.at}, ${row.at})`,
  );

type Seen = { readonly id: string; readonly version: number };

export const changePosting = (
  parts: RecruitParts,
  caller: Caller,
  { id, version, offer }: Seen & { readonly offer: Offer },
): Promise<Result<PostingRow, Refused>> =>
  parts.database.transaction(async (tx) => {
    const before = await draftHeld(tx, caller, { id, version });
    if (!before.ok) return before;
    const at = parts.clock.now();
    await run(
      tx,
      sql`update posting set version = version + 1, changed_at = ${at}, title = ${offer.title}, city = ${offer.city},
            role = ${offer.role}, relation = ${offer.relation}, whole = ${canonicalJson(offer)} where id = ${id}`,
    );
    await audited(tx, parts, { id, caller, what: 'posting.changed', at });
    return kept(tx, id, onlyAgencyOf(caller));
  });

async function draftHeld(
  tx: Tx,
  caller: Caller,
  { id, version }: Seen,
): Promise<Result<PostingRow, Refused>> {
  await holdPosting(tx, id);
  const before = await findPosting(tx, id, onlyAgencyOf(caller));
  if (!before) return refuse({ kind: 'not-found' });
  if (before.state !== 'draft') return refuse({ kind: 'not-draft' });
  return before.version === version ? ok(before) : refuse({ kind: 'changed-meanwhile' });
}

/** An offer as the law and our own check see it today. */
export const judgedNow = async (
  { clock, register }: Pick<PostingParts, 'clock' | 'register'>,
  offer: Offer,
): Promise<OfferJudgement> => judgeOffer(offer, { on: chinaDayAt(clock.now()), register: await register() });

/** Checks, signs with the agency's key, and shows a posting to everybody. Refused: whatever a reader would be refused. */
export const publishPosting = (
  parts: PostingParts,
  caller: Caller,
  seen: Seen,
): Promise<Result<PostingRow, Refused>> =>
  parts.database.transaction(async (tx) => {
    const before = await draftHeld(tx, caller, seen);
    if (!before.ok) return before;
    const judged = await judgedNow(parts, before.value.offer);
    if (!judged.mayBePublished) return refuse({ kind: 'offer-not-allowed' });
    const signed = await signPosting(tx, parts, before.value);
    if (!signed.ok) return signed;
    await audited(tx, parts, { id: seen.id, caller, what: 'posting.published', at: parts.clock.now() });
    return kept(tx, seen.id, onlyAgencyOf(caller));
  });

/** Signs a draft under the first endorsement that covers it, and writes it down as published. */
export async function signPosting(
  tx: Tx,
  { clock, signers }: Pick<RecruitParts, 'clock' | 'signers'>,
  { id, agencyId, offer }: Pick<PostingRow, 'id' | 'agencyId' | 'offer'>,
): Promise<Result<undefined, Refused>> {
  const at = clock.now();
  const roots = await rootsInForce(tx);
  const posting = claimsOf(id, offer, at);
  const endorsed = await endorsementsInForce(tx, { at, agencyId });
  const fitting = endorsed.filter(({ token }) => {
    const read = readEndorsementToken(token, roots, at);
    return read.ok && scopeOf(read.value, posting).length === 0;
  });
  if (fitting.length === 0) return refuse({ kind: 'endorsement-missing' });
  for (const { id: endorsementId, token, signerKid } of fitting) {
    const signer = signers.find(({ kid }) => kid === signerKid);
    if (!signer) continue;
    const chain = `${token}${CHAIN_SIGN}${signedJws('likui-posting', postingClaims(posting), signer)}`;
    // Nothing leaves the house that its own readers would refuse.
    if (!verifyChain({ token: chain, roots, at, whole: offer }).valid)
      throw new Error('a posting that was just signed does not hold');
    await run(
      tx,
      sql`update posting set state = 'published', version = version + 1, token = ${chain},
            endorsement_id = ${endorsementId}, changed_at = ${at}, published_at = ${at},
            expires_at = ${posting.expiresAt} where id = ${id}`,
    );
    return ok(undefined);
  }
  return refuse({ kind: 'signing-key-missing' });
}

const claimsOf = (id: string, offer: Offer, at: Date): SignedPosting => ({
  id,
  issuedAt: at,
  expiresAt: endOfDay(offer.validTo),
  employer: offer.employer,
  payer: offer.payer,
  title: offer.title,
  role: offer.role,
  city: offer.city,
  relation: offer.relation,
  perHour: { low: fenOf(offer.low), high: fenOf(offer.high) },
  fee: 0,
  contact: offer.contact,
  apply: offer.apply,
  full: hashOfText(canonicalJson(offer)),
});

/** Takes a published posting back; the signed list says so from its next asking on. */
export const withdrawPosting = (
  parts: RecruitParts,
  caller: Caller,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Result<PostingRow, Refused>> =>
  parts.database.transaction(async (tx) => {
    await holdPosting(tx, id);
    const before = await findPosting(tx, id, onlyAgencyOf(caller));
    if (!before) return refuse({ kind: 'not-found' });
    if (before.state !== 'published') return refuse({ kind: 'not-published' });
    const at = parts.clock.now();
    await run(
      tx,
      sql`update posting set state = 'withdrawn', version = version + 1, changed_at = ${at}, withdrawn_at = ${at},
            withdrawn_why = ${why} where id = ${id}`,
    );
    await audited(tx, parts, { id, caller, what: 'posting.withdrawn', at });
    return kept(tx, id, onlyAgencyOf(caller));
  });

async function kept(tx: Tx, id: string, only: string | undefined): Promise<Result<PostingRow, Refused>> {
  const row = await findPosting(tx, id, only);
  return row ? ok(row) : refuse({ kind: 'not-found' });
}

const audited = (
  tx: Tx,
  { audit }: Pick<RecruitParts, 'audit'>,
  {
    id,
    caller,
    what,
    at,
  }: { readonly id: string; readonly caller: Caller; readonly what: string; readonly at: Date },
): Promise<void> => audit(tx, { at, who: caller.personId, what, subject: { kind: 'posting', id } });

/** Letters and figures that are not taken for each other when a code is typed from a poster: 40 bits. */
const CODE_SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
export const CODE_LENGTH = 8;

/** A short code of so many bytes. It is an address, not a proof: what it leads to is verified like any other. */
export const codeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => CODE_SIGNS.charAt(byte % 32)).join('');
