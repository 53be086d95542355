/**
 * Sound as it is written down: the level of each fiftieth of a second, and no sound. Whole numbers only, so that the
 * same verdict comes out wherever it is reckoned.
 */
export type SoundLog = {
  /** Mean power of each frame in tenths of a decibel under full scale, from 0 down to `SILENCE_TENTHS`. */
  readonly levels: readonly number[];
  /** How many frames held a sample at the very top of the scale. */
  readonly clipped: number;
};

export const FRAME_MS = 20;
/** What a frame of nothing but zeros counts as. */
export const SILENCE_TENTHS = -1_200;

/** The level of a frame from the mean of its squared samples (0 to 1), in tenths of a decibel under full scale. */
export const levelOf = (power: number): number =>
  power <= 0 ? SILENCE_TENTHS : Math.max(SILENCE_TENTHS, Math.min(0, Math.round(100 * Math.log10(power))));

/** The mean of squared samples that a level stands for. */
export const powerOf = (level: number): number => (level <= SILENCE_TENTHS ? 0 : 10 ** (level / 100));

export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;

/** The value that a share of all values (0 to 1) does not exceed; 0 of nothing. */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return (
    sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1 + (share === 0 ? 1 : 0))] ?? 0
  );
}

/** Frames of noise vary; what is twice as strong as the noise, and not 16 dB under the loudest, is speech. */
const OVER_NOISE = 2;
const UNDER_LOUDEST = 0.025;

/** The power from which a frame counts as speech. */
export const speechFrom = (noise: number, powers: readonly number[]): number =>
  Math.max(noise * OVER_NOISE, quantileOf(powers, 0.95) * UNDER_LOUDEST);
