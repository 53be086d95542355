import type { Language, Words } from '../../../kernel/words.ts';
import { Seal } from '../../../web/seal.tsx';
import { resultWords } from '../../page-words.ts';
import type { Verdict } from '../../verdict.ts';
import { gradeWords, makeSure, unjudgedWords } from '../../words.ts';
import type { Answer } from './answer.ts';
import { AlsoNoticed, Grounds } from './finding-notes.tsx';
import { KnownPart } from './known-part.tsx';
import { NextStep } from './next-step.tsx';
import { Objection } from './objection.tsx';
import { OriginalText } from './original-text.tsx';
import { PayLink } from './pay-link.tsx';
import { SharePart } from './share-part.tsx';

type Shown = { readonly answer: Answer; readonly language: Language };

const leads: Readonly<Record<Verdict['grade'], Words>> = {
  stop: resultWords.stopLead,
  doubtful: resultWords.doubtfulLead,
  'no-red-flag': resultWords.noRedFlagLead,
};

const leadOf = (grade: Verdict['grade'], isAlone: boolean): Words =>
  isAlone && grade === 'no-red-flag' ? resultWords.aloneLead : leads[grade];

/** The conclusion: seal, word, sentence. Words alone earn no seal when nothing was found. */
export const VerdictHead = ({ answer: { verdict, identification }, language }: Shown) => (
  <div class={`verdict-head ${verdict.grade}`}>
    {verdict.grade === 'no-red-flag' ? undefined : <Seal mark={verdict.grade} language={language} />}
    <div>
      <h2>{gradeWords[verdict.grade][language]}</h2>
      <p>{leadOf(verdict.grade, identification.isAlone)[language]}</p>
    </div>
  </div>
);

/** Then the reason, then what to do, then the rest. When nothing was found, what to do comes first. */
export const VerdictBody = ({ answer, language }: Shown) => {
  const known = <KnownPart identification={answer.identification} language={language} />;
  return (
    <>
      {answer.masked.some((kind) => kind !== 'phone') && (
        <div class="notice">
          <p>{resultWords.privateSeen[language]}</p>
        </div>
      )}
      {answer.identification.isAlone && known}
      {answer.verdict.grade === 'no-red-flag' && <MakeSure language={language} />}
      <OriginalText answer={answer} language={language} />
      <Grounds notes={answer.notes} language={language} />
      <NextStep verdict={answer.verdict} language={language} />
      <PayLink answer={answer} language={language} />
      <AlsoNoticed notes={answer.notes} language={language} />
      {answer.identification.isAlone ? undefined : known}
      <Unjudged verdict={answer.verdict} language={language} />
      <SharePart language={language} />
      <Objection answer={answer} language={language} />
    </>
  );
};

const MakeSure = ({ language }: { language: Language }) => (
  <section class="part" aria-labelledby="make-sure">
    <h2 id="make-sure">{resultWords.makeSure[language]}</h2>
    <ol class="sure">
      {makeSure.map((words) => (
        <li>{words[language]}</li>
      ))}
    </ol>
  </section>
);

const Unjudged = ({ verdict, language }: { verdict: Verdict; language: Language }) =>
  verdict.unjudged.length > 0 ? (
    <section class="part" aria-labelledby="unjudged">
      <h2 id="unjudged">{resultWords.unjudged[language]}</h2>
      <ul>
        {verdict.unjudged.map((code) => (
          <li>{unjudgedWords[code][language]}</li>
        ))}
      </ul>
    </section>
  ) : undefined;
