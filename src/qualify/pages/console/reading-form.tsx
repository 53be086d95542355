import { useQueryClient } from '@tanstack/react-query';
import { refuse } from '../../../kernel/result.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { type FormField, RecordForm, type Typed } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { degrees, type WordMark } from '../../reading-rating.ts';
import { degreeWords, unratableWords } from '../../reading-words.ts';
import { unratables } from '../../reading-state.ts';
import { readingPageWords as words } from './reading-page-words.ts';
import { readingDetailsShape, type ReadingDetails } from './reading-page-shape.ts';

const BEGINNING: Typed = { misread: '0', accent: 'none', intonation: 'none', flow: 'none' };
const MISREAD_MAX = 200;

const fieldsFor = ({ words: list }: ReadingDetails): readonly FormField[] => {
  const choices = list.map(({ text }, place) => ({
    value: String(place),
    words: words.read(text),
  }));
  const grades = degrees.map((value) => ({ value, words: degreeWords[value] }));
  return [
    { key: 'flawed', words: words.flawed, kind: 'choices', choices, hint: words.flawedHint },
    { key: 'wrong', words: words.wrong, kind: 'choices', choices },
    { key: 'misread', words: words.misread, kind: 'text', hint: words.misreadHint, lengthMax: 3 },
    { key: 'accent', words: words.accent, kind: 'choice', choices: grades },
    { key: 'intonation', words: words.intonation, kind: 'choice', choices: grades },
    { key: 'flow', words: words.flow, kind: 'choice', choices: grades },
    {
      key: 'unratable',
      words: words.unratable,
      kind: 'choice',
      choices: unratables.map((value) => ({ value, words: unratableWords[value] })),
      hint: words.unratableHint,
    },
  ];
};

/** One sheet of marks. Words that nobody pointed at were right. */
export function ReadingForm({ data }: { readonly data: ReadingDetails }) {
  const { say } = useReader();
  const queries = useQueryClient();
  return (
    <section className="record-part" aria-labelledby="reading-rate">
      <h2 id="reading-rate">{say(words.rate)}</h2>
      <RecordForm
        fields={fieldsFor(data)}
        first={BEGINNING}
        submit={words.send}
        send={async (typed) => {
          const misread = Number(typed['misread']);
          const isWhole = /^\d{1,3}$/u.test(typed['misread'] ?? '') && misread <= MISREAD_MAX;
          const unratable = typed['unratable'] ?? '';
          if (unratable === '' && !isWhole)
            return refuse({ status: 0, code: 'misread-amiss', sentence: words.misreadAmiss });
          return ask(`/api/readings/${data.id}/ratings`, {
            method: 'POST',
            body: unratable === '' ? { marks: marksIn(data, typed, misread) } : { unratable },
            shape: readingDetailsShape,
          });
        }}
        done={() => void queries.invalidateQueries({ queryKey: ['/api/readings'] })}
      />
    </section>
  );
}

function marksIn({ words: list }: ReadingDetails, typed: Typed, misread: number) {
  const chosen = (key: string): ReadonlySet<string> => new Set((typed[key] ?? '').split(' '));
  const [flawed, wrong] = [chosen('flawed'), chosen('wrong')];
  const markOf = (place: string): WordMark => {
    if (wrong.has(place)) return 'wrong';
    return flawed.has(place) ? 'flawed' : 'right';
  };
  const { accent, intonation, flow } = typed;
  return { words: list.map((_, place) => markOf(String(place))), misread, accent, intonation, flow };
}
