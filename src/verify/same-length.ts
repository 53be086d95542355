import { foldCharacter } from './folding.ts';

/** Stands where a character cannot be seen, or where a folded one is shorter than it was written. */
export const FILLER = '\u200B';

const FILLERS = new RegExp(FILLER, 'gu');

/** The text without its fillers: the value of a span, once its offsets are known. */
export const withoutFillers = (text: string): string => text.replace(FILLERS, '');

// The finders of this room read one text after the other: the last one is remembered for the next finder.
let latest = { text: '', even: '' };

/**
 * The text folded (lower case, half width, simplified) at its own offsets: `sameLength(text)[i]` is how
 * `text[i]` reads. What folds shorter is padded with FILLER, what folds longer stays as it is written.
 */
export function sameLength(text: string): string {
  if (latest.text === text) return latest.even;
  const pieces: string[] = [];
  for (let index = 0; index < text.length;) {
    const code = text.codePointAt(index) ?? 0;
    const size = code > 0xff_ff ? 2 : 1;
    const folded = foldCharacter(code);
    pieces.push(folded.length > size ? text.slice(index, index + size) : folded.padEnd(size, FILLER));
    index += size;
  }
  latest = { text, even: pieces.join('') };
  return latest.even;
}

/** The folded text as it is seen, fillers left out, with the offset in the text of each of its units. */
export function seenIn(text: string): {
  readonly seen: string;
  readonly offsetOf: (index: number) => number;
} {
  const even = sameLength(text);
  if (!even.includes(FILLER)) return { seen: even, offsetOf: (index) => index };
  const offsets: number[] = [];
  for (let index = 0; index < even.length; index += 1) if (even.charAt(index) !== FILLER) offsets.push(index);
  return { seen: withoutFillers(even), offsetOf: (index) => offsets[index] ?? text.length };
}
