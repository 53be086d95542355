import { useQueryClient } from '@tanstack/react-query';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { peoplePageWords as words, rolesSaid } from './people-page-words.ts';
import { NewPerson, roleChoices } from './person-form.tsx';
import { PersonRecord } from './person-record.tsx';
import { personShape, type PersonLine } from './person-shape.ts';

const people: TableDescription<PersonLine> = {
  name: 'people',
  words: words.section,
  endpoint: '/api/people',
  row: personShape,
  keyOf: ({ id }) => id,
  titleOf: ({ displayName }) => displayName,
  sort: 'name',
  search: words.search,
  empty: words.empty,
  columns: [
    {
      key: 'displayName',
      words: words.displayName,
      kind: 'text',
      of: (row) => row.displayName,
      sort: 'displayName',
    },
    { key: 'name', words: words.name, kind: 'account', of: ({ name }) => name, sort: 'name' },
    {
      key: 'roles',
      words: words.roles,
      kind: 'text',
      of: ({ roles }) => rolesSaid(roles),
    },
    { key: 'agency', words: words.agency, kind: 'text', of: ({ agencyName }) => agencyName },
    { key: 'phone', words: words.phone, kind: 'masked', of: ({ phoneMasked }) => phoneMasked },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ isDisabled }) => (isDisabled ? 'disabled' : 'active'),
      states: {
        active: { words: words.active, tone: 'good' },
        disabled: { words: words.disabled, tone: 'stop' },
      },
    },
    { key: 'seenAt', words: words.seenAt, kind: 'time', of: ({ seenAt }) => seenAt },
    {
      key: 'madeAt',
      words: words.madeAt,
      kind: 'time',
      of: ({ madeAt }) => madeAt,
      sort: 'at',
      isSpare: true,
    },
  ],
  filters: [
    { kind: 'choice', field: 'role', words: words.roles, choices: roleChoices },
    {
      kind: 'choice',
      field: 'state',
      words: words.state,
      choices: [
        { value: 'active', words: words.active },
        { value: 'disabled', words: words.disabled },
      ],
    },
  ],
  details: (row) => <PersonRecord row={row} />,
  importing: {
    roles: ['owner'],
    // Every row costs the server the hash of a password.
    atOnce: 20,
    columns: [
      { key: 'name', words: words.name, isRequired: true, example: 'chenjing' },
      { key: 'displayName', words: words.displayName, isRequired: true, example: '陈静' },
      { key: 'roles', words: words.roles, isRequired: true, example: '招聘、班长' },
      { key: 'agency', words: words.agency, example: '' },
      { key: 'phone', words: words.phone, example: '' },
    ],
  },
};

/** Who may sign in, and as what. */
export function Page() {
  const mayChange = useSession().person.roles.includes('owner');
  const queries = useQueryClient();
  const changed = () => void queries.invalidateQueries({ queryKey: ['/api/people'] });
  return (
    <>
      {mayChange && (
        <PageActions>
          {/* It stays open: the temporary password is in it. */}
          <AddDrawer words={words.add}>{(close) => <NewPerson done={changed} cancel={close} />}</AddDrawer>
        </PageActions>
      )}
      <RecordTable description={people} />
    </>
  );
}
