import { foldCharacter, readsAsWritten } from './folding.ts';
import { couldBeSplit, splitWordPattern } from './split-words.ts';
import { variantAt, variantStarts } from './variants.ts';

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

/** Most characters read as they are written: stretches of them are taken over whole. */
function foldAll(original: string): Reading {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  let copied = 0;
  for (let index = 0; index < original.length;) {
    if (readsAsWritten[original.charCodeAt(index)] === 1) {
      from.push(index);
      index += 1;
      to.push(index);
      continue;
    }
    const code = original.codePointAt(index) ?? 0;
    const folded = foldCharacter(code);
    const end = index + (code > 0xff_ff ? 2 : 1);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(index);
      to.push(end);
    }
    text += original.slice(copied, index) + folded;
    copied = index = end;
  }
  return { original, text: text + original.slice(copied), from, to, evasions: [] };
}

type Replacement = { start: number; end: number; word: string; evasive: boolean };

/** A mark between two characters that are usually neighbours, or three characters each on its own: worth the search. */
const PULLED_APART =
  /\p{Script=Han}[ \t]*[.·*•_~^|\\/=#@&+\-'"“”‘’()[\]{}<>【】…丶⋯\x60\p{Extended_Pictographic}][^\p{Script=Han}\n]{0,2}\p{Script=Han}|\p{Script=Han}[ \t]{1,3}\p{Script=Han}[ \t]{1,3}\p{Script=Han}/u;

function joinSplitWords(reading: Reading): Reading {
  if (!couldBeSplit(reading.text) || !PULLED_APART.test(reading.text)) return reading;
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
    const variant = variantStarts[text.charCodeAt(index)] === 1 ? variantAt(text, index) : undefined;
    if (variant) {
      const end = index + variant.length;
      replacements.push({ start: index, end, word: variant.word, evasive: variant.evasive });
      index = end;
    } else index += 1;
  }
  return replace(reading, replacements);
}

const NO_EVASION: Evasion = { start: 0, end: 0, word: '' };

/** Rewrites spans of the reading; every character of a new word leads back to the whole old span. */
function replace(reading: Reading, replacements: readonly Replacement[]): Reading {
  if (replacements.length === 0) return reading;
  const from: number[] = [];
  const to: number[] = [];
  const evasions: Evasion[] = [];
  let text = '';
  let copied = 0;
  let next = 0;
  const copyUntil = (end: number) => {
    const moved = text.length - copied;
    // What was found before moves along, unless it was written over.
    for (; (reading.evasions[next]?.start ?? end) < end; next += 1) {
      const { start, end: last, word } = reading.evasions[next] ?? NO_EVASION;
      if (start >= copied) evasions.push({ start: start + moved, end: last + moved, word });
    }
    for (let index = copied; index < end; index += 1) {
      from.push(reading.from[index] ?? 0);
      to.push(reading.to[index] ?? 0);
    }
    text += reading.text.slice(copied, end);
  };
  for (const { start, end, word, evasive } of replacements) {
    copyUntil(start);
    if (evasive) evasions.push({ start: text.length, end: text.length + word.length, word });
    for (let unit = 0; unit < word.length; unit += 1) {
      from.push(reading.from[start] ?? 0);
      to.push(reading.to[end - 1] ?? 0);
    }
    text += word;
    copied = end;
  }
  copyUntil(reading.text.length);
  return { original: reading.original, text, from, to, evasions };
}
