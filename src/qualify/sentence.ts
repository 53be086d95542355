import type { Language, Words } from '../kernel/words.ts';

/** A sentence with figures in their places: `{name}` gives way to what is handed in. */
export const filled = (
  words: Words,
  language: Language,
  figures: { readonly [name: string]: string | number },
): string =>
  words[language].replaceAll(/\{(?<name>\w+)\}/gu, (_, name: string) => String(figures[name] ?? ''));
