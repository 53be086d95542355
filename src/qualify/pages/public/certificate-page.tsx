import type { Language } from '../../../kernel/words.ts';
import type { TrustedKey } from '../../../verify/signing-key.ts';
import type { VerifiedCertificate } from '../../certificate.ts';
import { certificateWords as words } from '../../certificate-page-words.ts';
import type { Evidence } from '../../evidence.ts';
import { certificateView } from './certificate-view.tsx';
import { BackLink, renderTry } from './try-frame.tsx';

export type CertificatePage = {
  readonly language: Language;
  readonly islands: readonly string[];
  /** What this page's script trusts: it comes with the page and from nowhere else. */
  readonly roots: readonly TrustedKey[];
  /** The application that a certificate is to be kept with. */
  readonly application: string | undefined;
  /** A reading that was rated, to be told of in the certificate. */
  readonly reading: (NonNullable<Evidence['reading']> & { readonly code: string }) | undefined;
  /** What somebody without script pasted, and what verifying it came to. */
  readonly token: string;
  readonly verified?: VerifiedCertificate;
};

/** `/try/certificate`: made of this tab's results, or verified. What a code carries stands behind the `#` and never comes here. */
export const renderCertificatePage = (page: CertificatePage): string => {
  const { language, islands, roots, application, reading, token, verified } = page;
  return renderTry({
    language,
    islands,
    title: words.title,
    description: words.description,
    address: `/try/certificate${asked({ application, reading: reading?.code })}`,
    children: (
      <div class="wide reading">
        <h1>{words.title[language]}</h1>
        <div
          id="certificate"
          data-roots={JSON.stringify(roots)}
          data-application={application}
          data-reading={reading && JSON.stringify(reading)}
        >
          {verified && certificateView({ verified, language })}
        </div>
        <Make language={language} />
        <Verify language={language} token={token} />
        <BackLink language={language} />
      </div>
    ),
  });
};

/** What was asked for stays in the address when the language is switched. */
function asked(wanted: { readonly [name: string]: string | undefined }): string {
  const fields = Object.entries(wanted).filter((field): field is [string, string] => field[1] !== undefined);
  return fields.length === 0 ? '' : `?${new URLSearchParams(fields).toString()}`;
}

const Make = ({ language }: Pick<CertificatePage, 'language'>) => (
  <section class="part" id="make" hidden>
    <h2>{words.make[language]}</h2>
    <p>{words.makeLead[language]}</p>
    <div id="contents"></div>
    <div class="row">
      <button type="button" class="button main" id="sign">
        {words.sign[language]}
      </button>
    </div>
    <output class="progress" id="said" />
    <div id="made" tabindex={-1}></div>
    <div id="keep" hidden>
      <h2>{words.keep[language]}</h2>
      <p>{words.keepWhat[language]}</p>
      <div class="row">
        <button type="button" class="button" id="keep-now">
          {words.keepNow[language]}
        </button>
        <a class="button quiet" href="/applications">
          {words.toApplications[language]}
        </a>
      </div>
      <output class="progress" id="kept" />
    </div>
  </section>
);

const Verify = ({ language, token }: Pick<CertificatePage, 'language' | 'token'>) => (
  <section class="part">
    <h2>{words.verify[language]}</h2>
    <form method="get" action="/try/certificate" id="verify">
      <p>{words.verifyLead[language]}</p>
      <div class="field">
        <label for="token">{words.tokenLabel[language]}</label>
        <textarea class="low" id="token" name="token" autocomplete="off" spellcheck={false}>
          {token}
        </textarea>
      </div>
      <div class="row">
        <button class="button">{words.verifyNow[language]}</button>
        <span class="pick" id="pick" hidden>
          <input type="file" id="file" accept=".json,application/json" aria-label={words.open[language]} />
          <span class="button quiet" aria-hidden="true">
            {words.open[language]}
          </span>
        </span>
      </div>
    </form>
  </section>
);
