import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { Link } from '../../../web/console/shell/place.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { overviewShape, type Overview } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';
import './pay.css';

/** What must be known before money moves, and what waits for a person. */
export function Page() {
  const { data, trouble, again } = useAnswer('/api/pay/overview', overviewShape);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  return (
    <>
      <MustKnow overview={data} />
      <WaitingWork waiting={data.waiting} />
    </>
  );
}

function MustKnow({ overview: { database, directPayout } }: { readonly overview: Overview }) {
  const { say } = useReader();
  const mayTurn = useSession().person.roles.includes('owner');
  const { rule } = directPayout;
  return (
    <section className="pay-part" aria-labelledby="must-know">
      <h2 id="must-know">{say(words.mustKnow)}</h2>
      <div className={database.advice ? 'pay-known doubtful' : 'pay-known good'}>
        <h3>{say(words.records)}</h3>
        <p>{say(database.advice ?? words.recordsFine)}</p>
      </div>
      <div className={directPayout.isOn ? 'pay-known good' : 'pay-known doubtful'}>
        <h3>{say(words.payout)}</h3>
        <p>{say(directPayout.sentence)}</p>
        {rule && (
          <p>
            {say(words.ruleHeld(rule.version, rule.monthExemptBelow, String(rule.percent)))} {rule.source}
          </p>
        )}
        {mayTurn && <PayoutSwitch key={rule?.version ?? ''} isOn={directPayout.isOn} />}
      </div>
    </section>
  );
}

const loading: RecordAction = {
  key: 'load',
  words: words.loadRule,
  submit: words.loadRule,
  means: words.loadMeans,
  fields: [
    {
      key: 'version',
      words: words.ruleVersion,
      kind: 'text',
      isRequired: true,
      hint: words.ruleVersionHint,
      lengthMax: 60,
    },
    { key: 'monthExemptBelow', words: words.exemptBelow, kind: 'text', isRequired: true, lengthMax: 20 },
    { key: 'percent', words: words.rulePercent, kind: 'text', isRequired: true, lengthMax: 2 },
    { key: 'source', words: words.ruleSource, kind: 'text', isRequired: true, lengthMax: 300 },
    {
      key: 'isConfirmed',
      words: words.ruleConfirm,
      kind: 'choices',
      choices: [{ value: 'yes', words: words.ruleConfirmed }],
    },
  ],
  send: ({ percent = '', isConfirmed, ...rule }) =>
    ask('/api/pay/vat-rule', {
      method: 'PUT',
      body: {
        ...rule,
        percent: /^\d+$/u.test(percent.trim()) ? Number(percent) : percent,
        isConfirmed: isConfirmed === 'yes',
      },
      shape: overviewShape,
    }),
};

const withdrawing: RecordAction = {
  key: 'withdraw',
  words: words.withdrawRule,
  means: words.withdrawMeans,
  isGrave: true,
  send: () => ask('/api/pay/vat-rule', { method: 'DELETE', shape: overviewShape }),
};

function PayoutSwitch({ isOn }: { readonly isOn: boolean }) {
  const queries = useQueryClient();
  return (
    <RecordActions
      actions={[isOn ? withdrawing : loading]}
      done={() => void queries.invalidateQueries({ queryKey: ['/api/pay/overview'] })}
    />
  );
}

function WaitingWork({ waiting }: { readonly waiting: Overview['waiting'] }) {
  const { say } = useReader();
  const all = [
    { name: words.disputesOverdue, count: waiting.disputesOverdue, href: '/payroll/disputes?state=open' },
    { name: words.disputes, count: waiting.disputes, href: '/payroll/disputes?state=open' },
    { name: words.reviewedPeriods, count: waiting.reviewedPeriods, href: '/payroll/periods' },
    { name: words.corrections, count: waiting.corrections, href: '/payroll/corrections?state=waiting' },
    { name: words.runs, count: waiting.runs, href: '/payroll/periods' },
    { name: words.openPeriods, count: waiting.openPeriods, href: '/payroll/periods' },
  ];
  const some = all.filter(({ count }) => count > 0);
  return (
    <section className="pay-part" aria-labelledby="waiting-work">
      <h2 id="waiting-work">{say(words.waiting)}</h2>
      {some.length === 0 && <p className="soft">{say(words.nothingWaits)}</p>}
      <ul className="pay-waiting">
        {some.map(({ name, count, href }) => (
          <li key={name.en}>
            <Link href={href}>
              <b>{count}</b> {say(name)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
