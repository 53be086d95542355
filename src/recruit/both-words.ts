import { z } from 'zod';

/** A sentence in both languages, as it travels and is kept. */
export const bothWords = z.strictObject({ 'zh-CN': z.string(), en: z.string() }).readonly();
