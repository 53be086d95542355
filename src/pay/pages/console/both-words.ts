import { z } from 'zod/mini';
import type { Words } from '../../../kernel/words.ts';

/** A sentence in both languages, as the API says it. */
export const wordsShape = z.object({ 'zh-CN': z.string(), en: z.string() });

/** A name that is the same in both languages. */
export const inBoth = (text: string): Words => ({ 'zh-CN': text, en: text });

/** Two texts with a dot between them, in both languages. */
export const dotted = (first: string, second: Words): Words => ({
  'zh-CN': `${first} · ${second['zh-CN']}`,
  en: `${first} · ${second.en}`,
});
