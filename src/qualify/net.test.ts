import { describe, expect, test } from 'vitest';
import { seeded } from '../../tests/qualify/known-sound.ts';
import { lineVerdict, LOST, opinionOf } from './net.ts';

const smooth = (count: number, trip = 300): readonly number[] => Array.from({ length: count }, () => trip);

describe('the estimated opinion of a call with 50 ms one way', () => {
  test.each([
    [0, 4.38, 4.38],
    [1, 3.78, 4.3],
    [2, 3.19, 4.2],
    [3, 2.73, 4.09],
    [5, 2.11, 3.87],
  ])('%d %% lost: %d where gaps are heard, %d where they are concealed', (lossPercent, plain, concealed) => {
    const call = { lossPercent, delayMs: 50 };
    expect(opinionOf(call, 'plain')).toBeCloseTo(plain, 1);
    expect(opinionOf(call, 'concealed')).toBeCloseTo(concealed, 1);
  });

  test('never leaves the scale', () => {
    expect(opinionOf({ lossPercent: 100, delayMs: 5000 }, 'plain')).toBe(1);
  });
});

test('a smooth line meets everything', () => {
  const log = { trips: smooth(9000), arrived: 9000, downKbps: 50_000, upKbps: 20_000 };
  expect(lineVerdict(log)).toMatchObject({
    band: 'meets',
    missed: [],
    tripP95Tenths: 300,
    jitterP95Tenths: 0,
  });
});

test.each([0, 1, 2, 5, 10])(
  'of %d %% lost on the way there, that much is told, and none of the way back',
  (percent) => {
    const chance = seeded(percent + 1);
    const trips = smooth(1000).map((trip) => (chance() * 100 < percent ? LOST : trip));
    const arrived = trips.filter((trip) => trip !== LOST).length;
    const verdict = lineVerdict({ trips, arrived });
    expect(Math.abs(verdict.lossUpHundredths / 100 - percent)).toBeLessThan(1.5);
    expect(verdict.lossDownHundredths).toBe(0);
    expect(verdict.missed.includes('loss')).toBe(verdict.lossUpHundredths > 100);
  },
);

test('what arrived and was not heard again was lost on the way back', () => {
  const trips = [...smooth(950), ...Array.from({ length: 50 }, () => LOST)];
  expect(lineVerdict({ trips, arrived: 1000 })).toMatchObject({
    lossUpHundredths: 0,
    lossDownHundredths: 500,
    answered: 950,
    missed: ['loss', 'opinion'],
    band: 'borderline',
  });
});

test('too few packets, or none back, and nothing is said', () => {
  expect(lineVerdict({ trips: smooth(999), arrived: 999 })).toMatchObject({
    band: 'not-measurable',
    reason: 'too-few',
  });
  const deaf = { trips: Array.from({ length: 2000 }, () => LOST), arrived: 0 };
  expect(lineVerdict(deaf)).toMatchObject({ band: 'not-measurable', reason: 'no-answer' });
  expect(lineVerdict({ trips: [], arrived: 0 })).toMatchObject({
    band: 'not-measurable',
    reason: 'no-answer',
  });
});

test('a line that stumbles is late, not lost', () => {
  const trips = smooth(2000).map((trip, place) => (place % 2 === 0 ? trip : trip + 600));
  expect(lineVerdict({ trips, arrived: 2000 })).toMatchObject({
    jitterP95Tenths: 600,
    missed: ['jitter'],
    lossUpHundredths: 0,
  });
});

test('no server is believed to have received more than was sent', () => {
  expect(lineVerdict({ trips: smooth(1000), arrived: 5000 })).toMatchObject({
    arrived: 1000,
    lossUpHundredths: 0,
  });
});
