import type { Language } from '../../../kernel/words.ts';
import { workplaceStyle } from '../../../web/style.ts';
import type { ReadingSheet } from '../../facts/reading-sheets.ts';
import { readingAloudWords as words } from '../../reading-words.ts';
import { ReadingRule } from './reading-view.tsx';
import { BackLink, renderTry } from './try-frame.tsx';

type Page = {
  readonly language: Language;
  readonly islands: readonly string[];
  readonly sheet: ReadingSheet;
  /** Where the script for the thread of sound lies. */
  readonly frames: string;
  readonly isErased: boolean;
};

/** `/try/reading`: a sheet to read into a microphone. Nothing leaves the browser before its reader asks for it. */
export const renderReadingPage = ({ language, islands, sheet, frames, isErased }: Page): string =>
  renderTry({
    language,
    islands,
    title: words.title,
    description: words.description,
    style: workplaceStyle,
    address: '/try/reading',
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        {isErased && <p class="notice">{words.erased[language]}</p>}
        <p>{words.lead[language]}</p>
        <p class="soft">{words.bring[language]}</p>
        <noscript>
          <p class="notice">{words.needsScript[language]}</p>
        </noscript>
        <section class="measure" id="reading" data-sheet={sheet.id} data-frames={frames}>
          <output class="told" data-told />
          <p class="row" data-step="begin" hidden>
            <button class="button main" type="button" data-begin>
              {words.start[language]}
            </button>
          </p>
          <Steps sheet={sheet} language={language} />
          <Listen sheet={sheet} language={language} />
          <ReadingRule language={language} />
        </section>
        <section class="part">
          <p>{words.byHand[language]}</p>
          <p>
            <a href="/try/by-hand">{words.byHandLink[language]}</a>
          </p>
        </section>
        <BackLink language={language} />
      </div>
    ),
  });

type Part = Pick<Page, 'language' | 'sheet'>;

const Steps = ({ sheet, language }: Part) => (
  <>
    <div data-step="words" hidden>
      <h2>{words.wordsStep[language]}</h2>
      <p class="soft">{words.wordsHint[language]}</p>
      <ol class="word-sheet" lang="zh-CN">
        {sheet.words.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ol>
      <p class="row">
        <button class="button main" type="button" data-next>
          {words.next[language]}
        </button>
      </p>
    </div>
    <div data-step="passage" hidden>
      <h2>{words.passageStep[language]}</h2>
      <p class="soft">{words.passageHint[language]}</p>
      <p class="to-read" lang="zh-CN">
        {sheet.passage}
      </p>
      <p class="row">
        <button class="button main" type="button" data-stop>
          {words.stop[language]}
        </button>
      </p>
    </div>
    <div data-meter hidden />
  </>
);

const Listen = ({ sheet, language }: Part) => (
  <div data-step="listen" hidden>
    <h2>{words.listenTitle[language]}</h2>
    {/* oxlint-disable-next-line jsx-a11y/media-has-caption -- what was read stands on the page */}
    <audio controls aria-label={words.listenLabel[language]} data-player />
    <h3>{words.measuresTitle[language]}</h3>
    <div data-found />
    <h3>{words.askTitle[language]}</h3>
    <p>{words.askLead[language]}</p>
    <form data-ask>
      <p class="choose">
        <label>
          <input type="checkbox" name="consent" />
          <span>{words.consent[language]}</span>
        </label>
      </p>
      <p class="row">
        <button class="button main">{words.send[language]}</button>
        <a class="button" href={`/try/reading?last=${sheet.id}`}>
          {words.again[language]}
        </a>
      </p>
    </form>
  </div>
);
