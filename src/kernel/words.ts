/** The two languages Likui speaks. Chinese comes first; English can be switched to on every page. */
export const languages = ['zh-CN', 'en'] as const;

export type Language = (typeof languages)[number];

/** One sentence in both languages: a missing one does not compile. */
export type Words = { readonly [language in Language]: string };
