import { Button } from 'antd';
import { useId, useRef, useState, type FormEvent } from 'react';
import type { Result } from '../../../kernel/result.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Trouble } from '../api/ask.ts';
import { useReader } from '../reader.tsx';
import { Field } from './field.tsx';
import { formWords } from './words.ts';
import './form.css';

type Choice = { readonly value: string; readonly words: Words };

/** One thing that a form asks for. Everything it answers is text; several choices are joined by blanks. */
export type FormField = {
  readonly key: string;
  readonly words: Words;
  /** `password` is the present one, `new-password` one that is being chosen: managers of passwords tell them apart. */
  readonly kind: 'text' | 'lines' | 'day' | 'choice' | 'choices' | 'password' | 'new-password';
  readonly choices?: readonly Choice[];
  readonly isRequired?: boolean;
  readonly hint?: Words;
  readonly lengthMax?: number;
};

export type Typed = { readonly [key: string]: string };

type Props = {
  readonly fields: readonly FormField[];
  readonly first?: Typed;
  readonly send: (typed: Typed) => Promise<Result<unknown, Trouble>>;
  /** Called once it is saved. */
  readonly done: () => void;
  readonly cancel?: () => void;
  readonly submit?: Words;
};

const NOTHING: Typed = {};

/** Asks for the fields and sends them. A refusal is said above the buttons, and nothing that was typed is lost. */
export function RecordForm({ fields, first = NOTHING, send, done, cancel, submit = formWords.save }: Props) {
  const { say } = useReader();
  const id = useId();
  const trouble = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState(first);
  const [refusal, setRefusal] = useState<Trouble>();
  const [isSending, setSending] = useState(false);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setRefusal(undefined);
    const answer = await send(typed);
    setSending(false);
    if (answer.ok) return done();
    setRefusal(answer.problem);
    trouble.current?.focus();
  };

  return (
    <form className="record-form" onSubmit={(event) => void save(event)}>
      {fields.map((field) => (
        <Field
          key={field.key}
          id={`${id}-${field.key}`}
          field={field}
          value={typed[field.key] ?? ''}
          fill={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      <div role="alert" tabIndex={-1} ref={trouble}>
        {refusal && <p className="notice">{say(refusal.sentence)}</p>}
      </div>
      <div className="form-buttons">
        <Button type="primary" htmlType="submit" loading={isSending}>
          {say(submit)}
        </Button>
        {cancel && (
          <Button onClick={cancel} disabled={isSending}>
            {say(formWords.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
