import type { ChinaDay } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';
import { htmlOf } from '../../../web/html-of.ts';
import { outcomeSpoken } from '../../page-words.ts';
import type { Register } from '../../register.ts';
import { gradeWords, problemWords } from '../../words.ts';
import { answer, type Asked } from './answer.ts';
import { sharedFrom, type Shared } from './share-text.ts';
import { VerdictBody, VerdictHead } from './verdict-view.tsx';

/** What the browser's worker gives back: the same pieces of page that the server would have made, as HTML. */
export type Reply =
  | {
      readonly ok: true;
      readonly head: string;
      readonly body: string;
      readonly spoken: string;
      readonly shared: Shared;
    }
  | { readonly ok: false; readonly sentence: string };

/** Judges and renders. Whatever the reader typed is escaped on its way into the HTML. */
export function reply(asked: Asked, language: Language, on: ChinaDay, register?: Register): Reply {
  const judged = answer(asked, on, register);
  if (!judged.ok) return { ok: false, sentence: problemWords(judged.problem)[language] };

  const { verdict, notes } = judged.value;
  return {
    ok: true,
    head: htmlOf(<VerdictHead answer={judged.value} language={language} />),
    body: htmlOf(<VerdictBody answer={judged.value} language={language} />),
    spoken: outcomeSpoken(gradeWords[verdict.grade][language], notes.length)[language],
    shared: sharedFrom(judged.value, language),
  };
}
