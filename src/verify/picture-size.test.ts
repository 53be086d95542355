import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { PIXELS_MAX, readingSize } from './picture-size.ts';

test.each([
  {
    why: 'the screen of a phone comes to one width',
    width: 1170,
    height: 2532,
    size: { width: 780, height: 1688 },
  },
  { why: 'a desktop screenshot stays', width: 1920, height: 1080, size: { width: 1920, height: 1080 } },
  { why: 'a shrunk one is enlarged', width: 375, height: 800, size: { width: 700, height: 1493 } },
  { why: 'a stamp is enlarged twice', width: 100, height: 50, size: { width: 200, height: 100 } },
  { why: 'a photograph is brought down', width: 8000, height: 6000, size: { width: 4000, height: 3000 } },
  { why: 'a dot cannot be read', width: 1, height: 1, size: undefined },
  { why: 'nor can a thread', width: 5000, height: 12, size: undefined },
])('$why', ({ width, height, size }) => {
  expect(readingSize({ width, height })).toEqual(size);
});

test('no picture is read at more pixels than a phone can hold, nor at none', () => {
  assert(
    property(integer({ min: 0, max: 60_000 }), integer({ min: 0, max: 60_000 }), (width, height) => {
      const size = readingSize({ width, height });
      if (!size) return;
      expect(size.width * size.height).toBeLessThanOrEqual(PIXELS_MAX);
      expect(Math.min(size.width, size.height)).toBeGreaterThan(0);
    }),
  );
});
