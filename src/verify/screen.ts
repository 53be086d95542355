import { headsOf } from './heads.ts';

/**
 * Many patterns over many short texts. Nearly all of them match nowhere, and how a match must begin is known
 * beforehand (heads.ts): one walk over a text tells of all patterns at once which are worth trying.
 */
const patterns: RegExp[] = [];

/** Adds a pattern (flag `u`, found anywhere in a text) and answers its number. */
export function watch(pattern: RegExp): number {
  index = undefined;
  return patterns.push(pattern) - 1;
}

/** What `settle` made of the patterns, when the first text came. */
let index: Index | undefined;

type Index = {
  /** Sets of patterns, a bit each, in so many words. The first has the patterns that are always tried. */
  readonly rows: Int32Array;
  readonly width: number;
  /** The row of what matches begin with, a unit or a pair; 0 for most. What shares a slot shares a row. */
  readonly slots: Uint16Array;
};

/** Anything with a text of its own: a clause. */
type Texted = { readonly text: string };

/** What shows in which of the texts that were looked over. */
export type Shown = {
  readonly texts: readonly Texted[];
  readonly width: number;
  /** Bits of what may show, until it was tried, and of what does. */
  readonly open: Int32Array;
  readonly seen: Int32Array;
};

// Frames, sheets and signs look over the same clauses one after the other.
let latest: Shown | undefined;

/** Looks texts over; each pattern is tried when it is asked for, at most once a text. */
export function lookOver(texts: readonly Texted[]): Shown {
  if (index && latest?.texts === texts) return latest;
  const { rows, width, slots } = (index ??= settle());
  const open = new Int32Array(texts.length * width);
  let first = 0;
  for (const { text } of texts) {
    mark(open, first, rows, 0, width);
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const byUnit = slots[slotOf(0, unit)] ?? 0;
      if (byUnit !== 0) mark(open, first, rows, byUnit, width);
      const byPair = slots[slotOf(before, unit)] ?? 0;
      if (byPair !== 0) mark(open, first, rows, byPair, width);
      before = unit;
    }
    first += width;
  }
  latest = { texts, width, open, seen: new Int32Array(open.length) };
  return latest;
}

function mark(open: Int32Array, first: number, rows: Int32Array, row: number, width: number): void {
  for (let word = 0; word < width; word += 1)
    open[first + word] = (open[first + word] ?? 0) | (rows[row + word] ?? 0);
}

/** So many slots that few characters of a text share one. */
const LAST_SLOT = 0x7f_ff;

const slotOf = (one: number, other: number): number => (Math.imul(one, 0x9e_3b) + other) & LAST_SLOT;

function settle(): Index {
  const width = Math.ceil(patterns.length / 32);
  const slots = new Uint16Array(LAST_SLOT + 1);
  const rows: number[] = [];
  let last = 0;
  for (const [pattern, source] of patterns.entries())
    for (const head of headsOf(source) ?? ['']) {
      const end = head.length - 1;
      const slot = slotOf(end > 0 ? head.charCodeAt(0) : 0, head.charCodeAt(end));
      const row = head === '' ? 0 : (slots[slot] ||= last += width);
      const at = row + (pattern >>> 5);
      rows[at] = (rows[at] ?? 0) | (1 << (pattern & 31));
    }
  return { rows: Int32Array.from({ length: last + width }, (_unused, at) => rows[at] ?? 0), width, slots };
}

/** Whether it is worth trying a pattern, by its number, on a text, by its place: for most it is not. */
export const mayShow = ({ open, width }: Shown, text: number, pattern: number): boolean =>
  ((open[text * width + (pattern >>> 5)] ?? 0) & (1 << (pattern & 31))) !== 0;

/** Whether a pattern matches somewhere in a text; beyond the texts nothing does. */
export function shows(shown: Shown, text: number, pattern: number): boolean {
  if (!mayShow(shown, text, pattern)) return false;
  const { texts, width, open, seen } = shown;
  const at = text * width + (pattern >>> 5);
  const bit = 1 << (pattern & 31);
  if (((seen[at] ?? 0) & bit) !== 0) return true;
  const isThere = patterns[pattern]?.test(texts[text]?.text ?? '') ?? false;
  const tried = isThere ? seen : open;
  // A bit that is set in `seen`, and taken out of `open`.
  tried[at] = (tried[at] ?? 0) ^ bit;
  return isThere;
}
