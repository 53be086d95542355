import type { Language } from '../../../kernel/words.ts';
import { callWords } from '../../call-words.ts';
import { guardPageWords } from '../../guard-page-words.ts';
import { guardRules } from '../../guard-words.ts';
import { Calls } from './calls.tsx';

/** What helps before and without any verdict. */
export const CheckAside = ({ language }: { language: Language }) => (
  <aside class="aside no-print">
    <section aria-labelledby="four-rules">
      <h2 id="four-rules">{guardPageWords.shortTitle[language]}</h2>
      <ol class="rules">
        {guardRules.map(({ id, title }) => (
          <li>
            <a href={`/guard#${id}`}>{title[language]}</a>
          </li>
        ))}
      </ol>
    </section>
    <section aria-labelledby="whom-to-call">
      <h2 id="whom-to-call">{callWords.title[language]}</h2>
      <Calls language={language} provenance={false} />
      <p>
        <a href="/guard#paid">{guardPageWords.paidShort[language]}</a>
      </p>
    </section>
  </aside>
);
