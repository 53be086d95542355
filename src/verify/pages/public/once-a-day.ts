import type { ChinaDay } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';

export type Dated = { readonly language: Language; readonly on: ChinaDay };

/** A page that is the same for everybody, made once a day in each language; yesterday's is forgotten. */
export function onceADay<Page>(make: (dated: Dated) => Page): (dated: Dated) => Page {
  const made = new Map<Language, { readonly on: ChinaDay; readonly page: Page }>();
  return ({ language, on }) => {
    const before = made.get(language);
    if (before?.on === on) return before.page;
    const page = make({ language, on });
    made.set(language, { on, page });
    return page;
  };
}
