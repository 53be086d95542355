import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../../kernel/words.ts';
import { otherLanguage, renderPage } from '../../../web/layout.tsx';
import { shellWords } from '../../../web/words.ts';
import { proofKinds, WHY_LENGTH_MAX, type ProofKind } from '../../appeal.ts';
import { appealPageWords as said, proofKindWords } from '../../appeal-words.ts';
import { ruleWords } from '../../words.ts';

type Reading = { readonly language: Language; readonly problem?: Words | undefined };

const page = (language: Language, children: Child, languageSwitch?: Child): string =>
  renderPage({
    language,
    title: said.title,
    languageAddress: '/appeal',
    ...(languageSwitch === undefined ? {} : { languageSwitch }),
    description: said.description,
    children: (
      <div class="wide">
        <div class="reading">{children}</div>
      </div>
    ),
  });

/** Asks for the posting, from somebody who comes without a verdict. */
export const renderAppealStart = ({ language, problem, text = '' }: Reading & { readonly text?: string }) =>
  page(
    language,
    <>
      <h1>{said.title[language]}</h1>
      <p>{said.lead[language]}</p>
      <form method="post" action="/appeal" accept-charset="utf-8">
        <Lines id="text" label={said.posting} rows={8} value={text} {...{ language, problem }} />
        <div class="row">
          <button type="submit" class="button main">
            {said.look[language]}
          </button>
        </div>
      </form>
    </>,
  );

/** What is about to be sent, as it was typed so far. */
export type Draft = {
  /** Masked. */
  readonly posting: string;
  /** The rules that pointed at something, to choose one from. */
  readonly rules: readonly string[];
  readonly foundAt: string;
  /** The chosen one; '' for the verdict as a whole, nothing while none is chosen. */
  readonly rule: string | undefined;
  readonly why: string;
  readonly proofKind: ProofKind | undefined;
  readonly proof: string;
  readonly hasConsented: boolean;
};

/** Shows exactly what will be sent, and asks what is wrong and how it can be confirmed. */
export const renderAppealDraft = ({ language, problem, draft }: Reading & { readonly draft: Draft }) =>
  page(
    language,
    <>
      <h1>{said.title[language]}</h1>
      <p>{said.lead[language]}</p>
      <form id="appeal" method="post" action="/appeals" accept-charset="utf-8">
        {problem && (
          <div class="trouble" role="alert">
            <p>{problem[language]}</p>
          </div>
        )}
        <input type="hidden" name="rules" value={draft.rules.join(' ')} />
        <input type="hidden" name="foundAt" value={draft.foundAt} />
        <DraftFields draft={draft} language={language} />
        <div class="field choose">
          <label>
            <input type="checkbox" name="consent" value="yes" checked={draft.hasConsented} />
            <span>{said.consent[language]}</span>
          </label>
        </div>
        <div class="row">
          <button type="submit" class="button main">
            {said.send[language]}
          </button>
          <a class="button quiet" href="/">
            {said.back[language]}
          </a>
        </div>
      </form>
    </>,
    <SwitchWithDraft language={language} />,
  );

const DraftFields = ({ draft, language }: { readonly draft: Draft; readonly language: Language }) => (
  <>
    <Lines
      id="posting"
      label={said.shown}
      hint={said.shownHint}
      rows={8}
      value={draft.posting}
      language={language}
    />
    <Choice
      name="rule"
      legend={said.which}
      chosen={draft.rule}
      language={language}
      choices={[
        ...draft.rules.map((rule) => ({ value: rule, words: ruleWords[rule]?.title ?? said.whole })),
        { value: '', words: said.whole },
      ]}
    />
    <Lines
      id="why"
      label={said.why}
      rows={4}
      value={draft.why}
      lengthMax={WHY_LENGTH_MAX}
      language={language}
    />
    <Choice
      name="proofKind"
      legend={said.proofKind}
      chosen={draft.proofKind}
      language={language}
      choices={proofKinds.map((value) => ({ value, words: proofKindWords[value] }))}
    />
    <Lines
      id="proof"
      label={said.proof}
      hint={said.proofHint}
      rows={2}
      value={draft.proof}
      language={language}
    />
  </>
);

/** A link would lose what was typed: this button sends it along, and nothing is kept of it. */
const SwitchWithDraft = ({ language }: { language: Language }) => {
  const other = otherLanguage(language);
  return (
    <button
      type="submit"
      class="language"
      form="appeal"
      name="redraw"
      value="yes"
      formaction={`/appeals?lang=${other.asked}`}
      formnovalidate
      lang={other.tag}
    >
      {shellWords.switchLanguage[language]}
    </button>
  );
};

type LinesProps = Reading & {
  readonly id: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly rows: number;
  readonly value: string;
  readonly lengthMax?: number;
};

export const Lines = ({ id, label, hint, rows, value, lengthMax, language, problem }: LinesProps) => (
  <div class="field">
    <label for={id}>{label[language]}</label>
    {/* The newline after the tag is dropped by the browser: without it, one typed by the reader would be. */}
    <textarea
      id={id}
      name={id}
      rows={rows}
      class={rows < 5 ? 'low' : undefined}
      maxlength={lengthMax}
      aria-describedby={
        [hint && `${id}-hint`, problem && `${id}-trouble`].filter(Boolean).join(' ') || undefined
      }
      aria-invalid={problem ? 'true' : undefined}
    >
      {`\n${value}`}
    </textarea>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint[language]}
      </p>
    )}
    {problem && (
      <div class="trouble" role="alert">
        <p id={`${id}-trouble`}>{problem[language]}</p>
      </div>
    )}
  </div>
);

type ChoiceProps = {
  readonly name: string;
  readonly legend: Words;
  readonly choices: readonly { readonly value: string; readonly words: Words }[];
  readonly chosen: string | undefined;
  readonly language: Language;
};

const Choice = ({ name, legend, choices, chosen, language }: ChoiceProps) => (
  <fieldset class="choose">
    <legend>{legend[language]}</legend>
    {choices.map(({ value, words }) => (
      <label>
        <input type="radio" name={name} value={value} checked={value === chosen} />
        <span>{words[language]}</span>
      </label>
    ))}
  </fieldset>
);
