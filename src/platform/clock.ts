/** Where the present comes from. Handed in, so that a test can stop it. */
export type Clock = {
  /** The wall's time, for people and records. */
  readonly now: () => Date;
  /** Milliseconds that never run backwards, for measuring. */
  readonly elapsedMs: () => number;
};

export const systemClock: Clock = { now: () => new Date(), elapsedMs: () => performance.now() };
