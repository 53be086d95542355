import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt, type ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { canonicalJson } from '../verify/canonical.ts';
import { changeReasons } from './application.ts';
import { ownHeld } from './application-store.ts';
import type { ApplicationRow } from './application-rows-store.ts';
import { held, stepped, type ApplicationParts, type ApplicationRefused } from './application-step-store.ts';
import { reasoned } from './deciding-store.ts';
import { houseTextFrom } from './house-text.ts';
import {
  jobOfferProblem,
  jobOfferStates,
  jobOfferTerms,
  jobOfferTermsShape,
  judgeJobOffer,
  type JobOfferAsked,
  type JobOfferJudgement,
  type JobOfferTerms,
  type OfferedCard,
} from './job-offer.ts';
import { findPosting } from './posting-rows-store.ts';

/** The published rate cards of a city on a day; the server hands them in from pay's store. */
export type CardsOf = (
  tx: Tx,
  asked: { readonly city: string; readonly on: ChinaDay },
) => Promise<readonly (OfferedCard & { readonly id: string; readonly name: string })[]>;

export type JobOfferParts = ApplicationParts & { readonly cardsOf: CardsOf };

const instant = z.date().transform((at) => at.toISOString());
const offerRow = z.object({
  id: z.uuid(),
  applicationId: z.uuid(),
  state: z.enum(jobOfferStates),
  terms: z.string().transform((text) => jobOfferTermsShape.parse(JSON.parse(text))),
  madeAt: instant,
  answeredAt: instant.nullable(),
});

export type JobOfferRow = z.infer<typeof offerRow>;

const OFFER = sql`o.id, o.application_id as "applicationId", o.state, o.terms, o.made_at as "madeAt",
  o.answered_at as "answeredAt"`;

/** The offers of an application, the newest first. */
export const jobOffersOf = (tx: Tx, applicationId: string): Promise<readonly JobOfferRow[]> =>
  all(
    tx,
    sql`select ${OFFER} from job_offer o where o.application_id = ${applicationId} order by o.id desc`,
    offerRow,
  );

type Asked = { readonly id: string; readonly asked: JobOfferAsked };

export type Prepared = { readonly terms: JobOfferTerms; readonly judgement: JobOfferJudgement };

/** The terms as they would be offered, with what the law says and what they would bring; nothing is kept. */
export async function prepareJobOffer(
  tx: Tx,
  { clock, cardsOf, register }: JobOfferParts,
  caller: Caller,
  { application, asked }: { readonly application: ApplicationRow; readonly asked: JobOfferAsked },
): Promise<Result<Prepared, ApplicationRefused>> {
  const posting = await findPosting(tx, application.postingId, onlyAgencyOf(caller));
  if (!posting) return refuse({ kind: 'not-found' });
  const on = chinaDayAt(clock.now());
  for (const text of [asked.place, asked.performance].filter((each) => each !== '')) {
    const read = houseTextFrom(text, { on, register: await register() });
    if (!read.ok) return read;
  }
  const cards = asked.rateCardId === undefined ? [] : await cardsOf(tx, { city: posting.offer.city, on });
  const card = cards.find(({ id }) => id === asked.rateCardId);
  if (asked.rateCardId !== undefined && !card) return refuse({ kind: 'card-missing' });
  const terms = jobOfferTerms(posting.offer, asked, card);
  const fits = jobOfferProblem(terms, { posted: posting.offer, on });
  return fits.ok ? ok({ terms, judgement: judgeJobOffer(terms) }) : fits;
}

/** Makes an offer. Refused: what the law forbids, what is less than the posting promises, a step that may not follow. */
export const makeJobOffer = (
  parts: JobOfferParts,
  caller: Caller,
  { id, seen, asked }: Asked & { readonly seen: number },
): Promise<Result<ApplicationRow, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await held(tx, id, { onlyAgency: onlyAgencyOf(caller), seen });
    if (!before.ok) return before;
    const prepared = await prepareJobOffer(tx, parts, caller, { application: before.value, asked });
    if (!prepared.ok) return prepared;
    const { terms, judgement } = prepared.value;
    if (!judgement.mayBeMade) return refuse({ kind: 'offer-not-lawful' });
    const offerId = parts.ids.next();
    await closeOpenOffer(tx, id, { state: 'withdrawn', at: parts.clock.now() });
    await insertJobOffer(tx, {
      id: offerId,
      applicationId: id,
      terms,
      at: parts.clock.now(),
      who: caller.personId,
    });
    return stepped(tx, parts, before.value, { act: 'offered', who: caller.personId, subjectId: offerId });
  });

export const insertJobOffer = (
  tx: Tx,
  {
    id,
    applicationId,
    terms,
    at,
    who,
  }: {
    readonly id: string;
    readonly applicationId: string;
    readonly terms: JobOfferTerms;
    readonly at: Date;
    readonly who: string | null;
  },
): Promise<number> =>
  run(
    tx,
    sql`insert into job_offer (id, application_id, relation, city, place, week_hours, rate_card, terms, starts_on,
          answer_by, state, made_at, made_by)
        values (${id}, ${applicationId}, ${terms.relation}, ${terms.city}, ${terms.place}, ${terms.weekHours},
          ${terms.rateCard?.version ?? null}, ${canonicalJson(terms)}, cast(${terms.startsOn} as date),
          cast(${terms.answerBy} as date), 'made', ${at}, ${who})`,
  );

const idRow = z.object({ id: z.uuid() });

const closeOpenOffer = (
  tx: Tx,
  applicationId: string,
  { state, at }: { readonly state: JobOfferRow['state']; readonly at: Date },
): Promise<{ readonly id: string } | undefined> =>
  maybeOne(
    tx,
    sql`update job_offer set state = ${state}, answered_at = ${at}
        where application_id = ${applicationId} and state = 'made' returning id`,
    idRow,
  );

type Own = { readonly id: string; readonly personId: string };

/** Answers the offer that stands, as the applicant. Refused: one that is past its day, whether or not anybody wrote that down. */
export const answerJobOffer = (
  parts: ApplicationParts,
  {
    id,
    personId,
    offerId,
    answer,
  }: Own & { readonly offerId: string; readonly answer: 'accepted' | 'declined' },
): Promise<Result<ApplicationRow, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const at = parts.clock.now();
    const before = await ownHeld(tx, { id, personId });
    if (!before.ok) return before;
    const answered = await maybeOne(
      tx,
      sql`update job_offer set state = ${answer}, answered_at = ${at}
          where id = ${offerId} and application_id = ${id} and state = 'made'
            and answer_by >= cast(${chinaDayAt(at)} as date) returning id`,
      idRow,
    );
    if (!answered) return refuse({ kind: 'offer-over' });
    const act = answer === 'accepted' ? 'offer-accepted' : 'offer-refused';
    return stepped(tx, parts, before.value, { act, who: personId, subjectId: offerId });
  });

/** Takes an offer back before it was answered, with a reason that the applicant reads. */
export async function withdrawJobOffer(
  parts: ApplicationParts,
  caller: Caller,
  {
    id,
    seen,
    ...why
  }: { readonly id: string; readonly seen: number; readonly reason: string; readonly remark: string },
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  const read = await reasoned(parts, changeReasons, why);
  if (!read.ok) return read;
  const { reason, remark } = read.value;
  return parts.database.transaction(async (tx) => {
    const before = await held(tx, id, { onlyAgency: onlyAgencyOf(caller), seen });
    if (!before.ok) return before;
    const closed = await closeOpenOffer(tx, id, { state: 'withdrawn', at: parts.clock.now() });
    if (!closed) return refuse({ kind: 'offer-over' });
    return stepped(tx, parts, before.value, {
      act: 'offer-withdrawn',
      who: caller.personId,
      subjectId: closed.id,
      ...(reason === undefined ? {} : { reason }),
      words: { part: 'remark', text: remark },
    });
  });
}

const dueRow = z.object({ id: z.uuid(), applicationId: z.uuid() });

/** Writes down some offers whose day is over; answers how many. */
export async function lapseDue(tx: Tx, parts: ApplicationParts, max: number): Promise<number> {
  const at = parts.clock.now();
  const due = await all(
    tx,
    sql`select o.id, o.application_id as "applicationId" from job_offer o
        where o.state = 'made' and o.answer_by < cast(${chinaDayAt(at)} as date)
        order by o.answer_by, o.id limit ${max}`,
    dueRow,
  );
  for (const { id, applicationId } of due) {
    const before = await held(tx, applicationId, { onlyAgency: undefined });
    if (!before.ok) continue;
    const lapsed = await closeOpenOffer(tx, applicationId, { state: 'lapsed', at });
    if (lapsed) await stepped(tx, parts, before.value, { act: 'offer-lapsed', who: null, subjectId: id });
  }
  return due.length;
}
