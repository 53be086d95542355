import { ok, refuse, type Result } from './result.ts';

/**
 * An exact decimal that counts something (hours, minutes, cases): `units` ÷ `scale`, never a float.
 * "37.75" is 3775 ÷ 100.
 */
export type Quantity = { readonly units: bigint; readonly scale: bigint };

export type QuantityProblem = { readonly kind: 'quantity-malformed' };

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,6}))?$/u;

/** "37.75" → 37.75 exactly. Nothing below zero, at most six decimals, no blanks, separators or exponent. */
export function parseQuantity(text: string): Result<Quantity, QuantityProblem> {
  const [, whole, decimals = ''] = DECIMAL.exec(text) ?? [];
  if (whole === undefined) return refuse({ kind: 'quantity-malformed' });
  return ok({ units: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) });
}

/** `quantity` × part ÷ whole, still exact. */
export const scaled = (
  { units, scale }: Quantity,
  { part, whole }: { readonly part: bigint; readonly whole: bigint },
): Quantity => ({ units: units * part, scale: scale * whole });

/** All of them together, exactly; nothing for none. */
export function sumOf(quantities: readonly Quantity[]): Quantity {
  let total: Quantity = { units: 0n, scale: 1n };
  for (const { units, scale } of quantities) {
    // Scales are powers of ten, so one divides the other: the sum stays as short as its longest part.
    const common =
      scale % total.scale === 0n ? scale : total.scale % scale === 0n ? total.scale : scale * total.scale;
    total = { units: total.units * (common / total.scale) + units * (common / scale), scale: common };
  }
  return total;
}

/** Is the one more than the other? */
export const exceeds = (one: Quantity, other: Quantity): boolean =>
  one.units * other.scale > other.units * one.scale;

/** With two decimals, half up: 104.2857… → "104.29". */
export function showQuantity({ units, scale }: Quantity): string {
  const hundredths = (units * 200n + scale) / (scale * 2n);
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** As many decimals as it has, and no more: "37.5". Its scale must be a power of ten, as that of everything read is. */
export function showDecimal({ units, scale }: Quantity): string {
  const decimals = String(scale).length - 1;
  const digits = String(units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals).replace(/0+$/u, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}
