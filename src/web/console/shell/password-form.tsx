import { Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refuse } from '../../../kernel/result.ts';
import type { Trouble } from '../api/ask.ts';
import { changePassword } from '../api/session.ts';
import { RecordForm, type FormField, type Typed } from '../form/record-form.tsx';
import { useReader } from '../reader.tsx';
import { consoleWords } from '../words.ts';
import './password.css';

const LENGTH_MAX = 200;

const fields: readonly FormField[] = [
  {
    key: 'present',
    words: consoleWords.passwordPresent,
    kind: 'password',
    isRequired: true,
    lengthMax: LENGTH_MAX,
  },
  {
    key: 'next',
    words: consoleWords.passwordNext,
    kind: 'new-password',
    isRequired: true,
    hint: consoleWords.passwordNextHint,
    lengthMax: LENGTH_MAX,
  },
  {
    key: 'again',
    words: consoleWords.passwordAgain,
    kind: 'new-password',
    isRequired: true,
    lengthMax: LENGTH_MAX,
  },
];

/** Never sent: nobody sees what they type, so a slip must not become the password. */
const differ: Trouble = { status: 0, code: 'passwords-differ', sentence: consoleWords.passwordsDiffer };

/** Asks for the present password and a new one, twice. The session that the answer tells of takes the old one's place. */
function PasswordForm({ done, cancel }: { readonly done?: () => void; readonly cancel?: () => void }) {
  const queries = useQueryClient();
  const send = async ({ present = '', next = '', again = '' }: Typed) => {
    if (next !== again) return refuse(differ);
    const answer = await changePassword({ present, next });
    if (answer.ok) queries.setQueryData(['session'], answer.value);
    return answer;
  };
  return (
    <RecordForm
      fields={fields}
      send={send}
      done={() => done?.()}
      {...(cancel ? { cancel } : {})}
      submit={consoleWords.passwordSave}
    />
  );
}

/** One's own password, changed from any page. */
export function PasswordDialog({ close }: { readonly close: () => void }) {
  const { say } = useReader();
  const [isDone, setDone] = useState(false);
  return (
    <Modal
      open
      width={480}
      title={say(consoleWords.passwordTitle)}
      closable={{ 'aria-label': say(consoleWords.close) }}
      mask={{ closable: isDone }}
      onCancel={close}
      footer={null}
    >
      <div aria-live="polite" className="password-means">
        <p>{say(isDone ? consoleWords.passwordChanged : consoleWords.passwordMeans)}</p>
      </div>
      {!isDone && <PasswordForm done={() => setDone(true)} cancel={close} />}
    </Modal>
  );
}

/** What stands before everything else while the password is one that somebody else chose. */
export function FirstPassword() {
  const { say } = useReader();
  return (
    <section className="first-password">
      <h1>{say(consoleWords.passwordFirstTitle)}</h1>
      <p>{say(consoleWords.passwordFirst)}</p>
      <PasswordForm />
    </section>
  );
}
