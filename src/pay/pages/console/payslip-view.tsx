import { useState, type ReactNode } from 'react';
import type { Language, Words } from '../../../kernel/words.ts';
import { lineName } from '../../payslip-sheet.ts';
import { incomeNames, payslipWords as words, relationNames } from '../../payslip-words.ts';
import { payslipPageWords as pageWords } from './payslip-page-words.ts';
import type { PayslipSaid } from './payslip-shape.ts';

type Say = (said: Words) => string;

type Shown = {
  readonly slip: PayslipSaid;
  readonly language: Language;
  /** What stands below a line that is opened, by its number from 1: its events. */
  readonly renderEvents: (line: number) => ReactNode;
};

/** A payslip on a page, out of plain data: what is got, what for, what was taken off and why. Its lines open down to their events. */
export function PayslipView({ slip: { body }, language, renderEvents }: Shown) {
  const say: Say = (said) => said[language];
  return (
    <article className="payslip">
      <Figures body={body} say={say} />
      <dl className="facts">
        <Fact label={say(words.period)} value={say(words.fromTo(body.period.from, body.period.to))} />
        <Fact label={say(words.paidOn)} value={body.period.payOn} />
        <Fact label={say(words.code)} value={body.payee.code} />
        <Fact label={say(words.relation)} value={say(relationNames[body.payee.relation])} />
        <Fact label={say(words.taxedAs)} value={say(incomeNames[body.payee.incomeKind])} />
      </dl>
      <section className="record-part">
        <h2>{say(words.earned)}</h2>
        <p className="soft">{say(body.lines.length > 0 ? pageWords.open : words.noLines)}</p>
        {body.lines.map((line, index) => (
          <Line
            key={`${line.rule} ${line.formula} ${line.events[0]}`}
            line={line}
            say={say}
            events={() => renderEvents(index + 1)}
          />
        ))}
      </section>
      <Unpaid body={body} say={say} />
      <TakenOff body={body} say={say} />
      <section className="record-part">
        <h2>{say(words.derivation)}</h2>
        <ol className="steps">
          {body.tax.derivation.map((step) => (
            <li key={say(step)}>{say(step)}</li>
          ))}
        </ol>
        {isSome(body.receivable) && <p>{say(words.receivableNote(body.receivable))}</p>}
      </section>
    </article>
  );
}

const isSome = (amount: string): boolean => !/^-?0\.00$/u.test(amount);

type Part = { readonly body: PayslipSaid['body']; readonly say: Say };

const Figures = ({ body, say }: Part) => (
  <dl className="figures">
    <Fact label={say(words.gross)} value={body.gross} />
    {isSome(body.vat) && <Fact label={say(words.vat)} value={body.vat} />}
    <Fact label={say(words.tax)} value={body.tax.withheld} />
    {isSome(body.receivable) && <Fact label={say(words.receivable)} value={body.receivable} />}
    <div className="main">
      <dt>{say(words.net)}</dt>
      <dd>{body.net}</dd>
    </div>
  </dl>
);

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
);

type LineShown = {
  readonly line: PayslipSaid['body']['lines'][number];
  readonly say: Say;
  readonly events: () => ReactNode;
};

/** Its events are asked for when somebody opens it, and not before. */
function Line({ line, say, events }: LineShown) {
  const [isOpen, setOpen] = useState(false);
  const named = line.cites === undefined ? { rule: line.rule } : { rule: line.rule, cites: line.cites };
  return (
    <details className="line" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span className="name">{say(lineName(named))}</span>
        <span className="formula">{line.formula}</span>
        <span className="grounds">{say(words.grounds(line.events.length))}</span>
        <span className="amount">{line.amount}</span>
      </summary>
      <p className="soft">
        {say(words.ratesOf(line.version))}
        {line.cites !== undefined && ` · ${line.cites}`}
      </p>
      {isOpen && events()}
    </details>
  );
}

const Unpaid = ({ body, say }: Part) =>
  body.unpaid.length > 0 && (
    <section className="record-part">
      <h2>{say(words.unpaid)}</h2>
      {body.unpaid.map(({ events, why }) => (
        <details className="line" key={`${say(why)} ${events[0]}`}>
          <summary>
            <span className="reason">{say(why)}</span>
            <span className="grounds">{say(words.grounds(events.length))}</span>
          </summary>
          <p className="soft">{say(pageWords.ids)}</p>
          <p className="ids">{events.join(' ')}</p>
        </details>
      ))}
    </section>
  );

const TakenOff = ({ body, say }: Part) => (
  <section className="record-part">
    <h2>{say(words.off)}</h2>
    <ul className="off">
      {isSome(body.vat) && <Off name={say(words.vat)} how="" amount={body.vat} />}
      <Off
        name={say(words.tax)}
        how={say(words.taxRate(body.tax.percent, body.tax.base))}
        amount={body.tax.withheld}
      />
      {body.deductions.map(({ kind, amount, cites }) => (
        <Off key={`${kind} ${cites}`} name={say(words.deduction(kind))} how={cites ?? ''} amount={amount} />
      ))}
    </ul>
  </section>
);

const Off = ({
  name,
  how,
  amount,
}: {
  readonly name: string;
  readonly how: string;
  readonly amount: string;
}) => (
  <li>
    <span className="name">{name}</span>
    <span className="formula">{how}</span>
    <span className="amount">{amount}</span>
  </li>
);
