import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { type AuditSaid, joined } from '../../audit-said.ts';
import { detailWords, peopleAuditWords } from './audit-code-words.ts';
import { auditWords } from './audit-words.ts';

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

const described = (said: AuditSaid): TableDescription<Entry> => ({
  name: 'audit',
  words: auditWords.section,
  endpoint: '/api/audit',
  row: entry,
  keyOf: ({ id }) => id,
  titleOf: ({ what }) => said.happenings[what] ?? what,
  sort: '-at',
  search: auditWords.search,
  empty: auditWords.empty,
  columns: [
    { key: 'at', words: auditWords.at, kind: 'time', of: ({ at }) => at, sort: 'at' },
    { key: 'what', words: auditWords.what, kind: 'text', of: ({ what }) => said.happenings[what] ?? what },
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
      of: ({ subject }) => said.subjects[subject.kind] ?? subject.kind,
    },
    { key: 'details', words: auditWords.details, kind: 'text', of: (row) => detailsIn(said, row, false) },
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
      of: (row) => detailsIn(said, row, true),
      isSpare: true,
    },
    { key: 'id', words: auditWords.id, kind: 'account', of: ({ id }) => id, isSpare: true },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'what',
      words: auditWords.what,
      choices: Object.entries(said.happenings).map(([value, words]) => ({ value, words })),
    },
    {
      kind: 'choice',
      field: 'subjectKind',
      words: auditWords.subjectKind,
      choices: Object.entries(said.subjects).map(([value, words]) => ({ value, words })),
    },
    { kind: 'days', from: 'since', to: 'until', words: auditWords.days },
  ],
});

const NUMBER_OF_THING = /^[\da-f]{8}-[\da-f]{4}-[\da-f-]{22}$/u;

/** The numbers of other things are left out where there is one line. */
const detailsIn = (said: AuditSaid, { details }: Entry, isWhole: boolean): Words =>
  detailWords(
    said,
    Object.entries(details).filter(([, value]) => isWhole || !NUMBER_OF_THING.test(String(value))),
  );

/** Who changed or read what, and when, in the words of this room and of the others that write it down. */
export const auditPageWith = (others: readonly AuditSaid[]) => {
  const audit = described(joined([peopleAuditWords, ...others]));
  return () => <RecordTable description={audit} />;
};
