import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { Link } from '../../../web/console/shell/place.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import { BankFiles } from './bank-files-part.tsx';
import { Exceptions } from './exceptions-part.tsx';
import { useMayPay } from './may-pay.ts';
import { periodStates, wholePeriodShape, type WholePeriod } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';
import { PeriodActions } from './period-actions.tsx';
import { RunProgress, useEnd, useWatch } from './run-progress.tsx';
import { PeriodSettlements } from './settlements-part.tsx';

/** One period: what stands in its way first, then its figures, then everybody's settlement down to the events. */
export function PeriodRecord({ id }: { readonly id: string }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const mayPay = useMayPay();
  const { data, trouble, again } = useAnswer(`/api/pay/periods/${id}`, wholePeriodShape, [
    '/api/pay/periods',
    id,
  ]);
  const run = data?.runs.find(({ state }) => state === 'running');
  const isRunning = run !== undefined || data?.state === 'closing';
  const changed = useCallback(() => {
    for (const key of ['/api/pay/periods', '/api/pay/settlements', '/api/pay/overview'])
      void queries.invalidateQueries({ queryKey: [key] });
  }, [queries]);
  useWatch(isRunning, again);
  useEnd(isRunning, changed);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  return (
    <div className="pay-period">
      <p>
        <Link href="/payroll/periods">{say(words.allPeriods)}</Link>
      </p>
      <Head period={data} />
      {trouble && <p className="notice">{say(trouble.sentence)}</p>}
      {run && <RunProgress run={run} mayStop={mayPay && run.kind === 'reckoning'} changed={changed} />}
      {data.runId !== null && <Exceptions period={data} changed={changed} />}
      <Totals period={data} />
      {mayPay && !run && <PeriodActions key={`${data.state} ${data.runId}`} period={data} done={changed} />}
      {(data.state === 'closed' || data.state === 'paid') && <BankFiles period={data} />}
      {data.runId !== null && <PeriodSettlements key={`${data.runId} ${data.state}`} period={data} />}
      <History period={data} />
    </div>
  );
}

function Head({ period }: { readonly period: WholePeriod }) {
  const { say } = useReader();
  return (
    <>
      <h2>
        {say(words.fromTo(period.from, period.to))} · {say(words.cycleNames[period.cycle])} ·{' '}
        {say(period.paidOn === null ? words.payOn : words.paidOn)} {period.paidOn ?? period.payOn}
      </h2>
      <ol className="pay-steps">
        {periodStates
          .filter((state) => state !== 'closing' || period.state === 'closing')
          .map((state) => (
            <li key={state} aria-current={state === period.state ? 'step' : undefined}>
              {say(words.states[state])}
            </li>
          ))}
      </ol>
    </>
  );
}

function Totals({ period: { totals, runs } }: { readonly period: WholePeriod }) {
  const { say } = useReader();
  const isStopped = runs[0]?.kind === 'reckoning' && runs[0].state === 'cancelled';
  return (
    <section className="pay-part" aria-labelledby="period-totals">
      <h2 id="period-totals">{say(words.totals)}</h2>
      {isStopped && <p className="notice">{say(words.runCancelled)}</p>}
      {totals ? (
        <dl className="pay-figures">
          <Figure name={say(words.payees)} value={String(totals.payees)} />
          <Figure name={say(words.events)} value={String(totals.events)} />
          <Figure name={say(words.gross)} value={totals.gross} />
          {isSome(totals.vat) && <Figure name={say(words.vat)} value={totals.vat} />}
          <Figure name={say(words.withheld)} value={totals.withheld} />
          {isSome(totals.deducted) && <Figure name={say(words.deducted)} value={totals.deducted} />}
          {isSome(totals.receivable) && <Figure name={say(words.receivable)} value={totals.receivable} />}
          <Figure name={say(words.net)} value={totals.net} isMain />
        </dl>
      ) : (
        <p className="soft">{say(words.notReckoned)}</p>
      )}
    </section>
  );
}

const isSome = (amount: string): boolean => amount !== '0.00';

/** One figure with its name. */
export const Figure = ({
  name,
  value,
  isMain = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly isMain?: boolean;
}) => (
  <div className={isMain ? 'main' : undefined}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function History({ period: { acts } }: { readonly period: WholePeriod }) {
  const { say } = useReader();
  if (acts.length === 0) return undefined;
  return (
    <section className="pay-part" aria-labelledby="period-history">
      <h2 id="period-history">{say(words.history)}</h2>
      <ol className="history">
        {acts.map(({ position, at, whoName, act, note }) => (
          <li key={position}>
            <p className="when">
              {timeText(at)} · {whoName ?? say(words.house)}
            </p>
            <p>
              <b>{say(nameOf(act))}</b>
              {note !== '' && ` · ${note}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = (act: string) => Object.entries(words.acts).find(([key]) => key === act)?.[1] ?? act;
