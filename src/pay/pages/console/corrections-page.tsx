import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { sectionWords } from './section-words.ts';
import { bookWords as words } from './book-page-words.ts';
import { dotted } from './both-words.ts';
import { useMayPay } from './may-pay.ts';
import { correctionShape, type CorrectionLine } from './pay-shape.ts';

const stateOf = ({ approvedAt }: CorrectionLine) => (approvedAt === null ? 'waiting' : 'approved');

const corrections: TableDescription<CorrectionLine> = {
  name: 'corrections',
  words: sectionWords.corrections,
  endpoint: '/api/pay/corrections',
  row: correctionShape,
  keyOf: ({ id }) => id,
  titleOf: ({ payee, kind }) => dotted(payee, words.kinds[kind]),
  sort: '-at',
  empty: words.correctionsEmpty,
  columns: [
    { key: 'payee', words: sectionWords.payees, kind: 'account', of: ({ payee }) => payee, sort: 'payee' },
    { key: 'kind', words: words.kind, kind: 'text', of: ({ kind }) => words.kinds[kind], sort: 'kind' },
    { key: 'amount', words: words.amount, kind: 'money', of: ({ amount }) => amount },
    { key: 'taken', words: words.taken, kind: 'money', of: ({ taken }) => taken },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: stateOf,
      states: {
        waiting: { words: words.waitingApproval, tone: 'doubtful' },
        approved: { words: words.approved, tone: 'good' },
      },
    },
    { key: 'why', words: words.why, kind: 'text', of: ({ why }) => why },
    { key: 'madeAt', words: words.madeAt, kind: 'time', of: ({ madeAt }) => madeAt, sort: 'at' },
    {
      key: 'cites',
      words: words.cites,
      kind: 'text',
      of: ({ cites, reverses }) => (reverses === null ? cites : words.isReversal),
      isSpare: true,
    },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: [
        { value: 'waiting', words: words.waitingApproval },
        { value: 'approved', words: words.approved },
      ],
    },
  ],
  details: (row) => <CorrectionRecord key={`${row.id} ${stateOf(row)}`} row={row} />,
};

const approving = (row: CorrectionLine): RecordAction => ({
  key: 'approve',
  words: words.approve,
  means: words.approveMeans(row.payee, words.kinds[row.kind], row.amount),
  isMain: true,
  send: () => ask(`/api/pay/corrections/${row.id}/approval`, { method: 'POST', shape: correctionShape }),
});

const reversing = (row: CorrectionLine): RecordAction => ({
  key: 'reverse',
  words: words.reverse,
  submit: words.reverse,
  means: words.reverseMeans,
  isGrave: true,
  fields: [{ key: 'why', words: words.why, kind: 'text', isRequired: true, lengthMax: 500 }],
  send: ({ why }) =>
    ask(`/api/pay/corrections/${row.id}/reversal`, { method: 'POST', body: { why }, shape: correctionShape }),
});

function CorrectionRecord({ row }: { readonly row: CorrectionLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const me = useSession().person.id;
  if (!useMayPay()) return undefined;
  const isOwn = row.madeBy === me;
  const actions = [
    ...(row.approvedAt === null && !isOwn ? [approving(row)] : []),
    ...(row.reverses === null ? [reversing(row)] : []),
  ];
  return (
    <>
      {row.approvedAt === null && isOwn && <p className="notice">{say(words.approveByOther)}</p>}
      {actions.length > 0 && (
        <RecordActions
          actions={actions}
          done={() => void queries.invalidateQueries({ queryKey: ['/api/pay/corrections'] })}
        />
      )}
    </>
  );
}

/** What was paid wrongly, and what puts it right. */
export const Page = () => (
  <>
    <PageActions lead={words.correctionsLead} />
    <RecordTable description={corrections} />
  </>
);
