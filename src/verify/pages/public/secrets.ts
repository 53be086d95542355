import { maskPrivate, privateNumbersIn } from '../../masking.ts';

/**
 * The text with identity and card numbers masked, of the same length; nothing when it holds none. A phone in a posting
 * is the recruiter's own as a rule, and needed for the check, so phones stay.
 */
export function withoutSecrets(text: string): string | undefined {
  const secrets = privateNumbersIn(text).filter(({ kind }) => kind !== 'phone');
  const isWhole = ({ start, end }: { start: number; end: number }): boolean =>
    !text.slice(start, end).includes('*');
  if (!secrets.some(isWhole)) return undefined;
  const masked = maskPrivate(text);
  return secrets.reduce(
    (shown, { start, end }) => shown.slice(0, start) + masked.slice(start, end) + shown.slice(end),
    text,
  );
}
