const DIGITS = 6;
const CODES = 10 ** DIGITS;
const CHANCE_BYTES = 4;
const CHANCES = 2 ** 32;
/** What lies above the last whole million would make small codes likelier. */
const FAIR = CHANCES - (CHANCES % CODES);

/** Set 2026-11-23: time to find the phone and type six digits; a guesser hits one code in 200,000 with these attempts. */
export const CODE_LASTS_MS = 5 * 60_000;
export const CODE_ATTEMPTS_MAX = 5;

/** Six digits, every one of them as likely as any other. `chance` gives that many random bytes at each call. */
export function codeFrom(chance: (size: number) => Uint8Array): string {
  for (;;) {
    const drawn = chance(CHANCE_BYTES).reduce((sum, byte) => sum * 256 + byte, 0);
    if (drawn < FAIR) return String(drawn % CODES).padStart(DIGITS, '0');
  }
}

/** A code as somebody typed it, with the spaces that phones put in; undefined when it cannot be one. */
export function codeIn(typed: string): string | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/\s/gu, '');
  return /^\d{6}$/u.test(digits) ? digits : undefined;
}

/** When a code asked for now is worth nothing any more. */
export const codeExpiryAt = (now: Date): Date => new Date(now.getTime() + CODE_LASTS_MS);
