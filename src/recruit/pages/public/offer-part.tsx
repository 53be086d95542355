import type { Language, Words } from '../../../kernel/words.ts';
import { cardPriceWords, hoursWords, offerTermWords as words, unpaidWords } from '../../apply-page-words.ts';
import { rangeText } from '../../job-offer-range.ts';
import type { Expected, JobOfferTerms } from '../../job-offer.ts';
import { relationWords, settlementWords } from '../../offer-words.ts';

type Shown = { readonly terms: JobOfferTerms; readonly language: Language };

/** An offer in plain lines, with what it would bring and all that this assumes. */
export const OfferTerms = ({ terms, language }: Shown) => (
  <>
    <dl class="signed">
      {linesOf(terms, language).map(([label, value]) => (
        <div>
          <dt>{label[language]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {terms.expected && <Expectation expected={terms.expected} language={language} />}
  </>
);

function linesOf(terms: JobOfferTerms, language: Language): readonly (readonly [Words, string])[] {
  const yuan = language === 'en' ? ' yuan' : ' 元';
  const lines: readonly (readonly [Words, string])[] = [
    [words.employer, terms.employer],
    [words.payer, terms.payer],
    [words.relation, relationWords[terms.relation][language]],
    [words.place, `${terms.city} · ${terms.place}`],
    [words.hours, hoursWords(terms.dayHours, terms.weekHours)[language]],
    [words.pay, `${terms.low} – ${terms.high}${yuan}`],
    [words.base, `${terms.base}${yuan}`],
    [words.performance, terms.performance],
    [words.card, cardText(terms, language)],
    [words.settlement, settlementWords[terms.settlement][language]],
    [words.startsOn, terms.startsOn],
    [words.answerBy, terms.answerBy],
  ];
  return lines.filter(([, value]) => value !== '');
}

/** The prices of the card, one a line; what is not paid is said. */
function cardText({ rateCard }: JobOfferTerms, language: Language): string {
  if (!rateCard) return '';
  const { prices } = rateCard.rates;
  const known = typeof prices === 'object' && prices !== null && !Array.isArray(prices) ? prices : {};
  const lines = Object.entries(cardPriceWords).flatMap(([kind, label]) => {
    const price = known[kind];
    if (typeof price !== 'string') return [];
    const said =
      price === 'unpaid' ? unpaidWords[language] : `${price}${language === 'en' ? ' yuan' : ' 元'}`;
    return [`${label[language]}${language === 'en' ? ': ' : '：'}${said}`];
  });
  return [rateCard.version, ...lines].join('\n');
}

const Expectation = ({
  expected,
  language,
}: {
  readonly expected: Expected;
  readonly language: Language;
}) => {
  const yuan = language === 'en' ? ' yuan' : ' 元';
  const rows = [
    [words.expectedHour, `${rangeText(expected.perHour)}${yuan}`],
    [words.expectedMonth, `${rangeText(expected.perMonth)}${yuan}`],
    [words.expectedNet, `${expected.netNow.p50}${yuan}`],
    [words.expectedYear, `${expected.netAfterSettlement.p50}${yuan}`],
  ] as const;
  return (
    <>
      <h3>{words.expected[language]}</h3>
      <dl class="signed">
        {rows.map(([label, value]) => (
          <div>
            <dt>{label[language]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <details class="folded">
        <summary>{words.assumptions[language]}</summary>
        <ul>
          {expected.assumptions.map((sentence) => (
            <li>{sentence[language]}</li>
          ))}
        </ul>
      </details>
    </>
  );
};
