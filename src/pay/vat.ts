import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';

/**
 * How payers withhold value added tax from labour remuneration, as the owner loaded and confirmed it: the text of the
 * rule is not held (财政部、税务总局公告2026年第28号, title only), so no figure stands here.
 */
export type VatRule = {
  readonly version: string;
  /** A month that comes to less is exempt; from there on the whole of it is taxed (增值税法第二十三条). */
  readonly monthExemptBelow: Fen;
  /** Whole percent, contained in what is agreed. */
  readonly percent: bigint;
  readonly source: string;
};

type Paid = { readonly paidOn: ChinaDay; readonly income: Fen; readonly vat: Fen };

/** What a payment adds to the value added tax of its month: never less than nothing. */
export function vatOn(
  {
    gross,
    paidOn,
    paidBefore,
  }: { readonly gross: Fen; readonly paidOn: ChinaDay; readonly paidBefore: readonly Paid[] },
  { monthExemptBelow, percent }: VatRule,
): Fen {
  const ofMonth = paidBefore.filter((paid) => paid.paidOn.slice(0, 7) === paidOn.slice(0, 7));
  const whole = ofMonth.reduce((sum, { income, vat }) => sum + income + vat, 0n) + gross;
  if (whole < monthExemptBelow) return toFen(0n);
  const due = prorate(toFen(whole), { part: percent, whole: 100n + percent });
  const before = ofMonth.reduce((sum, { vat }) => sum + vat, 0n);
  return toFen(due > before ? due - before : 0n);
}
