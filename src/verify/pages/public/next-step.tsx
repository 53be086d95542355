import type { Language } from '../../../kernel/words.ts';
import { resultWords, situationWords } from '../../page-words.ts';
import type { Verdict } from '../../verdict.ts';
import { nextStep, type Situation } from '../../words.ts';

const situations = [
  'not-in-touch',
  'in-touch',
  'gave-documents',
  'paid',
] as const satisfies readonly Situation[];

/** The one next step, by how far it has gone: four taps that need no script, since the style sheet shows the one chosen. */
export const NextStep = ({ verdict, language }: { verdict: Verdict; language: Language }) => {
  const likely: Situation = verdict.stage === 'ad' ? 'not-in-touch' : 'in-touch';
  return (
    <section class="part" aria-labelledby="next">
      <h2 id="next">{resultWords.next[language]}</h2>
      <fieldset class="situation">
        <legend>{resultWords.nextAsk[language]}</legend>
        {situations.map((situation, at) => (
          <input
            type="radio"
            name="situation"
            id={`now-${at}`}
            value={situation}
            checked={situation === likely}
            autocomplete="off"
          />
        ))}
        <div class="now">
          {situations.map((situation, at) => (
            <label for={`now-${at}`}>{situationWords[situation][language]}</label>
          ))}
        </div>
        <div class="steps" aria-live="polite">
          {situations.map((situation, at) => (
            <div class={`step step-${at}`}>
              {nextStep(verdict, situation).map((words) => (
                <p>{words[language]}</p>
              ))}
            </div>
          ))}
        </div>
      </fieldset>
    </section>
  );
};
