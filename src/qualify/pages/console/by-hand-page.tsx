import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod/mini';
import { ask } from '../../../web/console/api/ask.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordForm } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { ANSWER_LENGTH_MAX } from '../../by-hand.ts';
import { partNames } from '../../part.ts';
import { byHandConsoleWords as words, partsListed } from './by-hand-words.ts';

const byHandShape = z.object({
  id: z.string(),
  madeAt: z.string(),
  changedAt: z.string(),
  parts: z.array(z.enum(partNames)),
  note: z.string(),
  state: z.enum(['open', 'answered']),
  answer: z.nullable(z.string()),
  eraseAt: z.string(),
});
type ByHandLine = z.infer<typeof byHandShape>;

const requests: TableDescription<ByHandLine> = {
  name: 'by-hand-requests',
  words: words.section,
  endpoint: '/api/by-hand-requests',
  row: byHandShape,
  keyOf: ({ id }) => id,
  titleOf: ({ parts }) => partsListed(parts),
  sort: '-changedAt',
  search: words.search,
  empty: words.empty,
  columns: [
    { key: 'parts', words: words.parts, kind: 'text', of: ({ parts }) => partsListed(parts) },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ state }) => state,
      sort: 'state',
      states: {
        open: { words: words.open, tone: 'doubtful' },
        answered: { words: words.answered, tone: 'good' },
      },
    },
    { key: 'note', words: words.note, kind: 'text', of: ({ note }) => note },
    { key: 'at', words: words.at, kind: 'time', of: ({ madeAt }) => madeAt, sort: 'at' },
    {
      key: 'changedAt',
      words: words.changedAt,
      kind: 'time',
      of: ({ changedAt }) => changedAt,
      sort: 'changedAt',
      isSpare: true,
    },
    { key: 'eraseAt', words: words.eraseAt, kind: 'time', of: ({ eraseAt }) => eraseAt, isSpare: true },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: [
        { value: 'open', words: words.open },
        { value: 'answered', words: words.answered },
      ],
    },
  ],
  details: (row) => <RequestRecord row={row} />,
};

/** What was asked for, and the answer to it. */
function RequestRecord({ row }: { readonly row: ByHandLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const mayAnswer = useSession().person.roles.some((role) => role === 'owner' || role === 'recruiter');
  return (
    <section className="record-part" aria-labelledby="by-hand-answer">
      {row.note !== '' && <p className="quoted">{row.note}</p>}
      <h2 id="by-hand-answer">{say(words.answer)}</h2>
      {row.answer !== null && <p>{row.answer}</p>}
      {row.answer === null && mayAnswer && (
        <RecordForm
          fields={[
            {
              key: 'words',
              words: words.answer,
              kind: 'lines',
              isRequired: true,
              hint: words.answerHint,
              lengthMax: ANSWER_LENGTH_MAX,
            },
          ]}
          submit={words.send}
          send={(typed) =>
            ask(`/api/by-hand-requests/${row.id}/answers`, {
              method: 'POST',
              body: { words: typed['words'] },
              shape: byHandShape,
            })
          }
          done={() => void queries.invalidateQueries({ queryKey: ['/api/by-hand-requests'] })}
        />
      )}
    </section>
  );
}

/** People who ask to be tested by a person. */
export const Page = () => (
  <>
    <PageActions lead={words.lead} />
    <RecordTable description={requests} />
  </>
);
