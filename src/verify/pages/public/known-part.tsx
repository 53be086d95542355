import type { Language } from '../../../kernel/words.ts';
import { knownWords } from '../../known-words.ts';
import type { Identification, Identified } from './identified.ts';

/** More than these are folded away: a long list of addresses must not bury the verdict. */
const SHOWN_MAX = 3;

/** The addresses, numbers and names in the text, with what the register says of each. */
export const KnownPart = ({
  identification: { items },
  language,
}: {
  identification: Identification;
  language: Language;
}) => {
  if (items.length === 0) return undefined;
  const rest = items.slice(SHOWN_MAX);
  return (
    <section class="part" aria-labelledby="known">
      <h2 id="known">{knownWords.title[language]}</h2>
      {items.slice(0, SHOWN_MAX).map((item) => (
        <KnownItem item={item} language={language} />
      ))}
      {rest.length > 0 && (
        <details class="folded">
          <summary>{`${knownWords.more[language]} (${rest.length})`}</summary>
          {rest.map((item) => (
            <KnownItem item={item} language={language} />
          ))}
        </details>
      )}
      {items.some(({ says }) => says.includes(knownWords.notListed)) && (
        <p class="hint">{knownWords.incomplete[language]}</p>
      )}
    </section>
  );
};

const KnownItem = ({ item, language }: { item: Identified; language: Language }) => (
  <div class="known">
    <p>
      <b class="known-name">{item.shown}</b>
    </p>
    <p>{item.says.map((words) => words[language]).join(language === 'en' ? ' ' : '')}</p>
    {item.lookUp && (
      <p>
        <a href={item.lookUp.address} rel="noopener noreferrer">
          {item.lookUp.words[language]}
        </a>
      </p>
    )}
  </div>
);
