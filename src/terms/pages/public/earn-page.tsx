import type { Language } from '../../../kernel/words.ts';
import { otherLanguage, renderPage } from '../../../web/layout.tsx';
import { earnStyle } from '../../../web/style.ts';
import { shellWords } from '../../../web/words.ts';
import type { Typed } from '../../earn-field.ts';
import type { Earn } from '../../earn.ts';
import { shortWords } from '../../earn-answer-words.ts';
import { earnWords } from '../../earn-words.ts';
import { EarnBody, EarnHead } from './earn-answer.tsx';
import { EarnForm, type FormTrouble } from './earn-form.tsx';

export type EarnPage = {
  readonly language: Language;
  readonly islands: readonly string[];
  readonly typed: Typed;
  readonly earn?: Earn;
  readonly trouble?: FormTrouble;
};

/** 算薪 as text: what was asked, the answer in a sentence, and what it rests on. */
export const renderEarnPage = ({ language, islands, typed, earn, trouble }: EarnPage): string =>
  renderPage({
    language,
    islands,
    title: earnWords.title,
    description: earnWords.description,
    door: '/earn',
    style: earnStyle,
    languageSwitch: <SwitchWithForm language={language} />,
    children: (
      <div class="wide earn">
        <div class="intro">
          <h1>{earnWords.title[language]}</h1>
          {!earn && <p>{earnWords.lead[language]}</p>}
        </div>
        <div class="heads" id="answer" data-short={earn && shortWords(earn)[language]}>
          {earn ? (
            <EarnHead earn={earn} language={language} />
          ) : (
            !trouble && <p class="soft">{earnWords.choosePlace[language]}</p>
          )}
        </div>
        <EarnForm language={language} typed={typed} trouble={trouble} />
        <div class="body" id="details">
          {earn && <EarnBody earn={earn} language={language} />}
        </div>
      </div>
    ),
  });

/** A link would lose what was typed: this button sends the fields along. */
const SwitchWithForm = ({ language }: { readonly language: Language }) => {
  const other = otherLanguage(language);
  return (
    <button type="submit" class="language" form="earn" name="lang" value={other.asked} lang={other.tag}>
      {shellWords.switchLanguage[language]}
    </button>
  );
};
