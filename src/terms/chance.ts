import type { Range } from './facts/work-priors.ts';

/** Numbers from 0 up to 1 that follow from a seed alone: mulberry32, the same in every engine. */
export function drawsFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The value below which a share of a triangular distribution lies. A wider or higher range never gives less for the same share. */
export function triangular({ low, mode, high }: Range, share: number): number {
  const width = high - low;
  if (width <= 0) return low;
  const rising = (mode - low) / width;
  return share < rising
    ? low + Math.sqrt(share * width * (mode - low))
    : high - Math.sqrt((1 - share) * width * (high - mode));
}
