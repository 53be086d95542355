import { useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod/mini';
import { relations } from '../../../terms/relation.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { incomeNames, relationNames } from '../../payslip-words.ts';
import { sectionWords } from './section-words.ts';
import { bookWords as words } from './book-page-words.ts';
import { useMayPay } from './may-pay.ts';
import { NewPayee, PayeeRecord, payeeShape } from './payee-form.tsx';
import './pay.css';

type PayeeLine = z.output<typeof payeeShape>;

const payees: TableDescription<PayeeLine> = {
  name: 'payees',
  words: sectionWords.payees,
  endpoint: '/api/pay/payees',
  row: payeeShape,
  keyOf: ({ id }) => id,
  titleOf: ({ code, workerName }) => `${code} ${workerName ?? ''}`,
  sort: 'code',
  search: words.code,
  empty: words.payeesEmpty,
  columns: [
    { key: 'code', words: words.code, kind: 'account', of: ({ code }) => code, sort: 'code' },
    { key: 'worker', words: words.worker, kind: 'text', of: ({ workerName }) => workerName },
    { key: 'relation', words: words.relation, kind: 'text', of: ({ relation }) => relationNames[relation] },
    { key: 'role', words: words.role, kind: 'text', of: ({ role }) => role },
    { key: 'city', words: words.city, kind: 'text', of: ({ city }) => city },
    {
      key: 'difficulty',
      words: words.difficulty,
      kind: 'text',
      of: ({ difficulty }) => difficulty && words.difficulties[difficulty],
    },
    { key: 'level', words: words.level, kind: 'number', of: ({ level }) => level },
    {
      key: 'taxedAs',
      words: words.taxedAs,
      kind: 'text',
      of: ({ incomeKind }) => incomeNames[incomeKind],
      isSpare: true,
    },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'relation',
      words: words.relation,
      choices: relations.map((value) => ({ value, words: relationNames[value] })),
    },
  ],
  details: (row) => <PayeeRecord key={row.id} row={row} />,
};

/** Who is paid, under which relation and terms. */
export function Page() {
  const mayPay = useMayPay();
  const queries = useQueryClient();
  return (
    <>
      {mayPay && (
        <PageActions>
          <AddDrawer words={words.addPayee}>
            {(close) => (
              <NewPayee
                cancel={close}
                done={() => {
                  close();
                  void queries.invalidateQueries({ queryKey: ['/api/pay/payees'] });
                }}
              />
            )}
          </AddDrawer>
        </PageActions>
      )}
      <RecordTable description={payees} />
    </>
  );
}
