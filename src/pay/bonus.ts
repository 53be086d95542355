import { showYuan, toFen } from '../kernel/money.ts';
import { showDecimal, sumOf } from '../kernel/quantity.ts';
import type { Rates } from '../terms/rate-card.ts';
import type { EarningLine, SortedOut } from './line.ts';

/** A line for each bonus of which something counted, also when the first step was not reached: then it is 0.00. */
export const bonusLines = (rates: Rates, sorted: readonly SortedOut[]): readonly EarningLine[] =>
  rates.bonuses.flatMap(({ id, kind, every, amount, cap }) => {
    const counted = sorted.find((each) => each.kind === kind)?.counted ?? [];
    if (counted.length === 0) return [];
    const quantity = sumOf(counted.map((event) => event.quantity));
    const times = (quantity.units * every.scale) / (quantity.scale * every.units);
    const whole = amount * times;
    return [
      {
        rule: `bonus-${id}`,
        version: rates.version,
        events: counted.map((event) => event.id),
        formula: `min(⌊${showDecimal(quantity)} ÷ ${showDecimal(every)}⌋ × ${showYuan(amount)}, ${showYuan(cap)})`,
        amount: toFen(whole < cap ? whole : cap),
      },
    ];
  });
