import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../../kernel/words.ts';
import { renderPage } from '../../../web/layout.tsx';
import { applyStyle } from '../../../web/style.ts';
import { applyWords, standingWords as words } from '../../apply-page-words.ts';
import { LineEntry, Trouble } from './apply-field.tsx';
import { Mine, type MineProps } from './mine-part.tsx';

const page = (language: Language, islands: readonly string[], children: Child): string =>
  renderPage({
    language,
    islands,
    title: words.title,
    description: words.description,
    style: applyStyle,
    languageAddress: '/applications',
    children: (
      <div class="wide reading apply">
        <h1>{words.title[language]}</h1>
        {children}
      </div>
    ),
  });

type Entering = {
  readonly language: Language;
  readonly phone: string;
  readonly isCodeSent: boolean;
  readonly problem?: { readonly field?: 'phone' | 'code'; readonly sentence: Words } | undefined;
};

/** Asks for the phone, then for the code. */
export const renderStandingEntrance = ({ language, phone, isCodeSent, problem }: Entering): string =>
  page(
    language,
    [],
    <form method="post" action="/applications/entrance" accept-charset="utf-8">
      <p>{words.signInLead[language]}</p>
      {problem && problem.field === undefined && <Trouble>{problem.sentence[language]}</Trouble>}
      <LineEntry
        {...{ language, id: 'phone', label: applyWords.phone, value: phone, lengthMax: 20, kind: 'phone' }}
        problem={problem?.field === 'phone' ? problem.sentence : undefined}
        isRequired
      />
      {isCodeSent && (
        <>
          <input type="hidden" name="sent" value="yes" />
          <LineEntry
            {...{ language, id: 'code', label: applyWords.code, hint: applyWords.codeHint, value: '' }}
            kind="code"
            lengthMax={12}
            problem={problem?.field === 'code' ? problem.sentence : undefined}
          />
        </>
      )}
      <div class="row">
        <button class="button main" name="step" value={isCodeSent ? 'enter' : 'code'}>
          {(isCodeSent ? words.enter : applyWords.sendCode)[language]}
        </button>
        {isCodeSent && (
          <button class="button quiet" name="step" value="code">
            {applyWords.sendAgain[language]}
          </button>
        )}
      </div>
    </form>,
  );

type Standing = {
  readonly language: Language;
  readonly islands: readonly string[];
  readonly mine: readonly Omit<MineProps, 'language'>[];
};

/** Everything that one applied for, and where each of it stands. */
export const renderStanding = ({ language, islands, mine }: Standing): string =>
  page(
    language,
    islands,
    <>
      {mine.length === 0 && <p class="notice">{words.none[language]}</p>}
      {mine.map((each) => (
        <Mine language={language} {...each} />
      ))}
      <p class="hint">{words.noFee[language]}</p>
      <p>
        <a href="/jobs">{applyWords.others[language]}</a>
      </p>
      <form method="post" action="/applications/leaving">
        <button class="button quiet">{words.signOut[language]}</button>
      </form>
    </>,
  );
