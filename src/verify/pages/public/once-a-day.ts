import type { ChinaDay } from '../../../kernel/china-day.ts';
import type { Language } from '../../../kernel/words.ts';
import type { Register } from '../../register.ts';

export type Dated = { readonly language: Language; readonly on: ChinaDay; readonly register: Register };

/**
 * A page that is the same for everybody, made once a day in each language and register; yesterday's is forgotten, and
 * so is one that was made before the register changed.
 */
export function onceADay<Page>(make: (dated: Dated) => Page): (dated: Dated) => Page {
  const made = new Map<Language, Omit<Dated, 'language'> & { readonly page: Page }>();
  return ({ language, on, register }) => {
    const before = made.get(language);
    if (before?.on === on && before.register === register) return before.page;
    const page = make({ language, on, register });
    made.set(language, { on, register, page });
    return page;
  };
}
