import type { Language } from '../../../kernel/words.ts';
import { resultWords, severityWords } from '../../page-words.ts';
import { ruleWords } from '../../words.ts';
import type { Note } from './notes.ts';

/** Each note: its weight in a word, the reader's own words, what it means, what to do, where it is written. */
export const FindingNotes = ({ notes, language }: { notes: readonly Note[]; language: Language }) =>
  notes.length > 0 ? (
    <section class="part" aria-labelledby="grounds">
      <h2 id="grounds">{resultWords.findings[language]}</h2>
      <ol class="notes">
        {notes.map((note, at) => (
          <NoteItem note={note} number={at + 1} language={language} />
        ))}
      </ol>
    </section>
  ) : undefined;

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
          {note.quotes.map((quote) => (
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
