import { z } from 'zod/mini';

/** A sentence in both languages, as the API says it. */
export const wordsShape = z.object({ 'zh-CN': z.string(), en: z.string() });
