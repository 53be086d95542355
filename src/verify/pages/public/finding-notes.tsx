import type { Language } from '../../../kernel/words.ts';
import { resultWords, severityWords } from '../../page-words.ts';
import { ruleWords } from '../../words.ts';
import type { Note } from './notes.ts';

/** Repeated words are quoted so often and no more; every place is marked in the text above. */
const QUOTES_MAX = 4;

type Noted = { readonly notes: readonly Note[]; readonly language: Language };

/** The grounds of the verdict. */
export const Grounds = ({ notes, language }: Noted) => {
  const grounds = notes.filter(isGround);
  return grounds.length > 0 ? (
    <section class="part" aria-labelledby="grounds">
      <h2 id="grounds">{resultWords.findings[language]}</h2>
      <ol class="notes">
        {grounds.map((note, at) => (
          <NoteItem note={note} number={at + 1} language={language} />
        ))}
      </ol>
    </section>
  ) : undefined;
};

/** What only calls for notice: folded away, open when there is nothing graver. */
export const AlsoNoticed = ({ notes, language }: Noted) => {
  const asides = notes.filter((note) => !isGround(note));
  const before = notes.length - asides.length;
  return asides.length > 0 ? (
    <details class="part folded" open={before === 0}>
      <summary>
        <h2>{`${resultWords.alsoNoticed[language]} (${asides.length})`}</h2>
      </summary>
      <ol class="notes">
        {asides.map((note, at) => (
          <NoteItem note={note} number={before + at + 1} language={language} />
        ))}
      </ol>
    </details>
  ) : undefined;
};

/** Notes come gravest first, so that numbers run on from the grounds to what else was noticed. */
export const isGround = ({ severity }: Note): boolean => severity !== 'low' && severity !== 'info';

const NoteItem = ({ note, number, language }: { note: Note; number: number; language: Language }) => {
  const words = ruleWords[note.rule];
  return (
    <li id={`note-${number}`}>
      <span class="note-number" aria-hidden="true">
        {number}
      </span>
      <h3>
        <span class="unseen">{`${resultWords.note[language]} ${number}`}</span>
        {words?.title[language] ?? note.rule}
        <span class={`weight ${note.severity}`}>{severityWords[note.severity][language]}</span>
      </h3>
      {note.quotes.length > 0 && (
        <ul class="quotes" lang="zh-CN">
          {note.quotes.slice(0, QUOTES_MAX).map((quote) => (
            <li>{`「${quote}」`}</li>
          ))}
        </ul>
      )}
      {words && (
        <>
          <p>{words.meaning[language]}</p>
          <p class="do">
            <b>{resultWords.todo[language]}</b>
            {words.todo[language]}
          </p>
          <p class="basis">
            {resultWords.source[language]}
            {words.source[language]}
          </p>
        </>
      )}
    </li>
  );
};
