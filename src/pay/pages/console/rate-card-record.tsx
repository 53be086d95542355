import { useQueryClient } from '@tanstack/react-query';
import { ask } from '../../../web/console/api/ask.ts';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { RecordActions, type RecordAction } from '../../../web/console/form/record-actions.tsx';
import { useReader } from '../../../web/console/reader.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { useMayPay } from './may-pay.ts';
import { ROWS_SHOWN, runShape } from './pay-shape.ts';
import { Figure } from './period-record.tsx';
import { ending, redrafting, succeeding } from './rate-card-form.tsx';
import { pricedKinds, rateCardShape, trialShape, type CardLine, type TrialSaid } from './rate-card-shape.ts';
import { rateWords as words } from './rate-page-words.ts';
import { RunProgress, useWatch } from './run-progress.tsx';

/** How a card pays; of a draft, whom it would bring more and whom less, and then its publication. */
export function RateCardRecord({ card }: { readonly card: CardLine }) {
  return (
    <>
      <RatesShown card={card} />
      {card.state === 'draft' ? <DraftCard card={card} /> : <PublishedCard card={card} />}
    </>
  );
}

const useChanged = () => {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['/api/pay/rate-cards'] });
};

function PublishedCard({ card }: { readonly card: CardLine }) {
  const changed = useChanged();
  if (!useMayPay()) return undefined;
  return <RecordActions actions={[succeeding(card), ending(card)]} done={changed} />;
}

function DraftCard({ card }: { readonly card: CardLine }) {
  const { say } = useReader();
  const mayPay = useMayPay();
  const changed = useChanged();
  const { data, trouble, again } = useAnswer(
    `/api/pay/rate-cards/${card.id}/trial?page=1&size=${ROWS_SHOWN}&sort=change`,
    trialShape,
    ['/api/pay/rate-cards', card.id, 'trial', card.changedAt],
  );
  const isRunning = data?.run.state === 'running';
  useWatch(isRunning, again);
  const isUntried = !data && trouble?.status === 404;
  const isTried = data?.run.state === 'done';
  return (
    <>
      {mayPay && !isRunning && (
        <RecordActions
          actions={[...(isTried ? [publishing(card, data)] : []), trying(card, !isTried), redrafting(card)]}
          done={changed}
        />
      )}
      <section className="record-part" aria-labelledby="trial">
        <h2 id="trial">{say(words.trial)}</h2>
        {isUntried && <p className="soft">{say(words.notTried)}</p>}
        {!data && !isUntried && (trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />)}
        {data && isRunning && <RunProgress run={data.run} mayStop={mayPay} changed={again} />}
        {data && isTried && <TrialShown trial={data} />}
      </section>
    </>
  );
}

const trying = ({ id }: CardLine, isMain: boolean): RecordAction => ({
  key: 'try',
  words: words.tryIt,
  means: words.tryMeans,
  isMain,
  send: () => ask(`/api/pay/rate-cards/${id}/trials`, { method: 'POST', shape: runShape }),
});

const publishing = ({ id, validFrom }: CardLine, trial: TrialSaid): RecordAction => ({
  key: 'publish',
  words: words.publish,
  means: words.publishMeans(validFrom, trial.gain, trial.lose, trial.before, trial.after),
  isMain: true,
  send: () => ask(`/api/pay/rate-cards/${id}/publication`, { method: 'POST', shape: rateCardShape }),
});

function TrialShown({ trial }: { readonly trial: TrialSaid }) {
  const { say } = useReader();
  const { rows, total } = trial.page;
  return (
    <>
      <dl className="pay-figures">
        <Figure name={say(words.gain)} value={String(trial.gain)} />
        <Figure name={say(words.lose)} value={String(trial.lose)} />
        <Figure name={say(words.same)} value={String(trial.same)} />
        <Figure name={say(words.before)} value={trial.before} />
        <Figure name={say(words.after)} value={trial.after} />
      </dl>
      {rows.length === 0 ? (
        <p className="soft">{say(words.noneTried)}</p>
      ) : (
        <table className="pay-table">
          <thead>
            <tr>
              <th scope="col">{say(words.payee)}</th>
              {[words.before, words.after, words.change].map((each) => (
                <th key={each.en} scope="col" className="figure">
                  {say(each)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.payeeId}>
                <td>{row.payee}</td>
                <td className="figure">{row.before}</td>
                <td className="figure">{row.after}</td>
                <td className="figure">{row.change.startsWith('-') ? row.change : `+${row.change}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length && <p className="soft">{say(words.moreRows(total - rows.length))}</p>}
    </>
  );
}

function RatesShown({ card: { rates } }: { readonly card: CardLine }) {
  const { say } = useReader();
  const others = [
    ...[rates.csat, rates.quality].map((gate, at) => ({
      name: at === 0 ? words.csat : words.quality,
      said: gate && say(words.gateSaid(gate.min, gate.minSamples, gate.percent)),
    })),
    { name: words.leastTalk, said: rates.leastTalkMinutes },
    ...rates.uplifts.map(({ from, to, fromHour, toHour, percent }) => ({
      name: words.uplifts,
      said: say(words.upliftSaid(from, to, `${fromHour}–${toHour}`, percent)),
    })),
    ...rates.bonuses.map(({ id, every, amount, cap }) => ({
      name: words.bonuses,
      said: say(words.bonusSaid(id, every, amount, cap)),
    })),
  ].filter(({ said }) => said !== undefined);
  return (
    <section className="record-part" aria-labelledby="rates">
      <h2 id="rates">{say(words.rates)}</h2>
      <table className="pay-table">
        <caption>{say(words.prices)}</caption>
        <tbody>
          {pricedKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say(words.price[kind])}</th>
              <td className="figure">
                {rates.prices[kind] === 'unpaid' ? say(words.unpaid) : rates.prices[kind]}
              </td>
            </tr>
          ))}
          {others.map(({ name, said }) => (
            <tr key={`${name.en} ${said}`}>
              <th scope="row">{say(name)}</th>
              <td className="figure">{said}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
