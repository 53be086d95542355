import { useMemo } from 'react';
import { useReader } from '../../../web/console/reader.tsx';
import type { TableDescription } from '../../../web/console/table/description.ts';
import { RecordTable } from '../../../web/console/table/record-table.tsx';
import { settlementShape, type SettlementLine, type WholePeriod } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';
import { SettlementRecord } from './settlement-record.tsx';

const settlementsOf = (periodId: string): TableDescription<SettlementLine> => ({
  name: 'settlements',
  words: words.settlements,
  endpoint: '/api/pay/settlements',
  narrowedTo: { periodId },
  row: settlementShape,
  keyOf: ({ id }) => id,
  titleOf: ({ payee }) => payee,
  sort: 'payee',
  search: words.searchPayee,
  empty: words.noSettlements,
  isWide: true,
  isToldByDetails: true,
  columns: [
    { key: 'payee', words: words.payee, kind: 'account', of: ({ payee }) => payee, sort: 'payee' },
    { key: 'gross', words: words.gross, kind: 'money', of: ({ gross }) => gross, sort: 'gross' },
    { key: 'withheld', words: words.withheld, kind: 'money', of: (row) => row.withheld, sort: 'withheld' },
    { key: 'vat', words: words.vat, kind: 'money', of: ({ vat }) => vat, isSpare: true },
    { key: 'deducted', words: words.deducted, kind: 'money', of: ({ deducted }) => deducted },
    { key: 'net', words: words.net, kind: 'money', of: ({ net }) => net, sort: 'net' },
    { key: 'receivable', words: words.receivable, kind: 'money', of: (row) => row.receivable, isSpare: true },
    { key: 'events', words: words.events, kind: 'number', of: ({ events }) => events },
  ],
  details: (row) => <SettlementRecord row={row} />,
});

/** Everybody's settlement of a period, each down to its lines, each line down to its events. */
export function PeriodSettlements({ period }: { readonly period: WholePeriod }) {
  const { say } = useReader();
  const description = useMemo(() => settlementsOf(period.id), [period.id]);
  return (
    <section className="pay-part" aria-labelledby="period-settlements">
      <h2 id="period-settlements">{say(words.settlements)}</h2>
      <RecordTable description={description} />
    </section>
  );
}
