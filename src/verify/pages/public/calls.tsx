import type { Language } from '../../../kernel/words.ts';
import { calls, callWords } from '../../call-words.ts';

/** Whom to call. The provenance is part of it on the page that teaches, and left out beside the form. */
export const Calls = ({ language, provenance }: { language: Language; provenance: boolean }) => (
  <>
    <ul class="calls">
      {calls.map(({ number, for: purpose, provenance: where }) => (
        <li>
          <a href={`tel:${number}`}>{number}</a>
          <span>{purpose[language]}</span>
          {provenance && <span class="provenance soft small">{where[language]}</span>}
        </li>
      ))}
    </ul>
    <p class="soft small">{callWords.note[language]}</p>
  </>
);
