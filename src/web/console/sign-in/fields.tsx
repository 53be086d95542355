import { useEffect, useId, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { askForCode } from '../api/session.ts';
import { useReader } from '../reader.tsx';
import { readPhone } from './phone.ts';
import type { Complaint } from './sign-in-page.tsx';
import { signInWords, waitWords } from './words.ts';

export type FieldName = 'name' | 'password' | 'phone' | 'code';

export type Typed = { readonly [field in FieldName]: string };

type Parts = {
  readonly typed: Typed;
  readonly fill: (field: FieldName, text: string) => void;
  readonly complaint: Complaint | undefined;
  readonly complain: (complaint: Complaint) => void;
  readonly troubleId: string;
};

/** How long the page waits before it offers another code; the server has the last word. */
const CODE_WAIT_SECONDS = 60;

export function PasswordFields(parts: Parts) {
  const { say } = useReader();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <Field
        parts={parts}
        field="name"
        label={say(signInWords.name)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <Field
        parts={parts}
        field="password"
        label={say(signInWords.password)}
        type={isShown ? 'text' : 'password'}
        autoComplete="current-password"
        autoCapitalize="none"
        spellCheck={false}
      >
        <button
          type="button"
          className="quiet"
          aria-pressed={isShown}
          aria-label={say(signInWords.showPasswordFully)}
          onClick={() => setShown(!isShown)}
        >
          {say(isShown ? signInWords.hidePassword : signInWords.showPassword)}
        </button>
      </Field>
    </>
  );
}

export function CodeFields(parts: Parts) {
  const { say } = useReader();
  return (
    <>
      <Field
        parts={parts}
        field="phone"
        label={say(signInWords.phone)}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
      />
      <Field
        parts={parts}
        field="code"
        label={say(signInWords.code)}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
      >
        <CodeButton {...parts} />
      </Field>
      <p className="notice">{say(signInWords.tellNobody)}</p>
    </>
  );
}

function CodeButton({ typed, complain }: Parts) {
  const { say } = useReader();
  const [state, setState] = useState<'fresh' | 'sending' | 'sent'>('fresh');
  const [secondsLeft, wait] = useSecondsLeft();

  const send = async () => {
    if (state === 'sending' || secondsLeft > 0) return;
    const number = readPhone(typed.phone);
    if (!number.ok) return complain({ sentence: signInWords.phoneWrong, field: 'phone' });
    setState('sending');
    const asked = await askForCode(number.value);
    setState(asked.ok ? 'sent' : 'fresh');
    if (asked.ok) wait(CODE_WAIT_SECONDS);
    else complain({ sentence: asked.problem.sentence, field: 'phone' });
  };

  const words = state === 'sending' ? signInWords.sending : signInWords.sendAgain;
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={state === 'sending' || secondsLeft > 0}
        onClick={() => void send()}
      >
        {say(secondsLeft > 0 ? waitWords(secondsLeft) : state === 'fresh' ? signInWords.sendCode : words)}
      </button>
      <output className="under">{state === 'sent' && say(signInWords.codeSent)}</output>
    </>
  );
}

/** Counts down once a second, by the clock: a page that slept in the background is not behind. */
function useSecondsLeft(): readonly [number, (seconds: number) => void] {
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (until === 0) return undefined;
    const tick = setInterval(() => {
      setNow(performance.now());
      if (performance.now() >= until) setUntil(0);
    }, 1000);
    return () => clearInterval(tick);
  }, [until]);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  return [
    left,
    (seconds) => {
      setNow(performance.now());
      setUntil(performance.now() + seconds * 1000);
    },
  ];
}

type FieldProps = {
  readonly parts: Parts;
  readonly field: FieldName;
  readonly label: string;
  readonly children?: ReactNode;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'inputMode' | 'autoComplete' | 'autoCapitalize' | 'spellCheck' | 'maxLength'
>;

function Field({ parts, field, label, children, ...input }: FieldProps) {
  const { typed, fill, complaint, troubleId } = parts;
  const id = useId();
  const isWrong = complaint?.field === field;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="line">
        <input
          type="text"
          {...input}
          id={id}
          name={field}
          value={typed[field]}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? troubleId : undefined}
          onChange={(event) => fill(field, event.target.value)}
        />
        {children}
      </div>
    </div>
  );
}
