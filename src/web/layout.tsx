import type { Child } from 'hono/jsx';
import { raw } from 'hono/html';
import type { Language, Words } from '../kernel/words.ts';
import { htmlOf } from './html-of.ts';
import { ICON } from './icon.ts';
import { pageStyle } from './style.ts';
import { shellWords } from './words.ts';

export type Door = '/' | '/jobs' | '/try' | '/earn' | '/guard';

export type Page = {
  readonly language: Language;
  readonly title: Words;
  readonly description: Words;
  /** Which door this is; none for a page about trouble. */
  readonly door?: Door;
  /** Addresses of the islands' scripts; a page without one must do everything without script. */
  readonly islands?: readonly string[];
  /** What this page needs beside the common style; it must be among the inline texts that the policy allows. */
  readonly style?: string;
  /** Where the language link leads on a page that is no door; the first page otherwise. */
  readonly languageAddress?: string;
  /** Stands where the language link would lose what was typed: a button that sends the form along. */
  readonly languageSwitch?: Child;
  readonly children: Child;
};

const doors: readonly { readonly path: Door; readonly words: Words }[] = [
  { path: '/', words: shellWords.check },
  { path: '/jobs', words: shellWords.jobs },
  { path: '/try', words: shellWords.try },
  { path: '/earn', words: shellWords.earn },
  { path: '/guard', words: shellWords.guard },
];

/** A whole public page as text: shell, styles within, nothing fetched before it can be read. */
export const renderPage = (page: Page): string => `<!doctype html>${htmlOf(<Document {...page} />)}`;

const Document = ({ language, title, description, islands = [], style, ...rest }: Page) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title[language]} · ${shellWords.brand[language]}`}</title>
      <meta name="description" content={description[language]} />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" href={ICON} />
      <style>{raw(pageStyle)}</style>
      {style === undefined ? undefined : <style>{raw(style)}</style>}
      {islands.map((address) => (
        <script type="module" src={address} />
      ))}
    </head>
    <body>
      <a class="skip" href="#content">
        {shellWords.skip[language]}
      </a>
      <Header
        language={language}
        door={rest.door}
        address={rest.languageAddress ?? rest.door ?? '/'}
        languageSwitch={rest.languageSwitch}
      />
      <main id="content" tabindex={-1}>
        {rest.children}
      </main>
      <Footer language={language} />
    </body>
  </html>
);

const Header = ({
  language,
  door,
  address,
  languageSwitch,
}: {
  language: Language;
  door: Door | undefined;
  address: string;
  languageSwitch: Child | undefined;
}) => (
  <header class="top">
    <div class="wide">
      <a class="brand" href="/">
        <b>{shellWords.brand[language]}</b> <span>{shellWords.brandLine[language]}</span>
      </a>
      <nav aria-label={shellWords.mainNavigation[language]}>
        {doors.map(({ path, words }) => (
          <a href={path} aria-current={path === door ? 'page' : undefined}>
            {words[language]}
          </a>
        ))}
        {languageSwitch ?? <LanguageLink language={language} address={address} />}
      </nav>
    </div>
  </header>
);

const LanguageLink = ({ language, address }: { language: Language; address: string }) => {
  const other = otherLanguage(language);
  return (
    <a
      class="language"
      href={`${address}${address.includes('?') ? '&' : '?'}lang=${other.asked}`}
      lang={other.tag}
      hreflang={other.tag}
    >
      {shellWords.switchLanguage[language]}
    </a>
  );
};

/** The language to switch to: what to ask for in the address, and its tag. */
export const otherLanguage = (language: Language): { readonly asked: 'en' | 'zh'; readonly tag: Language } =>
  language === 'en' ? { asked: 'zh', tag: 'zh-CN' } : { asked: 'en', tag: 'en' };

const Footer = ({ language }: { language: Language }) => (
  <footer class="bottom">
    <div class="wide">
      <h2>{shellWords.vouchTitle[language]}</h2>
      <p>{shellWords.vouch[language]}</p>
      <p>{shellWords.privacy[language]}</p>
      <p>{shellWords.free[language]}</p>
    </div>
  </footer>
);
