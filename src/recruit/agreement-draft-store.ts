import { sql } from 'kysely';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { run, type Tx } from '../platform/database/database.ts';
import { workRoleWords } from '../verify/token-words.ts';
import { SIGN_WITHIN_DAYS } from './agreement.ts';
import { judgeTerms, type TermsJudgement } from './agreement-check.ts';
import { acceptedOffer, isDrafted, type AcceptedOffer } from './agreement-offer-store.ts';
import { findAgreement, type AgreementLine } from './agreement-rows-store.ts';
import { act, audited, held, type AgreementParts, type AgreementRefused } from './agreement-store.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { agreementTextOf, spelling } from './agreement-text.ts';
import { fingerprintOf } from './fingerprint.ts';
import { trainingPriceOf } from './job-offer.ts';
import { endOfDay } from './offer-check.ts';
import { CODE_LENGTH, codeFrom } from './posting-store.ts';

/** What the accepted offer does not say, and the operator's side adds when an agreement is drafted. */
export type DraftWish = Pick<
  AgreementTerms,
  'endsOn' | 'probationDays' | 'host' | 'employer' | 'training'
> & {
  readonly card: Pick<AgreementTerms['card'], 'difficulty' | 'level'>;
};

/** The terms of an agreement: what was offered and accepted, as it was, and what the draft adds. */
export function termsFrom(
  { terms: offered }: Pick<AcceptedOffer, 'terms'>,
  { card, ...wish }: DraftWish,
): AgreementTerms {
  const { relation, role, city, startsOn, weekHours, dayHours, settlement, performance } = offered;
  return {
    relation,
    role,
    duties: oneLine(offered.duties),
    city,
    startsOn,
    weekHours,
    dayHours,
    settlement,
    hourly: offered.low,
    performance: oneLine(performance),
    card: { role: workRoleWords[role]['zh-CN'], ...card },
    ...wish,
  };
}

const oneLine = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** Drafts an agreement of an accepted offer, frozen from then on. Refused: what the law refuses, and a second one. */
export const draftAgreement = (
  parts: AgreementParts,
  caller: Caller,
  { offerId, ...wish }: DraftWish & { readonly offerId: string },
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    await run(tx, sql`select id from job_offer where id = ${offerId} for update`);
    const offer = await acceptedOffer(tx, offerId, onlyAgencyOf(caller));
    if (!offer || (await isDrafted(tx, offerId))) return refuse({ kind: 'offer-not-accepted' });
    const terms = termsFrom(offer, wish);
    if (judgeTerms(terms, trainingPriceOf(offer.terms)).refusals.length > 0)
      return refuse({ kind: 'terms-not-allowed' });
    return insertAgreement(tx, parts, { offer, terms, by: caller.personId, replaces: undefined });
  });

/** What stands against the terms of an accepted offer, before anybody drafts them. */
export async function judgedDraft(
  { database }: Pick<AgreementParts, 'database'>,
  caller: Caller,
  { offerId, ...wish }: DraftWish & { readonly offerId: string },
): Promise<Result<TermsJudgement, AgreementRefused>> {
  const offer = await acceptedOffer(database.reader, offerId, onlyAgencyOf(caller));
  if (!offer) return refuse({ kind: 'offer-not-accepted' });
  return ok(judgeTerms(termsFrom(offer, wish), trainingPriceOf(offer.terms)));
}

/** Puts a new agreement in the place of one that nobody's signature binds; the new one names the fingerprint of the old. */
export const replaceAgreement = (
  parts: AgreementParts,
  caller: Caller,
  { id, ...wish }: DraftWish & { readonly id: string },
): Promise<Result<AgreementLine, AgreementRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, parts, { id, onlyAgency: onlyAgencyOf(caller) });
    if (!before) return refuse({ kind: 'not-found' });
    const offer = await acceptedOffer(tx, before.offerId, onlyAgencyOf(caller));
    if (!offer) return refuse({ kind: 'offer-not-accepted' });
    const terms = termsFrom(offer, wish);
    if (judgeTerms(terms, trainingPriceOf(offer.terms)).refusals.length > 0)
      return refuse({ kind: 'terms-not-allowed' });
    const done = await act(tx, parts, before, { act: 'replace', who: caller.personId });
    if (!done.ok) return done;
    return insertAgreement(tx, parts, { offer, terms, by: caller.personId, replaces: before });
  });

type NewAgreement = {
  readonly offer: Pick<AcceptedOffer, 'id' | 'personId' | 'agencyId'>;
  readonly terms: AgreementTerms;
  readonly by: string | undefined;
  readonly replaces: AgreementLine | undefined;
};

export async function insertAgreement(
  tx: Tx,
  parts: AgreementParts,
  { offer, terms, by, replaces }: NewAgreement,
): Promise<Result<AgreementLine, AgreementRefused>> {
  const at = parts.clock.now();
  const signBy = endOfDay(chinaDayAt(new Date(at.getTime() + SIGN_WITHIN_DAYS * 86_400_000)));
  const [id, number] = [parts.ids.next(), `LK-${codeFrom(parts.chance(CODE_LENGTH))}`];
  const text = agreementTextOf({
    number,
    datedOn: chinaDayAt(at),
    signBy: signBy.toISOString(),
    terms,
    replaces: replaces?.fingerprint ?? null,
  });
  const whole = spelling(text);
  const fingerprint = fingerprintOf(whole);
  await run(
    tx,
    sql`insert into agreement (id, number, offer_id, person_id, agency_id, relation, phase, whole, fingerprint, sign_by,
          replaces_id, made_at, made_by, changed_at)
        values (${id}, ${number}, ${offer.id}, ${offer.personId}, ${offer.agencyId}, ${terms.relation}, 'drafted',
          ${whole}, ${fingerprint}, ${signBy}, ${replaces?.id ?? null}, ${at}, ${by ?? null}, ${at})`,
  );
  await audited(tx, parts, { id, by, what: 'agreement.drafted', details: { fingerprint } });
  const line = await findAgreement(tx, { id, at });
  return line ? ok(line) : refuse({ kind: 'not-found' });
}
