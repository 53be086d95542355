import { organisationCodeFits } from './organisation-code.ts';
import { residentIdProblem } from './resident-id.ts';
import { labelsOf } from './digits.ts';
import { sameLength, withoutFillers } from './same-length.ts';

export type CreditCodeProblem = 'length' | 'characters' | 'check-character';

/**
 * A unified social credit code (统一社会信用代码) in a text. Well-formed says that the code could have been
 * given out, never that it was, nor that whoever quotes it is its owner.
 */
export type CreditCode = {
  readonly start: number;
  readonly end: number;
  /** Without separators, in capitals. */
  readonly code: string;
  readonly wellFormed: boolean;
  readonly problem: CreditCodeProblem | null;
  /** Whether characters 9–17 agree with GB 11714: a hint only. */
  readonly organisationCodeFits: boolean;
};

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const LABEL = /信用代码|社会代码|税号|识别号|执照/u;
/** Registering office, kind of body, six digits of place, then the body's own nine characters and the check. */
const SHAPE = /^[159ANY][1-59]\d{6}[0-9A-Z]{10}$/u;

/** The eighteenth character of GB 32100-2015 for the first seventeen; undefined when one is not in its alphabet. */
export function creditCheckCharacter(first17: string): string | undefined {
  if (first17.length !== 17) return undefined;
  let sum = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = ALPHABET.indexOf(first17.charAt(index));
    if (value < 0) return undefined;
    sum += value * weight;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** What is wrong with a credit code in capitals and without separators; undefined when it is well-formed. */
export function creditCodeProblem(code: string): CreditCodeProblem | undefined {
  if (code.length !== 18) return 'length';
  const check = creditCheckCharacter(code.slice(0, 17));
  if (check === undefined || !ALPHABET.includes(code.charAt(17)) || !/^..\d{6}/u.test(code))
    return 'characters';
  return check === code.charAt(17) ? undefined : 'check-character';
}

/** Letters and digits that touch. */
type Chunk = { readonly start: number; readonly end: number; readonly value: string };

const CHUNK = /(?<![0-9a-z\u200B])[0-9a-z\u200B]{1,32}/gu;

/**
 * Credit codes in a text, with blanks or hyphens inside them or without. One that is called so is reported
 * whatever is wrong with it; without the name it has to look like one, and plain digits have to add up too.
 */
export function creditCodesIn(text: string): CreditCode[] {
  const isNamed = labelsOf(text, LABEL);
  const chunks = [...sameLength(text).matchAll(CHUNK)].map(({ 0: value, index }): Chunk => ({
    start: index,
    end: index + value.length,
    value: withoutFillers(value).toUpperCase(),
  }));
  const found: CreditCode[] = [];
  for (let index = 0; index < chunks.length;) {
    const first = chunks[index];
    const named = first !== undefined && isNamed(first.start);
    const isCandidate = first && (named || (first.value.length > 1 && /^[159ANY]/u.test(first.value)));
    const read = isCandidate ? readCode(text, chunks, index) : undefined;
    const code = read && codeFrom(read, named);
    if (code) found.push(code);
    index = code && read ? read.next : index + 1;
  }
  return found;
}

type ReadCode = { start: number; end: number; value: string; next: number };

/** Chunks joined over single blanks or hyphens, up to 18 characters; a first chunk that is longer stays whole. */
function readCode(text: string, chunks: readonly Chunk[], from: number): ReadCode {
  const first = chunks[from] ?? { start: 0, end: 0, value: '' };
  let { value, end } = first;
  let next = from + 1;
  for (; next < chunks.length && value.length < 18; next += 1) {
    const chunk = chunks[next];
    if (!chunk || value.length + chunk.value.length > 18 || !isJoined(text, end, chunk.start)) break;
    value += chunk.value;
    end = chunk.end;
  }
  return { start: first.start, end, value, next };
}

/** One or two blanks or hyphens between them. */
function isJoined(text: string, end: number, start: number): boolean {
  if (start - end > 2) return false;
  for (let index = end; index < start; index += 1) if (!' -'.includes(text.charAt(index))) return false;
  return true;
}

function codeFrom({ start, end, value: code }: ReadCode, named: boolean): CreditCode | undefined {
  const problem = creditCodeProblem(code) ?? null;
  if (!(named ? couldBeMeant(code) : looksLikeOne(code, problem))) return undefined;
  const fits = problem !== 'length' && organisationCodeFits(code.slice(8, 17));
  return { start, end, code, wellFormed: problem === null, problem, organisationCodeFits: fits };
}

/** Behind the words 信用代码, anything of about the right length is meant as one; 15 digits are a registration number. */
const couldBeMeant = (value: string): boolean =>
  value.length >= 14 && value.length <= 22 && /\d{6}/u.test(value) && !/^\d{15}$/u.test(value);

function looksLikeOne(value: string, problem: CreditCodeProblem | null): boolean {
  if (!SHAPE.test(value)) return false;
  const identity = residentIdProblem(value);
  if (identity === undefined || identity === 'check-character') return false;
  // A mistyped identity number ends in X and has no other letter.
  return problem === null || /[A-Z].|[A-WY]$/u.test(value);
}
