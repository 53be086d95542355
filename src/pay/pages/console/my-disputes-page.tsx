import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { sectionWords } from './section-words.ts';
import { disputeColumns } from './dispute-columns.ts';
import { DisputeSaid } from './dispute-said.tsx';
import { meWords as words } from './me-words.ts';
import { disputeShape, type DisputeLine } from './pay-shape.ts';
import './pay.css';

const disputes: TableDescription<DisputeLine> = {
  name: 'my-disputes',
  words: sectionWords.myDisputes,
  endpoint: '/api/me/pay/disputes',
  row: disputeShape,
  keyOf: ({ id }) => id,
  titleOf: () => sectionWords.myDisputes,
  sort: '-at',
  empty: words.disputesEmpty,
  columns: disputeColumns,
  details: (row) => <MyDispute key={`${row.id} ${row.state}`} row={row} />,
};

function MyDispute({ row }: { readonly row: DisputeLine }) {
  const queries = useQueryClient();
  return (
    <>
      <DisputeSaid list="/api/me/pay/disputes" row={row} />
      {row.state === 'open' && (
        <RecordActions
          done={() => void queries.invalidateQueries({ queryKey: ['/api/me/pay/disputes'] })}
          actions={[
            {
              key: 'withdraw',
              words: words.takeBack,
              submit: words.takeBack,
              means: words.takeBackMeans,
              fields: [{ key: 'words', words: words.why, kind: 'lines', isRequired: true, lengthMax: 1_000 }],
              send: ({ words: said }) =>
                ask(`/api/me/pay/disputes/${row.id}/withdrawal`, {
                  method: 'POST',
                  body: { words: said },
                  shape: disputeShape,
                }),
            },
          ]}
        />
      )}
    </>
  );
}

/** What one objected to, its deadline, and what was answered. */
export const Page = () => (
  <>
    <PageActions lead={words.disputesLead} />
    <RecordTable description={disputes} />
  </>
);
