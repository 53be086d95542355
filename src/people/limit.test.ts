import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import {
  codeLimits,
  type Limit,
  passwordLimits,
  secondsToWait,
  sendingLimits,
  strangerLimit,
  windowAt,
} from './limit.ts';

const NINE = new Date('2026-11-23T09:00:00Z');
const LIMIT = { kind: 'test', max: 3, windowMs: 15 * 60_000 };
const time = integer({ min: 0, max: 4_102_444_800_000 });

test.each([
  { count: 0, at: NINE, wait: 0, why: 'nothing was tried' },
  { count: 3, at: NINE, wait: 0, why: 'the last one still passes' },
  { count: 4, at: NINE, wait: 900, why: 'the window has just begun' },
  { count: 4, at: new Date('2026-11-23T09:14:59.001Z'), wait: 1, why: 'the window is almost over' },
  { count: 99, at: new Date('2026-11-23T09:07:30Z'), wait: 450, why: 'half of it is left' },
])('attempt $count waits $wait s: $why', ({ count, at, wait }) => {
  expect(secondsToWait(LIMIT, count, at)).toBe(wait);
});

test('every instant lies in one window, and the next begins where it ends', () => {
  assert(
    property(time, (ms) => {
      const now = new Date(ms);
      const { from, to } = windowAt(LIMIT, now);
      expect(from.getTime()).toBeLessThanOrEqual(ms);
      expect(to.getTime()).toBeGreaterThan(ms);
      expect(windowAt(LIMIT, to).from).toEqual(to);
      expect(windowAt(LIMIT, from)).toEqual({ from, to });
    }),
  );
});

test('whoever waits as long as they were told may try again, and not before', () => {
  assert(
    property(time, (ms) => {
      const now = new Date(ms);
      const wait = secondsToWait(LIMIT, LIMIT.max + 1, now);
      expect(windowAt(LIMIT, new Date(ms + wait * 1000)).from).not.toEqual(windowAt(LIMIT, now).from);
      expect(windowAt(LIMIT, new Date(ms + (wait - 1) * 1000)).from).toEqual(windowAt(LIMIT, now).from);
    }),
  );
});

test('no two limits share their counts', () => {
  const limits: readonly Limit[] = [
    ...Object.values(passwordLimits),
    ...Object.values(codeLimits),
    ...Object.values(sendingLimits),
    strangerLimit,
  ];
  expect(new Set(limits.map(({ kind }) => kind)).size).toBe(limits.length);
});
