import { showYuan } from '../../../kernel/money.ts';
import type { Language } from '../../../kernel/words.ts';
import type { Earn, Judged } from '../../earn.ts';
import {
  answerWords,
  judgedWords,
  neededWords,
  promisedWords,
  notAllowed,
  rangeWords,
} from '../../earn-answer-words.ts';
import { earnWords } from '../../earn-words.ts';
import type { Estimate, Spread } from '../../estimate.ts';
import { estimateProblemWords } from '../../estimate-words.ts';
import { Distribution, Movers } from './earn-drawing.tsx';
import { EarnFacts, Meaning, Reckoning } from './earn-facts.tsx';

type Shown = { readonly earn: Earn; readonly language: Language };

/** The answer in a sentence: of the promise first where one was asked about, then of the work itself. */
export const EarnHead = ({ earn, language }: Shown) => (
  <>
    {earn.promise?.ok &&
      earn.promise.value.map((judged, at, { length }) => (
        <PromiseHead judged={judged} at={at} isOneOfTwo={length > 1} language={language} />
      ))}
    <WorkHead earn={earn} language={language} />
  </>
);

const WorkHead = ({ earn, earn: { estimate, prospect }, language }: Shown) =>
  estimate.ok ? (
    <div class="say">
      <h2>{answerWords(prospect, estimate.value)[language]}</h2>
      {rangeWords(earn, estimate.value).map((words) => (
        <p>{words[language]}</p>
      ))}
    </div>
  ) : (
    <div class="say stop">
      <h2>{notAllowed.title[language]}</h2>
      <p>{estimateProblemWords(estimate.problem)[language]}</p>
      <p>{notAllowed.todo[language]}</p>
      {estimate.problem.kind === 'not-lawful' && (
        <p class="basis">{`${earnWords.source[language]}${estimate.problem.refusal.article[language]}`}</p>
      )}
    </div>
  );

type OnePromise = {
  readonly judged: Judged;
  readonly at: number;
  readonly isOneOfTwo: boolean;
  readonly language: Language;
};

const PromiseHead = ({ judged, at, isOneOfTwo, language }: OnePromise) => (
  <div class={`say ${graveness(judged)}`}>
    {isOneOfTwo && <p class="soft small">{(at === 0 ? earnWords.least : earnWords.most)[language]}</p>}
    <p class="soft small">{promisedWords(judged.promised)[language]}</p>
    <h2>{judgedWords(judged)[language]}</h2>
  </div>
);

/** Impossible or unlawful is said the loudest; out of reach calls for doubt. */
function graveness({ implied: { possible, lawful }, isRare }: Judged): string {
  if (!possible || !lawful) return 'stop';
  return isRare ? 'doubtful' : '';
}

/** Why, with every figure and all that it rests on. */
export const EarnBody = ({ earn, language }: Shown) => (
  <>
    {earn.promise?.ok && <PromiseWhy earn={earn} promises={earn.promise.value} language={language} />}
    {earn.estimate.ok && (
      <>
        <Figures estimate={earn.estimate.value} language={language} />
        <Distribution estimate={earn.estimate.value} language={language} />
        <Movers estimate={earn.estimate.value} language={language} />
        <Reckoning estimate={earn.estimate.value} prospect={earn.prospect} language={language} />
      </>
    )}
    <Meaning relation={earn.prospect.relation} language={language} />
    <EarnFacts earn={earn} language={language} />
    <section class="part no-print">
      <a class="button" href="/">
        {earnWords.toCheck[language]}
      </a>
      <p class="hint">{earnWords.toCheckHint[language]}</p>
    </section>
  </>
);

const PromiseWhy = ({ earn, promises, language }: Shown & { readonly promises: readonly Judged[] }) => (
  <section class="part" aria-labelledby="why">
    <h2 id="why">{earnWords.judgedWhy[language]}</h2>
    {promises.map((judged) => (
      <>
        {promises.length > 1 && <h3>{promisedWords(judged.promised)[language]}</h3>}
        <ul>
          {judged.implied.why.map((words) => (
            <li>{words[language]}</li>
          ))}
        </ul>
        {judged.needed && (
          <>
            <h3>{earnWords.needed[language]}</h3>
            <ul>
              {neededWords(judged.needed, earn.prospect).map((words) => (
                <li>{words[language]}</li>
              ))}
            </ul>
          </>
        )}
      </>
    ))}
  </section>
);

const Figures = ({ estimate, language }: { readonly estimate: Estimate; readonly language: Language }) => {
  const rows = [
    [earnWords.grossHour, estimate.perHour],
    [earnWords.grossMonth, estimate.perMonth],
    [earnWords.netNow, estimate.netNow],
    [earnWords.netSettled, estimate.netAfterSettlement],
  ] as const;
  return (
    <section class="part" aria-labelledby="figures">
      <h2 id="figures">{earnWords.figures[language]}</h2>
      <table class="figures">
        <thead>
          <tr>
            <td>{earnWords.yuan[language]}</td>
            {(['lean', 'middling', 'good'] as const).map((name) => (
              <th scope="col">{earnWords[name][language]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, spread]) => (
            <tr>
              <th scope="row">{words[language]}</th>
              <Amounts spread={spread} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{earnWords.figuresHint[language]}</p>
    </section>
  );
};

const Amounts = ({ spread: { p10, p50, p90 } }: { readonly spread: Spread }) => (
  <>
    {[p10, p50, p90].map((amount) => (
      <td>{showYuan(amount)}</td>
    ))}
  </>
);
