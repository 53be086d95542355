import { assert, integer, array, property } from 'fast-check';
import { expect, test } from 'vitest';
import { Buckets } from './bucket.ts';

test('a client may ask its burst at once, then as fast as tokens come', () => {
  const buckets = new Buckets({ burst: 3, perSecond: 0.5 }, 10);
  const at = (nowMs: number): number => buckets.secondsToWait('a', nowMs);
  expect([at(0), at(0), at(0), at(0)]).toEqual([0, 0, 0, 2]);
  expect(at(1_000)).toBe(1);
  expect(at(2_000)).toBe(0);
  expect(at(2_000)).toBe(2);
});

test('one client’s haste is not another’s wait', () => {
  const buckets = new Buckets({ burst: 1, perSecond: 1 }, 10);
  expect(buckets.secondsToWait('a', 0)).toBe(0);
  expect(buckets.secondsToWait('a', 0)).toBe(1);
  expect(buckets.secondsToWait('b', 0)).toBe(0);
});

test('never remembers more clients than it may, and forgets the one not seen for the longest', () => {
  const buckets = new Buckets({ burst: 1, perSecond: 0.001 }, 2);
  for (const client of ['a', 'b', 'a', 'c']) buckets.secondsToWait(client, 0);
  expect(buckets.clientsKnown).toBe(2);
  expect(buckets.secondsToWait('a', 0)).toBeGreaterThan(0);
  expect(buckets.secondsToWait('b', 0)).toBe(0);
});

test('whatever the rhythm, no more is granted than burst plus what time brought', () => {
  assert(
    property(array(integer({ min: 0, max: 5_000 }), { maxLength: 200 }), (pausesMs) => {
      const buckets = new Buckets({ burst: 5, perSecond: 2 }, 1);
      let nowMs = 0;
      let granted = 0;
      for (const pauseMs of pausesMs) {
        nowMs += pauseMs;
        if (buckets.secondsToWait('a', nowMs) === 0) granted += 1;
      }
      expect(granted).toBeLessThanOrEqual(5 + (nowMs / 1000) * 2 + 1e-6);
    }),
  );
});
