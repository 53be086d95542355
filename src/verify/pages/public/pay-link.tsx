import type { Language } from '../../../kernel/words.ts';
import { resultWords } from '../../page-words.ts';
import { payQuestion } from '../../promised-pay.ts';
import type { Answer } from './answer.ts';

/** The way to the page about pay, with the figures of this posting filled in. */
export const PayLink = ({ answer, language }: { readonly answer: Answer; readonly language: Language }) => {
  const asked = payQuestion(answer.text);
  return asked === undefined ? undefined : (
    <section class="part no-print">
      <a class="button" href={`/earn?${asked}`}>
        {resultWords.pay[language]}
      </a>
      <p class="hint">{resultWords.payHint[language]}</p>
    </section>
  );
};
