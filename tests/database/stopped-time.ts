import type { Clock } from '../../src/platform/clock.ts';
import type { Ids } from '../../src/platform/ids.ts';
import { uuid7 } from '../../src/kernel/uuid7.ts';
import type { Log } from '../../src/platform/log.ts';

/** A clock that a test moves by hand. */
export function stoppedClock(start = new Date('2026-11-23T08:00:00Z')): Clock & {
  readonly pass: (ms: number) => void;
} {
  let nowMs = start.getTime();
  return {
    now: () => new Date(nowMs),
    elapsedMs: () => nowMs,
    pass: (ms) => {
      nowMs += ms;
    },
  };
}

/** Keys in the order they were asked for; `series` keeps those of several makers apart. */
export function countedIds(series = 0): Ids {
  let count = 0;
  return {
    next: () => {
      count += 1;
      const chance = new Uint8Array(16);
      new DataView(chance.buffer).setUint32(12, count);
      chance[8] = series;
      return uuid7(Date.UTC(2026, 10, 23) + count, chance);
    },
  };
}

export const silentLog: Log = { error: () => {}, info: () => {}, warn: () => {} };
