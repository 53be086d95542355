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
export const STEP_BITS = 7;
/** A weight: the bits it takes, and what stands for zero. */
export const WEIGHT_BITS = 4;
export const WEIGHT_OFFSET = 7;

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
    runs[run] = read(WEIGHT_BITS) - WEIGHT_OFFSET;
  }
  return runs;
}
