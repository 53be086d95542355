import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { bookWords as words } from './book-page-words.ts';
import { useMayPay } from './may-pay.ts';
import { correctionShape, type SettlementLine } from './pay-shape.ts';
import { PayslipRecord } from './payslip-record.tsx';

const kinds = ['back-pay', 'overpaid', 'loss'] as const;

const correcting = (row: SettlementLine): RecordAction => ({
  key: 'correct',
  words: words.correct,
  submit: words.correct,
  means: words.correctMeans,
  fields: [
    {
      key: 'kind',
      words: words.kind,
      kind: 'choice',
      isRequired: true,
      choices: kinds.map((value) => ({ value, words: words.kinds[value] })),
    },
    { key: 'amount', words: words.amount, kind: 'text', isRequired: true, lengthMax: 20 },
    { key: 'why', words: words.why, kind: 'text', isRequired: true, lengthMax: 500 },
    { key: 'agreement', words: words.agreement, kind: 'text', lengthMax: 120, hint: words.agreementHint },
  ],
  send: ({ kind, amount, why, agreement = '' }) =>
    ask('/api/pay/corrections', {
      method: 'POST',
      body: { payeeId: row.payeeId, kind, amount, why, cites: kind === 'loss' ? agreement : row.id },
      shape: correctionShape,
    }),
});

/** A settlement down to its events; once it is closed, what was wrong in it can be corrected. */
export function SettlementRecord({ row }: { readonly row: SettlementLine }) {
  const queries = useQueryClient();
  const mayPay = useMayPay();
  return (
    <>
      <PayslipRecord path={`/api/pay/settlements/${row.id}`} />
      {mayPay && row.bookedAt !== null && (
        <RecordActions
          actions={[correcting(row)]}
          done={() => void queries.invalidateQueries({ queryKey: ['/api/pay/corrections'] })}
        />
      )}
    </>
  );
}
