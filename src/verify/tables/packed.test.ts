import { array, assert, constant, integer, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { bitsIn, bitsOf, charactersFrom, packed, stepsOf, unpacked } from './packed.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

test('numbers come back as they went in', () => {
  assert(
    property(array(integer({ min: 0, max: 2 ** 30 })), (numbers) => {
      expect(unpacked(packed(numbers))).toEqual(numbers);
    }),
  );
});

test('bits come back as they went in, and zeros after them', () => {
  const field = integer({ min: 1, max: 20 }).chain((count) => tuple(integer({ min: 0, max: 2 ** count - 1 }), constant(count)));
  assert(
    property(array(field), (fields) => {
      const read = bitsIn(bitsOf(fields));
      expect(fields.map(([, count]) => read(count))).toEqual(fields.map(([number]) => number));
      expect(read(12)).toBe(0);
    }),
  );
});

test('characters come back as they went in', () => {
  const plane = string({ unit: integer({ min: 0x4e_00, max: 0x9f_ff }).map((code) => String.fromCharCode(code)) });
  assert(
    property(plane, (characters) => {
      expect(charactersFrom(stepsOf(characters))).toBe(characters);
    }),
  );
});

test.each([-1, 0.5, 2 ** 31])('%d cannot be packed', (number) => {
  expect(() => packed([number])).toThrow(RangeError);
});

test('every traditional character has its everyday form beside it', () => {
  expect(TRADITIONAL.length).toBeGreaterThan(1_000);
  expect(SIMPLIFIED.length).toBe(TRADITIONAL.length);
  for (const [one, other] of ['錢钱', '貸贷', '證证', '銀银', '帳帐', '碼码'])
    expect(SIMPLIFIED.charAt(TRADITIONAL.indexOf(one ?? ''))).toBe(other);
});
