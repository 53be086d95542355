import { readingTerms } from './facts/reading-terms.ts';
import { type ReadingSheet, type SoundPair, soundPairs } from './facts/reading-sheets.ts';

export const wordMarks = ['right', 'flawed', 'wrong'] as const;
export type WordMark = (typeof wordMarks)[number];

export const degrees = ['none', 'slight', 'marked', 'strong'] as const;
export type Degree = (typeof degrees)[number];

/** One rater's sheet on one recording. */
export type Marks = {
  /** One for each word, in the order read. */
  readonly words: readonly WordMark[];
  /** Syllables of the passage that were misread, left out or put in. */
  readonly misread: number;
  /** Sounds that are steadily those of a dialect; tones and stress; halts and repeats. */
  readonly accent: Degree;
  readonly intonation: Degree;
  readonly flow: Degree;
};

const WORD_TENTHS: { readonly [mark in WordMark]: number } = { right: 20, flawed: 10, wrong: 0 };
const PASSAGE_TENTHS = 600;
const MISREAD_TENTHS = 5;
const LOST_TENTHS: {
  readonly [part in 'accent' | 'intonation' | 'flow']: { readonly [degree in Degree]: number };
} = {
  accent: { none: 0, slight: 30, marked: 60, strong: 120 },
  intonation: { none: 0, slight: 20, marked: 40, strong: 80 },
  flow: { none: 0, slight: 20, marked: 40, strong: 80 },
};

/** Tenths of a point, of 1000: 400 for twenty words, 600 for the passage, never under 0. */
export function totalOf({ words, misread, accent, intonation, flow }: Marks): number {
  const forWords = words.reduce((sum, mark) => sum + WORD_TENTHS[mark], 0);
  const lost =
    misread * MISREAD_TENTHS +
    LOST_TENTHS.accent[accent] +
    LOST_TENTHS.intonation[intonation] +
    LOST_TENTHS.flow[flow];
  return forWords + Math.max(0, PASSAGE_TENTHS - lost);
}

/** How many words of each pair of sounds were right. */
export const pairsRight = (
  { words }: Pick<Marks, 'words'>,
  sheet: ReadingSheet,
): readonly { readonly pair: SoundPair; readonly right: number; readonly of: number }[] =>
  soundPairs.map((pair) => {
    const places = sheet.words.flatMap((word, place) => (word.pair === pair ? [place] : []));
    return { pair, right: places.filter((place) => words[place] === 'right').length, of: places.length };
  });

export const readingBands = ['meets', 'borderline', 'not-yet', 'not-measurable'] as const;
export type ReadingBand = (typeof readingBands)[number];

export type ReadingResult = {
  readonly rule: string;
  readonly band: ReadingBand;
  /** The mean of the two that count, in tenths of a point; nothing where it could not be judged. */
  readonly meanTenths?: number;
  /** How far the two that count, and how far all, lie apart. */
  readonly spreadTenths: number;
  readonly spreadOfAllTenths: number;
};

/**
 * What the ratings come to, or nothing while another pair of ears is needed. A total of `null` is a rater who found
 * that the recording cannot be judged. Two who lie far apart call for a third; then the two closest count, the higher
 * pair where both are as close.
 */
export function resultOf(totals: readonly (number | null)[]): ReadingResult | undefined {
  const { rule, apartTenths, unratableAfter } = readingTerms;
  const given = totals.filter((total) => total !== null).toSorted((one, other) => other - one);
  const [first, second] = given;
  const spreadOfAllTenths = (first ?? 0) - (given.at(-1) ?? 0);
  if (totals.length - given.length >= unratableAfter)
    return { rule, band: 'not-measurable', spreadTenths: spreadOfAllTenths, spreadOfAllTenths };
  if (first === undefined || second === undefined) return undefined;
  if (given.length === 2 && spreadOfAllTenths > apartTenths) return undefined;
  const pairs = given.slice(1).map((low, place) => [given[place] ?? low, low] as const);
  const [high, low] = pairs.reduce((best, each) => (each[0] - each[1] < best[0] - best[1] ? each : best));
  const meanTenths = Math.round((high + low) / 2);
  return { rule, band: bandOf(meanTenths), meanTenths, spreadTenths: high - low, spreadOfAllTenths };
}

function bandOf(meanTenths: number): ReadingBand {
  if (meanTenths >= readingTerms.meetsTenths) return 'meets';
  return meanTenths >= readingTerms.borderlineTenths ? 'borderline' : 'not-yet';
}

export const pscLevels = ['1A', '1B', '2A', '2B', '3A', '3B'] as const;
const PSC_FROM = [970, 920, 870, 800, 700, 600];

/** Where a total would lie on the scale of the national test, as a hint; nothing below its last level. */
export const pscLevelOf = (totalTenths: number): (typeof pscLevels)[number] | undefined =>
  pscLevels.find((_, place) => totalTenths >= (PSC_FROM[place] ?? 0));
