import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSearch } from '../../../web/console/shell/place.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { ruleWords } from '../../words.ts';
import { appealConsoleWords as words } from './appeal-console-words.ts';
import { missShape, type MissLine } from './appeal-shape.ts';
import { objectedTo, ruleChoices } from './rule-choices.ts';

const QUOTED_LENGTH_MAX = 80;

const misses: TableDescription<MissLine> = {
  name: 'misses',
  words: words.misses,
  endpoint: '/api/misses',
  row: missShape,
  keyOf: ({ id }) => id,
  titleOf: ({ rule }) => objectedTo(rule),
  sort: '-upheldAt',
  search: words.missSearch,
  empty: words.missesEmpty,
  columns: [
    { key: 'rule', words: words.missRule, kind: 'text', of: ({ rule }) => objectedTo(rule), sort: 'rule' },
    {
      key: 'posting',
      words: words.missPosting,
      kind: 'text',
      of: ({ posting }) =>
        posting !== null && posting.length > QUOTED_LENGTH_MAX
          ? `${posting.slice(0, QUOTED_LENGTH_MAX)}…`
          : (posting ?? words.missErased),
    },
    { key: 'reason', words: words.missReason, kind: 'text', of: ({ reason }) => reason },
    { key: 'upheldAt', words: words.upheldAt, kind: 'time', of: (row) => row.upheldAt, sort: 'upheldAt' },
    { key: 'eraseAt', words: words.eraseAt, kind: 'time', of: ({ eraseAt }) => eraseAt, isSpare: true },
  ],
  filters: [{ kind: 'choice', field: 'rule', words: words.missRule, choices: ruleChoices }],
  details: ({ posting }) =>
    posting !== null && (
      <p className="quoted record-part" lang="zh-CN">
        {posting}
      </p>
    ),
};

/** What rules took for schemes and was none, for those who write the rules. */
export function Page() {
  const { say } = useReader();
  const rule = new URLSearchParams(useSearch()).get('rule') ?? '';
  const only = ruleWords[rule] ? `?rule=${rule}` : '';
  return (
    <>
      <PageActions lead={words.missesLead}>
        <a className="second" href={`/api/misses/corpus${only}`} download>
          {say(words.download)}
        </a>
      </PageActions>
      <RecordTable description={misses} />
    </>
  );
}
