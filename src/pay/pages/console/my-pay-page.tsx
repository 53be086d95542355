import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { Empty, TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { wordsShape } from './both-words.ts';
import { meWords as words } from './me-words.ts';
import { PayslipEvents } from './payslip-events.tsx';
import { lineEventsShape, payslipShape } from './payslip-shape.ts';
import { PayslipView } from './payslip-view.tsx';
import { Figure } from './period-record.tsx';
import './pay.css';
import './payslip.css';

const currentShape = z.object({
  rows: z.array(
    z.object({
      payeeId: z.string(),
      from: z.string(),
      to: z.string(),
      settlement: z.nullable(payslipShape.shape.body),
      exceptions: z.array(z.object({ code: z.string(), sentence: wordsShape })),
    }),
  ),
});

const events = lineEventsShape.shape.rows;
const brought = { gross: z.string(), net: z.string(), events };
const outlookShape = z.object({
  rows: z.array(
    z.object({
      payeeId: z.string(),
      today: z.nullable(z.object({ ...brought, on: z.string() })),
      shift: z.nullable(z.object(brought)),
    }),
  ),
});

type Current = z.output<typeof currentShape>['rows'][number];
type Outlook = z.output<typeof outlookShape>['rows'][number];

/** What one has earned by now and why, what today brought, and what one more shift would. */
export function Page() {
  const current = useAnswer('/api/me/pay/current', currentShape);
  const outlook = useAnswer('/api/me/pay/outlook', outlookShape);
  if (!current.data)
    return current.trouble ? <TroubleState trouble={current.trouble} retry={current.again} /> : <Waiting />;
  if (current.data.rows.length === 0) return <Empty words={words.notPayee} />;
  return (
    <>
      {outlook.trouble && <TroubleState trouble={outlook.trouble} retry={outlook.again} />}
      {current.data.rows.map((row) => (
        <Relation
          key={row.payeeId}
          row={row}
          outlook={outlook.data?.rows.find(({ payeeId }) => payeeId === row.payeeId)}
        />
      ))}
    </>
  );
}

function Relation({ row, outlook }: { readonly row: Current; readonly outlook: Outlook | undefined }) {
  const { say, language } = useReader();
  const { settlement, exceptions, from, to, payeeId } = row;
  return (
    <>
      {outlook?.today && <Today today={outlook.today} />}
      {outlook && settlement && <NextShift shift={outlook.shift} />}
      <section className="pay-part pay-narrow" aria-labelledby={`pay-${payeeId}`}>
        <h2 id={`pay-${payeeId}`}>{say(words.soFar(from, to))}</h2>
        <p className="soft">{say(settlement ? words.notFinal : words.cannotSay)}</p>
        {exceptions.map((each) => (
          <p key={each.code} className="notice">
            {say(each.sentence)}
          </p>
        ))}
        {settlement && (
          <PayslipView
            slip={{ id: payeeId, bookedAt: null, body: settlement }}
            language={language}
            renderEvents={(line) => (
              <p className="ids">{(settlement.lines[line - 1]?.events ?? []).join(' ')}</p>
            )}
          />
        )}
      </section>
    </>
  );
}

function Today({ today }: { readonly today: NonNullable<Outlook['today']> }) {
  const { say } = useReader();
  return (
    <section className="pay-part pay-narrow" aria-labelledby="today">
      <h2 id="today">
        {say(words.today)} {today.on}
      </h2>
      {today.events.length === 0 ? (
        <p className="soft">{say(words.todayNothing)}</p>
      ) : (
        <Brought brought={today} means={words.todayMeans} />
      )}
    </section>
  );
}

function NextShift({ shift }: { readonly shift: Outlook['shift'] }) {
  const { say } = useReader();
  return (
    <section className="pay-part pay-narrow" aria-labelledby="next-shift">
      <h2 id="next-shift">{say(words.shift)}</h2>
      {shift ? (
        <Brought brought={shift} means={words.shiftMeans} />
      ) : (
        <p className="soft">
          {say(words.noPace)} <a href="/earn">{say(words.toEarn)}</a>
        </p>
      )}
    </section>
  );
}

type BroughtProps = {
  readonly brought: NonNullable<Outlook['shift']>;
  readonly means: Words;
};

function Brought({ brought: { gross, net, events: done }, means }: BroughtProps) {
  const { say, language } = useReader();
  return (
    <>
      <dl className="pay-figures">
        <Figure name={say(words.gross)} value={signed(gross)} isMain />
        <Figure name={say(words.net)} value={signed(net)} />
      </dl>
      <p className="soft">{say(means)}</p>
      <details className="pay-more payslip">
        <summary>{say(words.grounds)}</summary>
        <div className="pay-scroll">
          <PayslipEvents events={done} language={language} />
        </div>
      </details>
    </>
  );
}

const signed = (amount: string): string => (amount.startsWith('-') ? amount : `+${amount}`);
