import type { Language, Words } from '../../../kernel/words.ts';
import type { ByHandRow } from '../../by-hand-store.ts';
import { NOTE_LENGTH_MAX } from '../../by-hand.ts';
import { byHandWords as words } from '../../certificate-page-words.ts';
import { parts } from '../../part.ts';
import { partWords } from '../../words.ts';
import { BackLink, renderTry } from './try-frame.tsx';

export type ByHandPage = {
  readonly language: Language;
  readonly chosen: readonly string[];
  readonly note: string;
  readonly problem?: Words;
};

/** `/try/by-hand`: asks for a person to test instead, without script and without a reason. */
export const renderByHandPage = ({ language, chosen, note, problem }: ByHandPage): string =>
  renderTry({
    language,
    title: words.title,
    description: words.description,
    address: '/try/by-hand',
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        <p>{words.lead[language]}</p>
        <form method="post" action="/try/by-hand">
          {problem && (
            <div class="trouble" role="alert">
              <p>{problem[language]}</p>
            </div>
          )}
          <fieldset class="choose">
            <legend>{words.which[language]}</legend>
            {parts.map(({ name }) => (
              <label>
                <input type="checkbox" name="part" value={name} checked={chosen.includes(name)} />
                {partWords[name].name[language]}
              </label>
            ))}
          </fieldset>
          <div class="field">
            <label for="note">{words.note[language]}</label>
            <textarea
              class="low"
              id="note"
              name="note"
              aria-describedby="note-hint"
              maxlength={NOTE_LENGTH_MAX}
            >
              {note}
            </textarea>
            <p class="hint" id="note-hint">
              {words.noteHint[language]}
            </p>
          </div>
          <div class="row">
            <button class="button main">{words.send[language]}</button>
          </div>
        </form>
        <BackLink language={language} />
      </div>
    ),
  });

/** Where an asker reads what came of it. */
export const renderByHandFollowed = ({
  language,
  row,
  code,
}: {
  readonly language: Language;
  readonly row: ByHandRow;
  readonly code: string;
}): string =>
  renderTry({
    language,
    title: words.title,
    description: words.description,
    address: `/try/by-hand/${code}`,
    children: (
      <div class="wide reading">
        <h1>{words.sent[language]}</h1>
        <p class="notice">{words.keepAddress[language]}</p>
        <dl class="signed">
          <div>
            <dt>{words.state[language]}</dt>
            <dd>{words[row.state][language]}</dd>
          </div>
          <div>
            <dt>{words.asked[language]}</dt>
            <dd>{row.parts.map((name) => partWords[name].name[language]).join('，')}</dd>
          </div>
          {row.note !== '' && (
            <div>
              <dt>{words.note[language]}</dt>
              <dd class="said">{row.note}</dd>
            </div>
          )}
          {row.answer !== null && (
            <div>
              <dt>{words.answer[language]}</dt>
              <dd class="said">{row.answer}</dd>
            </div>
          )}
          <div>
            <dt>{words.until[language]}</dt>
            <dd>{row.eraseAt.slice(0, 10)}</dd>
          </div>
        </dl>
        <BackLink language={language} />
      </div>
    ),
  });
