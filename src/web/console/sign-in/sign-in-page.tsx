import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { Words } from '../../../kernel/words.ts';
import { currentSession, signIn, type Credentials, type Session } from '../api/session.ts';
import { consoles, isInConsole } from '../consoles.ts';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';
import { Examples } from './examples.tsx';
import { CodeFields, PasswordFields, type FieldName, type Typed } from './fields.tsx';
import { readPhone } from './phone.ts';
import { signInWords } from './words.ts';

type Mode = 'password' | 'code';

const APPLICATIONS = '/applications';

/** One sentence, and the field it is about; none when the server will not say which part was wrong. */
export type Complaint = { readonly sentence: string | Words; readonly field?: FieldName };

/** Where signing in leads, unless the address asked for another page of ours. */
export function SignInPage() {
  const { say } = useReader();
  useTitle(`${say(signInWords.heading)} · ${say(consoleWords.brand)}`);
  useEffect(() => {
    const question = new AbortController();
    void currentSession(question.signal)
      .then((asked) => asked.ok && goOn(asked.value))
      .catch(() => undefined);
    return () => question.abort();
  }, []);

  return (
    <div className="sign-in">
      <SignInHeader />
      <main>
        <h1>{say(signInWords.heading)}</h1>
        <p className="lead">{say(signInWords.lead)}</p>
        <SignInForm />
        <footer>
          <p>{say(signInWords.forgotten)}</p>
          <p>
            {say(signInWords.seekers)}
            <a href="/">{say(signInWords.toFirstPage)}</a>
          </p>
        </footer>
      </main>
    </div>
  );
}

function SignInHeader() {
  const { say, language, switchLanguage } = useReader();
  return (
    <header>
      <a className="brand" href="/">
        {say(consoleWords.brand)}
      </a>
      <button
        type="button"
        className="quiet"
        lang={language === 'en' ? 'zh-CN' : 'en'}
        onClick={switchLanguage}
      >
        {say(consoleWords.otherLanguage)}
      </button>
    </header>
  );
}

function SignInForm() {
  const { say, language } = useReader();
  const [mode, setMode] = useState<Mode>('password');
  const [typed, setTyped] = useState<Typed>({ name: '', password: '', phone: '', code: '' });
  const [complaint, setComplaint] = useState<Complaint>();
  const [isBusy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const troubleId = useId();

  const complain = (next: Complaint) => {
    setComplaint(next);
    const field = form.current?.elements.namedItem(next.field ?? (mode === 'password' ? 'password' : 'code'));
    if (field instanceof HTMLInputElement) field.focus();
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const read = credentialsIn(mode, typed);
    if ('sentence' in read) return complain(read);
    setBusy(true);
    const asked = await signIn(read);
    if (asked.ok) return goOn(asked.value);
    setBusy(false);
    complain({ sentence: asked.problem.sentence });
  };

  const parts = {
    typed,
    complaint,
    troubleId,
    complain,
    fill: (field: FieldName, text: string) => setTyped((before) => ({ ...before, [field]: text })),
  };
  return (
    <>
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate>
        <Modes
          mode={mode}
          choose={(chosen) => {
            setMode(chosen);
            setComplaint(undefined);
          }}
        />
        {mode === 'password' ? <PasswordFields {...parts} /> : <CodeFields {...parts} />}
        <div role="alert" id={troubleId}>
          {complaint && <p className="trouble">{say(complaint.sentence)}</p>}
        </div>
        <button type="submit" className="main" aria-disabled={isBusy}>
          {say(isBusy ? signInWords.submitting : signInWords.submit)}
        </button>
      </form>
      <Examples
        key={language}
        take={({ name, password }) => {
          setMode('password');
          setComplaint(undefined);
          setTyped((before) => ({ ...before, name, password }));
        }}
      />
    </>
  );
}

function Modes({ mode, choose }: { readonly mode: Mode; readonly choose: (mode: Mode) => void }) {
  const { say } = useReader();
  const modes = [
    { value: 'password', words: signInWords.byPassword },
    { value: 'code', words: signInWords.byCode },
  ] as const;
  return (
    <fieldset className="modes">
      <legend className="unseen">{say(signInWords.mode)}</legend>
      {modes.map(({ value, words }) => (
        <label key={value}>
          <input
            type="radio"
            name="mode"
            value={value}
            checked={mode === value}
            onChange={() => choose(value)}
          />
          <span>{say(words)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function credentialsIn(mode: Mode, { name, password, phone, code }: Typed): Credentials | Complaint {
  if (mode === 'password') {
    if (name.trim() === '') return { sentence: signInWords.nameMissing, field: 'name' };
    if (password === '') return { sentence: signInWords.passwordMissing, field: 'password' };
    return { name: name.trim(), password };
  }
  const number = readPhone(phone);
  if (!number.ok) return { sentence: signInWords.phoneWrong, field: 'phone' };
  const digits = code.normalize('NFKC').replaceAll(/\s/gu, '');
  if (digits === '') return { sentence: signInWords.codeMissing, field: 'code' };
  return { phone: number.value, code: digits };
}

/** To the page they came for, if it is one of ours; else to the first console that has something for them. */
function goOn({ person }: Session): void {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  // Whoever only applied has no console yet: where they stand is a page for anybody's phone.
  if (person.roles.every((role) => role === 'applicant')) return location.replace(APPLICATIONS);
  const home = consoles.find(({ roles }) => roles.some((role) => person.roles.includes(role))) ?? consoles[0];
  location.replace(isInConsole(next) ? next : home.path);
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
