import { foldCharacter } from './folding.ts';
import { variantAt } from './variants.ts';
import { splitWordPattern } from './split-words.ts';

/**
 * The reader's text as the checker reads it: folded, de-obfuscated, with the way back.
 * `from[i]`/`to[i]` are UTF-16 offsets into `original` of what stands behind `text[i]`.
 */
export type Reading = {
  readonly original: string;
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Spellings that hide a word from filters, in offsets of `text`. */
  readonly evasions: readonly Evasion[];
};

export type Evasion = { readonly start: number; readonly end: number; readonly word: string };

/** Folds in layers: characters, then words whose characters were pulled apart, then words spelt another way. */
export function read(original: string): Reading {
  return respell(joinSplitWords(foldAll(original)));
}

/** Offsets in the reader's own text for a span of the reading. */
export function spanInOriginal(
  reading: Reading,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const first = reading.from[start] ?? reading.original.length;
  const last = end > start ? (reading.to[end - 1] ?? reading.original.length) : first;
  return { start: first, end: last };
}

function foldAll(original: string): Reading {
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < original.length;) {
    const code = original.codePointAt(index) ?? 0;
    const size = code > 0xff_ff ? 2 : 1;
    const folded = foldCharacter(code);
    if (folded !== '') {
      pieces.push(folded);
      for (let unit = 0; unit < folded.length; unit += 1) {
        from.push(index);
        to.push(index + size);
      }
    }
    index += size;
  }
  return { original, text: pieces.join(''), from, to, evasions: [] };
}

type Replacement = { start: number; end: number; word: string; evasive: boolean };

/** A mark between two characters that are usually neighbours, or three characters each on its own: worth the search. */
const PULLED_APART =
  /\p{Script=Han}[ \t]*[.·*•_~^|\\/=#@&+\-'"“”‘’()[\]{}<>【】…丶⋯\x60\p{Extended_Pictographic}][^\p{Script=Han}\n]{0,2}\p{Script=Han}|\p{Script=Han}[ \t]{1,3}\p{Script=Han}[ \t]{1,3}\p{Script=Han}/u;

function joinSplitWords(reading: Reading): Reading {
  if (!PULLED_APART.test(reading.text)) return reading;
  const replacements: Replacement[] = [];
  for (const match of reading.text.matchAll(splitWordPattern)) {
    const word = match[0].replaceAll(/[^\p{Script=Han}a-z]/gu, '');
    if (word.length === match[0].length) continue;
    // A blank inside a word of two characters is layout as often as evasion.
    if (word.length === 2 && match[0].replaceAll(/\s/gu, '') === word) continue;
    replacements.push({ start: match.index, end: match.index + match[0].length, word, evasive: true });
  }
  return replace(reading, replacements);
}

function respell(reading: Reading): Reading {
  const { text } = reading;
  const replacements: Replacement[] = [];
  for (let index = 0; index < text.length;) {
    const variant = variantAt(text, index);
    if (variant) {
      const end = index + variant.length;
      replacements.push({ start: index, end, word: variant.word, evasive: variant.evasive });
      index = end;
    } else index += 1;
  }
  return replace(reading, replacements);
}

/** Rewrites spans of the reading; every character of a new word leads back to the whole old span. */
function replace(reading: Reading, replacements: readonly Replacement[]): Reading {
  if (replacements.length === 0) return reading;
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const moved = new Map<number, number>();
  const evasions: Evasion[] = [];
  let copied = 0;
  const copyUntil = (end: number) => {
    pieces.push(reading.text.slice(copied, end));
    for (let index = copied; index < end; index += 1) {
      moved.set(index, from.length);
      from.push(reading.from[index] ?? 0);
      to.push(reading.to[index] ?? 0);
    }
  };
  for (const { start, end, word, evasive } of replacements) {
    copyUntil(start);
    if (evasive) evasions.push({ start: from.length, end: from.length + word.length, word });
    pieces.push(word);
    for (let unit = 0; unit < word.length; unit += 1) {
      from.push(reading.from[start] ?? 0);
      to.push(reading.to[end - 1] ?? 0);
    }
    copied = end;
  }
  copyUntil(reading.text.length);
  for (const { start, end, word } of reading.evasions) {
    const newStart = moved.get(start);
    if (newStart !== undefined) evasions.push({ start: newStart, end: newStart + (end - start), word });
  }
  return {
    original: reading.original,
    text: pieces.join(''),
    from,
    to,
    evasions: evasions.toSorted((a, b) => a.start - b.start),
  };
}
