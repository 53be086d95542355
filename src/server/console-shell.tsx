import { randomBytes } from 'node:crypto';
import { getCookie } from 'hono/cookie';
import { raw } from 'hono/html';
import { Hono, type Context } from 'hono';
import type { Language } from '../kernel/words.ts';
import type { Assets, Bundle } from '../platform/assets.ts';
import { languageOf } from '../platform/language.ts';
import { consoles, signInPlace, type Place } from '../web/console/consoles.ts';
import { consoleWords } from '../web/console/words.ts';
import { consoleStyle, isTheme, THEME_COOKIE, type Theme } from '../web/console-style.ts';
import { htmlOf } from '../web/html-of.ts';
import { ICON } from '../web/icon.ts';

/**
 * The first page of each console: an empty sheet in the reader's language and theme, and where its script is. Who
 * is signed in, and what they may see, the script asks of /api/session; this page says nothing about anybody.
 */
export function consoleShells({ assets }: { readonly assets: Assets }): Hono {
  const app = new Hono();
  for (const place of [signInPlace, ...consoles]) {
    const answer = (context: Context) => shellOf(context, place, assets.bundleOf(place.source));
    app.get(place.path, answer);
    if (place !== signInPlace) app.get(`${place.path}/*`, answer);
  }
  return app;
}

function shellOf(context: Context, place: Place, bundle: Bundle): Response | Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const chosen = getCookie(context, THEME_COOKIE);
  context.header('content-security-policy', policyWith(nonce));
  // Nobody who opened this window may hold on to it. Public pages go without: a browser changes processes for it after
  // the answer has come, a tenth of a second on a slow phone, and they hold nothing of anybody.
  context.header('cross-origin-opener-policy', 'same-origin');
  context.header('vary', 'cookie, accept-language');
  return context.html(
    `<!doctype html>${htmlOf(
      <Shell
        language={languageOf(context.req.raw)}
        theme={isTheme(chosen) ? chosen : undefined}
        place={place}
        bundle={bundle}
        nonce={nonce}
      />,
    )}`,
  );
}

/** Ant Design makes its styles as it needs them: the nonce of this one answer lets them act, and no others. */
const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

type ShellProps = {
  readonly language: Language;
  readonly theme: Theme | undefined;
  readonly place: Place;
  readonly bundle: Bundle;
  readonly nonce: string;
};

const Shell = ({ language, theme, place, bundle, nonce }: ShellProps) => (
  <html lang={language} data-theme={theme}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${place.words[language]} · ${consoleWords.brand[language]}`}</title>
      <meta name="robots" content="noindex" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={ICON} />
      <style nonce={nonce}>{raw(consoleStyle)}</style>
      {bundle.styles.map((address) => (
        <link rel="stylesheet" href={address} />
      ))}
      {bundle.preloads.map((address) => (
        <link rel="modulepreload" href={address} />
      ))}
      <script type="module" nonce={nonce} src={bundle.script} />
    </head>
    <body>
      <div id="console">
        <p class="opening">{consoleWords.opening[language]}</p>
      </div>
      <noscript>
        <p class="opening">{consoleWords.needsScript[language]}</p>
      </noscript>
    </body>
  </html>
);
