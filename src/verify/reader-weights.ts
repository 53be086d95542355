import { BUCKETS, type Weights } from './impression.ts';
import { READER_BIAS, READER_NAMED, READER_PAIRS, READER_SCALE } from './tables/reader-weights.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What `npm run train` learned, unpacked once. */
export const readerWeights: Weights = {
  bias: READER_BIAS,
  pairs: unpack(READER_PAIRS),
  scale: READER_SCALE,
  named: READER_NAMED,
};

/** Base64 into signed bytes; written out, since not every place this runs in has `atob`. */
function unpack(packed: string): Int8Array {
  const bytes = new Int8Array(BUCKETS);
  let held = 0;
  let bits = 0;
  let index = 0;
  for (const digit of packed) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[index] = (held >> bits) & 0xff;
    index += 1;
  }
  return bytes;
}
