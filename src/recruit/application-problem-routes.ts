import { type Problem, ProblemError } from '../platform/problem.ts';
import type { Result } from '../kernel/result.ts';
import { applicationRefusalWords, pointedWords, type ApplicationRefusal } from './application-words.ts';
import type { ApplicationRefused } from './application-step-store.ts';
import { problemOf } from './problem-routes.ts';
import { recruitWords, type RecruitRefusal } from './words.ts';

const isPlain = (kind: ApplicationRefusal | RecruitRefusal): kind is RecruitRefusal => kind in recruitWords;

/** A refusal about applications as its doors say it; with the words that are pointed at, where there are some. */
export const applicationProblem = (
  kind: ApplicationRefusal | RecruitRefusal,
  quotes: readonly string[] = [],
): Problem => {
  if (isPlain(kind)) return problemOf(kind);
  return { kind, status: 422, sentence: pointedWords(applicationRefusalWords[kind], quotes) };
};

/** What was granted; a refusal is thrown to the one mapping. */
export function grantedApplication<Value>(result: Result<Value, ApplicationRefused>): Value {
  if (result.ok) return result.value;
  throw new ProblemError(applicationProblem(result.problem.kind, result.problem.quotes));
}
