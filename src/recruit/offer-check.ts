import { chinaDayOf, dayAfter, type ChinaDay } from '../kernel/china-day.ts';
import { parseYuan, toFen, type Fen } from '../kernel/money.ts';
import { parseQuantity, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import { lawful } from '../terms/lawful.ts';
import { workTermsProblemWords } from '../terms/lawful-words.ts';
import type { Rates } from '../terms/rate-card.ts';
import { plainTerms } from '../terms/work-terms.ts';
import type { Register } from '../verify/register.ts';
import { judge, type Finding } from '../verify/verdict.ts';
import type { Offer } from './offer.ts';
import { offerProblemWords, offerText } from './offer-words.ts';

/** One thing that has to be mended before an offer is signed, or that somebody should look at. */
export type Remark = {
  readonly code: string;
  readonly sentence: Words;
  /** The article that says so, where it is the law. */
  readonly article?: Words;
};

export type OfferJudgement = {
  readonly mayBePublished: boolean;
  readonly refusals: readonly Remark[];
  readonly warnings: readonly Remark[];
  /** What our own check points at in the text as readers will see it. */
  readonly findings: readonly Pick<Finding, 'rule' | 'severity' | 'quote'>[];
};

/** Amounts and hours were held against their shape before; what cannot be read here is a bug. */
export function fenOf(text: string): Fen {
  const amount = parseYuan(text);
  if (!amount.ok) throw new Error('an amount that was checked cannot be read');
  return toFen(amount.value);
}

export function quantityOf(text: string): Quantity {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error('hours that were checked cannot be read');
  return parsed.value;
}

/** What the base pay of an offer comes to by itself: performance is written in words, and nobody can reckon with those. */
export const basePay = (base: string): Rates => ({
  version: 'base-pay',
  prices: { hour: fenOf(base) },
  uplifts: [],
  bonuses: [],
});

/**
 * Whether an offer may be signed on a day: held against the law (`lawful`, with the least it promises as the wage), and
 * read by the same check that every reader has. Anything but 「没有发现红旗」 is refused.
 */
export function judgeOffer(
  offer: Offer,
  { on, register }: { readonly on: ChinaDay; readonly register?: Register },
): OfferJudgement {
  const own = ownProblems(offer, on);
  const law = lawful({
    ...plainTerms(offer.relation),
    dispatched: offer.relation === 'dispatch',
    place: offer.city,
    weekHours: [quantityOf(offer.weekHours)],
    days: [],
    period: { from: on, to: lastDay(on, offer.settlement) },
    hourly: fenOf(offer.low),
  });
  const read = readersCheck(offer, { on, ...(register ? { register } : {}) });
  const refusals: readonly Remark[] = [
    ...own,
    ...(law.ok
      ? law.value.refusals
      : [{ code: law.problem.kind, sentence: workTermsProblemWords(law.problem) }]),
    ...(read.isClean ? [] : [{ code: 'check-found', sentence: offerProblemWords['check-found'] }]),
  ];
  return {
    mayBePublished: refusals.length === 0,
    refusals,
    warnings: law.ok ? law.value.warnings : [],
    findings: read.findings,
  };
}

/**
 * The whole text, and each part that somebody wrote freely by itself: a demand among many ordinary lines weighs less
 * with a reader who judges the whole, and here nothing may hide behind the rest.
 */
function readersCheck(
  offer: Offer,
  { on, register }: { readonly on: ChinaDay; readonly register?: Register },
): Pick<OfferJudgement, 'findings'> & { readonly isClean: boolean } {
  const { title, duties, performance, requirements, contact, source } = offer;
  const texts = [offerText(offer), title, duties, performance, requirements, contact, source];
  const verdicts = texts
    .filter((text) => text !== '')
    .map((text) => judge({ text, stage: 'ad', on, ...(register ? { register } : {}) }));
  const findings = verdicts.flatMap((verdict) => (verdict.ok ? verdict.value.findings : []));
  return {
    isClean: verdicts.every((verdict) => verdict.ok && verdict.value.grade === 'no-red-flag'),
    findings: findings
      .filter(
        ({ rule, quote }, index) =>
          findings.findIndex((each) => each.rule === rule && each.quote === quote) === index,
      )
      .map(({ rule, severity, quote }) => ({ rule, severity, quote })),
  };
}

const POSTING_DAYS_MAX = 30;

function ownProblems(offer: Offer, on: ChinaDay): readonly Remark[] {
  const [base, low, high] = [fenOf(offer.base), fenOf(offer.low), fenOf(offer.high)];
  const kinds: readonly (keyof typeof offerProblemWords)[] = [
    ...(low > high ? (['pay-backwards'] as const) : []),
    ...(base > low ? (['base-over-low'] as const) : []),
    ...(offer.validTo <= on ? (['valid-in-past'] as const) : []),
    ...(offer.validTo >= lastDay(on, POSTING_DAYS_MAX) ? (['valid-too-long'] as const) : []),
  ];
  return kinds.map((code) => ({ code, sentence: offerProblemWords[code] }));
}

/** The last of so many days that begin with this one. */
function lastDay(from: ChinaDay, dayCount: number): ChinaDay {
  let day = from;
  for (let passed = 1; passed < dayCount; passed += 1) day = dayAfter(day);
  return day;
}

/** An offer holds until the end of its last day in China. */
export const endOfDay = (day: string): Date => new Date(`${chinaDayOf(day)}T23:59:59+08:00`);
