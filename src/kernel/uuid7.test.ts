import { assert, integer, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { uuid7 } from './uuid7.ts';

const chance = uint8Array({ minLength: 16, maxLength: 16 });
const time = integer({ min: 0, max: 2 ** 48 - 1 });

test('the example of RFC 9562, appendix A.6', () => {
  const bytes = Uint8Array.from('0000000000000cc398c4dc0c0c07398f'.match(/../gu) ?? [], (hex) =>
    Number.parseInt(hex, 16),
  );
  expect(uuid7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
});

test('every one is a UUID of version 7 and variant 10', () => {
  assert(
    property(time, chance, (atMs, bytes) => {
      expect(uuid7(atMs, bytes)).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    }),
  );
});

test('a later one sorts later', () => {
  assert(
    property(time, time, chance, chance, (one, other, first, second) => {
      if (one < other) expect(uuid7(one, first) < uuid7(other, second)).toBe(true);
    }),
  );
});

test.each([-1, 0.5, 2 ** 48, Number.NaN])('a time of %s is refused', (atMs) => {
  expect(() => uuid7(atMs, new Uint8Array(16))).toThrow(RangeError);
});

test('too little chance is refused', () => {
  expect(() => uuid7(0, new Uint8Array(15))).toThrow(RangeError);
});
