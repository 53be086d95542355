import type { Language, Words } from '../../../kernel/words.ts';
import {
  assumedIn,
  movedNames,
  priceFields,
  rangeEnds,
  rangeFields,
  type EarnField,
  type Typed,
} from '../../earn-field.ts';
import {
  earnWords,
  experienceNames,
  movedNameWords,
  perNames,
  placeWords,
  relationNames,
  seasonNames,
} from '../../earn-words.ts';
import { experiences, seasons } from '../../facts/work-priors.ts';
import { floorPlaces } from '../../floor.ts';
import { relations } from '../../relation.ts';

export type FormTrouble = { readonly field: EarnField; readonly sentence: Words };

type Form = {
  readonly language: Language;
  readonly typed: Typed;
  readonly trouble: FormTrouble | undefined;
};

/** Everything that is asked; it works without script, and its address can be passed on. */
export const EarnForm = (form: Form) => {
  const { language, trouble } = form;
  return (
    <form id="earn" method="get" action="/earn" accept-charset="utf-8" novalidate>
      <div id="trouble" role="alert">
        {trouble && (
          <div class="trouble">
            <p id="trouble-said">{trouble.sentence[language]}</p>
          </div>
        )}
      </div>
      <Work {...form} />
      <Promise {...form} />
      <Assumptions {...form} />
      <div class="row">
        <button type="submit" class="button main">
          {earnWords.submit[language]}
        </button>
        <a class="button quiet" href="/earn">
          {earnWords.again[language]}
        </a>
      </div>
      <output class="progress" id="progress" data-failed={earnWords.failed[language]} />
    </form>
  );
};

const Work = (form: Form) => {
  const { language, typed } = form;
  return (
    <>
      <PlaceChoice {...form} />
      <Choice {...form} field="relation" label={earnWords.relation}>
        {relations.map((each) => (
          <option value={each} selected={each === typed.relation}>
            {relationNames[each][language]}
          </option>
        ))}
      </Choice>
      <Entry {...form} field="hours" label={earnWords.hours} short />
      <Taps
        {...form}
        field="season"
        label={earnWords.season}
        choices={seasons.map((each) => [each, seasonNames[each]])}
      />
      <Taps
        {...form}
        field="experience"
        label={earnWords.experience}
        choices={experiences.map((each) => [each, experienceNames[each]])}
      />
    </>
  );
};

/** A place that the address names and nobody holds stays chosen, so that what was asked is still to be seen. */
const PlaceChoice = (form: Form) => {
  const { language, typed } = form;
  const isOther = typed.place !== '' && !floorPlaces.includes(typed.place) && typed.place !== OTHER_PLACE;
  return (
    <Choice {...form} field="place" label={earnWords.place} hint={earnWords.placeHint}>
      <option value="">{earnWords.placeNone[language]}</option>
      {floorPlaces.map((place) => (
        <option value={place} selected={place === typed.place}>
          {placeWords(place)[language]}
        </option>
      ))}
      {isOther && (
        <option value={typed.place} selected>
          {typed.place}
        </option>
      )}
      <option value={OTHER_PLACE} selected={typed.place === OTHER_PLACE}>
        {earnWords.placeOther[language]}
      </option>
    </Choice>
  );
};

const OTHER_PLACE = 'other';

const Promise = (form: Form) => (
  <fieldset class="boxed">
    <legend>{earnWords.promiseTitle[form.language]}</legend>
    <Entry {...form} field="promise" label={earnWords.promise} hint={earnWords.promiseHint} />
    <Taps
      {...form}
      field="per"
      label={earnWords.per}
      choices={[['', earnWords.perUnsaid], ...Object.entries(perNames)]}
    />
    <Entry {...form} field="dayHours" label={earnWords.dayHours} short />
  </fieldset>
);

/** Folded away until one of them was changed or is in trouble. */
const Assumptions = (form: Form) => {
  const { language, typed, trouble } = form;
  const fields: readonly EarnField[] = [...priceFields, ...rangeFields, 'on'];
  const isOpen = fields.some((field) => typed[field] !== '' || trouble?.field === field);
  const assumed = assumedIn(
    seasons.find((each) => each === typed.season) ?? 'quiet',
    experiences.find((each) => each === typed.experience) ?? 'new',
  );
  return (
    <details class="folded" open={isOpen} id="assumed">
      <summary>
        <h2>{earnWords.assumptions[language]}</h2>
      </summary>
      <p class="hint">{earnWords.assumptionsHint[language]}</p>
      {movedNames.map((name) => (
        <fieldset>
          <legend>{movedNameWords[name][language]}</legend>
          <div class="three">
            {rangeEnds.map((end) => (
              <Small
                {...form}
                field={`${name}-${end}`}
                label={earnWords[end]}
                placeholder={assumed.get(`${name}-${end}`)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <fieldset>
        <legend>{earnWords.ratesTitle[language]}</legend>
        <div class="three">
          {priceFields.map((field) => (
            <Small {...form} field={field} label={earnWords[field]} />
          ))}
        </div>
        <p class="hint">{earnWords.ratesHint[language]}</p>
      </fieldset>
      <Entry {...form} field="on" label={earnWords.on} hint={earnWords.onHint} short />
    </details>
  );
};

type Field = Form & { readonly field: EarnField; readonly label: Words };

const describedBy = ({ field, trouble }: Field, hint: Words | undefined): string | undefined =>
  [...(trouble?.field === field ? ['trouble-said'] : []), ...(hint ? [`${field}-hint`] : [])].join(' ') ||
  undefined;

const isWrong = ({ field, trouble }: Field): 'true' | undefined =>
  trouble?.field === field ? 'true' : undefined;

const Entry = (entry: Field & { readonly hint?: Words; readonly short?: boolean }) => {
  const { language, typed, field, label, hint, short = false } = entry;
  return (
    <div class="field">
      <label for={field}>{label[language]}</label>
      <input
        class={short ? 'entry short' : 'entry'}
        id={field}
        name={field}
        value={typed[field]}
        inputmode={field === 'hours' || field === 'dayHours' ? 'decimal' : undefined}
        autocomplete="off"
        aria-describedby={describedBy(entry, hint)}
        aria-invalid={isWrong(entry)}
      />
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint[language]}
        </p>
      )}
    </div>
  );
};

const Small = (entry: Field & { readonly placeholder?: string | undefined }) => {
  const { language, typed, field, label, placeholder } = entry;
  return (
    <label>
      <span>{label[language]}</span>
      <input
        class="entry"
        name={field}
        value={typed[field]}
        placeholder={placeholder}
        inputmode="decimal"
        autocomplete="off"
        aria-describedby={describedBy(entry, undefined)}
        aria-invalid={isWrong(entry)}
      />
    </label>
  );
};

const Choice = (choice: Field & { readonly hint?: Words; readonly children: unknown }) => {
  const { language, field, label, hint, children } = choice;
  return (
    <div class="field">
      <label for={field}>{label[language]}</label>
      <select
        class="entry"
        id={field}
        name={field}
        aria-describedby={describedBy(choice, hint)}
        aria-invalid={isWrong(choice)}
      >
        {children}
      </select>
      {hint && (
        <p class="hint" id={`${field}-hint`}>
          {hint[language]}
        </p>
      )}
    </div>
  );
};

type Tapped = Field & { readonly choices: readonly (readonly [value: string, words: Words])[] };

const Taps = ({ language, typed, field, label, choices }: Tapped) => (
  <fieldset>
    <legend>{label[language]}</legend>
    <div class="taps">
      {choices.map(([value, words]) => (
        <label class="tap">
          <input type="radio" name={field} value={value} checked={value === typed[field]} />
          <span>{words[language]}</span>
        </label>
      ))}
    </div>
  </fieldset>
);
