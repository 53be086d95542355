import { RUNS, type Weights } from './impression.ts';
import {
  READER_BIAS,
  READER_NAMED,
  READER_RUNS,
  READER_RUN_WEIGHTS,
  READER_SCALE,
} from './tables/reader-weights.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A weight of zero is written as this digit. */
const WEIGHT_OFFSET = 31;

/** What `npm run train` learned, unpacked once. */
export const readerWeights: Weights = {
  bias: READER_BIAS,
  runs: unpack(READER_RUNS, READER_RUN_WEIGHTS),
  scale: READER_SCALE,
  named: READER_NAMED,
};

/** Numbers of runs as steps from one to the next (five bits a digit, the sixth says that more follow), weights beside. */
function unpack(steps: string, weights: string): Int8Array {
  const runs = new Int8Array(RUNS);
  let run = 0;
  let step = 0;
  let shift = 0;
  let entry = 0;
  for (const digit of steps) {
    const value = DIGITS.indexOf(digit);
    step |= (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    run += step;
    runs[run] = DIGITS.indexOf(weights.charAt(entry)) - WEIGHT_OFFSET;
    entry += 1;
    step = 0;
    shift = 0;
  }
  return runs;
}
