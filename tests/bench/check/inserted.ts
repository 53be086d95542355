import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { judge, type Grade } from '../../../src/verify/verdict.ts';
import { numbersFrom } from './hostile.ts';
import type { CorpusText } from '../../corpus/corpus.ts';

/** One sentence as somebody might slip it into a posting that is not theirs. */
type Inserted = {
  readonly sentence: string;
  /** Whether it asks for what nobody may ask for; otherwise it only uses the same words. */
  readonly isAsked: boolean;
  readonly object: string;
  /** Every second one is counted and never read to mend a pattern. */
  readonly isHeldOut: boolean;
};

const head = z.tuple([z.enum(['asked', 'not asked']), z.string().min(1)]);

/** Reads the sentences, in order: `=== asked | fee`, then one a line. Refuses a head it does not know. */
function insertedSentences(): Inserted[] {
  const file = readFileSync(new URL('../../fixtures/verify/inserted.txt', import.meta.url), 'utf8');
  const sentences: Inserted[] = [];
  for (const block of file.split(/^=== /mu).slice(1)) {
    const [first = '', ...lines] = block.trim().split('\n');
    const [kind, object] = head.parse(first.split('|').map((part) => part.trim()));
    for (const sentence of lines)
      sentences.push({ sentence, object, isAsked: kind === 'asked', isHeldOut: sentences.length % 2 === 1 });
  }
  return sentences;
}

const OFFERS_WORK = /招|诚聘|急聘/u;
const NAMES_PAY = /薪|工资|\d\s?元/u;
/** Types of texts that speak of offers, and make none. */
const ABOUT_OFFERS =
  /notice|story|longread|article|association|satire|lawyer|script|news|police-|campus-talk/u;

/** Honest postings that nothing is wanted in: what swindlers copy. Their warnings against swindlers stay in. */
const copiedPostings = (corpus: readonly CorpusText[]): string[] =>
  corpus
    .filter(({ label, stage, type }) => label === 'honest' && stage === 'ad' && !ABOUT_OFFERS.test(type))
    .map(({ text = '' }) => text)
    .filter((text) => OFFERS_WORK.test(text) && NAMES_PAY.test(text) && gradeOf(text) === 'no-red-flag');

const gradeOf = (text: string): Grade => {
  const judged = judge({ text });
  return judged.ok ? judged.value.grade : 'no-red-flag';
};

const SENTENCE_END = /[。！；\n]/gu;
const POSTINGS_EACH = 8;
const SEED = 20_261_124;

/** The grades of one sentence, each time in another posting, at the end of one of its sentences. */
function gradesInserted(
  sentences: readonly Inserted[],
  postings: readonly string[],
): (Inserted & { readonly grades: readonly Grade[] })[] {
  const random = numbersFrom(SEED);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  return sentences.map((each) => ({
    ...each,
    grades: Array.from({ length: POSTINGS_EACH }, () => {
      const posting = pick(postings) ?? '';
      const ends = [...posting.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
      const at = pick([...ends, posting.length]) ?? posting.length;
      const lead = at === posting.length ? '\n' : '';
      return gradeOf(`${posting.slice(0, at)}${lead}${each.sentence}。${posting.slice(at)}`);
    }),
  }));
}

const share = (grades: readonly Grade[], isMeant: (grade: Grade) => boolean): string =>
  `${((100 * grades.filter(isMeant).length) / Math.max(1, grades.length)).toFixed(1)} %`;
const isStop = (grade: Grade): boolean => grade === 'stop';
const isFlagged = (grade: Grade): boolean => grade !== 'no-red-flag';

/** By object and in all, the half that was read beside the half that was not. Papers alone never come to a stop. */
export function insertedTable(corpus: readonly CorpusText[]): Record<string, Record<string, string>> {
  const graded = gradesInserted(insertedSentences(), copiedPostings(corpus));
  const row = (isOf: (object: string) => boolean) => {
    const grades = (isAsked: boolean, isHeldOut: boolean) =>
      graded
        .filter((one) => isOf(one.object) && one.isAsked === isAsked && one.isHeldOut === isHeldOut)
        .flatMap((one) => one.grades);
    return {
      'stop, read': share(grades(true, false), isStop),
      'stop, held out': share(grades(true, true), isStop),
      'flagged, read': share(grades(true, false), isFlagged),
      'flagged, held out': share(grades(true, true), isFlagged),
      'look-alikes flagged, read': share(grades(false, false), isFlagged),
      'look-alikes flagged, held out': share(grades(false, true), isFlagged),
    };
  };
  const objects = [...new Set(graded.map(({ object }) => object))];
  return {
    ...Object.fromEntries(objects.map((object) => [object, row((one) => one === object)])),
    'all but papers': row((one) => one !== 'identity'),
    all: row(() => true),
  };
}
