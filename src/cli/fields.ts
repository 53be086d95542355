import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import type { Result } from '../kernel/result.ts';

/** A text that one of the kernel's readers takes; what it refuses is a malformed field. */
const readBy = <Value>(read: (text: string) => Result<Value, unknown>) =>
  z.string().transform((text, context): Value => {
    const parsed = read(text);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });

/** "1045.68": an amount that cannot be a debt. */
export const yuan = readBy(parseYuan).refine((amount) => amount >= 0n);
/** "37.75". */
export const hours = readBy(parseQuantity);
/** "2026-11-23". */
export const day = readBy(parseChinaDay);
/** The name of a city or tier: looked up, so any short text will do. */
export const place = z.string().min(1).max(40);
