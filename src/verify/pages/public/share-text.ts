import type { Language } from '../../../kernel/words.ts';
import { resultWords, severityWords } from '../../page-words.ts';
import type { Verdict } from '../../verdict.ts';
import { gradeWords, ruleWords } from '../../words.ts';
import type { Answer } from './answer.ts';

/** A verdict as it is passed on: no private number in it, for quotes are masked. */
export type Shared = {
  readonly grade: Verdict['grade'];
  readonly gradeWords: string;
  readonly notes: readonly SharedNote[];
  readonly closing: string;
  /** All of it as lines of text. */
  readonly text: string;
};

export type SharedNote = {
  readonly severity: string;
  readonly title: string;
  readonly quote: string;
  readonly todo: string;
};

const NOTES_MAX = 6;

/** The gravest few notes. */
export function sharedFrom({ verdict, notes }: Answer, language: Language): Shared {
  const said = {
    grade: verdict.grade,
    gradeWords: gradeWords[verdict.grade][language],
    notes: notes.slice(0, NOTES_MAX).map(({ rule, severity, quotes }) => ({
      severity: severityWords[severity][language],
      title: ruleWords[rule]?.title[language] ?? rule,
      quote: quotes[0] ?? '',
      todo: ruleWords[rule]?.todo[language] ?? '',
    })),
    closing: resultWords.sharedFrom[language],
  };
  return { ...said, text: linesOf(said) };
}

const linesOf = ({ gradeWords: grade, notes, closing }: Omit<Shared, 'text'>): string =>
  [
    `【${grade}】`,
    ...notes.flatMap(({ severity, title, quote, todo }, at) => [
      `${at + 1}. ${title}（${severity}）${quote === '' ? '' : `：「${quote}」`}`,
      `   → ${todo}`,
    ]),
    closing,
  ].join('\n');
