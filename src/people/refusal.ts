import { peopleWords } from './words.ts';

/** A refusal of this room as the API says it: what, with which status, in which words. */
type Refusal = {
  readonly kind: keyof typeof peopleWords;
  readonly status: 400 | 401 | 404 | 422 | 429 | 503;
  readonly sentence: (typeof peopleWords)[keyof typeof peopleWords];
};

const STATUS: { readonly [kind in keyof typeof peopleWords]?: Refusal['status'] } = {
  'request-malformed': 400,
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'not-found': 404,
  'too-many-attempts': 429,
  'phone-sign-in-off': 503,
};

/** Most refusals are of what was typed (422); the others have their own status. */
export const refusalOf = (kind: keyof typeof peopleWords): Refusal => ({
  kind,
  status: STATUS[kind] ?? 422,
  sentence: peopleWords[kind],
});
