import { useQueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { AddDrawer } from '../../../web/console/form/add-drawer.tsx';
import { PageActions } from '../../../web/console/form/page-actions.tsx';
import { RecordForm, type FormField } from '../../../web/console/form/record-form.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { go, Link, usePath } from '../../../web/console/shell/place.tsx';
import { Empty, TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { pageShape, periodShape, ROWS_SHOWN, type PeriodLine } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';
import { useMayPay } from './may-pay.ts';
import './pay.css';

/** Fetched when one is opened: the board needs no table. */
const PeriodRecord = lazy(async () => ({ default: (await import('./period-record.tsx')).PeriodRecord }));

/** All periods on a board, or the one that the address names. */
export function Page() {
  const [, , , id] = usePath().split('/');
  return id === undefined || id === '' ? <Board /> : <PeriodRecord key={id} id={id} />;
}

const columns = [
  { key: 'open', words: words.states.open, states: ['open'] },
  { key: 'reviewed', words: words.states.reviewed, states: ['reviewed'] },
  { key: 'closed', words: words.states.closed, states: ['closing', 'closed'] },
  { key: 'paid', words: words.states.paid, states: ['paid'] },
] as const;

function Board() {
  const { say } = useReader();
  const mayPay = useMayPay();
  const { data, trouble, again } = useAnswer(
    `/api/pay/periods?page=1&size=${ROWS_SHOWN}&sort=-from`,
    pageShape(periodShape),
    ['/api/pay/periods', 'board'],
  );
  return (
    <>
      <PageActions lead={words.boardLead}>
        {mayPay && (
          <AddDrawer words={words.openPeriod}>
            {(close) => <NewPeriod newest={data?.rows[0]} close={close} />}
          </AddDrawer>
        )}
      </PageActions>
      {!data && (trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />)}
      {data?.rows.length === 0 && <Empty words={words.noPeriods} />}
      {data && data.rows.length > 0 && <Columns rows={data.rows} />}
      {data && data.total > data.rows.length && (
        <p className="soft">{say(words.olderPeriods(data.total - data.rows.length))}</p>
      )}
    </>
  );
}

function Columns({ rows }: { readonly rows: readonly PeriodLine[] }) {
  const { say } = useReader();
  return (
    <div className="pay-board">
      {columns.map(({ key, words: name, states }) => {
        const here = rows.filter(({ state }) => states.some((each) => each === state));
        return (
          <section key={key} aria-labelledby={`board-${key}`}>
            <h2 id={`board-${key}`}>
              {say(name)} <small>{here.length}</small>
            </h2>
            {here.length === 0 && <p className="soft">{say(words.noneHere)}</p>}
            <ul>
              {here.map((period) => (
                <li key={period.id}>
                  <PeriodCard period={period} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function PeriodCard({ period }: { readonly period: PeriodLine }) {
  const { say } = useReader();
  return (
    <Link href={`/payroll/periods/${period.id}`}>
      <b>{say(words.fromTo(period.from, period.to))}</b>
      <span className="soft">
        {say(words.cycleNames[period.cycle])} · {say(words.payOn)} {period.paidOn ?? period.payOn}
        {period.state === 'closing' && ` · ${say(words.states.closing)}`}
      </span>
    </Link>
  );
}

const periodFields: readonly FormField[] = [
  {
    key: 'cycle',
    words: words.cycle,
    kind: 'choice',
    isRequired: true,
    choices: (['fortnight', 'month'] as const).map((value) => ({ value, words: words.cycles[value] })),
  },
  { key: 'from', words: words.from, kind: 'day', isRequired: true },
  { key: 'to', words: words.to, kind: 'day', isRequired: true },
  { key: 'payOn', words: words.payOn, kind: 'day', isRequired: true, hint: words.payOnHint },
];

function NewPeriod({
  newest,
  close,
}: {
  readonly newest: PeriodLine | undefined;
  readonly close: () => void;
}) {
  const queries = useQueryClient();
  return (
    <RecordForm
      fields={periodFields}
      first={{ cycle: newest?.cycle ?? '' }}
      submit={words.openPeriod}
      send={async (typed) => {
        const opened = await ask('/api/pay/periods', { method: 'POST', body: typed, shape: periodShape });
        if (opened.ok) go(`/payroll/periods/${opened.value.id}`);
        return opened;
      }}
      done={() => {
        close();
        void queries.invalidateQueries({ queryKey: ['/api/pay/periods'] });
      }}
      cancel={close}
    />
  );
}
