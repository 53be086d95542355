import { useReader } from '../reader.tsx';
import type { FormField } from './record-form.tsx';
import { formWords } from './words.ts';

type Props = {
  readonly id: string;
  readonly field: FormField;
  readonly value: string;
  readonly fill: (value: string) => void;
};

/** A labelled field with its hint. The browser's own controls: they speak every language and fit every thumb. */
export function Field(props: Props) {
  const { say } = useReader();
  const { id, field } = props;
  if (field.kind === 'choices') return <Choices {...props} />;
  return (
    <div className="form-field">
      <label htmlFor={id}>
        {say(field.words)}
        {!field.isRequired && <span className="soft">{say(formWords.optional)}</span>}
      </label>
      <Control {...props} />
      {field.hint && (
        <p className="soft hint" id={`${id}-hint`}>
          {say(field.hint)}
        </p>
      )}
    </div>
  );
}

function Control({ id, field, value, fill }: Props) {
  const { say } = useReader();
  const shared = {
    id,
    value,
    required: field.isRequired ?? false,
    'aria-describedby': field.hint && `${id}-hint`,
  };
  if (field.kind === 'choice')
    return (
      <select {...shared} onChange={(event) => fill(event.target.value)}>
        <option value="">{field.isRequired ? say(formWords.choose) : '—'}</option>
        {(field.choices ?? []).map((choice) => (
          <option key={choice.value} value={choice.value}>
            {say(choice.words)}
          </option>
        ))}
      </select>
    );
  if (field.kind === 'lines')
    return (
      <textarea
        {...shared}
        rows={4}
        maxLength={field.lengthMax}
        onChange={(event) => fill(event.target.value)}
      />
    );
  return (
    <input
      {...shared}
      {...inputOf(field.kind)}
      maxLength={field.lengthMax}
      onChange={(event) => fill(event.target.value)}
    />
  );
}

/** What the browser is told of a field that is one line. */
const inputOf = (kind: FormField['kind']) => {
  if (kind === 'day') return { type: 'date', autoComplete: 'off' };
  if (kind === 'password') return { type: 'password', autoComplete: 'current-password' };
  if (kind === 'new-password') return { type: 'password', autoComplete: 'new-password' };
  return { type: 'text', autoComplete: 'off' };
};

function Choices({ id, field, value, fill }: Props) {
  const { say } = useReader();
  const chosen = value.split(' ').filter((each) => each !== '');
  const toggle = (choice: string, isChosen: boolean) =>
    fill((isChosen ? [...chosen, choice] : chosen.filter((each) => each !== choice)).join(' '));
  return (
    <fieldset className="form-field" aria-describedby={field.hint && `${id}-hint`}>
      <legend>{say(field.words)}</legend>
      <div className="form-choices">
        {(field.choices ?? []).map((choice) => (
          <label key={choice.value}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={(event) => toggle(choice.value, event.target.checked)}
            />
            <span>{say(choice.words)}</span>
          </label>
        ))}
      </div>
      {field.hint && (
        <p className="soft hint" id={`${id}-hint`}>
          {say(field.hint)}
        </p>
      )}
    </fieldset>
  );
}
