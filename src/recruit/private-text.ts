import { privateNumbersIn } from '../verify/masking.ts';

export type PrivateTextProblem = { readonly kind: 'identity-number' | 'card-number' };

/**
 * What may not be in anything that is written before an agreement is signed: an identity number, a bank card. Said by
 * the same finders wherever it is typed, in the browser before anything is sent and again at the door.
 */
export function privateTextProblem(text: string): PrivateTextProblem | undefined {
  const kinds = privateNumbersIn(text).map(({ kind }) => kind);
  if (kinds.includes('identity')) return { kind: 'identity-number' };
  return kinds.includes('card') ? { kind: 'card-number' } : undefined;
}
