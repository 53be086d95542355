import { chinaDayAt } from '../../../kernel/china-day.ts';
import { languages, type Language, type Words } from '../../../kernel/words.ts';
import type { AgreementLine } from '../../agreement-rows-store.ts';
import { phaseAfter, type Phase } from '../../application.ts';
import type { Evidence } from '../../application-routes.ts';
import type { ApplicationEvent, ApplicationRow } from '../../application-rows-store.ts';
import {
  actWords,
  changeReasonWords,
  declineReasonWords,
  interviewWayWords,
  phaseWords,
} from '../../application-words.ts';
import { nextWords, standingWords as words } from '../../apply-page-words.ts';
import type { JobOfferRow } from '../../job-offer-store.ts';
import type { SlotRow } from '../../interview-store.ts';
import { Agreed, Kept } from './agreed-part.tsx';
import { LinesEntry, Trouble } from './apply-field.tsx';
import { OfferTerms } from './offer-part.tsx';

export type MineProps = {
  readonly language: Language;
  readonly row: ApplicationRow;
  readonly events: readonly ApplicationEvent[];
  readonly slot: SlotRow | undefined;
  /** Times that are still free; only while one is to be chosen. */
  readonly free: readonly SlotRow[];
  readonly offer: JobOfferRow | undefined;
  /** As soon as somebody signed it for the operator. */
  readonly agreement: AgreementLine | undefined;
  readonly evidence: readonly Evidence[];
  readonly problem?: Words | undefined;
  /** What was typed and refused. */
  readonly typed?: string | undefined;
};

/** One's own application: where it stands, what comes next and by when, and everything that can be done. */
export const Mine = (props: MineProps) => {
  const { language, row, offer, slot, agreement, problem } = props;
  const standing = offer?.state === 'made' ? offer : undefined;
  const next = nextWords(row.phase, {
    by: row.promisedOn,
    hasSlot: slot !== undefined,
    answerBy: standing?.terms.answerBy,
    signBy: agreement?.phase === 'offered' ? chinaDayAt(new Date(agreement.signBy)) : undefined,
  });
  return (
    <section class="mine" id={`a-${row.id}`} aria-labelledby={`t-${row.id}`}>
      <h2 id={`t-${row.id}`}>
        <a href={`/jobs/${row.postingCode}`}>{row.title}</a>
      </h2>
      <p class="soft">
        {row.city} · {row.agencyName} · {chinaDayAt(new Date(row.appliedAt))}
      </p>
      <p class="stands">
        <b>{phaseWords[row.phase][language]}</b>
      </p>
      <Track phase={row.phase} language={language} />
      <div class="next">
        <p>
          <b>{`${words.next[language]}${language === 'en' ? ': ' : '：'}`}</b>
          {next[language]}
        </p>
      </div>
      {problem && <Trouble>{problem[language]}</Trouble>}
      {row.phase === 'interview' && <Meeting {...props} />}
      {standing && <Offered language={language} row={row} offer={standing} />}
      {agreement && <Agreed language={language} agreement={agreement} />}
      <Kept language={language} row={row} evidence={props.evidence} />
      <Talk {...props} />
      <Leave language={language} row={row} />
    </section>
  );
};

const STEPS = [
  { words: words.apply, phases: ['applied'] },
  { words: words.look, phases: ['looked-at'] },
  { words: words.meet, phases: ['interview'] },
  { words: words.offer, phases: ['offered', 'accepted'] },
  { words: words.agree, phases: ['agreed'] },
] as const;

const Track = ({ phase, language }: { readonly phase: Phase; readonly language: Language }) => {
  const at = STEPS.findIndex(({ phases }) => phases.some((each) => each === phase));
  if (at === -1) return <></>;
  return (
    <ol class="track" aria-label={words.steps[language]}>
      {STEPS.map((step, index) => (
        <li class={index < at ? 'done' : ''} aria-current={index === at ? 'step' : undefined}>
          <span>{step.words[language]}</span>
        </li>
      ))}
    </ol>
  );
};

const answerAddress = ({ id }: ApplicationRow): string => `/applications/${id}/answers`;

const Meeting = ({ language, row, slot, free }: MineProps) => (
  <>
    {slot && (
      <>
        <h3>{words.yourTime[language]}</h3>
        <p>
          <b class="number">{slotText(slot, language)}</b>
          {slot.place !== '' && (
            <>
              <br />
              {slot.place}
            </>
          )}
        </p>
        <form method="post" action={answerAddress(row)}>
          <div class="row">
            <a class="button" href={`/applications/${row.id}/invitation.ics`} download>
              {words.toCalendar[language]}
            </a>
            <button class="button quiet" name="act" value="give-up-slot">
              {words.giveUp[language]}
            </button>
          </div>
        </form>
      </>
    )}
    <h3>{(slot ? words.otherTime : words.chooseTime)[language]}</h3>
    {free.length === 0 ? (
      <p class="soft">{words.noTimes[language]}</p>
    ) : (
      <form method="post" action={answerAddress(row)}>
        <input type="hidden" name="act" value="take-slot" />
        <select class="entry pick-time" name="slot" aria-label={words.chooseTime[language]}>
          {free.map((each) => (
            <option value={each.id}>{slotText(each, language)}</option>
          ))}
        </select>
        <div class="row">
          <button class={slot ? 'button' : 'button main'}>{words.take[language]}</button>
        </div>
      </form>
    )}
  </>
);

const Offered = ({
  language,
  row,
  offer,
}: {
  readonly language: Language;
  readonly row: ApplicationRow;
  readonly offer: JobOfferRow;
}) => (
  <>
    <h3>{words.offerTitle[language]}</h3>
    <OfferTerms terms={offer.terms} language={language} />
    <p>{words.offerLead[language]}</p>
    <form method="post" action={answerAddress(row)}>
      <input type="hidden" name="offer" value={offer.id} />
      <div class="row">
        <button class="button main" name="act" value="accept-offer">
          {words.accept[language]}
        </button>
        <button class="button" name="act" value="refuse-offer">
          {words.refuse[language]}
        </button>
      </div>
    </form>
  </>
);

const WORDED = new Set<ApplicationEvent['kind']>(['messaged', 'wrote', 'applied']);

/** What was said by both, then everything that happened, folded away. */
const Talk = ({ language, row, events, typed = '', problem }: MineProps) => (
  <>
    {events.some(({ words: said }) => said !== null) && (
      <>
        <h3>{words.messages[language]}</h3>
        <ol class="talk">
          {events
            .filter(({ words: said }) => said !== null)
            .map((event) => (
              <li class={event.who === row.personId ? 'own' : ''}>
                <p class="soft small">
                  {(event.who === row.personId ? words.you : words.house)[language]} ·{' '}
                  <span class="number">{minuteText(event.at)}</span>
                  {!WORDED.has(event.kind) && ` · ${actWords[event.kind][language]}`}
                </p>
                {reasonOf(event, language)}
                <p class="said">{event.words}</p>
              </li>
            ))}
        </ol>
      </>
    )}
    {phaseAfter(row.phase, 'wrote').ok && (
      <details class="folded" open={typed !== ''}>
        <summary>{words.write[language]}</summary>
        <form method="post" action={answerAddress(row)} accept-charset="utf-8" data-private="yes">
          <LinesEntry
            {...{ language, id: `w-${row.id}`, name: 'words', label: words.write, hint: words.writeHint }}
            rows={3}
            value={typed}
            problem={typed === '' ? undefined : problem}
          />
          <div class="row">
            <button class="button" name="act" value="write">
              {words.writeSend[language]}
            </button>
          </div>
        </form>
      </details>
    )}
    <details class="folded">
      <summary>{words.history[language]}</summary>
      <ol class="events">
        {events.map((event) => (
          <li>
            <p class="soft small number">{minuteText(event.at)}</p>
            <p>{actWords[event.kind][language]}</p>
          </li>
        ))}
      </ol>
    </details>
  </>
);

const REASONS: { readonly [reason: string]: Words } = { ...changeReasonWords, ...declineReasonWords };

const reasonOf = ({ reason }: ApplicationEvent, language: Language) => {
  const said = reason === null ? undefined : REASONS[reason];
  return said && <p>{`${words.reason[language]}${language === 'en' ? ': ' : '：'}${said[language]}`}</p>;
};

const Leave = ({ language, row }: { readonly language: Language; readonly row: ApplicationRow }) => (
  <details class="folded leave">
    <summary>{words.leave[language]}</summary>
    {phaseAfter(row.phase, 'withdrawn').ok && (
      <form method="post" action={answerAddress(row)}>
        <p>{words.withdrawMeans[language]}</p>
        <div class="row">
          <button class="button" name="act" value="withdraw">
            {words.withdraw[language]}
          </button>
        </div>
      </form>
    )}
    {phaseAfter(row.phase, 'erased').ok && (
      <form method="post" action={answerAddress(row)}>
        <p>{words.eraseMeans[language]}</p>
        <div class="row">
          <button class="button grave" name="act" value="erase">
            {words.erase[language]}
          </button>
        </div>
      </form>
    )}
  </details>
);

const chinaMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});
const weekdays = new Map(
  languages.map((language) => [
    language,
    new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', weekday: 'short' }),
  ]),
);

/** "2026-11-23T06:05:09Z" → "2026-11-23 14:05", in China. */
const minuteText = (instant: string): string => chinaMinute.format(new Date(instant));

const slotText = ({ startsAt, minutes, way }: SlotRow, language: Language): string => {
  const at = `${minuteText(startsAt)} ${weekdays.get(language)?.format(new Date(startsAt)) ?? ''}`;
  return `${at} · ${minutes} ${language === 'en' ? 'min' : '分钟'} · ${interviewWayWords[way][language]}`;
};
