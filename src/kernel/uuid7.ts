const TIME_BYTES = 6;
const BYTES = 16;
const TIME_MAX_MS = 2 ** 48;

/**
 * A UUID of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then chance, so that keys made later sort later
 * and need no sequence. `chance` is sixteen random bytes, of which the last ten are used. Refuses (throws on) a time
 * that 48 bits cannot hold and less chance than that.
 */
export function uuid7(atMs: number, chance: Uint8Array): string {
  if (!Number.isSafeInteger(atMs) || atMs < 0 || atMs >= TIME_MAX_MS)
    throw new RangeError('a time out of range');
  if (chance.length < BYTES) throw new RangeError('sixteen bytes of chance are needed');
  const bytes = chance.slice(0, BYTES);
  for (let index = 0, rest = atMs; index < TIME_BYTES; index += 1, rest = Math.floor(rest / 256))
    bytes[TIME_BYTES - 1 - index] = rest % 256;
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
