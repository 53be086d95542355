import type { Language, Words } from '../../../kernel/words.ts';
import { renderPage } from '../../../web/layout.tsx';
import { callWords } from '../../call-words.ts';
import { guardPageWords, paidSteps } from '../../guard-page-words.ts';
import { guardRules, laws, redFlag } from '../../guard-words.ts';
import { Calls } from './calls.tsx';
import type { Dated } from './once-a-day.ts';
import { Sample } from './sample.tsx';

/** 防骗 as text: the rules with examples judged as the page is made, the law, whom to call, and what to do after paying. */
export const renderGuardPage = (dated: Dated): string => {
  const { language } = dated;
  return renderPage({
    language,
    title: guardPageWords.title,
    description: guardPageWords.description,
    door: '/guard',
    children: (
      <div class="wide">
        <div class="reading">
          <h1>{guardPageWords.title[language]}</h1>
          <p>{guardPageWords.lead[language]}</p>
          <Contents language={language} />
          <Rules {...dated} />
          <RedFlag {...dated} />
          <Paid language={language} />
          <section aria-labelledby="calls">
            <h2 id="calls">{callWords.title[language]}</h2>
            <Calls language={language} provenance />
          </section>
          <TheLaw language={language} />
          <p class="soft small no-print">{guardPageWords.print[language]}</p>
        </div>
      </div>
    ),
  });
};

type Spoken = { readonly language: Language };

const chapters: readonly { readonly id: string; readonly title: Words }[] = [
  { id: 'paid', title: guardPageWords.paidShort },
  { id: 'rules', title: guardPageWords.rulesTitle },
  { id: 'red-flag', title: redFlag.title },
  { id: 'calls', title: callWords.title },
  { id: 'law', title: guardPageWords.lawTitle },
];

const Contents = ({ language }: Spoken) => (
  <nav class="no-print" aria-label={guardPageWords.contents[language]}>
    <ul class="contents">
      {chapters.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title[language]}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Rules = ({ language, on, register }: Dated) => (
  <section aria-labelledby="rules">
    <h2 id="rules">{guardPageWords.rulesTitle[language]}</h2>
    {guardRules.map(({ id, title, why, wrong, right }, at) => (
      <section aria-labelledby={id}>
        <h3 id={id}>{`${at + 1}. ${title[language]}`}</h3>
        <p>{why[language]}</p>
        <div class="pair">
          <Sample text={wrong} kind="wrong" language={language} on={on} register={register} />
          <Sample text={right} kind="right" language={language} on={on} register={register} />
        </div>
      </section>
    ))}
  </section>
);

const RedFlag = ({ language, on, register }: Dated) => (
  <section aria-labelledby="red-flag">
    <h2 id="red-flag">{redFlag.title[language]}</h2>
    <p>{redFlag.why[language]}</p>
    <div class="pair">
      <Sample text={redFlag.wrong} kind="wrong" language={language} on={on} register={register} />
      <Sample text={redFlag.right} kind="right" language={language} on={on} register={register} />
    </div>
  </section>
);

const Paid = ({ language }: Spoken) => (
  <section aria-labelledby="paid">
    <h2 id="paid">{guardPageWords.paidTitle[language]}</h2>
    <ol class="sure">
      {paidSteps.map(({ title, text }) => (
        <li>
          <b>{title[language]}</b>
          <br />
          {text[language]}
        </li>
      ))}
    </ol>
  </section>
);

const TheLaw = ({ language }: Spoken) => (
  <section aria-labelledby="law">
    <h2 id="law">{guardPageWords.lawTitle[language]}</h2>
    <p class="soft">{guardPageWords.lawRead[language]}</p>
    {laws.map(({ law, article, quote, gist }) => (
      <div class="law">
        <h3>{`${law[language]} ${article[language]}`}</h3>
        <p>{gist[language]}</p>
        <blockquote lang="zh-CN">{quote}</blockquote>
      </div>
    ))}
  </section>
);
