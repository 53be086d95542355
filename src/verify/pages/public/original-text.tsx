import type { Language } from '../../../kernel/words.ts';
import { resultWords, severityWords } from '../../page-words.ts';
import type { Answer } from './answer.ts';
import type { ChatLine } from './chat-lines.ts';
import { stretches } from './marking.ts';

type Shown = { readonly answer: Answer; readonly language: Language };

/** Longer texts scroll within their own box, so that the notes stay near. */
const LONG_TEXT = 900;

/** The reader's own words, marked where a note points at them; a chat keeps its speakers. */
export const OriginalText = ({ answer, language }: Shown) => {
  const isLong = answer.text.length > LONG_TEXT;
  return (
    <section class="part" aria-labelledby="original">
      <h2 id="original">{resultWords.original[language]}</h2>
      {answer.masked.includes('phone') && <p class="hint">{resultWords.phoneMasked[language]}</p>}
      {answer.notes.length > 0 && <p class="hint">{resultWords.originalHint[language]}</p>}
      <div
        class={isLong ? 'original long' : 'original'}
        {...(isLong ? { tabindex: 0, role: 'region', 'aria-labelledby': 'original' } : {})}
      >
        {answer.lines ? (
          answer.lines.map((line) => <Line answer={answer} line={line} language={language} />)
        ) : (
          <Marked answer={answer} range={{ start: 0, end: answer.text.length }} language={language} />
        )}
      </div>
    </section>
  );
};

const Line = ({ answer, line, language }: Shown & { line: ChatLine }) => (
  <p class={line.speaker ? `line-${line.speaker}` : undefined}>
    {(line.speaker ?? line.name) && (
      <span class="speaker">{line.speaker ? nameOf(line, language) : line.name}</span>
    )}
    <Marked answer={answer} range={line} language={language} />
  </p>
);

/** 「对方（小美）」 when the text names them. */
function nameOf({ speaker = 'them', name = '' }: ChatLine, language: Language): string {
  const who = resultWords[speaker][language];
  const isPlain = /^(?:我|me|对方|them)$/iu.test(name);
  return isPlain ? who : `${who} · ${name}`;
}

const Marked = ({
  answer,
  range,
  language,
}: Shown & { range: { readonly start: number; readonly end: number } }) => (
  <>
    {stretches(answer, range).map((stretch) =>
      stretch.notes.length > 0 ? (
        <>
          <mark class={stretch.severity}>{stretch.text}</mark>
          {stretch.notes.map((note) => (
            <NoteLink note={note} severity={answer.notes[note - 1]?.severity ?? 'info'} language={language} />
          ))}
        </>
      ) : (
        stretch.text
      ),
    )}
  </>
);

const NoteLink = ({
  note,
  severity,
  language,
}: {
  note: number;
  severity: keyof typeof severityWords;
  language: Language;
}) => (
  <a
    class="to-note"
    href={`#note-${note}`}
    aria-label={`${resultWords.note[language]} ${note}: ${severityWords[severity][language]}`}
  >
    {note}
  </a>
);
