import { toFen, showYuan } from '../../../kernel/money.ts';
import type { Language, Words } from '../../../kernel/words.ts';
import type { Earn } from '../../earn.ts';
import { ratesWords } from '../../earn-answer-words.ts';
import { earnWords, relationTermNames } from '../../earn-words.ts';
import type { Estimate, Prospect } from '../../estimate.ts';
import { openQuestions } from '../../facts/open-questions.ts';
import { relationTerms, type RelationTerms } from '../../facts/relation-terms.ts';
import { annualRules, withholdingRules } from '../../facts/tax.ts';
import { assumedRates, priorsSource } from '../../facts/work-priors.ts';
import { priceOf } from '../../rate-card.ts';
import type { Relation } from '../../relation.ts';
import { incomeKindOf } from '../../take-home.ts';

type Spoken = { readonly language: Language };

/** How the figures came about, but for the assumptions that stand in the form. */
export const Reckoning = ({
  estimate: { assumptions },
  prospect: { rates = assumedRates },
  language,
}: Spoken & { readonly estimate: Estimate; readonly prospect: Prospect }) => {
  const nothing = toFen(0n);
  const [hour, minute, solved] = (['hour', 'talk-minute', 'solved-case'] as const).map(
    (kind) => priceOf(rates, kind) ?? nothing,
  );
  const card = ratesWords(hour ?? nothing, minute ?? nothing, solved ?? nothing)[language];
  return (
    <section class="part" aria-labelledby="reckoning">
      <h2 id="reckoning">{earnWords.reckoning[language]}</h2>
      <ul>
        {assumptions
          .filter(({ name }) => RECKONED.includes(name))
          .map(({ name, value, sentence }) => (
            <li>
              {sentence[language]}{' '}
              {value !== '-' && <span class="number soft">{name === 'rateCard' ? card : value}</span>}
            </li>
          ))}
      </ul>
    </section>
  );
};

const RECKONED = ['hoursPerMonth', 'rateCard', 'talkShareMax', 'hourlyFloor', 'taxYear'];

/** What follows from the relation, line by line. */
export const Meaning = ({ relation, language }: Spoken & { readonly relation: Relation }) => (
  <section class="part" aria-labelledby="meaning">
    <h2 id="meaning">{earnWords.meaning[language]}</h2>
    <dl class="terms">
      {termNames.map((name) => (
        <>
          <dt>{relationTermNames[name][language]}</dt>
          <dd>{relationTerms[relation][name][language]}</dd>
        </>
      ))}
    </dl>
  </section>
);

const termNames = [
  'hours',
  'cycle',
  'floor',
  'tax',
  'insurance',
  'injury',
] as const satisfies readonly (keyof RelationTerms)[];

type Fact = {
  readonly name: Words;
  readonly said?: string;
  readonly source: string;
  readonly status: 'verified' | '待核实';
};

/** Every fact of law and pay that was used, with its source and whether it was checked. */
export const EarnFacts = ({ earn, language }: Spoken & { readonly earn: Earn }) => (
  <section class="part" aria-labelledby="facts">
    <h2 id="facts">{earnWords.facts[language]}</h2>
    <ul class="facts">
      {factsOf(earn, language).map(({ name, said, source, status }) => (
        <li>
          <p>
            <b>{name[language]}</b> {said}{' '}
            <span class={status === 'verified' ? 'state' : 'state open'}>
              {(status === 'verified' ? earnWords.verified : earnWords.unverified)[language]}
            </span>
          </p>
          <p class="basis" lang="zh-CN">
            {source}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

function factsOf({ prospect: { place, relation }, floor }: Earn, language: Language): readonly Fact[] {
  const [withholding] = withholdingRules[incomeKindOf(relation)];
  const annual = annualRules.at(-1);
  return [
    {
      name: earnWords.floorFact,
      said: `${place} ${showYuan(floor.rate)} ${earnWords.anHour[language]}`,
      source: floor.source,
      status: floor.status,
    },
    { name: earnWords.taxFact, source: withholding.source, status: withholding.status },
    ...(annual ? [{ name: earnWords.settleFact, source: annual.source, status: annual.status }] : []),
    ...(relation === 'labor-service'
      ? [
          {
            name: earnWords.vatFact,
            said: openQuestions.directPayout.answer[language],
            source: openQuestions.directPayout.source,
            status: openQuestions.directPayout.status,
          },
        ]
      : []),
    { name: earnWords.workFact, source: priorsSource.source, status: priorsSource.status },
  ];
}
