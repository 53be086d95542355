/** When something that failed is tried again, and when it is given up and laid before a person. */
export const ATTEMPTS_MAX = 8;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 600_000;

/** Milliseconds to wait after the `attempts`th failure: doubling from a second to ten minutes. */
export const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));

/** For how long a piece of work belongs to whoever took it. A process that died gives it back this late. */
export const LEASE_MS = 30_000;
