import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../../kernel/words.ts';

type Field = {
  readonly language: Language;
  readonly id: string;
  readonly label: Words;
  readonly hint?: Words | undefined;
  readonly problem?: Words | undefined;
};

const describedBy = ({ id, hint, problem }: Pick<Field, 'id' | 'hint' | 'problem'>): string | undefined =>
  [problem ? `${id}-trouble` : '', hint ? `${id}-hint` : ''].filter((each) => each !== '').join(' ') ||
  undefined;

type LineField = Field & {
  readonly value: string;
  readonly kind?: 'phone' | 'code' | 'text';
  readonly lengthMax: number;
  readonly isRequired?: boolean;
};

const KINDS = {
  phone: { type: 'tel', inputmode: 'tel', autocomplete: 'tel-national', class: 'entry' },
  code: { type: 'text', inputmode: 'numeric', autocomplete: 'one-time-code', class: 'entry code' },
  text: { type: 'text', autocomplete: 'off', class: 'entry' },
} as const;

/** One line to fill in, with what is wrong with it said beneath. `data-guarded`: read in the browser before it is sent. */
export const LineEntry = ({ value, kind = 'text', lengthMax, isRequired = false, ...field }: LineField) => (
  <div class="field">
    <label for={field.id}>{field.label[field.language]}</label>
    <input
      {...KINDS[kind]}
      id={field.id}
      name={field.id}
      value={value}
      maxlength={lengthMax}
      required={isRequired}
      aria-invalid={field.problem ? 'true' : undefined}
      aria-describedby={describedBy(field)}
      data-guarded={kind === 'text' ? 'yes' : undefined}
    />
    <Below {...field} />
  </div>
);

/** Several lines to fill in. */
export const LinesEntry = ({
  value,
  rows,
  name,
  ...field
}: Field & { readonly value: string; readonly rows: number; readonly name: string }) => (
  <div class="field">
    <label for={field.id}>{field.label[field.language]}</label>
    <textarea
      class="low"
      id={field.id}
      name={name}
      rows={rows}
      autocomplete="off"
      aria-invalid={field.problem ? 'true' : undefined}
      aria-describedby={describedBy(field)}
      data-guarded="yes"
    >
      {value}
    </textarea>
    <Below {...field} />
  </div>
);

/** Several to choose from. */
export const TapsEntry = ({
  chosen,
  choices,
  ...field
}: Field & {
  readonly chosen: readonly string[];
  readonly choices: readonly { readonly value: string; readonly words: Words }[];
}) => (
  <fieldset aria-describedby={describedBy(field)}>
    <legend>{field.label[field.language]}</legend>
    <div class="taps">
      {choices.map(({ value, words }) => (
        <label class="tap">
          <input type="checkbox" name={field.id} value={value} checked={chosen.includes(value)} />
          <span>{words[field.language]}</span>
        </label>
      ))}
    </div>
    <Below {...field} />
  </fieldset>
);

const Below = ({ id, hint, problem, language }: Pick<Field, 'id' | 'hint' | 'problem' | 'language'>) => (
  <>
    {hint && (
      <p class="hint" id={`${id}-hint`}>
        {hint[language]}
      </p>
    )}
    <div class={problem ? 'trouble' : ''} id={`${id}-trouble`} role="alert">
      {problem && <p>{problem[language]}</p>}
    </div>
  </>
);

/** What stands above a form as a whole. */
export const Trouble = ({ children }: { readonly children: Child }) => (
  <div class="trouble" role="alert">
    <p>{children}</p>
  </div>
);
