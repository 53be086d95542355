import type { Language } from '../../../kernel/words.ts';
import { resultWords } from '../../page-words.ts';
import { payAddress } from '../../promised-pay.ts';
import type { Answer } from './answer.ts';

/** The way to the page about pay, with what this posting says of it filled in. */
export const PayLink = ({ answer, language }: { readonly answer: Answer; readonly language: Language }) => {
  const address = payAddress(answer.text);
  return address === undefined ? undefined : (
    <p class="part no-print">
      <a href={address}>{resultWords.pay[language]}</a>
    </p>
  );
};
