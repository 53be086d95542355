import { z } from 'zod/mini';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { useMayPay } from './may-pay.ts';
import { exceptionShape, pageShape, ROWS_SHOWN, type ExceptionLine, type WholePeriod } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';

type Props = { readonly period: WholePeriod; readonly changed: () => void };

/** What stood out, the gravest first: what blocks, then what a person has to give a reason for. */
export function Exceptions({ period, changed }: Props) {
  const { say } = useReader();
  const { data, trouble, again } = useAnswer(
    `/api/pay/periods/${period.id}/exceptions?page=1&size=${ROWS_SHOWN}&sort=weight`,
    pageShape(exceptionShape),
    ['/api/pay/periods', period.id, 'exceptions', period.runId ?? ''],
  );
  const groups = period.exceptions.toSorted(
    (one, other) =>
      Number(one.weight !== 'blocks') - Number(other.weight !== 'blocks') || other.open - one.open,
  );
  return (
    <section className="pay-part" aria-labelledby="period-exceptions">
      <h2 id="period-exceptions">{say(words.exceptions)}</h2>
      {groups.length === 0 && <p className="soft">{say(words.noExceptions)}</p>}
      {groups.length > 0 &&
        !data &&
        (trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />)}
      {data &&
        groups.map((group) => (
          <Group
            key={group.code}
            period={period}
            group={group}
            rows={data.rows.filter(({ code }) => code === group.code)}
            changed={changed}
          />
        ))}
    </section>
  );
}

type GroupProps = Props & {
  readonly group: WholePeriod['exceptions'][number];
  readonly rows: readonly ExceptionLine[];
};

function Group({ period, group, rows, changed }: GroupProps) {
  const { say } = useReader();
  const mayPay = useMayPay();
  const { code, weight, count, open } = group;
  const isBlocking = weight === 'blocks';
  const isDone = !isBlocking && open === 0;
  const [first] = rows;
  const tag = isBlocking ? words.blocks : isDone ? words.reasoned : words.needsReason;
  const tone = isBlocking ? 'stop' : isDone ? 'good' : 'doubtful';
  return (
    <div className={`pay-group ${isBlocking ? 'blocks' : isDone ? 'reasoned' : ''}`}>
      <h3>{first ? say(first.sentence) : code}</h3>
      <p>
        <span className={`status ${tone}`}>{say(tag)}</span> {say(words.people(count, open))}
      </p>
      {isBlocking && <p className="soft">{say(words.blocksMeans)}</p>}
      <details>
        <summary>{say(words.whom)}</summary>
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <b>{row.payee}</b> {say(row.sentence)}
              {row.reason !== null && ` · ${say(words.reason)} ${row.reason}`}
            </li>
          ))}
        </ul>
        {count > rows.length && <p className="soft">{say(words.moreExceptions(count - rows.length))}</p>}
      </details>
      {mayPay && !isBlocking && open > 0 && period.state === 'open' && (
        <RecordActions
          done={changed}
          actions={[
            {
              key: code,
              words: words.giveReason,
              submit: words.giveReason,
              means: words.reasonMeans(open),
              fields: [
                { key: 'reason', words: words.reason, kind: 'lines', isRequired: true, lengthMax: 500 },
              ],
              send: ({ reason = '' }) =>
                ask(`/api/pay/periods/${period.id}/reasons`, {
                  method: 'POST',
                  // The door takes one line.
                  body: { code, reason: reason.replaceAll(/\s+/gu, ' ').trim() },
                  shape: z.object({ reasoned: z.number() }),
                }),
            },
          ]}
        />
      )}
    </div>
  );
}
