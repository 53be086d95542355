import { z } from 'zod';
import { chinaDayOf, parseChinaDay, type ChinaDay } from '../kernel/china-day.ts';
import { showYuan } from '../kernel/money.ts';
import { languages } from '../kernel/words.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { estimate, type Estimate } from '../terms/estimate.ts';
import { lawful } from '../terms/lawful.ts';
import { workTermsProblemWords } from '../terms/lawful-words.ts';
import type { Rates } from '../terms/rate-card.ts';
import { relations } from '../terms/relation.ts';
import { plainTerms } from '../terms/work-terms.ts';
import { workRoles } from '../verify/endorsement.ts';
import { daysAfter } from './application-promise.ts';
import { OFFER_DAYS } from './facts/application-terms.ts';
import { basePay, fenOf, quantityOf, type Remark } from './offer-check.ts';
import { offerShape, type Offer } from './offer.ts';

export const jobOfferStates = ['made', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;

const day = z.string().refine((text) => parseChinaDay(text).ok);

/** What a recruiter settles in an offer; everything else is what the signed posting says. */
export const jobOfferAskedShape = z.strictObject({
  place: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .regex(/^\P{C}+$/u),
  dayHours: offerShape.unwrap().shape.dayHours,
  weekHours: offerShape.unwrap().shape.weekHours,
  base: offerShape.unwrap().shape.base,
  low: offerShape.unwrap().shape.low,
  high: offerShape.unwrap().shape.high,
  performance: offerShape.unwrap().shape.performance,
  settlement: offerShape.unwrap().shape.settlement,
  rateCardId: z.uuid().optional(),
  startsOn: day,
  answerBy: day,
});

export type JobOfferAsked = z.infer<typeof jobOfferAskedShape>;

const spread = z.object({ p10: z.string(), p50: z.string(), p90: z.string() });

/** What such work would bring, in yuan, as it was reckoned on the day of the offer; frozen with it. */
export const expectedShape = z.object({
  perHour: spread,
  perMonth: spread,
  netNow: spread,
  netAfterSettlement: spread,
  assumptions: z.array(z.record(z.enum(languages), z.string())),
  isByRateCard: z.boolean(),
});

export type Expected = z.infer<typeof expectedShape>;

/** A rate card as it was on the day: its version, and its rates in yuan and decimals. */
export const frozenCardShape = z.object({
  version: z.string(),
  rates: z.record(z.string(), z.json()),
});

/** Everything that is offered, frozen: the agreement is written from this. Amounts in yuan, hours as decimals, days in China. */
export const jobOfferTermsShape = z.object({
  relation: z.enum(relations),
  role: z.enum(workRoles),
  title: z.string(),
  employer: z.string(),
  payer: z.string(),
  duties: z.string(),
  city: z.string(),
  place: z.string(),
  dayHours: z.string(),
  weekHours: z.string(),
  base: z.string(),
  low: z.string(),
  high: z.string(),
  performance: z.string(),
  settlement: z.union([z.literal(7), z.literal(15), z.literal(31)]),
  rateCard: frozenCardShape.nullable(),
  expected: expectedShape.nullable(),
  startsOn: day,
  answerBy: day,
});

export type JobOfferTerms = z.infer<typeof jobOfferTermsShape>;

/** What an hour of training brings by the card of an offer, in yuan; undefined without a card, or where none is paid by it. */
export function trainingPriceOf({ rateCard }: Pick<JobOfferTerms, 'rateCard'>): string | undefined {
  const prices = rateCard?.rates['prices'];
  const isNamed = typeof prices === 'object' && prices !== null && !Array.isArray(prices);
  const price = isNamed ? prices['training-hour'] : undefined;
  return typeof price === 'string' && price !== 'unpaid' ? price : undefined;
}

/** A rate card to be offered: as it is written down, and as it reckons. */
export type OfferedCard = { readonly said: z.infer<typeof frozenCardShape>; readonly rates: Rates };

/** The terms that come of a signed posting and what was settled with one applicant. */
export function jobOfferTerms(
  offer: Offer,
  asked: JobOfferAsked,
  card: OfferedCard | undefined,
): JobOfferTerms {
  const expected = estimate({
    place: offer.city,
    relation: offer.relation,
    weekHours: quantityOf(asked.weekHours),
    season: 'peak',
    experience: 'new',
    seed: 1,
    rates: card?.rates ?? basePay(asked.base),
  });
  const { relation, role, title, employer, payer, duties, city } = offer;
  const { place, dayHours, weekHours, base, low, high, performance, settlement, startsOn, answerBy } = asked;
  return {
    relation,
    role,
    title,
    employer,
    payer,
    duties,
    city,
    place,
    dayHours,
    weekHours,
    base,
    low,
    high,
    performance,
    settlement,
    startsOn,
    answerBy,
    rateCard: card?.said ?? null,
    expected: expected.ok ? expectedFrom(expected.value, card !== undefined) : null,
  };
}

const expectedFrom = (
  { perHour, perMonth, netNow, netAfterSettlement, assumptions }: Estimate,
  isByRateCard: boolean,
): Expected => ({
  perHour: yuanOf(perHour),
  perMonth: yuanOf(perMonth),
  netNow: yuanOf(netNow),
  netAfterSettlement: yuanOf(netAfterSettlement),
  assumptions: assumptions.map(({ sentence }) => ({ ...sentence })),
  isByRateCard,
});

const yuanOf = ({ p10, p50, p90 }: Estimate['perHour']) => ({
  p10: showYuan(p10),
  p50: showYuan(p50),
  p90: showYuan(p90),
});

export type JobOfferJudgement = {
  readonly mayBeMade: boolean;
  readonly refusals: readonly Remark[];
  readonly warnings: readonly Remark[];
};

/** Whether terms may be offered, by the law on the day the work begins: each ground with its article. */
export function judgeJobOffer(terms: JobOfferTerms): JobOfferJudgement {
  const law = lawful({
    ...plainTerms(terms.relation),
    dispatched: terms.relation === 'dispatch',
    place: terms.city,
    weekHours: [quantityOf(terms.weekHours)],
    days: [],
    period: {
      from: chinaDayOf(terms.startsOn),
      to: daysAfter(chinaDayOf(terms.startsOn), terms.settlement - 1),
    },
    hourly: fenOf(terms.low),
  });
  if (!law.ok)
    return {
      mayBeMade: false,
      refusals: [{ code: law.problem.kind, sentence: workTermsProblemWords(law.problem) }],
      warnings: [],
    };
  const { allowed, refusals, warnings } = law.value;
  return { mayBeMade: allowed, refusals, warnings };
}

export type JobOfferProblem = { readonly kind: 'offer-malformed' | 'offer-below-posting' | 'offer-days' };

/**
 * Holds an offer against the posting that was signed and against the calendar. Refused: pay under what the posting
 * promises (劳动合同法第八条: what was told must be true), amounts the wrong way round, days that leave nobody time.
 */
export function jobOfferProblem(
  terms: JobOfferTerms,
  { posted, on }: { readonly posted: Offer; readonly on: ChinaDay },
): Result<undefined, JobOfferProblem> {
  const [base, low, high] = [fenOf(terms.base), fenOf(terms.low), fenOf(terms.high)];
  if (low > high || base > low) return refuse({ kind: 'offer-malformed' });
  if (low < fenOf(posted.low)) return refuse({ kind: 'offer-below-posting' });
  const { answerBy, startsOn } = terms;
  const hasTime = answerBy > on && answerBy <= daysAfter(on, OFFER_DAYS.answerMax);
  const isSoon = startsOn >= answerBy && startsOn <= daysAfter(on, OFFER_DAYS.startMax);
  return hasTime && isSoon ? ok(undefined) : refuse({ kind: 'offer-days' });
}
