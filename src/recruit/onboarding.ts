import { type ChinaDay, chinaDayOf, dayAfter } from '../kernel/china-day.ts';
import { type Fen, prorate } from '../kernel/money.ts';
import type { Words } from '../kernel/words.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { isEmployment, needsContractItems } from './employment.ts';
import { onboardingSteps, type OnboardingStep } from './facts/onboarding-steps.ts';
import { fenOf } from './offer-check.ts';

/** One thing to be done before somebody works alone: by whom, by when, and what it brings. */
export type OnboardingItem = {
  readonly id: string;
  readonly words: Words;
  readonly by: OnboardingStep['by'];
  readonly dueOn: ChinaDay;
  /** Minutes of work that it takes; they are paid by the hour of training that the agreement names. 0: no work. */
  readonly paidMinutes: number;
  readonly pay: Fen;
  readonly rests: Words;
};

const HOUR = 60n;

/**
 * What has to be done under an agreement that was signed on a day, in the order of its days. Which steps there are is
 * data; nothing that takes the worker's time for the employer is unpaid.
 */
export function onboardingOf(terms: AgreementTerms, signedOn: ChinaDay): readonly OnboardingItem[] {
  const hour = fenOf(terms.training);
  return onboardingSteps
    .filter((step) => isFor(step, terms))
    .map(({ id, words, by, due, paidMinutes, rests }) => ({
      id,
      words,
      by,
      dueOn: dayOf(due, { signedOn, startsOn: chinaDayOf(terms.startsOn) }),
      paidMinutes,
      pay: prorate(hour, { part: BigInt(paidMinutes), whole: HOUR }),
      rests,
    }))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)));
}

function isFor({ only }: OnboardingStep, { relation }: AgreementTerms): boolean {
  if (only === 'employment') return isEmployment(relation);
  return only === 'contract' ? needsContractItems(relation) : true;
}

function dayOf(
  due: OnboardingStep['due'],
  { signedOn, startsOn }: { readonly signedOn: ChinaDay; readonly startsOn: ChinaDay },
): ChinaDay {
  let day = due.from === 'start' && startsOn > signedOn ? startsOn : signedOn;
  for (let passed = 0; passed < due.days; passed += 1) day = dayAfter(day);
  return day;
}

/** That a step was done, or that this was a mistake; the latest mark of a step counts. */
export type OnboardingMark = { readonly item: string; readonly isDone: boolean; readonly at: string };

/** The steps that are done. `marks` are in order of time. */
export const doneSteps = (marks: readonly OnboardingMark[]): ReadonlyMap<string, string> =>
  new Map(
    [...new Map(marks.map((mark) => [mark.item, mark]))].flatMap(([item, { isDone, at }]) =>
      isDone ? [[item, at]] : [],
    ),
  );
