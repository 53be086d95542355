import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { RecordForm, type FormField } from '../../../web/console/form/record-form.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { peoplePageWords as words } from './people-page-words.ts';
import { agencyShape, type AgencyLine } from './person-shape.ts';

const NAME_FIELD: FormField = {
  key: 'name',
  words: words.agencyName,
  kind: 'text',
  isRequired: true,
  lengthMax: 60,
};

const agencies: TableDescription<AgencyLine> = {
  name: 'agencies',
  words: words.agencies,
  endpoint: '/api/agencies',
  row: agencyShape,
  keyOf: ({ id }) => id,
  titleOf: ({ name }) => name,
  sort: 'name',
  search: words.agencySearch,
  empty: words.agencyEmpty,
  columns: [
    { key: 'name', words: words.agencyName, kind: 'text', of: ({ name }) => name, sort: 'name' },
    { key: 'people', words: words.agencyPeople, kind: 'number', of: ({ people }) => people },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ isSuspended }) => (isSuspended ? 'suspended' : 'active'),
      states: {
        active: { words: words.active, tone: 'good' },
        suspended: { words: words.suspended, tone: 'stop' },
      },
    },
    { key: 'madeAt', words: words.madeAt, kind: 'time', of: ({ madeAt }) => madeAt, sort: 'at' },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: [
        { value: 'active', words: words.active },
        { value: 'suspended', words: words.suspended },
      ],
    },
  ],
  details: (row) => <Changing key={`${row.id} ${row.name} ${row.isSuspended}`} row={row} />,
};

const useChanged = () => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['/api/agencies'] });
};

function Changing({ row }: { readonly row: AgencyLine }) {
  const changed = useChanged();
  const mayChange = useSession().person.roles.includes('owner');
  if (!mayChange) return undefined;
  const change = (body: { readonly [field: string]: unknown }) =>
    ask(`/api/agencies/${row.id}`, { method: 'PATCH', body, shape: agencyShape });
  return (
    <RecordActions
      done={changed}
      actions={[
        {
          key: 'rename',
          words: words.rename,
          fields: [NAME_FIELD],
          first: { name: row.name },
          send: ({ name }) => change({ name }),
        },
        {
          key: 'state',
          words: row.isSuspended ? words.restore : words.suspend,
          isGrave: !row.isSuspended,
          means: row.isSuspended ? words.restoreMeans : words.suspendMeans,
          send: () => change({ isSuspended: !row.isSuspended }),
        },
      ]}
    />
  );
}

/** The staffing agencies that this operator works with. */
export function Page() {
  const changed = useChanged();
  const mayChange = useSession().person.roles.includes('owner');
  return (
    <>
      {mayChange && (
        <PageActions>
          <AddDrawer words={words.addAgency}>
            {(close) => (
              <RecordForm
                fields={[NAME_FIELD]}
                send={({ name }) =>
                  ask('/api/agencies', { method: 'POST', body: { name }, shape: agencyShape })
                }
                done={() => {
                  close();
                  changed();
                }}
                cancel={close}
              />
            )}
          </AddDrawer>
        </PageActions>
      )}
      <RecordTable description={agencies} />
    </>
  );
}
