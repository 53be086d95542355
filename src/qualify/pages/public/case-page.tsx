import type { Language } from '../../../kernel/words.ts';
import { summaryOf, type Played, type Step } from '../../first-case.ts';
import { moveWords, worthWords } from '../../move-words.ts';
import { caseWords as words, tryWords } from '../../try-words.ts';
import { BackLink, renderTry } from './try-frame.tsx';
import { filled } from '../../sentence.ts';

export type CasePage = {
  readonly language: Language;
  readonly islands: readonly string[];
  readonly ticket: string;
  /** A digit for each turn that was taken. */
  readonly path: string;
  readonly played: Played;
};

/** `/try/first-case`: a call, turn by turn, each with an address of its own; then what can be learnt from it. */
export const renderCasePage = ({ language, islands, ticket, path, played }: CasePage): string => {
  const address = addressOf(ticket, path);
  return renderTry({
    language,
    islands,
    title: words.title,
    description: words.description,
    address,
    children: (
      <div class="wide try">
        <h1>{words.title[language]}</h1>
        {path === '' && <p class="lead">{words.lead[language]}</p>}
        {!played.next && <Outcome played={played} language={language} />}
        <div class="desk">
          <aside class="card">
            <h2>{played.told.title[language]}</h2>
            <p class="soft small">{words.card[language]}</p>
            <ul>
              {played.told.card.map((line) => (
                <li>{line[language]}</li>
              ))}
            </ul>
          </aside>
          {played.next ? (
            <Talk played={played} ticket={ticket} path={path} language={language} />
          ) : (
            <Turns played={played} language={language} />
          )}
        </div>
        {!played.next && (
          <>
            <div id="case" data-ticket={ticket} data-path={path} />
            <p class="row">
              <a class="button" href="/try/first-case">
                {words.restart[language]}
              </a>
              <a class="button quiet" href="/try/certificate">
                {tryWords.toCertificate[language]}
              </a>
            </p>
            <p class="hint">{words.source[language]}</p>
          </>
        )}
        <BackLink language={language} />
      </div>
    ),
  });
};

const addressOf = (ticket: string, path: string): string =>
  `/try/first-case?${new URLSearchParams({ t: ticket, ...(path === '' ? {} : { p: path }) }).toString()}`;

const Talk = ({
  played: { steps, next },
  ticket,
  path,
  language,
}: Pick<CasePage, 'played' | 'ticket' | 'path' | 'language'>) => (
  <section aria-label={words.conversation[language]}>
    <ol class="talk">
      {steps.map(({ customer, chosen }) => (
        <>
          <Said who="customer" language={language} text={customer[language]} />
          <Said who="you" language={language} text={chosen.says[language]} />
        </>
      ))}
      {next && <Said who="customer" language={language} text={next.customer[language]} />}
    </ol>
    <h2 id="now">{words.choose[language]}</h2>
    <ul class="choices">
      {next?.choices.map(({ place, option }) => (
        <li>
          <a href={`${addressOf(ticket, `${path}${place}`)}#now`} rel="nofollow">
            {option.says[language]}
          </a>
        </li>
      ))}
    </ul>
  </section>
);

const Said = ({
  who,
  language,
  text,
}: {
  readonly who: 'customer' | 'you';
  readonly language: Language;
  readonly text: string;
}) => (
  <li class={who === 'you' ? 'mine' : undefined}>
    <p class="who">{words[who][language]}</p>
    <p class="bubble">{text}</p>
  </li>
);

const Outcome = ({ played, language }: Pick<CasePage, 'played' | 'language'>) => {
  const summary = summaryOf(played);
  if (!summary) return <></>;
  return (
    <div class={`outcome ${summary.critical > 0 ? 'soon' : played.isCalmAtEnd ? 'good' : ''}`}>
      <p class="figure">{words[played.isCalmAtEnd ? 'calm' : 'upset'][language]}</p>
      <p>{filled(words.helped, language, summary)}</p>
      {summary.hot > 0 && <p>{filled(words.hot, language, summary)}</p>}
      {summary.critical > 0 && (
        <p class="band">{filled(words.critical, language, { n: summary.critical })}</p>
      )}
      <p class="small">{words.informs[language]}</p>
    </div>
  );
};

const Turns = ({ played, language }: Pick<CasePage, 'played' | 'language'>) => (
  <section>
    <h2>{words.eachTurn[language]}</h2>
    <ol class="turns">
      {played.steps.map((step) => (
        <TurnTold step={step} language={language} />
      ))}
    </ol>
  </section>
);

const TurnTold = ({ step, language }: { readonly step: Step; readonly language: Language }) => {
  const { name, why } = moveWords[step.chosen.move];
  const colon = language === 'en' ? ': ' : '：';
  return (
    <li class={step.worth}>
      <p class="soft">{`${words.customer[language]}${colon}${step.customer[language]}`}</p>
      <p>{`${words.you[language]}${colon}${step.chosen.says[language]}`}</p>
      <p>
        <span class="mark">{`${worthWords[step.worth][language]} · ${name[language]}`}</span> {why[language]}
      </p>
      {step.worth !== 'best' && (
        <p class="small">
          <b>{words.better[language]}</b>
          {step.better[language]}
        </p>
      )}
    </li>
  );
};
