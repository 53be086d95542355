/** One line as the reading engine found it: its words, and where they stand, in pixels of the picture. */
export type PictureLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Mean of the words' confidences, 0 to 100. */
  readonly confidence: number;
};

const WORD_LEVEL = '5';

type Word = {
  readonly line: string;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly confidence: number;
};

/** Reads tesseract's TSV: a row a word, twelve columns (level, page, block, paragraph, line, word, box, confidence, text). */
export function linesOfTsv(tsv: string): readonly PictureLine[] {
  const words = tsv.split('\n').flatMap((row) => wordOf(row) ?? []);
  const lines: Word[][] = [];
  for (const word of words) {
    const current = lines.at(-1);
    if (current?.[0]?.line === word.line) current.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf).filter(({ text }) => text !== '');
}

function wordOf(row: string): Word | undefined {
  const [level, page, block, paragraph, line, , left, top, width, height, confidence, ...text] =
    row.split('\t');
  if (level !== WORD_LEVEL) return undefined;
  return {
    line: [page, block, paragraph, line].join(' '),
    text: text.join('\t'),
    left: Number(left),
    top: Number(top),
    width: Number(width),
    height: Number(height),
    confidence: Number(confidence),
  };
}

const lineOf = (words: readonly Word[]): PictureLine => ({
  text: tidied(words.map(({ text }) => text).join(' ')),
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ left, width }) => left + width)),
  top: Math.min(...words.map(({ top }) => top)),
  bottom: Math.max(...words.map(({ top, height }) => top + height)),
  confidence: words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length,
});

const CHINESE = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]`;
const SPACE_BESIDE_CHINESE = new RegExp(`(?<=${CHINESE}) +| +(?=${CHINESE})`, 'gu');
const HALF_MARKS: Readonly<Record<string, string>> = {
  ':': '：',
  ',': '，',
  ';': '；',
  '?': '？',
  '!': '！',
};
const HALF_MARK_IN_CHINESE = /(?<=\p{Script=Han}) *(?<mark>[:,;?!])(?=\s*(?:\p{Script=Han}|$))/gu;

/** The engine sets a space after every word, and takes the wide marks of Chinese for the narrow ones. */
const tidied = (text: string): string =>
  text
    .replaceAll(HALF_MARK_IN_CHINESE, (_, mark: string) => HALF_MARKS[mark] ?? mark)
    .replaceAll(SPACE_BESIDE_CHINESE, '')
    .trim();

const SENTENCE_END = /[。！？!?；;：:]$/u;
/** 「岗位要求：」, 「1.」, 「·」: what somebody begins a line with on purpose. */
const OWN_LINE = /^(?:[\p{Script=Han}A-Za-z]{1,8}[：:]|\d{1,2}[.、)）]|[①-⑳·•【（(\-*])/u;

// In heights of a line.
/** A wide character and a bit may be missing at the right of a line that was full. */
const FULL_LINE_SLACK = 1.4;
const SAME_SIZE_MAX = 1.7;
/** The step to the next line, against the smallest one in the picture: more is the gap before a paragraph. */
const STEP_MAX = 1.15;

/**
 * Lines as sentences: a line that runs to the right edge and is followed closely by one that begins where it began was
 * broken by the width of the screen, not by the writer. Centred lines are left as they are.
 */
export function unwrapped(lines: readonly PictureLine[]): readonly string[] {
  const edge = Math.max(0, ...lines.map(({ right }) => right));
  const steps = lines.slice(1).map((line, at) => stepBetween(lines[at] ?? line, line));
  const smallest = Math.min(...steps.filter((step) => step > 0));
  const sentences: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = sentences.at(-1);
    if (before && last !== undefined && goesOn(before, line, { edge, smallest }))
      sentences[sentences.length - 1] = joined(last, line.text);
    else sentences.push(line.text);
  }
  return sentences;
}

const stepBetween = (line: PictureLine, next: PictureLine): number =>
  (next.top + next.bottom - line.top - line.bottom) / 2;

function goesOn(
  line: PictureLine,
  next: PictureLine,
  { edge, smallest }: { readonly edge: number; readonly smallest: number },
): boolean {
  const height = line.bottom - line.top;
  return (
    edge - line.right < FULL_LINE_SLACK * height &&
    Math.abs(line.left - next.left) < height &&
    next.bottom - next.top < SAME_SIZE_MAX * height &&
    stepBetween(line, next) < STEP_MAX * smallest &&
    !SENTENCE_END.test(line.text) &&
    !OWN_LINE.test(next.text)
  );
}

/** Latin words need their space back at a break; Chinese has none. */
export const joined = (one: string, other: string): string =>
  /[A-Za-z]$/u.test(one) && /^[A-Za-z]/u.test(other) ? `${one} ${other}` : one + other;
