import type { Language } from '../../../kernel/words.ts';
import { calls, callWords } from '../../call-words.ts';
import { shortCodes } from '../../facts/short-codes.ts';

/** Whom to call. The provenance is part of it on the page that teaches, and left out beside the form. */
export const Calls = ({ language, provenance }: { language: Language; provenance: boolean }) => (
  <>
    <ul class="calls">
      {calls.map(({ number, for: purpose }) => (
        <li>
          <a href={`tel:${number}`}>{number}</a>
          <span>{purpose[language]}</span>
          {provenance && <span class="provenance soft small">{provenanceOf(number, language)}</span>}
        </li>
      ))}
    </ul>
    <p class="soft small">{callWords.note[language]}</p>
  </>
);

function provenanceOf(number: string, language: Language): string {
  const known = shortCodes.get(number);
  if (known?.status !== 'verified') return callWords.toVerify[language];
  return `${callWords.source[language]}${known.source}（${callWords.checkedOn[language]}${known.checkedOn}）`;
}
