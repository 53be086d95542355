import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { recruitPageWords as words } from './recruit-page-words.ts';
import { endorsementShape, type EndorsementLine } from './recruit-shape.ts';

const USES = {
  posting: words.usePosting,
  status: words.useStatus,
  certificate: words.useCertificate,
} as const;

const endorsements: TableDescription<EndorsementLine> = {
  name: 'endorsements',
  words: words.endorsements,
  endpoint: '/api/endorsements',
  row: endorsementShape,
  keyOf: ({ id }) => id,
  titleOf: ({ subject }) => subject,
  sort: '-at',
  empty: words.endorsementEmpty,
  columns: [
    { key: 'subject', words: words.subject, kind: 'text', of: ({ subject }) => subject, sort: 'subject' },
    {
      key: 'use',
      words: words.use,
      kind: 'text',
      of: ({ use }) => USES[use],
    },
    {
      key: 'state',
      words: words.state,
      kind: 'status',
      of: ({ revokedAt }) => (revokedAt === null ? 'inForce' : 'revoked'),
      states: {
        inForce: { words: words.inForce, tone: 'good' },
        revoked: { words: words.revoked, tone: 'stop' },
      },
    },
    { key: 'expiresAt', words: words.expiresAt, kind: 'time', of: (row) => row.expiresAt, sort: 'expiresAt' },
    {
      key: 'at',
      words: words.changedAt,
      kind: 'time',
      of: (row) => row.recordedAt,
      sort: 'at',
      isSpare: true,
    },
  ],
  details: (row) => <Revoking key={`${row.id} ${row.revokedAt}`} row={row} />,
};

function Revoking({ row }: { readonly row: EndorsementLine }) {
  const queries = useQueryClient();
  const mayRevoke = useSession().person.roles.includes('owner') && row.revokedAt === null;
  if (!mayRevoke) return undefined;
  return (
    <RecordActions
      done={() => void queries.invalidateQueries({ queryKey: ['/api/endorsements'] })}
      actions={[
        {
          key: 'revoke',
          words: words.revoke,
          isGrave: true,
          means: words.revokeMeans,
          fields: [{ key: 'why', words: words.why, kind: 'text', isRequired: true, lengthMax: 200 }],
          send: ({ why }) =>
            ask(`/api/endorsements/${row.id}/revocation`, {
              method: 'PUT',
              body: { why },
              shape: endorsementShape,
            }),
        },
      ]}
    />
  );
}

/** Who may sign for this operator, until when. New ones come by the interface, from where the root is kept. */
export const Page = () => <RecordTable description={endorsements} />;
