import type { Language } from '../../../kernel/words.ts';
import { resultWords } from '../../page-words.ts';
import type { Answer } from './answer.ts';

/** The way for whoever published the posting to say that the verdict is wrong. Only the masked text goes along. */
export const Objection = ({ answer, language }: { readonly answer: Answer; readonly language: Language }) =>
  answer.verdict.grade === 'no-red-flag' ? undefined : (
    <form class="part no-print" method="post" action="/appeal" accept-charset="utf-8">
      <input type="hidden" name="text" value={answer.text} />
      <input type="hidden" name="rules" value={answer.notes.map(({ rule }) => rule).join(' ')} />
      <button type="submit" class="button quiet">
        {resultWords.objection[language]}
      </button>
      <p class="hint">{resultWords.objectionHint[language]}</p>
    </form>
  );
