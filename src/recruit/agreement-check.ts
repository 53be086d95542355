import { chinaDayOf, dayAfter, type ChinaDay } from '../kernel/china-day.ts';
import { lawful } from '../terms/lawful.ts';
import { workTermsProblemWords } from '../terms/lawful-words.ts';
import { plainTerms } from '../terms/work-terms.ts';
import { agreementRefusalWords, type AgreementGround } from './agreement-words.ts';
import { type AgreementTerms, monthsAfter, probationDaysMax } from './agreement-terms.ts';
import { needsContractItems } from './employment.ts';
import { fenOf, quantityOf, type Remark } from './offer-check.ts';

export type TermsJudgement = { readonly refusals: readonly Remark[]; readonly warnings: readonly Remark[] };

const DISPATCH_MONTHS_MIN = 24;

/**
 * What stands against signing these terms, each with its article: whatever `lawful` refuses (with the lesser of pay and
 * pay for training as the wage), and what a contract has to hold beside it. `cardTraining`: what the rate card of the
 * accepted offer gives for an hour of training, in yuan. Sources: 劳动合同法 17, 19, 58, 70.
 */
export function judgeTerms(terms: AgreementTerms, cardTraining?: string): TermsJudgement {
  const from = chinaDayOf(terms.startsOn);
  const [work, training] = [fenOf(terms.hourly), fenOf(terms.training)];
  const law = lawful({
    ...plainTerms(terms.relation),
    dispatched: terms.relation === 'dispatch',
    place: terms.city,
    weekHours: [quantityOf(terms.weekHours)],
    days: [],
    period: { from, to: lastOf(from, terms.settlement) },
    hourly: work < training ? work : training,
    probationDays: terms.probationDays,
  });
  const own = ownGrounds(terms, cardTraining).map((code) => ({ code, ...agreementRefusalWords[code] }));
  if (!law.ok)
    return {
      refusals: [...own, { code: law.problem.kind, sentence: workTermsProblemWords(law.problem) }],
      warnings: [],
    };
  return { refusals: [...own, ...law.value.refusals], warnings: law.value.warnings };
}

function ownGrounds(terms: AgreementTerms, cardTraining: string | undefined): readonly AgreementGround[] {
  const { relation, probationDays, host } = terms;
  const startsOn = chinaDayOf(terms.startsOn);
  const endsOn = terms.endsOn === null ? null : chinaDayOf(terms.endsOn);
  const isShort = endsOn !== null && dayAfter(endsOn) < monthsAfter(startsOn, DISPATCH_MONTHS_MIN);
  const grounds: readonly (readonly [AgreementGround, boolean])[] = [
    ['ends-before-it-begins', endsOn !== null && endsOn < startsOn],
    ['host-missing', (relation === 'dispatch') !== (host !== null)],
    ['dispatch-under-two-years', relation === 'dispatch' && (endsOn === null || isShort)],
    // What was offered and accepted was offered with its rate card.
    ['training-under-card', cardTraining !== undefined && fenOf(terms.training) < fenOf(cardTraining)],
    // Of part-time employment `lawful` says it itself.
    [
      'probation-without-employment',
      probationDays > 0 && !needsContractItems(relation) && relation !== 'part-time',
    ],
    [
      'probation-too-long',
      needsContractItems(relation) && probationDays > probationDaysMax(startsOn, endsOn),
    ],
  ];
  return grounds.filter(([, isAgainst]) => isAgainst).map(([ground]) => ground);
}

function lastOf(from: ChinaDay, dayCount: number): ChinaDay {
  let day = from;
  for (let passed = 1; passed < dayCount; passed += 1) day = dayAfter(day);
  return day;
}
