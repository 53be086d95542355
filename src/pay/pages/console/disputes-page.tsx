import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../../web/console/api/ask.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordForm, type FormField } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { sectionWords } from './section-words.ts';
import { bookWords as words } from './book-page-words.ts';
import { disputeColumns, disputeStateFilter } from './dispute-columns.ts';
import { DisputeSaid } from './dispute-said.tsx';
import { useMayPay } from './may-pay.ts';
import { disputeShape, type DisputeLine } from './pay-shape.ts';
import { PayslipRecord } from './payslip-record.tsx';

const disputes: TableDescription<DisputeLine> = {
  name: 'disputes',
  words: sectionWords.disputes,
  endpoint: '/api/pay/disputes',
  row: disputeShape,
  keyOf: ({ id }) => id,
  titleOf: ({ payee }) => payee,
  sort: 'dueOn',
  empty: words.disputesEmpty,
  isWide: true,
  columns: [
    { key: 'payee', words: sectionWords.payees, kind: 'account', of: ({ payee }) => payee },
    ...disputeColumns,
  ],
  filters: [disputeStateFilter],
  details: (row) => <DisputeRecord key={`${row.id} ${row.state}`} row={row} />,
};

const answerFields: readonly FormField[] = [
  {
    key: 'act',
    words: words.decision,
    kind: 'choice',
    isRequired: true,
    choices: [
      { value: 'upheld', words: words.uphold },
      { value: 'rejected', words: words.reject },
    ],
  },
  {
    key: 'words',
    words: words.words,
    kind: 'lines',
    isRequired: true,
    hint: words.wordsHint,
    lengthMax: 1_000,
  },
  { key: 'amount', words: words.amountOwed, kind: 'text', hint: words.amountOwedHint, lengthMax: 20 },
];

function DisputeRecord({ row }: { readonly row: DisputeLine }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const mayPay = useMayPay();
  const [isShown, setShown] = useState(false);
  return (
    <>
      <DisputeSaid list="/api/pay/disputes" row={row} />
      {row.correctionId !== null && <p className="notice">{say(words.itsCorrection)}</p>}
      <details
        className="pay-more record-part"
        onToggle={({ target, currentTarget }) => target === currentTarget && setShown(currentTarget.open)}
      >
        <summary>{say(words.itsSettlement)}</summary>
        {isShown && <PayslipRecord path={`/api/pay/settlements/${row.settlementId}`} />}
      </details>
      {mayPay && row.state === 'open' && (
        <section className="record-part" aria-labelledby="dispute-answer">
          <h2 id="dispute-answer">{say(words.decide)}</h2>
          <RecordForm
            fields={answerFields}
            submit={words.decide}
            send={({ act, words: said, amount = '' }) =>
              ask(`/api/pay/disputes/${row.id}/decision`, {
                method: 'POST',
                body: { act, words: said, ...(amount.trim() === '' ? {} : { amount: amount.trim() }) },
                shape: disputeShape,
              })
            }
            done={() => {
              for (const key of ['/api/pay/disputes', '/api/pay/corrections'])
                void queries.invalidateQueries({ queryKey: [key] });
            }}
          />
        </section>
      )}
    </>
  );
}

/** What workers object to, the nearest deadline first. */
export const Page = () => (
  <>
    <PageActions lead={words.disputesLead} />
    <RecordTable description={disputes} />
  </>
);
