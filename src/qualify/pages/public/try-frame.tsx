import type { Child } from 'hono/jsx';
import type { Language, Words } from '../../../kernel/words.ts';
import { otherLanguage, renderPage } from '../../../web/layout.tsx';
import { tryStyle } from '../../../web/style.ts';
import { shellWords } from '../../../web/words.ts';
import { tryWords } from '../../try-words.ts';

type Frame = {
  readonly language: Language;
  readonly title: Words;
  readonly description: Words;
  readonly islands?: readonly string[];
  /** Where the same page stands in the other language, whatever is in its address. */
  readonly address: string;
  /** In place of the common style of these pages. */
  readonly style?: string;
  readonly children: Child;
};

/** A page of the tests: the shell, its style, and a language link that keeps the address. */
export const renderTry = ({ islands = [], style = tryStyle, address, ...page }: Frame): string =>
  renderPage({
    ...page,
    islands,
    door: '/try',
    style,
    languageSwitch: <LanguageLink language={page.language} address={address} />,
  });

const LanguageLink = ({ language, address }: { readonly language: Language; readonly address: string }) => {
  const other = otherLanguage(language);
  const [path = '', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.set('lang', other.asked);
  return (
    <a class="language" href={`${path}?${asked.toString()}`} lang={other.tag} hreflang={other.tag}>
      {shellWords.switchLanguage[language]}
    </a>
  );
};

export const BackLink = ({ language }: { readonly language: Language }) => (
  <p>
    <a href="/try">{tryWords.back[language]}</a>
  </p>
);
