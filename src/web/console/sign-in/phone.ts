import { ok, refuse, type Result } from '../../../kernel/result.ts';

/** How people write a number: with blanks and dashes, with full-width digits, with the country before it. */
const DECORATION = /[\s\-‐–—()（）]/gu;
const MAINLAND = /^(?:(?:\+|00)?86)?(?<number>1[3-9]\d{9})$/u;

/** "+86 138 1234-5678" → "13812345678". Refuses what is no mainland mobile number. */
export function readPhone(typed: string): Result<string, { readonly kind: 'phone-malformed' }> {
  const number = MAINLAND.exec(typed.normalize('NFKC').replaceAll(DECORATION, ''))?.groups?.['number'];
  return number === undefined ? refuse({ kind: 'phone-malformed' }) : ok(number);
}
