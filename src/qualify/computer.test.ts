import { expect, test } from 'vitest';
import { computerVerdict, REFERENCE_TENTHS, worked } from './computer.ts';

const good = { width: 1920, height: 1080, missing: [], workTenths: REFERENCE_TENTHS } as const;

test('an ordinary computer gets no advice', () => {
  expect(computerVerdict(good)).toMatchObject({ advice: [], speedPercent: 100 });
});

test.each([
  { log: { ...good, width: 1365 }, advice: 'screen-small' },
  { log: { ...good, height: 767 }, advice: 'screen-small' },
  { log: { ...good, missing: ['line'] as const }, advice: 'browser-lacks' },
  { log: { ...good, workTenths: 3 * REFERENCE_TENTHS }, advice: 'slow' },
])('$advice is told', ({ log, advice }) => {
  expect(computerVerdict(log).advice).toEqual([advice]);
});

test('the piece of work is the same everywhere', () => {
  expect(worked(1_000)).toBe(worked(1_000));
  expect(worked(1_000)).not.toBe(worked(1_001));
});
