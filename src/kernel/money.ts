import { ok, refuse, type Result } from './result.ts';

declare const fen: unique symbol;

/** An amount of renminbi in whole fen (1 yuan = 100 fen). A bigint, so that no sum is ever a fraction. */
export type Fen = bigint & { readonly [fen]: true };

// oxlint-disable-next-line typescript/consistent-type-assertions, typescript/no-unsafe-type-assertion -- the one place where a bigint becomes money
export const toFen = (amount: bigint): Fen => amount as Fen;

export type MoneyProblem = { readonly kind: 'yuan-malformed' };

/** Twelve digits of yuan: more than anyone is paid, and far too few to slow the arithmetic. */
const YUAN = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/u;

/** "1045.68" → 104568 fen. At most two decimals; no sign but a minus, no blanks, separators or exponent. */
export function parseYuan(text: string): Result<Fen, MoneyProblem> {
  const [, sign, yuan = '0', decimals = ''] = YUAN.exec(text) ?? [];
  if (sign === undefined) return refuse({ kind: 'yuan-malformed' });
  const amount = BigInt(yuan) * 100n + BigInt(decimals.padEnd(2, '0'));
  return ok(toFen(sign === '-' ? -amount : amount));
}

/** 104568 fen → "1045.68": always two decimals, a minus in front of a debt, no currency sign. */
export function showYuan(amount: Fen): string {
  const digits = String(amount < 0n ? 0n - amount : amount).padStart(3, '0');
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * `amount` × part ÷ whole, rounded once to the fen: half a fen goes away from zero (`half-up`, the default),
 * or any part of a fen counts as a whole one (`up`, for what is owed at least). Money is rounded nowhere else.
 * `whole` must be positive.
 */
export function prorate(
  amount: Fen,
  { part, whole }: { readonly part: bigint; readonly whole: bigint },
  rounding: 'half-up' | 'up' = 'half-up',
): Fen {
  if (whole <= 0n) throw new RangeError('money can only be divided by more than nothing');
  const product = amount * part;
  const size = product < 0n ? -product : product;
  const rounded = rounding === 'up' ? (size + whole - 1n) / whole : (size * 2n + whole) / (whole * 2n);
  return toFen(product < 0n ? -rounded : rounded);
}
