import type { Language } from '../../../kernel/words.ts';
import { knownWords } from '../../known-words.ts';
import type { Identification } from './identified.ts';

/** What the register says: on a match, or when somebody asked about nothing else. */
export const KnownPart = ({
  identification: { items, isAlone },
  language,
}: {
  identification: Identification;
  language: Language;
}) => {
  const shown = isAlone ? items : items.filter(({ isMatch }) => isMatch);
  if (shown.length === 0) return undefined;
  return (
    <section class="part" aria-labelledby="known">
      <h2 id="known">{knownWords.title[language]}</h2>
      {shown.map((item) => (
        <div class="known">
          <p>
            <b>{item.shown}</b>
          </p>
          {item.says.map((words) => (
            <p>{words[language]}</p>
          ))}
          {item.lookUp && (
            <p>
              <a href={item.lookUp.address} rel="noopener noreferrer">
                {item.lookUp.words[language]}
              </a>
            </p>
          )}
        </div>
      ))}
      {shown.some(({ isMatch }) => isMatch) && <p class="hint">{knownWords.notProof[language]}</p>}
    </section>
  );
};
