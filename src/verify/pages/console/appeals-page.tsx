import { PageActions } from '../../../web/console/form/page-actions.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { appealStates } from '../../appeal.ts';
import { appealStateWords, proofKindWords } from '../../appeal-words.ts';
import { gradeWords } from '../../words.ts';
import { appealConsoleWords as words } from './appeal-console-words.ts';
import { AppealRecord } from './appeal-record.tsx';
import { appealShape, type AppealLine } from './appeal-shape.ts';
import { objectedTo, ruleChoices } from './rule-choices.ts';

const appeals: TableDescription<AppealLine> = {
  name: 'appeals',
  words: words.section,
  endpoint: '/api/appeals',
  row: appealShape,
  keyOf: ({ id }) => id,
  titleOf: ({ rule }) => objectedTo(rule),
  sort: '-changedAt',
  search: words.search,
  empty: words.empty,
  columns: [
    { key: 'rule', words: words.rule, kind: 'text', of: ({ rule }) => objectedTo(rule), sort: 'rule' },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ state }) => state,
      sort: 'state',
      states: {
        open: { words: appealStateWords.open, tone: 'doubtful' },
        asked: { words: appealStateWords.asked, tone: 'plain' },
        upheld: { words: appealStateWords.upheld, tone: 'good' },
        rejected: { words: appealStateWords.rejected, tone: 'plain' },
      },
    },
    { key: 'grade', words: words.grade, kind: 'text', of: ({ grade }) => gradeWords[grade] },
    {
      key: 'proofKind',
      words: words.proofKind,
      kind: 'text',
      of: ({ proofKind }) => proofKindWords[proofKind],
    },
    { key: 'changedAt', words: words.changedAt, kind: 'time', of: (row) => row.changedAt, sort: 'changedAt' },
    { key: 'at', words: words.at, kind: 'time', of: ({ madeAt }) => madeAt, sort: 'at' },
    { key: 'steps', words: words.steps, kind: 'number', of: ({ steps }) => steps, isSpare: true },
    { key: 'eraseAt', words: words.eraseAt, kind: 'time', of: ({ eraseAt }) => eraseAt, isSpare: true },
    {
      key: 'language',
      words: words.language,
      kind: 'text',
      of: ({ language }) => (language === 'en' ? words.english : words.chinese),
      isSpare: true,
    },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: appealStates.map((value) => ({ value, words: appealStateWords[value] })),
    },
    { kind: 'choice', field: 'rule', words: words.rule, choices: ruleChoices },
  ],
  details: (row) => <AppealRecord row={row} />,
};

/** Objections to verdicts, to be answered. */
export const Page = () => (
  <>
    <PageActions lead={words.lead} />
    <RecordTable description={appeals} />
  </>
);
