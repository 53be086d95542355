import { useQueryClient } from '@tanstack/react-query';
import { z } from 'zod/mini';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { bankFormatIds, bankFormats } from '../../facts/bank-formats.ts';
import { bookWords as words } from './book-page-words.ts';
import { fetchFile } from './fetch-file.ts';
import type { WholePeriod } from './pay-shape.ts';
import { numberIn } from './payee-form.tsx';
import { payrollWords } from './payroll-words.ts';

const filesShape = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      batch: z.string(),
      format: z.string(),
      payments: z.number(),
      total: z.string(),
      madeAt: z.string(),
      madeByName: z.optional(z.string()),
    }),
  ),
});

/** The files for the bank of a closed period: those that were made, and another. */
export function BankFiles({ period }: { readonly period: WholePeriod }) {
  const { say } = useReader();
  const path = `/api/pay/periods/${period.id}/bank-files` as const;
  const { data, trouble, again } = useAnswer(path, filesShape);
  return (
    <section className="pay-part" aria-labelledby="bank-files">
      <h2 id="bank-files">{say(payrollWords.bank)}</h2>
      {!data && (trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />)}
      {data?.rows.length === 0 && <p className="soft">{say(words.bankFilesEmpty)}</p>}
      {data && data.rows.length > 0 && (
        <div className="pay-scroll">
          <table className="pay-table">
            <thead>
              <tr>
                <th scope="col">{say(words.batchId)}</th>
                <th scope="col">{say(words.madeAt)}</th>
                <th scope="col">{say(words.madeBy)}</th>
                <th scope="col" className="figure">
                  {say(words.payments)}
                </th>
                <th scope="col" className="figure">
                  {say(words.sum)}
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <tr key={row.id}>
                  <td>{row.batch}</td>
                  <td>{timeText(row.madeAt)}</td>
                  <td>{row.madeByName}</td>
                  <td className="figure">{row.payments}</td>
                  <td className="figure">{row.total}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <MakeBankFile period={period} path={path} />
    </section>
  );
}

type Making = { readonly period: WholePeriod; readonly path: `/api/${string}` };

function MakeBankFile({ period, path }: Making) {
  const { say } = useReader();
  const queries = useQueryClient();
  const { totals } = period;
  // Accounts are opened for whoever pays, and for nobody else.
  if (!useSession().person.roles.includes('payroll') || !totals) return undefined;
  const figures = payrollWords.figures(totals.payees, totals.gross, totals.withheld, totals.net);
  return (
    <RecordActions
      done={() => void queries.invalidateQueries({ queryKey: [path] })}
      actions={[
        {
          key: 'bank',
          words: words.makeBankFile,
          submit: words.makeBankFile,
          means: words.bankMeans(figures),
          fields: [
            {
              key: 'format',
              words: words.bankFormat,
              kind: 'choice',
              isRequired: true,
              choices: bankFormatIds.map((value) => ({ value, words: bankFormats[value][0].name })),
            },
            {
              key: 'batchId',
              words: words.batchId,
              kind: 'text',
              isRequired: true,
              hint: words.batchHint,
              lengthMax: 32,
            },
            { key: 'part', words: words.part, kind: 'text', hint: words.partHint, lengthMax: 4 },
            { key: 'purpose', words: words.purpose, kind: 'text', isRequired: true, lengthMax: 40 },
          ],
          first: { batchId: `${period.from}-${period.cycle}-1`, purpose: say(words.purposeFirst) },
          send: ({ part = '', ...typed }) =>
            fetchFile(path, {
              body: JSON.stringify({ ...typed, ...(part.trim() === '' ? {} : { part: numberIn(part) }) }),
              mediaType: 'application/json',
            }),
        },
      ]}
    />
  );
}
