import { chinaDayAt, type ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { maskPrivate } from '../verify/masking.ts';

/** A worker says that a line, or what is missing, is wrong. What is not disputed is paid all the same. */
export const disputeStates = ['open', 'upheld', 'rejected', 'withdrawn'] as const;
export type DisputeState = (typeof disputeStates)[number];

export const disputeActs = ['upheld', 'rejected', 'withdrawn'] as const;
export type DisputeAct = (typeof disputeActs)[number];

export const DISPUTE_WORDS_MAX = 1_000;

/** Ours, not the law's: within so many days somebody answers, and for so long after closing one may object. */
export const ANSWER_DAYS = 7;
export const OBJECT_DAYS = 365;

const DAY_MS = 86_400_000;

export type DisputeProblem =
  | 'words-missing'
  | 'words-too-long'
  | 'line-unknown'
  | 'too-late-to-dispute'
  | 'disputed-already'
  | 'dispute-closed'
  | 'needs-second-person';

type Refused = { readonly kind: DisputeProblem };

/** What was written, without blanks around it, and with private numbers masked. */
export function disputeWords(typed: string): Result<string, Refused> {
  const words = maskPrivate(typed.trim());
  if (words === '') return refuse({ kind: 'words-missing' });
  return words.length > DISPUTE_WORDS_MAX ? refuse({ kind: 'words-too-long' }) : ok(words);
}

/** The day until which an answer is owed. */
export const answerDue = (at: Date): ChinaDay => chinaDayAt(new Date(at.getTime() + ANSWER_DAYS * DAY_MS));

/** Whether a settlement closed then can still be disputed now. */
export const canDispute = (closedAt: Date, now: Date): boolean =>
  now.getTime() - closedAt.getTime() <= OBJECT_DAYS * DAY_MS;

/** The state after an act; what is decided stays decided, a new dispute may cite it. */
export const disputeAfter = (state: DisputeState, act: DisputeAct): Result<DisputeState, Refused> =>
  state === 'open' ? ok(act) : refuse({ kind: 'dispute-closed' });
