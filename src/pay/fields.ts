import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import type { Result } from '../kernel/result.ts';

/** A text that one of the kernel's readers takes. */
const readBy = <Value>(read: (text: string) => Result<Value, unknown>) =>
  z.string().transform((text, context): Value => {
    const parsed = read(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

/** "-45.00". */
export const signedYuan = readBy(parseYuan);
/** "1045.68": never a debt. */
export const yuan = signedYuan.refine((amount) => amount >= 0n);
/** "37.75": an exact count of hours, minutes, cases, or a mark. */
export const decimal = readBy(parseQuantity);
/** "2026-11-23". */
export const day = readBy(parseChinaDay);
/** One line of text that people typed, at most so long, and without control characters. */
export const lineOf = (lengthMax: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(lengthMax)
    .regex(/^\P{Cc}*$/u);
