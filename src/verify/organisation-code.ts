const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The ninth character of an organisation code (GB 11714-1997) for its first eight; undefined for anything else. */
export function organisationCheckCharacter(first8: string): string | undefined {
  if (!/^[0-9A-Z]{8}$/u.test(first8)) return undefined;
  const sum = WEIGHTS.reduce(
    (total, weight, index) => total + weight * ALPHABET.indexOf(first8.charAt(index)),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 11 ? '0' : check === 10 ? 'X' : String(check);
}

/**
 * Whether nine characters (a hyphen before the last allowed) agree with GB 11714. Inside a credit code this is
 * a hint and no more: codes given out after 2015 are checked by their eighteenth character.
 */
export function organisationCodeFits(code: string): boolean {
  const plain = code.replace('-', '');
  return plain.length === 9 && organisationCheckCharacter(plain.slice(0, 8)) === plain.charAt(8);
}
