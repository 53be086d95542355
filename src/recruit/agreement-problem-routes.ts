import { ProblemError, type Problem } from '../platform/problem.ts';
import type { Result } from '../kernel/result.ts';
import type { AgreementRefused } from './agreement-store.ts';
import { agreementWords } from './agreement-words.ts';
import { recruitWords } from './words.ts';

const sentences = { ...recruitWords, ...agreementWords };

const STATUS: { readonly [kind in AgreementRefused['kind']]?: Problem['status'] } = {
  'request-malformed': 400,
  'not-found': 404,
  'too-many-attempts': 429,
  'agreement-damaged': 500,
  'phone-sign-in-off': 503,
};

/** A refusal about an agreement as its doors say it. */
export const agreementProblem = (kind: AgreementRefused['kind']): Problem => ({
  kind,
  status: STATUS[kind] ?? 422,
  sentence: sentences[kind],
});

/** What was granted; a refusal is thrown to the one mapping. */
export function agreementGranted<Value>(
  result: Result<Value, { readonly kind: AgreementRefused['kind'] }>,
): Value {
  if (result.ok) return result.value;
  throw new ProblemError(agreementProblem(result.problem.kind));
}
