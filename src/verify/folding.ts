import { SIMPLIFIED, TRADITIONAL } from './tables/traditional.ts';

/** What no standard folds, though a reader's eye does: look-alikes, dressed digits, signs that stand for a word. */
const LOOK_ALIKES: readonly (readonly [signs: string, plain: string])[] = [
  ['❶⓵➊', '1'],
  ['❷⓶➋', '2'],
  ['❸⓷➌', '3'],
  ['❹⓸➍', '4'],
  ['❺⓹➎', '5'],
  ['❻⓺➏', '6'],
  ['❼⓻➐', '7'],
  ['❽⓼➑', '8'],
  ['❾⓽➒', '9'],
  ['⓿🄌', '0'],
  ['❤♥♡💗💖💕💓💙💚💛💜🧡🖤', '心'],
  ['➕╋✚', '+'],
  ['💰💴💵💸', '钱'],
  ['🐧', '企鹅'],
  ['аɑα', 'a'],
  ['её', 'e'],
  ['оο', 'o'],
  ['рρ', 'p'],
  ['сϲ', 'c'],
  ['хχ×ⅹㄨ乂メ', 'x'],
  ['уү', 'y'],
  ['іι', 'i'],
  ['ѕ', 's'],
  ['ԛ', 'q'],
  ['ѵν∨√', 'v'],
  ['ѡω', 'w'],
  ['к', 'k'],
  ['ӏ', 'l'],
  ['～〜∼', '~'],
  ['﹣－‐‑‒–—―', '-'],
  ['·•・∙⋅', '·'],
  ['„〝', '“'],
  ['〞', '”'],
  ['「『', '“'],
  ['」』', '”'],
  ['‘’', "'"],
];

const folded = new Map<number, string>();
for (const [signs, plain] of LOOK_ALIKES)
  for (const sign of signs) folded.set(sign.codePointAt(0) ?? 0, plain);
for (let index = 0; index < TRADITIONAL.length; index += 1)
  folded.set(TRADITIONAL.charCodeAt(index), SIMPLIFIED.charAt(index));

/** Negative squared and negative circled letters (🅰 … 🅩), which NFKC leaves as they are. */
const DARK_LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0x1_f1_50, 0x1_f1_69],
  [0x1_f1_70, 0x1_f1_89],
];

/** Invisible or combining: drops out of the reading. */
const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Me}\uFE0F\u20E3\u3164\u115F\u1160]$/u;

/** 1 for units met so far that are a character by themselves and fold to themselves, as most of a text does. */
export const readsAsWritten = new Uint8Array(0x1_00_00);

/**
 * One character as the checker reads it: lower case, half width, simplified; '' when it cannot be seen.
 * Remembers what it has met, since a text repeats its characters.
 */
export function foldCharacter(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const fresh = foldUnknown(code);
  folded.set(code, fresh);
  if (fresh === String.fromCharCode(code) && !SURROGATE.test(fresh)) readsAsWritten[code] = 1;
  return fresh;
}

const SURROGATE = /[\uD800-\uDFFF]/u;

function foldUnknown(code: number): string {
  const character = String.fromCodePoint(code);
  if (code < 0x80) return character.toLowerCase();
  if (code >= 0x4e_00 && code <= 0x9f_ff) return character;
  if (INVISIBLE.test(character)) return '';
  for (const [first, last] of DARK_LETTERS)
    if (code >= first && code <= last) return String.fromCodePoint(0x61 + code - first);
  const plain = character.normalize('NFKC').toLowerCase();
  if (plain === character) return character;
  return [...plain].map((part) => folded.get(part.codePointAt(0) ?? 0) ?? part).join('');
}
