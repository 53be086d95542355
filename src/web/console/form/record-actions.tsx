import { Button } from 'antd';
import { useState } from 'react';
import type { Result } from '../../../kernel/result.ts';
import type { Words } from '../../../kernel/words.ts';
import type { Trouble } from '../api/ask.ts';
import { useReader } from '../reader.tsx';
import { RecordForm, type FormField, type Typed } from './record-form.tsx';

/** Something that can be done with a record: a word to press, and the form that it opens in its place. */
export type RecordAction = {
  readonly key: string;
  readonly words: Words;
  readonly isGrave?: boolean;
  /** The one thing that is mostly wanted next. */
  readonly isMain?: boolean;
  /** What will happen; said before anything does. */
  readonly means?: Words;
  readonly fields?: readonly FormField[];
  readonly first?: Typed;
  /** What the form’s button says; to save, or what was pressed where there is nothing to fill in. */
  readonly submit?: Words;
  readonly send: (typed: Typed) => Promise<Result<unknown, Trouble>>;
};

type Props = {
  readonly actions: readonly RecordAction[];
  /** Called when one of them was done. */
  readonly done: () => void;
};

const NO_FIELDS: readonly FormField[] = [];

/** What can be done with the open record: one thing at a time, and nothing by a single press. */
export function RecordActions({ actions, done }: Props) {
  const { say } = useReader();
  const [chosen, choose] = useState<string>();
  const doing = actions.find(({ key }) => key === chosen);
  const stop = () => choose(undefined);
  if (doing)
    return (
      <section className="record-part" aria-label={say(doing.words)}>
        {doing.means && <p>{say(doing.means)}</p>}
        <RecordForm
          fields={doing.fields ?? NO_FIELDS}
          {...(doing.first ? { first: doing.first } : {})}
          send={doing.send}
          done={() => {
            stop();
            done();
          }}
          cancel={stop}
          {...submitOf(doing)}
        />
      </section>
    );
  return (
    <div className="record-part form-buttons">
      {actions.map(({ key, words, isGrave = false, isMain = false }) => (
        <Button key={key} type={isMain ? 'primary' : 'default'} danger={isGrave} onClick={() => choose(key)}>
          {say(words)}
        </Button>
      ))}
    </div>
  );
}

const submitOf = ({ fields, submit, words }: RecordAction): { readonly submit?: Words } =>
  submit ? { submit } : fields ? {} : { submit: words };
