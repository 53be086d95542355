import type { Words } from '../../../kernel/words.ts';
import { ask } from '../../../web/console/api/ask.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { useSession } from '../../../web/console/shell/signed-in.ts';
import { periodShape, runShape, type WholePeriod } from './pay-shape.ts';
import { payrollWords as words } from './payroll-words.ts';

/** What can be done with a period in its state; what each of it will do is said in figures first. */
export function PeriodActions({ period, done }: { readonly period: WholePeriod; readonly done: () => void }) {
  const { say } = useReader();
  const me = useSession().person.id;
  const isOwnReview = period.state === 'reviewed' && period.reviewedBy === me;
  const actions = actionsFor(period, isOwnReview);
  return (
    <section className="pay-part pay-narrow">
      {period.exceptions.some(({ open }) => open > 0) && period.state === 'open' && (
        <p className="notice">{say(words.exceptionsFirst)}</p>
      )}
      {isOwnReview && <p className="notice">{say(words.approveByOther)}</p>}
      {actions.length > 0 && <RecordActions actions={actions} done={done} />}
    </section>
  );
}

function actionsFor(period: WholePeriod, isOwnReview: boolean): readonly RecordAction[] {
  const figures = figuresOf(period);
  switch (period.state) {
    case 'open': {
      return isReady(period)
        ? [
            { ...acting(period, 'reviewed', words.review), means: words.reviewMeans(figures) },
            { ...reckoning(period, false), isMain: false },
          ]
        : [reckoning(period, period.totals === null)];
    }
    case 'reviewed': {
      const back = {
        ...acting(period, 'sent-back', words.sendBack),
        means: words.sendBackMeans,
        isMain: false,
      };
      const approval = { ...acting(period, 'approved', words.approve), means: words.approveMeans(figures) };
      return isOwnReview ? [back] : [approval, back];
    }
    case 'closing':
      return [
        {
          key: 'resume',
          words: words.resume,
          means: words.resumeMeans,
          send: () => ask(`/api/pay/periods/${period.id}/closings`, { method: 'POST', shape: runShape }),
        },
      ];
    case 'closed':
      return [paying(period, figures)];
    case 'paid':
    default:
      return [];
  }
}

const figuresOf = ({ totals }: WholePeriod): Words =>
  totals ? words.figures(totals.payees, totals.gross, totals.withheld, totals.net) : words.notReckoned;

/** Reckoned whole, and nothing stands in the way that a person has not answered for. */
const isReady = ({ totals, runs, exceptions }: WholePeriod): boolean =>
  totals !== null && runs[0]?.state === 'done' && exceptions.every(({ open }) => open === 0);

const reckoning = ({ id, from, to }: WholePeriod, isFirst: boolean): RecordAction => ({
  key: 'reckon',
  words: isFirst ? words.reckon : words.reckonAgain,
  isMain: true,
  means: words.reckonMeans(from, to),
  send: () => ask(`/api/pay/periods/${id}/reckonings`, { method: 'POST', shape: runShape }),
});

const acting = (
  { id }: WholePeriod,
  act: 'reviewed' | 'sent-back' | 'approved',
  name: Words,
): RecordAction => ({
  key: act,
  words: name,
  isMain: true,
  submit: name,
  fields: [{ key: 'note', words: words.note, kind: 'text', lengthMax: 500, isRequired: act === 'sent-back' }],
  send: ({ note = '' }) =>
    ask(`/api/pay/periods/${id}/acts`, { method: 'POST', body: { act, note }, shape: periodShape }),
});

const paying = ({ id, payOn }: WholePeriod, figures: Words): RecordAction => ({
  key: 'pay',
  words: words.pay,
  submit: words.pay,
  isMain: true,
  means: words.payMeans(figures),
  fields: [{ key: 'on', words: words.paidOn, kind: 'day', isRequired: true, hint: words.payOnHint }],
  first: { on: payOn },
  send: ({ on }) => ask(`/api/pay/periods/${id}/payments`, { method: 'POST', body: { on }, shape: runShape }),
});
