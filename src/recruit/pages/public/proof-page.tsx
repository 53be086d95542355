import type { Language } from '../../../kernel/words.ts';
import { renderPage } from '../../../web/layout.tsx';
import { jobsStyle } from '../../../web/style.ts';
import type { Verified } from '../../../verify/chain.ts';
import type { TrustedKey } from '../../../verify/signing-key.ts';
import { proofWords as words } from '../../proof-words.ts';
import { ProofView } from './proof-view.tsx';

export type ProofPage = {
  readonly language: Language;
  readonly islands: readonly string[];
  /** What this page's script trusts: it comes with the page and from nowhere else. */
  readonly roots: readonly TrustedKey[];
  readonly code: string;
  readonly token?: string;
  readonly verified?: Verified;
  readonly isUnknown?: boolean;
};

/** `/p` as text. What a QR code carries stands behind the `#` and never comes here. */
export const renderProofPage = (page: ProofPage): string => {
  const { language, islands, roots, code, token, verified, isUnknown = false } = page;
  return renderPage({
    language,
    islands,
    title: words.title,
    description: words.description,
    style: jobsStyle,
    languageAddress: '/p',
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        <output class="progress" id="progress" />
        <div id="proof" data-roots={JSON.stringify(roots)} data-token={token} data-code={code}>
          {verified && <ProofView verified={verified} language={language} />}
        </div>
        <form method="get" action="/p">
          <p>{words.lead[language]}</p>
          <div class="field">
            <label for="code">{words.codeLabel[language]}</label>
            <input
              class="entry short code"
              id="code"
              name="code"
              value={code}
              maxlength={12}
              autocomplete="off"
              spellcheck={false}
              aria-describedby="code-hint"
              aria-invalid={isUnknown ? 'true' : undefined}
            />
            <p class="hint" id="code-hint">
              {words.codeHint[language]}
            </p>
            {isUnknown && (
              <div class="trouble" id="trouble">
                <p>{words.codeUnknown[language]}</p>
              </div>
            )}
          </div>
          <div class="row">
            <button class="button main">{words.verify[language]}</button>
          </div>
        </form>
        <noscript>
          <p class="notice">{words.needsScript[language]}</p>
        </noscript>
      </div>
    ),
  });
};
