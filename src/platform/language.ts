import type { Language } from '../kernel/words.ts';

/** What `?lang=` may say, and the language it means. */
const ASKED: ReadonlyMap<string, Language> = new Map([
  ['zh', 'zh-CN'],
  ['zh-CN', 'zh-CN'],
  ['en', 'en'],
]);

export const LANGUAGE_COOKIE = 'lang';

/** The language asked for in the address, if any: the one case in which it is worth remembering. */
export function languageAskedIn(request: Request): Language | undefined {
  return ASKED.get(new URL(request.url).searchParams.get('lang') ?? '');
}

/**
 * The reader's language: what the address asks for, else what they chose before (cookie), else what their browser
 * prefers, else Chinese. Chinese also wins when the browser names neither of the two.
 */
export function languageOf(request: Request): Language {
  return languageAskedIn(request) ?? languageInCookie(request) ?? languagePreferred(request);
}

function languageInCookie(request: Request): Language | undefined {
  const chosen = /(?:^|;\s*)lang=(?<lang>[\w-]+)/u.exec(request.headers.get('cookie') ?? '');
  return ASKED.get(chosen?.groups?.['lang'] ?? '');
}

function languagePreferred(request: Request): Language {
  const wanted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((each) => /^\s*q=(?<q>[\d.]+)$/u.exec(each)?.groups?.['q']).find(Boolean);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => weight > 0 && /^(?:zh|en)\b/u.test(tag))
    .toSorted((a, b) => b.weight - a.weight);
  return wanted[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
}
