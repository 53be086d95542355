import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language, Words } from '../../kernel/words.ts';
import { isTheme, THEME_COOKIE, type Theme } from '../console-style.ts';

/** Who looks at the page: their language and theme, and how to change them without losing what is on it. */
export type Reader = {
  readonly language: Language;
  /** The words in their language; what the server said already is. */
  readonly say: (words: Words | string) => string;
  readonly switchLanguage: () => void;
  /** What they chose; nothing when the device decides. */
  readonly theme: Theme | undefined;
  readonly chooseTheme: (theme: Theme | undefined) => void;
  readonly isDark: boolean;
  /** Whether their device asks for pages on which nothing moves. */
  readonly isStill: boolean;
};

const ReaderContext = createContext<Reader | undefined>(undefined);

/** Whoever looks at this page. Outside `ReaderProvider` it is a bug, so it throws. */
export function useReader(): Reader {
  const reader = use(ReaderContext);
  if (!reader) throw new Error('useReader outside ReaderProvider');
  return reader;
}

export function ReaderProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(languageOfPage);
  const [theme, setTheme] = useState<Theme | undefined>(themeOfPage);
  const deviceIsDark = useDeviceAsks(FOR_DARK);
  const isStill = useDeviceAsks(FOR_STILLNESS);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const reader = useMemo<Reader>(
    () => ({
      language,
      say: (words) => (typeof words === 'string' ? words : words[language]),
      switchLanguage: () => {
        const other = language === 'en' ? 'zh-CN' : 'en';
        // The server sets the cookie that later pages and its own sentences follow; without it, this page still does.
        void rememberLanguage(other).finally(() => setLanguage(other));
      },
      theme,
      chooseTheme: (chosen) => {
        showTheme(chosen);
        setTheme(chosen);
      },
      isDark: theme ? theme === 'dark' : deviceIsDark,
      isStill,
    }),
    [language, theme, deviceIsDark, isStill],
  );
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

const languageOfPage = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN');

const themeOfPage = (): Theme | undefined => {
  const { theme } = document.documentElement.dataset;
  return isTheme(theme) ? theme : undefined;
};

async function rememberLanguage(language: Language): Promise<void> {
  await fetch(`/health?lang=${language}`).catch(() => undefined);
}

const A_YEAR_SECONDS = 31_536_000;

function showTheme(theme: Theme | undefined): void {
  const { dataset } = document.documentElement;
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
  const age = theme ? A_YEAR_SECONDS : 0;
  document.cookie = `${THEME_COOKIE}=${theme ?? ''}; path=/; max-age=${age}; samesite=lax`;
}

const FOR_DARK = '(prefers-color-scheme: dark)';
const FOR_STILLNESS = '(prefers-reduced-motion: reduce)';

function useDeviceAsks(wish: string): boolean {
  const [asks, setAsks] = useState(() => matchMedia(wish).matches);
  useEffect(() => {
    const query = matchMedia(wish);
    const follow = () => setAsks(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [wish]);
  return asks;
}
