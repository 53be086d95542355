import { useQueryClient } from '@tanstack/react-query';
import { useAnswer } from '../../../web/console/api/use-answer.ts';
import { useReader } from '../../../web/console/reader.tsx';
import { Link } from '../../../web/console/shell/place.tsx';
import { TroubleState, Waiting } from '../../../web/console/shell/states.tsx';
import { timeText } from '../../../web/console/table/cell.ts';
import type { Words } from '../../../kernel/words.ts';
import {
  actWords,
  changeReasonWords,
  declineReasonWords,
  interviewWayWords,
  phaseWords,
  workTimeWords,
} from '../../application-words.ts';
import { ApplicationActions } from './application-actions.tsx';
import { boardWords as words } from './application-page-words.ts';
import { wholeShape, type WholeApplication } from './application-shape.ts';
import { ApplicantPhone } from './applicant-phone.tsx';
import { Slots } from './slots-part.tsx';
import { useMayRecruit } from './may-recruit.ts';

/** One application: who, what speaks for them, what can be done, and everything that happened. */
export function ApplicationRecord({ id }: { readonly id: string }) {
  const { say } = useReader();
  const queries = useQueryClient();
  const mayRecruit = useMayRecruit();
  const { data, trouble, again } = useAnswer(`/api/applications/${id}`, wholeShape, [
    '/api/applications',
    id,
  ]);
  if (!data) return trouble ? <TroubleState trouble={trouble} retry={again} /> : <Waiting />;
  const done = () => void queries.invalidateQueries({ queryKey: ['/api/applications'] });
  return (
    <div className="apply-record">
      <p>
        <Link href={`/recruit/applications${location.search}`}>{say(words.back)}</Link>
      </p>
      <h2>
        {data.called ?? data.phoneMasked ?? say(words.unnamed)} · {say(phaseWords[data.phase])}
      </h2>
      <Facts application={data} mayRecruit={mayRecruit} />
      {mayRecruit && data.erasedAt === null && (
        <ApplicationActions key={`${data.id} ${data.steps}`} application={data} done={done} />
      )}
      <Offers application={data} />
      {data.phase === 'interview' || data.phase === 'looked-at' || data.phase === 'applied' ? (
        <Slots postingId={data.postingId} mayRecruit={mayRecruit} changed={done} />
      ) : undefined}
      <History application={data} />
    </div>
  );
}

type Shown = { readonly application: WholeApplication };

function Facts({ application: data, mayRecruit }: Shown & { readonly mayRecruit: boolean }) {
  const { say } = useReader();
  return (
    <dl className="apply-facts">
      <dt>{say(words.posting)}</dt>
      <dd>
        {data.title} · {data.city} · {data.agencyName} · {data.postingCode}
      </dd>
      <dt>{say(words.applied)}</dt>
      <dd>{timeText(data.appliedAt)}</dd>
      {data.promisedOn !== null && (
        <>
          <dt>{say(words.answerBy)}</dt>
          <dd>{data.promisedOn}</dd>
        </>
      )}
      <dt>{say(words.times)}</dt>
      <dd>{data.times.map((time) => say(workTimeWords[time])).join(' · ')}</dd>
      <dt>{say(words.phone)}</dt>
      <dd>
        {data.phoneMasked} {mayRecruit && data.erasedAt === null && <ApplicantPhone id={data.id} />}
      </dd>
      {data.slot && (
        <>
          <dt>{say(words.meets)}</dt>
          <dd>
            {timeText(data.slot.startsAt)} · {data.slot.minutes} · {say(interviewWayWords[data.slot.way])}{' '}
            {data.slot.place}
          </dd>
        </>
      )}
      <dt>{say(words.evidence)}</dt>
      <dd>
        {data.evidence.length === 0 && say(words.noEvidence)}
        <ul className="apply-evidence">
          {data.evidence.map(({ label, value, at, validUntil }) => (
            <li key={`${label.en} ${at}`}>
              {say(label)}：{say(value)} · {timeText(at)}
              {validUntil !== null && ` · ${say(words.validUntil)} ${timeText(validUntil)}`}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  );
}

const STATES: { readonly [state: string]: Words } = words.states;

function Offers({ application: { offers } }: Shown) {
  const { say } = useReader();
  if (offers.length === 0) return undefined;
  return (
    <section className="record-part" aria-labelledby="offers">
      <h2 id="offers">{say(words.offers)}</h2>
      <ul>
        {offers.map(({ id, state, terms }) => (
          <li key={id}>
            <b>{say(STATES[state] ?? words.offers)}</b> · {terms.low} – {terms.high} · {terms.weekHours} h ·{' '}
            {terms.rateCard?.version} · {terms.startsOn} · {say(words.answerBy)} {terms.answerBy}
          </li>
        ))}
      </ul>
    </section>
  );
}

const REASONS: { readonly [reason: string]: Words } = { ...changeReasonWords, ...declineReasonWords };

function History({ application: { events } }: Shown) {
  const { say } = useReader();
  return (
    <section className="record-part" aria-labelledby="history">
      <h2 id="history">{say(words.history)}</h2>
      <ol className="history">
        {events.map(({ position, at, who, whoName, kind, reason, words: said }) => {
          const why = reason === null ? undefined : REASONS[reason];
          return (
            <li key={position}>
              <p className="when">
                {timeText(at)} · {whoName ?? say(who === null ? words.house : words.applicant)}
              </p>
              <p>
                <b>{say(actWords[kind])}</b>
                {why && ` · ${say(why)}`}
              </p>
              {said !== null && <p className="quoted">{said}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
