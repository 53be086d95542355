import { RUNS, type Weights } from './impression.ts';
import { bitsIn } from './tables/packed.ts';
import {
  READER_BIAS,
  READER_NAMED,
  READER_RUN_COUNT,
  READER_RUNS,
  READER_SCALE,
} from './tables/reader-weights.ts';

/** A step from one run to the next: ones for every so many, a zero, then the rest in so many bits. */
export const STEP_BITS = 5;
/** A weight: a bit for its sign, then a one for every step beyond the first, and a zero unless it is the largest. */
export const WEIGHT_MAX = 3;

/** What `npm run train` learned, unpacked once. */
export const readerWeights: Weights = {
  bias: READER_BIAS,
  runs: unpack(READER_RUNS, READER_RUN_COUNT),
  scale: READER_SCALE,
  named: READER_NAMED,
};

/** The weight of every run by its number; runs are packed in order, as the step from the one before and the weight. */
function unpack(packed: string, count: number): Int8Array {
  const runs = new Int8Array(RUNS);
  const read = bitsIn(packed);
  let run = 0;
  for (let entry = 0; entry < count; entry += 1) {
    while (read(1) === 1) run += 1 << STEP_BITS;
    run += read(STEP_BITS);
    const sign = 1 - 2 * read(1);
    let size = 1;
    while (size < WEIGHT_MAX && read(1) === 1) size += 1;
    runs[run] = sign * size;
  }
  return runs;
}
