import type { Language, Words } from '../../../kernel/words.ts';
import { Icon } from '../../../web/icons.tsx';
import { otherLanguage, renderPage } from '../../../web/layout.tsx';
import { shellWords } from '../../../web/words.ts';
import { checkPageWords, foundAtUnknown, foundAtWords } from '../../page-words.ts';
import type { Answer, Asked } from './answer.ts';
import { CheckAside } from './check-aside.tsx';
import { VerdictBody, VerdictHead } from './verdict-view.tsx';

export type CheckPage = {
  readonly language: Language;
  /** Addresses of the page's scripts. */
  readonly islands: readonly string[];
  /** What was sent by the form, if it was. */
  readonly asked?: Asked;
  readonly answer?: Answer;
  readonly problem?: Words;
};

/** The check page as text: the form, and below it the verdict when one was asked for without script. */
export const renderCheckPage = ({ language, islands, asked, answer, problem }: CheckPage): string =>
  renderPage({
    language,
    islands,
    title: checkPageWords.title,
    description: checkPageWords.description,
    door: '/',
    ...(asked ? { languageSwitch: <SwitchWithForm language={language} /> } : {}),
    children: (
      <div class="wide columns">
        <div>
          <h1>{checkPageWords.title[language]}</h1>
          <p>{checkPageWords.lead[language]}</p>
          <CheckForm language={language} asked={asked} problem={problem} />
          <div id="result" class="result">
            <div id="verdict-head" aria-live="polite">
              {answer && <VerdictHead answer={answer} language={language} />}
            </div>
            <div id="verdict-body">{answer && <VerdictBody answer={answer} language={language} />}</div>
          </div>
        </div>
        <CheckAside language={language} />
      </div>
    ),
  });

/** A link would lose the text: this button sends it along and has it judged again in the other language. */
const SwitchWithForm = ({ language }: { language: Language }) => {
  const other = otherLanguage(language);
  return (
    <button
      type="submit"
      class="language"
      form="check"
      formaction={`/?lang=${other.asked}#result`}
      lang={other.tag}
    >
      {shellWords.switchLanguage[language]}
    </button>
  );
};

type Form = {
  readonly language: Language;
  readonly asked: Asked | undefined;
  readonly problem: Words | undefined;
};

const CheckForm = ({ language, asked, problem }: Form) => (
  <form id="check" method="post" action="/#result" accept-charset="utf-8">
    <div class="field">
      <label for="text">{checkPageWords.field[language]}</label>
      {/* The newline after the tag is dropped by the browser: without it, one typed by the reader would be. */}
      <textarea
        id="text"
        name="text"
        rows={5}
        spellcheck={false}
        aria-describedby={problem ? 'text-trouble text-hint' : 'text-hint'}
        aria-invalid={problem ? 'true' : undefined}
      >
        {`\n${asked?.text ?? ''}`}
      </textarea>
      <p class="hint" id="text-hint">
        {checkPageWords.fieldHint[language]}
      </p>
      <div id="private" aria-live="polite" />
      <div id="trouble" role="alert">
        {problem && (
          <div class="trouble">
            <p id="text-trouble">{problem[language]}</p>
          </div>
        )}
      </div>
    </div>
    <FilePick language={language} />
    <FoundAtTaps language={language} chosen={asked?.foundAt} />
    <div class="row">
      <button type="submit" class="button main">
        {checkPageWords.submit[language]}
      </button>
      <button type="button" class="button quiet" id="clear" hidden>
        {checkPageWords.clear[language]}
      </button>
      <button type="button" class="button" id="send-instead" hidden>
        {checkPageWords.sendInstead[language]}
      </button>
    </div>
    <output class="progress" id="progress" />
    <p class="promise">
      <Icon name="lock" />
      <span>{checkPageWords.promise[language]}</span>
    </p>
    <noscript>
      <p class="notice">{checkPageWords.noScript[language]}</p>
    </noscript>
  </form>
);

/** Needs a script, so it is hidden until there is one; without, the words are pasted. No camera is opened. */
const FilePick = ({ language }: { language: Language }) => (
  <div class="row" id="file-row" hidden>
    <label class="pick">
      <input type="file" id="file" accept="image/*,.txt,text/plain" aria-describedby="file-hint" />
      <span class="button">
        <Icon name="picture" />
        {checkPageWords.pick[language]}
      </span>
    </label>
    <span class="soft small" id="file-hint">
      {checkPageWords.pickHint[language]}
    </span>
  </div>
);

const FoundAtTaps = ({ language, chosen }: { language: Language; chosen: Asked['foundAt'] }) => (
  <fieldset>
    <legend>{checkPageWords.foundAt[language]}</legend>
    <div class="taps">
      {[...Object.entries(foundAtWords), ['', foundAtUnknown] as const].map(([place, words]) => (
        <label class="tap">
          <input type="radio" name="foundAt" value={place} checked={place === (chosen ?? '')} />
          <span>{words[language]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
