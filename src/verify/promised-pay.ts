import { read } from './reading.ts';
import { wagesIn, type Wage } from './wage.ts';

/** Pay that a text promises, with what it says about the hours of it. */
export type PromisedPay = Pick<Wage, 'per' | 'low' | 'high'> & {
  /** The longest that the text says a day of it is. */
  readonly dayMinutes?: number;
  /** The longest that the text says a week of it is. */
  readonly weekMinutes?: number;
};

const WEEKS_A_MONTH = 365 / 84;

/** Every pay that a text names, read as the check reads it; nothing for a text without any. */
export const promisedPayIn = (text: string): readonly PromisedPay[] =>
  wagesIn(read(text).text).map(({ per, low, high, hours }) => {
    if (hours?.basis !== 'stated') return { per, low, high };
    const longest = hours.minutes.high;
    if (per === 'day') return { per, low, high, dayMinutes: longest };
    if (per === 'week') return { per, low, high, weekMinutes: longest };
    return per === 'month' ? { per, low, high, weekMinutes: longest / WEEKS_A_MONTH } : { per, low, high };
  });
