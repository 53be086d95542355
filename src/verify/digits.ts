import { FILLER, sameLength } from './same-length.ts';

/** One digit as somebody wrote it: `8`, `⑧`, `捌`, or the letter `l` between digits. */
export type Digit = {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly written: 'plain' | 'dressed' | 'spelled';
  /** The signs between this digit and the one before it, at most two; '' when they touch. */
  readonly gap: string;
  /** Left to see beside a number that is masked already, as 138 and 5678 in 138****5678. */
  spent: boolean;
};

/** Digits that may belong to one number: nothing but a few signs stands between them. */
export type DigitRun = readonly Digit[];

/** Part of a run that begins and ends where a number could. `sizes` are the lengths of its visible groups. */
export type DigitWindow = {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly parts: DigitRun;
  readonly sizes: readonly number[];
  readonly gaps: string;
  readonly spelled: boolean;
  readonly dressed: boolean;
};

const NUMERALS = new Map<string, string>();
['零〇○', '一壹幺', '二贰', '三叁参', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].forEach(
  (signs, value) => {
    for (const sign of signs) NUMERALS.set(sign, String(value));
  },
);
/** Letters that pass for digits, when digits stand on both sides of them. */
const LETTER_DIGITS = /[oli]{1,4}(?=\d)/uy;
const SEPARATORS = new Set(' \t-._·*/\\,、~|+=()');
const GAP_MAX = 2;

/**
 * What stays visible of a masked number: three digits before the stars, four after. An identity number shows
 * two after, and its stars touch what it shows before: 110*************2X.
 */
const HEAD_KEPT = 3;
const TAIL_KEPT = 4;
const IDENTITY_TAIL_KEPT = 2;
const IDENTITY_STARS: ReadonlySet<number> = new Set([13, 10]);
const STARS_OF_A_MASK = 3;

let latest: { text: string; runs: readonly DigitRun[] } = { text: '', runs: [] };

/** All runs of digits in a text, in order. Linear: every character is looked at once. */
export function digitRunsIn(text: string): readonly DigitRun[] {
  if (latest.text !== text) latest = { text, runs: new RunScan(text).runs };
  return latest.runs;
}

class RunScan {
  // Declared, not defined: older browsers would need helpers to define a field.
  declare readonly runs: Digit[][];
  declare private run: Digit[];
  declare private gap: string;
  declare private stars: number;
  declare private spending: number;
  declare private veiled: boolean;
  declare private readonly even: string;
  declare private readonly text: string;

  constructor(text: string) {
    this.runs = [];
    this.run = [];
    this.gap = '';
    this.stars = 0;
    this.spending = 0;
    this.veiled = false;
    this.text = text;
    this.even = sameLength(text);
    for (let index = 0; index < this.even.length; index += 1) index = this.read(index);
    this.close();
  }

  /** Reads the character at `index`; answers the last index that it used. */
  private read(index: number): number {
    const sign = this.even.charAt(index);
    if (sign >= '0' && sign <= '9') {
      const plain = this.text.charAt(index) === sign || /[\uFF10-\uFF19]/u.test(this.text.charAt(index));
      this.add(sign, index, plain ? 'plain' : 'dressed');
    } else if (sign === FILLER) {
      // Seen by nobody: the number goes on, and somebody took care that it does.
      this.veiled = this.run.length > 0;
    } else if (SEPARATORS.has(sign)) this.separate(sign);
    else if (NUMERALS.has(sign)) this.add(NUMERALS.get(sign) ?? '', index, 'spelled');
    else return this.readLetters(index);
    return index;
  }

  private readLetters(index: number): number {
    LETTER_DIGITS.lastIndex = index;
    const letters = this.run.length > 0 && this.gap === '' ? LETTER_DIGITS.exec(this.even)?.[0] : undefined;
    if (letters === undefined) {
      this.close();
      this.stars = 0;
      this.spending = 0;
      return index;
    }
    for (let offset = 0; offset < letters.length; offset += 1)
      this.add(letters.charAt(offset) === 'o' ? '0' : '1', index + offset, 'dressed');
    return index + letters.length - 1;
  }

  private separate(sign: string): void {
    if (sign === '*') this.stars += 1;
    if (this.gap.length <= GAP_MAX) this.gap += sign;
    if (this.stars === STARS_OF_A_MASK) for (const digit of this.run.slice(-HEAD_KEPT)) digit.spent = true;
    if (this.gap.length > GAP_MAX && this.stars < STARS_OF_A_MASK && !this.gap.includes('*')) this.close();
  }

  private add(value: string, start: number, written: Digit['written']): void {
    if (this.stars >= STARS_OF_A_MASK) {
      const isIdentity = this.run.length > 0 && this.gap.startsWith('*') && IDENTITY_STARS.has(this.stars);
      this.spending = isIdentity ? IDENTITY_TAIL_KEPT : TAIL_KEPT;
      this.close();
    } else if (this.gap.length > GAP_MAX) this.close();
    else if (this.gap !== '' && this.spending > 0 && this.startsLongGroup(start)) this.spending = 0;
    // A dressed digit may fill two units (𝟭); the second is a filler.
    const end = this.text.codePointAt(start) !== this.text.charCodeAt(start) ? start + 2 : start + 1;
    this.run.push({
      value,
      start,
      end,
      written: this.veiled && written === 'plain' ? 'dressed' : written,
      gap: this.run.length > 0 ? this.gap : '',
      spent: this.spending > 0,
    });
    this.spending = Math.max(0, this.spending - 1);
    this.gap = '';
    this.stars = 0;
    this.veiled = false;
  }

  /** More than four digits together are a number of their own, not what a mask left to see. */
  private startsLongGroup(start: number): boolean {
    return /^\d{5}/u.test(this.even.slice(start, start + TAIL_KEPT + 1));
  }

  private close(): void {
    if (this.run.length > 0) this.runs.push(this.run);
    this.run = [];
    this.gap = '';
  }
}

/** What a finder looks for: how many digits, which digits are worth a closer look, and what it makes of them. */
export type NumberSought<Found> = {
  /** Tried in this order at each place where a number could begin. */
  readonly lengths: readonly number[];
  /** A cheap look before the window is built: the digits, where they start, how many groups they stand in. */
  readonly isWorth: (digits: string, start: number, groups: number) => boolean;
  readonly accept: (window: DigitWindow) => Found | undefined;
};

/** Takes numbers out of a run from left to right; after one is taken the search goes on behind it. */
export function takeFrom<Found>(run: DigitRun, sought: NumberSought<Found>): Found[] {
  const found: Found[] = [];
  const digits = run.map((digit) => digit.value).join('');
  const groupOf: number[] = [];
  for (const { gap } of run) groupOf.push((groupOf.at(-1) ?? 0) + (gap === '' ? 0 : 1));
  for (let from = 0; from < run.length;) {
    const taken = beginsAt(run, from) ? takeAt(run, { digits, groupOf, from }, sought) : undefined;
    if (taken) found.push(taken.found);
    from = taken ? taken.to : from + 1;
  }
  return found;
}

function takeAt<Found>(
  run: DigitRun,
  { digits, groupOf, from }: { digits: string; groupOf: readonly number[]; from: number },
  { lengths, isWorth, accept }: NumberSought<Found>,
): { found: Found; to: number } | undefined {
  const start = run[from]?.start ?? 0;
  for (const length of lengths) {
    const to = from + length;
    if (to > run.length) continue;
    const groups = (groupOf[to - 1] ?? 0) - (groupOf[from] ?? 0) + 1;
    if (!isWorth(digits.slice(from, to), start, groups)) continue;
    if (to < run.length && !beginsAt(run, to)) continue;
    const window = windowOf(run.slice(from, to));
    const found = window && accept(window);
    if (found !== undefined) return { found, to };
  }
  return undefined;
}

/** A number begins at the start of a run, behind a sign, or where figures turn into words: 周一|138…. */
function beginsAt(run: DigitRun, index: number): boolean {
  const digit = run[index];
  const before = run[index - 1];
  if (!digit || !before || digit.gap !== '') return true;
  return (digit.written === 'spelled') !== (before.written === 'spelled');
}

function windowOf(parts: DigitRun): DigitWindow | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last || parts.some((digit) => digit.spent)) return undefined;
  const sizes: number[] = [];
  let gaps = '';
  parts.forEach((digit, index) => {
    if (index === 0 || digit.gap !== '') sizes.push(0);
    sizes.push((sizes.pop() ?? 0) + 1);
    if (index > 0) gaps += digit.gap;
  });
  return {
    digits: parts.map((digit) => digit.value).join(''),
    start: first.start,
    end: last.end,
    parts,
    sizes,
    gaps,
    spelled: parts.some((digit) => digit.written === 'spelled'),
    dressed: parts.some((digit) => digit.written === 'dressed'),
  };
}

const LABEL_REACH = 16;

/** Answers whether a label such as 「身份证号：」 stands shortly before an offset of the text. */
export function labelsOf(text: string, label: RegExp): (index: number) => boolean {
  const even = sameLength(text);
  if (!label.test(even)) return () => false;
  return (index) => label.test(even.slice(Math.max(0, index - LABEL_REACH), index));
}
