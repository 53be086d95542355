import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { inForceOn } from './dated.ts';
import { rateTables, TAX_KNOWN_UNTIL, type Bracket } from './facts/tax.ts';

/** Tax on a base, and the step of the table that it stands in. */
export type Taxed = { readonly base: Fen; readonly bracket: Bracket; readonly tax: Fen };

/**
 * Tax on a base by one of the tables: base × percent − quick deduction, half up to the fen. A base of nothing or less
 * stands in the first step and owes nothing. The caller has made sure that the day is within the tables.
 */
export function taxOn(
  base: Fen,
  { table, on }: { readonly table: keyof typeof rateTables; readonly on: ChinaDay },
): Taxed {
  const found = inForceOn(rateTables[table], { on, knownUntil: TAX_KNOWN_UNTIL });
  if (!found.ok) throw new RangeError(`no tax table on that day: ${found.problem.kind}`);
  const { brackets } = found.value;
  const bracket = brackets.find(({ upTo }) => upTo === null || base <= upTo) ?? brackets[0];
  const taxable = toFen(base > 0n ? base : 0n);
  const tax = toFen(prorate(taxable, { part: bracket.percent, whole: 100n }) - bracket.quick);
  return { base: taxable, bracket, tax };
}
