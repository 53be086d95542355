import type { Language } from '../../../kernel/words.ts';
import type { CertifiedResult } from '../../certificate.ts';
import { certificateWords as words, resultWords } from '../../certificate-page-words.ts';
import { partWords } from '../../words.ts';

/** What a certificate would say of the results in this tab. */
export const certificateContents = (results: readonly CertifiedResult[], language: Language) => (
  <Contents results={results} language={language} />
);

const Contents = ({
  results,
  language,
}: {
  readonly results: readonly CertifiedResult[];
  readonly language: Language;
}) =>
  results.length === 0 ? (
    <p class="notice">
      {words.nothing[language]} <a href="/try">/try</a>
    </p>
  ) : (
    <>
      <p>{words.willSay[language]}</p>
      <ul>
        {results.map((result) => (
          <li>{`${partWords[result.part].name[language]}${language === 'en' ? ': ' : '：'}${resultWords(result)[language]}`}</li>
        ))}
      </ul>
    </>
  );

type Made = {
  readonly language: Language;
  readonly code: string;
  readonly address: string;
  /** The rows of the QR code, dark or not. */
  readonly modules: readonly (readonly boolean[])[];
};

/** A certificate that was just signed: the holder's code, the QR code, the link and the file. */
export const certificateMade = (made: Made) => <MadeView {...made} />;

const MadeView = ({ language, code, address, modules }: Made) => (
  <>
    <h2>{words.made[language]}</h2>
    <h3>{words.code[language]}</h3>
    <p class="holder-code">{code}</p>
    <p>{words.codeWhat[language]}</p>
    <div class="row">
      <button type="button" class="button main" id="save">
        {words.save[language]}
      </button>
      <button type="button" class="button" id="copy-link">
        {words.copyLink[language]}
      </button>
    </div>
    <output class="progress" id="copied" />
    <svg
      class="certificate-qr"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn here, not fetched
      role="img"
      aria-label={words.qr[language]}
      shape-rendering="crispEdges"
    >
      <path d={pathOf(modules)} />
    </svg>
    <p>
      <a id="link" href={address}>
        {words.link[language]}
      </a>
    </p>
  </>
);

const pathOf = (modules: Made['modules']): string =>
  modules.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
