import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { detailWords } from './audit-detail-words.ts';
import { auditWords, subjectWords, whatWords } from './audit-words.ts';

const entry = z.object({
  id: z.string(),
  at: z.string(),
  who: z.optional(z.string()),
  whoName: z.optional(z.string()),
  what: z.string(),
  subject: z.object({ kind: z.string(), id: z.string() }),
  details: z.record(z.string(), z.unknown()),
});

type Entry = z.output<typeof entry>;

const audit: TableDescription<Entry> = {
  name: 'audit',
  words: auditWords.section,
  endpoint: '/api/audit',
  row: entry,
  keyOf: ({ id }) => id,
  titleOf: ({ what }) => whatWords[what] ?? what,
  sort: '-at',
  search: auditWords.search,
  empty: auditWords.empty,
  columns: [
    { key: 'at', words: auditWords.at, kind: 'time', of: ({ at }) => at, sort: 'at' },
    { key: 'what', words: auditWords.what, kind: 'text', of: ({ what }) => whatWords[what] ?? what },
    {
      key: 'who',
      words: auditWords.who,
      kind: 'text',
      of: ({ who, whoName }) => whoName ?? who ?? auditWords.nobody,
    },
    {
      key: 'subjectKind',
      words: auditWords.subjectKind,
      kind: 'text',
      of: ({ subject }) => subjectWords[subject.kind] ?? subject.kind,
    },
    { key: 'details', words: auditWords.details, kind: 'text', of: (row) => detailsIn(row, false) },
    {
      key: 'subjectId',
      words: auditWords.subjectId,
      kind: 'account',
      of: ({ subject }) => subject.id,
      isSpare: true,
    },
    { key: 'code', words: auditWords.whatCode, kind: 'text', of: ({ what }) => what, isSpare: true },
    {
      key: 'allDetails',
      words: auditWords.allDetails,
      kind: 'text',
      of: (row) => detailsIn(row, true),
      isSpare: true,
    },
    { key: 'id', words: auditWords.id, kind: 'account', of: ({ id }) => id, isSpare: true },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'what',
      words: auditWords.what,
      choices: Object.entries(whatWords).map(([value, words]) => ({ value, words })),
    },
    {
      kind: 'choice',
      field: 'subjectKind',
      words: auditWords.subjectKind,
      choices: Object.entries(subjectWords).map(([value, words]) => ({ value, words })),
    },
    { kind: 'days', from: 'since', to: 'until', words: auditWords.days },
  ],
};

const NUMBER_OF_THING = /^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}$/u;

/** The numbers of other things are left out where there is one line. */
const detailsIn = ({ details }: Entry, isWhole: boolean): Words =>
  detailWords(Object.entries(details).filter(([, value]) => isWhole || !NUMBER_OF_THING.test(String(value))));

/** Who changed or read what, and when. */
export const Page = () => <RecordTable description={audit} />;
