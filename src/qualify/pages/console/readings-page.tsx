import { PageActions } from '../../../web/console/form/page-actions.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { readingStateWords, readingAloudWords, readingBandWords } from '../../reading-words.ts';
import { readingPageWords as words } from './reading-page-words.ts';
import { readingShape, type ReadingLine } from './reading-page-shape.ts';
import { ReadingRecord } from './reading-record.tsx';

const shortOf = (id: string): string => id.slice(-6);

const readings: TableDescription<ReadingLine> = {
  name: 'readings',
  words: words.section,
  endpoint: '/api/readings',
  row: readingShape,
  keyOf: ({ id }) => id,
  titleOf: ({ id }) => shortOf(id),
  sort: 'handedInAt',
  empty: words.empty,
  columns: [
    { key: 'id', words: words.number, kind: 'text', of: ({ id }) => shortOf(id) },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ state }) => state,
      states: {
        waiting: { words: readingStateWords.waiting, tone: 'doubtful' },
        rated: { words: readingStateWords.rated, tone: 'good' },
        ended: { words: readingStateWords.ended, tone: 'plain' },
      },
    },
    { key: 'ratings', words: words.ratings, kind: 'number', of: ({ ratings }) => ratings },
    {
      key: 'mine',
      words: words.mine,
      kind: 'text',
      of: ({ isRatedByMe }) => (isRatedByMe ? words.yes : words.no),
    },
    {
      key: 'result',
      words: words.result,
      kind: 'text',
      of: ({ result }) => {
        if (!result) return undefined;
        return result.meanTenths === undefined
          ? readingBandWords[result.band]
          : readingAloudWords.points(result.meanTenths);
      },
    },
    {
      key: 'handedInAt',
      words: words.handedInAt,
      kind: 'time',
      of: ({ handedInAt }) => handedInAt,
      sort: 'handedInAt',
    },
    {
      key: 'soundUntil',
      words: words.soundUntil,
      kind: 'time',
      of: ({ soundUntil, soundErasedAt }) => soundErasedAt ?? soundUntil,
      sort: 'soundUntil',
    },
    { key: 'sheet', words: words.sheet, kind: 'text', of: ({ sheet }) => sheet, isSpare: true },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'isMine',
      words: words.toDo,
      choices: [{ value: 'yes', words: words.onlyMine }],
    },
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: (['waiting', 'rated', 'ended'] as const).map((value) => ({
        value,
        words: readingStateWords[value],
      })),
    },
  ],
  details: (row) => <ReadingRecord row={row} />,
};

/** Recordings of people who read aloud, for two others to rate. */
export const Page = () => (
  <>
    <PageActions lead={words.lead} />
    <RecordTable description={readings} />
  </>
);
