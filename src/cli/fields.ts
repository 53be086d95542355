import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import type { Result } from '../kernel/result.ts';
import type { Language, Words } from '../kernel/words.ts';
import { placeName } from '../terms/place-name.ts';

/** A text that one of the kernel's readers takes; what it refuses is a malformed field. */
const readBy = <Value>(read: (text: string) => Result<Value, unknown>) =>
  z.string().transform((text, context): Value => {
    const parsed = read(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

/** "-45.00": an amount that may be a correction or a deduction. */
export const signedYuan = readBy(parseYuan);
/** "1045.68": an amount that cannot be a debt. */
export const yuan = signedYuan.refine((amount) => amount >= 0n);
/** "37.75". */
export const hours = readBy(parseQuantity);
/** "4.50" or 4.5: a mark, or a percentage. */
export const mark = z.union([hours, z.number().transform(String).pipe(hours)]);
/** "80": at most the whole. */
export const percent = mark.refine(({ units, scale }) => units <= scale * 100n);
/** "2026-11-23". */
export const day = readBy(parseChinaDay);
/** "2026-11-23T10:00:00+08:00": with a zone, and with or without seconds. */
export const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })])
  .transform((text) => new Date(text))
  // Beyond these a day in China has no four digits for its year.
  .refine((at) => at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9998);
/** The name of a city or tier, as people write it: looked up, so any short text will do. */
export const place = z.string().min(1).max(40).transform(placeName);
/** 3 or "3": how many of something there are. */
export const count = z.union([
  z.int().min(0).max(1_000_000),
  z
    .string()
    .regex(/^\d{1,6}$/u)
    .transform(Number),
]);
/** 2026 or "2026". */
export const year = z.union([z.int().min(1000).max(9999), z.string().regex(/^\d{4}$/u)]).transform(String);

/** Several sentences as one text: Chinese without blanks between them. */
export const sentences = (words: readonly Words[], language: Language): string =>
  words.map((each) => each[language]).join(language === 'en' ? ' ' : '');
