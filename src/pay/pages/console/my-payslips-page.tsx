import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader, type Reader } from '../../../web/console/reader.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { lineName } from '../../payslip-sheet.ts';
import { sectionWords } from './section-words.ts';
import { meWords as words } from './me-words.ts';
import { disputeShape, settlementShape, type SettlementLine } from './pay-shape.ts';
import { PayslipRecord } from './payslip-record.tsx';
import { payslipShape, type PayslipSaid } from './payslip-shape.ts';
import './pay.css';

const payslips: TableDescription<SettlementLine> = {
  name: 'payslips',
  words: sectionWords.payslips,
  endpoint: '/api/me/pay/settlements',
  row: settlementShape,
  keyOf: ({ id }) => id,
  titleOf: ({ from, to }) => `${from} – ${to}`,
  sort: '-from',
  empty: words.payslipsEmpty,
  isWide: true,
  isToldByDetails: true,
  columns: [
    {
      key: 'period',
      words: words.period,
      kind: 'account',
      of: ({ from, to }) => `${from} – ${to}`,
      sort: 'from',
    },
    { key: 'net', words: words.net, kind: 'money', of: ({ net }) => net, sort: 'net' },
    { key: 'gross', words: words.gross, kind: 'money', of: ({ gross }) => gross, sort: 'gross' },
    { key: 'withheld', words: words.withheld, kind: 'money', of: (row) => row.withheld, sort: 'withheld' },
    { key: 'payOn', words: words.payOn, kind: 'account', of: ({ payOn }) => payOn },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ paidAt }) => (paidAt === null ? 'closed' : 'paid'),
      states: {
        closed: { words: words.closed, tone: 'doubtful' },
        paid: { words: words.paid, tone: 'good' },
      },
    },
  ],
  details: (row) => <MyPayslip key={row.id} row={row} />,
};

function MyPayslip({ row }: { readonly row: SettlementLine }) {
  const { say } = useReader();
  const year = row.payOn.slice(0, 4);
  return (
    <>
      <PayslipRecord path={`/api/me/pay/settlements/${row.id}`} />
      <p className="record-part">
        <a href={`/api/me/pay/years/${year}`} download>
          {say(words.yearSheet(year))}
        </a>
      </p>
      <Objection row={row} />
    </>
  );
}

/** The same answer that the payslip itself stands on, so that lines can be chosen by their names. */
function Objection({ row }: { readonly row: SettlementLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const { data } = useAnswer(`/api/me/pay/settlements/${row.id}`, payslipShape);
  const [isSent, setSent] = useState(false);
  if (!data) return undefined;
  return (
    <>
      <RecordActions
        actions={[objecting(data, say)]}
        done={() => {
          setSent(true);
          void queries.invalidateQueries({ queryKey: ['/api/me/pay/disputes'] });
        }}
      />
      <div aria-live="polite">{isSent && <p className="notice">{say(words.sent)}</p>}</div>
    </>
  );
}

function objecting({ id, body }: PayslipSaid, say: Reader['say']): RecordAction {
  const lines = body.lines.map(({ rule, cites, amount }, index) => {
    const name = say(lineName(cites === undefined ? { rule } : { rule, cites }));
    return { value: String(index + 1), words: words.lineChoice(index + 1, name, amount) };
  });
  return {
    key: 'object',
    words: words.object,
    submit: words.send,
    means: words.objectMeans,
    fields: [
      {
        key: 'line',
        words: words.which,
        kind: 'choice',
        isRequired: true,
        choices: [...lines, { value: '0', words: words.whole }],
      },
      {
        key: 'words',
        words: words.what,
        kind: 'lines',
        isRequired: true,
        hint: words.whatHint,
        lengthMax: 1_000,
      },
      { key: 'amount', words: words.wanted, kind: 'text', lengthMax: 20 },
    ],
    send: ({ line, words: said, amount = '' }) =>
      ask('/api/me/pay/disputes', {
        method: 'POST',
        body: {
          settlementId: id,
          words: said,
          ...(line === '0' ? {} : { line: Number(line) }),
          ...(amount.trim() === '' ? {} : { amount: amount.trim() }),
        },
        shape: disputeShape,
      }),
  };
}

/** One's own payslips, each down to its events, with a way to say that something is wrong. */
export const Page = () => <RecordTable description={payslips} />;
