import type { Language } from '../../../kernel/words.ts';
import { typingTerms } from '../../facts/typing-terms.ts';
import { tryWords, typingWords as words } from '../../try-words.ts';
import { BackLink, renderTry } from './try-frame.tsx';
import { filled } from '../../sentence.ts';

export type TypingPage = {
  readonly language: Language;
  readonly islands: readonly string[];
  readonly ticket: string;
  /** Which of the two. */
  readonly passage: 1 | 2;
  readonly text: string;
};

/** `/try/typing`: a passage, a field, and what the script says of it. */
export const renderTypingPage = ({ language, islands, ticket, passage, text }: TypingPage): string =>
  renderTry({
    language,
    islands,
    title: words.title,
    description: words.description,
    address: `/try/typing?${new URLSearchParams({ t: ticket, n: String(passage) }).toString()}`,
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        <p id="typing-lead">{words.lead[language]}</p>
        <h2 id="which">{filled(words.passageOf, language, { n: passage })}</h2>
        <div id="typing" data-ticket={ticket} data-passage={passage} data-limit={typingTerms.limitMs}>
          <Gauges language={language} />
          <section
            class="copy"
            id="copy"
            aria-label={words.passage[language]}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
            tabindex={0}
          >
            <p id="passage" lang="zh-CN">
              {text}
            </p>
          </section>
          <Field language={language} />
          <output class="progress" id="said" />
          <div class="row">
            <button type="button" class="button main" id="finish">
              {words.finish[language]}
            </button>
            <button type="button" class="button quiet" id="restart">
              {words.restart[language]}
            </button>
          </div>
          <p class="hint" id="typing-hint">
            {words.hint[language]}
          </p>
          <p class="hint" id="phone" hidden>
            {words.phone[language]}
          </p>
        </div>
        <div id="outcome" tabindex={-1}></div>
        <noscript>
          <p class="notice">
            {tryWords.needsScript[language]} <a href="/try/by-hand">{tryWords.toByHand[language]}</a>
          </p>
        </noscript>
        <BackLink language={language} />
      </div>
    ),
  });

const Gauges = ({ language }: { readonly language: Language }) => (
  <dl class="gauges">
    <div>
      <dt>{words.left[language]}</dt>
      <dd id="left">3:00</dd>
    </div>
    <div>
      <dt>{words.net[language]}</dt>
      <dd>
        <span id="net">–</span> <small>{words.perMinute[language]}</small>
      </dd>
    </div>
    <div>
      <dt>{words.accuracy[language]}</dt>
      <dd id="accuracy">–</dd>
    </div>
  </dl>
);

const Field = ({ language }: { readonly language: Language }) => (
  <div class="typed-field">
    <label for="typed">{words.field[language]}</label>
    <textarea
      id="typed"
      lang="zh-CN"
      placeholder={words.field[language]}
      autocomplete="off"
      autocapitalize="off"
      autocorrect="off"
      spellcheck={false}
      aria-describedby="typing-hint"
    ></textarea>
  </div>
);
