import type { Language, Words } from '../../../kernel/words.ts';
import { otherLanguage, renderPage } from '../../../web/layout.tsx';
import { applyStyle } from '../../../web/style.ts';
import { shellWords } from '../../../web/words.ts';
import { workTimes } from '../../application.ts';
import { CALLED_LENGTH_MAX } from '../../application-draft.ts';
import { workTimeWords } from '../../application-words.ts';
import { applyWords as words } from '../../apply-page-words.ts';
import { LineEntry, LinesEntry, TapsEntry, Trouble } from './apply-field.tsx';

/** What was filled in so far; it goes round with every answer, so that nothing is lost. */
export type ApplyForm = {
  readonly submission: string;
  readonly phone: string;
  readonly called: string;
  readonly times: readonly string[];
  readonly note: string;
  readonly mayCall: boolean;
  readonly mayNotify: boolean;
  readonly isCodeSent: boolean;
};

/** What is wrong, and with which field; none for the form as a whole. */
export type FormProblem = {
  readonly field?: 'phone' | 'called' | 'times' | 'note' | 'code';
  readonly sentence: Words;
};

type ApplyPage = {
  readonly language: Language;
  readonly islands: readonly string[];
  readonly code: string;
  readonly title: string;
  /** Place, employer and pay, in a line. */
  readonly about: string;
  readonly isOpen: boolean;
  readonly isSignedIn: boolean;
  /** Whether a message can be had when there is news. */
  readonly sendsNotices: boolean;
  readonly form: ApplyForm;
  readonly problem?: FormProblem | undefined;
};

/** `/jobs/:code/apply`: everything that is needed to apply, which is a phone and times to work. */
export const renderApplyPage = ({ language, islands, code, isOpen, ...page }: ApplyPage): string =>
  renderPage({
    language,
    islands,
    title: words.title,
    description: words.description,
    style: applyStyle,
    languageAddress: `/jobs/${code}/apply`,
    ...(isOpen ? { languageSwitch: <SwitchWithForm language={language} code={code} /> } : {}),
    children: (
      <div class="wide reading apply">
        <h1>{`${words.title[language]}${language === 'en' ? ': ' : '：'}${page.title}`}</h1>
        <p class="soft">
          <a href={`/jobs/${code}`}>{page.about}</a>
        </p>
        {isOpen ? (
          <ApplyFields language={language} code={code} {...page} />
        ) : (
          <>
            <p class="trouble">{words.closed[language]}</p>
            <p>
              <a href="/jobs">{words.others[language]}</a>
            </p>
          </>
        )}
      </div>
    ),
  });

const ApplyFields = ({
  language,
  code,
  form,
  problem,
  isSignedIn,
  sendsNotices,
}: Omit<ApplyPage, 'islands' | 'isOpen' | 'title' | 'about'>) => {
  const problemOf = (field: FormProblem['field']) =>
    problem?.field === field ? problem?.sentence : undefined;
  return (
    <>
      <p>{words.lead[language]}</p>
      <form id="apply" method="post" action={`/jobs/${code}/apply`} accept-charset="utf-8" data-private="yes">
        {problem && problem.field === undefined && <Trouble>{problem.sentence[language]}</Trouble>}
        <input type="hidden" name="submission" value={form.submission} />
        <LineEntry
          {...{ language, id: 'phone', label: words.phone, value: form.phone, lengthMax: 20, kind: 'phone' }}
          hint={isSignedIn ? words.phoneKnown : words.phoneHint}
          problem={problemOf('phone')}
          isRequired
        />
        <TapsEntry
          {...{ language, id: 'times', label: words.times, chosen: form.times }}
          problem={problemOf('times')}
          choices={workTimes.map((value) => ({ value, words: workTimeWords[value] }))}
        />
        <LineEntry
          {...{ language, id: 'called', label: words.called, hint: words.calledHint, value: form.called }}
          lengthMax={CALLED_LENGTH_MAX * 2}
          problem={problemOf('called')}
        />
        <LinesEntry
          {...{
            language,
            id: 'note',
            name: 'note',
            label: words.note,
            hint: words.noteHint,
            value: form.note,
          }}
          rows={4}
          problem={problemOf('note')}
        />
        <MayBeReached language={language} form={form} sendsNotices={sendsNotices} />
        <CodeAndSend language={language} form={form} isSignedIn={isSignedIn} problem={problemOf('code')} />
        <p class="hint">{words.fee[language]}</p>
      </form>
    </>
  );
};

/** Two leaves, each by itself; none is needed to apply. */
const MayBeReached = ({
  language,
  form,
  sendsNotices,
}: Pick<ApplyPage, 'language' | 'form' | 'sendsNotices'>) => (
  <div class="field choose">
    <label>
      <input type="checkbox" name="mayCall" value="yes" checked={form.mayCall} />
      <span>{words.mayCall[language]}</span>
    </label>
    {sendsNotices && (
      <label>
        <input type="checkbox" name="mayNotify" value="yes" checked={form.mayNotify} />
        <span>{words.mayNotify[language]}</span>
      </label>
    )}
  </div>
);

type CodeProps = Pick<ApplyPage, 'language' | 'form' | 'isSignedIn'> & {
  readonly problem: Words | undefined;
};

/** First the code, then the application; whoever is signed in with the number needs no code. */
const CodeAndSend = ({ language, form, isSignedIn, problem }: CodeProps) => (
  <>
    {form.isCodeSent && (
      <>
        <input type="hidden" name="sent" value="yes" />
        <LineEntry
          {...{ language, id: 'code', label: words.code, hint: words.codeHint, value: '', problem }}
          kind="code"
          lengthMax={12}
        />
      </>
    )}
    <div class="row">
      {form.isCodeSent || isSignedIn ? (
        <button class="button main" name="step" value="apply">
          {words.send[language]}
        </button>
      ) : (
        <button class="button main" name="step" value="code">
          {words.sendCode[language]}
        </button>
      )}
      {form.isCodeSent && (
        <button class="button quiet" name="step" value="code">
          {words.sendAgain[language]}
        </button>
      )}
    </div>
  </>
);

/** A link would lose what was typed: this button sends it along, and nothing is kept of it. */
const SwitchWithForm = ({ language, code }: { readonly language: Language; readonly code: string }) => {
  const other = otherLanguage(language);
  return (
    <button
      type="submit"
      class="language"
      form="apply"
      name="step"
      value="redraw"
      formaction={`/jobs/${code}/apply?lang=${other.asked}`}
      formnovalidate
      lang={other.tag}
    >
      {shellWords.switchLanguage[language]}
    </button>
  );
};
