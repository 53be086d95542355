import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { z } from 'zod/mini';
import { refuse } from '../../../kernel/result.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { RecordForm } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { go, usePath } from '../../../web/console/shell/place.tsx';
import type { Importing, TableDescription } from '../../../web/console/table/description.ts';
import { ImportDialog } from '../../../web/console/table/import-dialog.tsx';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { bookWords as words } from './book-page-words.ts';
import { useMayPay } from './may-pay.ts';
import { pageShape } from './pay-shape.ts';
import { eventNames } from './payslip-page-words.ts';
import './pay.css';

const kinds = [
  'hour',
  'talk-minute',
  'solved-case',
  'waiting-minute',
  'training-hour',
  'outage-minute',
  'rating',
  'quality',
] as const satisfies readonly (keyof typeof eventNames)[];

const eventShape = z.object({
  id: z.string(),
  payeeId: z.string(),
  payee: z.string(),
  kind: z.enum(kinds),
  at: z.string(),
  quantity: z.string(),
  recordedAt: z.string(),
  withdrawnAt: z.nullable(z.string()),
  withdrawnWhy: z.nullable(z.string()),
});

type EventLine = z.output<typeof eventShape>;

const importing: Importing = {
  roles: ['payroll', 'owner'],
  columns: [
    { key: 'payee', words: words.payeeCode, isRequired: true, example: 'W001' },
    { key: 'id', words: words.eventId, isRequired: true, example: 'call-20261123-0001' },
    { key: 'kind', words: words.eventKind, isRequired: true, example: 'talk-minute' },
    { key: 'at', words: words.eventAt, isRequired: true, example: '2026-11-23T10:00:00+08:00' },
    { key: 'quantity', words: words.quantity, isRequired: true, example: '6.5' },
  ],
};

const eventsOf = (payeeId: string): TableDescription<EventLine> => ({
  name: 'work',
  words: words.eventFile,
  endpoint: '/api/pay/events',
  narrowedTo: { payeeId },
  row: eventShape,
  keyOf: ({ id }) => id,
  titleOf: ({ id }) => id,
  sort: '-at',
  empty: words.eventsEmpty,
  columns: [
    { key: 'at', words: words.eventAt, kind: 'time', of: ({ at }) => at, sort: 'at' },
    { key: 'kind', words: words.eventKind, kind: 'text', of: ({ kind }) => eventNames[kind] },
    { key: 'quantity', words: words.quantity, kind: 'number', of: ({ quantity }) => quantity },
    { key: 'payee', words: words.payeeCode, kind: 'account', of: ({ payee }) => payee },
    { key: 'id', words: words.eventId, kind: 'account', of: ({ id }) => id },
    {
      key: 'state',
      words: words.eventState,
      kind: 'status',
      of: ({ withdrawnAt }) => (withdrawnAt === null ? 'counts' : 'withdrawn'),
      states: {
        counts: { words: words.counts, tone: 'good' },
        withdrawn: { words: words.withdrawn, tone: 'stop' },
      },
    },
    {
      key: 'recordedAt',
      words: words.recordedAt,
      kind: 'time',
      of: (row) => row.recordedAt,
      isSpare: true,
    },
    { key: 'why', words: words.withdrawnWhy, kind: 'text', of: (row) => row.withdrawnWhy, isSpare: true },
  ],
  filters: [
    {
      kind: 'choice',
      field: 'kind',
      words: words.eventKind,
      choices: kinds.map((value) => ({ value, words: eventNames[value] })),
    },
  ],
  details: (row) => <EventRecord key={row.id} row={row} />,
});

function EventRecord({ row }: { readonly row: EventLine }) {
  const queries = useQueryClient();
  const mayPay = useMayPay();
  if (!mayPay || row.withdrawnAt !== null) return undefined;
  return (
    <RecordActions
      done={() => void queries.invalidateQueries({ queryKey: ['/api/pay/events'] })}
      actions={[
        {
          key: 'withdraw',
          words: words.withdraw,
          submit: words.withdraw,
          means: words.withdrawMeans,
          isGrave: true,
          fields: [{ key: 'why', words: words.why, kind: 'text', isRequired: true, lengthMax: 300 }],
          send: ({ why }) =>
            ask(`/api/pay/events/${row.id}/withdrawal`, {
              method: 'POST',
              body: { why },
              shape: eventShape,
            }),
        },
      ]}
    />
  );
}

/** What was done: brought in from files, and looked at payee by payee. */
export function Page() {
  const { say } = useReader();
  const [, , , payeeId = ''] = usePath().split('/');
  return (
    <>
      <PageActions lead={words.eventsLead}>
        <ImportWork />
      </PageActions>
      <p className="soft pay-narrow">{say(words.kindsAre)}</p>
      {payeeId === '' ? <PayeeSearch /> : <WorkOf key={payeeId} payeeId={payeeId} />}
    </>
  );
}

function ImportWork() {
  const { say } = useReader();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const description = useMemo(() => eventsOf(''), []);
  if (!useMayPay()) return undefined;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(words.importEvents)}
      </Button>
      {isOpen && (
        <ImportDialog
          description={description}
          importing={importing}
          close={() => setOpen(false)}
          changed={() => void queries.invalidateQueries({ queryKey: ['/api/pay/events'] })}
        />
      )}
    </>
  );
}

const codeShape = pageShape(z.object({ id: z.string(), code: z.string() }));

/** Goes to the work of the payee with this code. */
async function find(code: string) {
  const found = await ask(`/api/pay/payees?${new URLSearchParams({ q: code }).toString()}`, {
    shape: codeShape,
  });
  if (!found.ok) return found;
  const payee = found.value.rows.find((row) => row.code.toLowerCase() === code.toLowerCase());
  if (!payee) return refuse({ status: 404, code: 'payee-unknown', sentence: words.nobody });
  go(`/payroll/events/${payee.id}`);
  return found;
}
function PayeeSearch() {
  const { say } = useReader();
  return (
    <section className="pay-part pay-narrow record-part" aria-labelledby="work-of">
      <h2 id="work-of">{say(words.ofPayee)}</h2>
      <RecordForm
        fields={[{ key: 'code', words: words.payeeCode, kind: 'text', isRequired: true, lengthMax: 32 }]}
        submit={words.look}
        send={({ code = '' }) => find(code.trim())}
        done={() => undefined}
      />
    </section>
  );
}

function WorkOf({ payeeId }: { readonly payeeId: string }) {
  const description = useMemo(() => eventsOf(payeeId), [payeeId]);
  return <RecordTable description={description} />;
}
