import { ok, refuse, type Result } from '../kernel/result.ts';

/** What JSON can say. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * The one spelling of a value in JSON (RFC 8785, JCS): keys in the order of their UTF-16 units, no white space, numbers
 * and texts as ECMAScript writes them. Numbers without a value and halves of a surrogate pair have no such spelling; they
 * are a bug of the caller, so they throw.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a number of JSON');
  if (typeof value === 'string' && LONE_SURROGATE.test(value)) throw new RangeError('half a character');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)))
    .map(([key, each]) => `${canonicalJson(key)}:${canonicalJson(each)}`);
  return `{${members.join(',')}}`;
}

/** With the `u` flag a whole pair is one character, so that only halves fit. */
const LONE_SURROGATE = /\p{Cs}/u;

// `Array.isArray` says `any[]` of a read-only list.
const isList = (value: object): value is readonly Json[] => Array.isArray(value);

export type StrictProblem = 'not-json' | 'duplicate-key' | 'not-canonical';

/**
 * Reads a JSON text that somebody signed. Only the canonical spelling is taken, since two readers could understand any
 * other one differently; a key that is there twice is told apart, because that is the known attack.
 */
export function readCanonical(text: string): Result<Json, { readonly kind: StrictProblem }> {
  let value: Json;
  try {
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- what JSON.parse gives is what JSON can say
    value = JSON.parse(text);
  } catch {
    return refuse({ kind: 'not-json' });
  }
  if (keysWritten(text) !== keysIn(value)) return refuse({ kind: 'duplicate-key' });
  try {
    return canonicalJson(value) === text ? ok(value) : refuse({ kind: 'not-canonical' });
  } catch {
    return refuse({ kind: 'not-canonical' });
  }
}

/** In JSON that can be read, a text with a colon behind it is always a key. */
const keysWritten = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(?<colon>\s*:)?/gu)].filter(({ groups }) => groups?.['colon']).length;

function keysIn(value: Json): number {
  if (value === null || typeof value !== 'object') return 0;
  const parts: readonly Json[] = Object.values(value);
  const own = isList(value) ? 0 : parts.length;
  return parts.reduce<number>((sum, part) => sum + keysIn(part), own);
}
