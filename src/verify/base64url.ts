const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (sign, value) => [sign, value]));

/** Bytes as base64url without padding (RFC 4648 §5). */
export function base64UrlOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const held = one * 65_536 + two * 256 + three;
    const signs = Math.min(4, bytes.length - at + 1);
    for (let place = 0; place < signs; place += 1)
      text += ALPHABET.charAt(Math.floor(held / 64 ** (3 - place)) % 64);
  }
  return text;
}

/**
 * The bytes of a base64url text; undefined for any text that is not the one spelling of them: another alphabet, padding,
 * white space, a length that no bytes have, bits left over that are not zero.
 */
export function bytesInBase64Url(text: string): Uint8Array | undefined {
  if (text.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (const sign of text) {
    const value = VALUES.get(sign);
    if (value === undefined) return undefined;
    held = held * 64 + value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = Math.floor(held / 2 ** bits);
    at += 1;
    held %= 2 ** bits;
  }
  return held === 0 ? bytes : undefined;
}
