import type { Language, Words } from '../../../kernel/words.ts';
import { renderPage } from '../../../web/layout.tsx';
import { chinaDayAt } from '../../../kernel/china-day.ts';
import type { AppealEvent, AppealRow } from '../../appeal-rows-store.ts';
import {
  appealActWords,
  appealPageWords as said,
  appealStateWords,
  proofKindWords,
} from '../../appeal-words.ts';
import { ruleWords } from '../../words.ts';
import { Lines } from './appeal-view.tsx';

type Followed = {
  readonly language: Language;
  readonly appeal: AppealRow & { readonly events: readonly AppealEvent[] };
  /** The address of this page: its path, and the host that it was asked of. */
  readonly address: string;
  readonly host: string;
  readonly problem?: Words | undefined;
  readonly typed?: string | undefined;
};

/** Where an appeal stands and everything that was said, for whoever has its address. */
export const renderAppealFollowed = ({
  language,
  appeal,
  address,
  host,
  problem,
  typed = '',
}: Followed): string => {
  const isOpen = appeal.state === 'open' || appeal.state === 'asked';
  const objected = appeal.rule === null ? said.whole : (ruleWords[appeal.rule]?.title ?? said.whole);
  return renderPage({
    language,
    title: said.followTitle,
    description: said.description,
    languageAddress: address,
    children: (
      <div class="wide">
        <div class="reading">
          <h1>{said.followTitle[language]}</h1>
          <p>
            {`${said.state[language]}${language === 'en' ? ': ' : '：'}`}
            <b>{appealStateWords[appeal.state][language]}</b>
          </p>
          <p>{`${said.objected[language]}${language === 'en' ? ': ' : '：'}${objected[language]}`}</p>
          {problem && !isOpen && (
            <div class="trouble" role="alert">
              <p>{problem[language]}</p>
            </div>
          )}
          <div class="notice">
            <p>{said.keep[language]}</p>
            <p>
              <b>{`${host}${address}`}</b>
            </p>
          </div>
          <section aria-labelledby="history">
            <h2 id="history">{said.history[language]}</h2>
            <ol class="events">
              {appeal.events.map((event) => (
                <Happened event={event} proofKind={appeal.proofKind} language={language} />
              ))}
            </ol>
          </section>
          {isOpen && appeal.erasedAt === null && <Adding {...{ language, address, typed, problem }} />}
          {appeal.erasedAt === null && (
            <p class="soft small">{`${said.keptUntil[language]} ${chinaDayAt(new Date(appeal.eraseAt))}`}</p>
          )}
        </div>
      </div>
    ),
  });
};

type AddingProps = Pick<Followed, 'language' | 'address' | 'problem'> & { readonly typed: string };

const Adding = ({ language, address, typed, problem }: AddingProps) => (
  <form method="post" action={address} accept-charset="utf-8">
    <Lines
      id="message"
      label={said.add}
      hint={said.addHint}
      rows={4}
      value={typed}
      language={language}
      problem={problem}
    />
    <div class="row">
      <button type="submit" class="button">
        {said.addSend[language]}
      </button>
    </div>
  </form>
);

type HappenedProps = {
  readonly event: AppealEvent;
  readonly proofKind: AppealRow['proofKind'];
  readonly language: Language;
};

const Happened = ({ event, proofKind, language }: HappenedProps) => (
  <li>
    <p class="soft small number">{minuteText(event.at)}</p>
    <p>
      <b>{appealActWords[event.kind][language]}</b>
    </p>
    {event.message !== null && <p class="said">{event.message}</p>}
    {event.why !== null && <p class="said">{event.why}</p>}
    {event.proof !== null && (
      <p class="said">
        {`${proofKindWords[proofKind][language]}${language === 'en' ? ': ' : '：'}${event.proof}`}
      </p>
    )}
    {event.posting !== null && (
      <details class="folded">
        <summary>{said.posted[language]}</summary>
        <p class="original" lang="zh-CN">
          {event.posting}
        </p>
      </details>
    )}
  </li>
);

const chinaMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** "2026-11-23T06:05:09Z" → "2026-11-23 14:05", in China. */
const minuteText = (instant: string): string => chinaMinute.format(new Date(instant));
