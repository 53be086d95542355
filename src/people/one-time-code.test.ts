import { array, assert, integer, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { codeFrom, codeIn } from './one-time-code.ts';

const bytes = (drawn: number): Uint8Array =>
  Uint8Array.of(drawn >>> 24, (drawn >>> 16) & 255, (drawn >>> 8) & 255, drawn & 255);

/** Chance that gives these draws one after the other, and fails when asked for more. */
function chanceOf(...draws: readonly Uint8Array[]) {
  const left = [...draws];
  return (size: number): Uint8Array => {
    const next = left.shift();
    if (next?.length !== size) throw new Error('chance asked for otherwise');
    return next;
  };
}

test.each([
  { drawn: 0, code: '000000', why: 'zeros in front stay' },
  { drawn: 42, code: '000042', why: 'zeros in front stay' },
  { drawn: 1_000_000, code: '000000', why: 'a million begins again' },
  { drawn: 4_293_999_999, code: '999999', why: 'the last draw that counts' },
])('$drawn becomes $code: $why', ({ drawn, code }) => {
  expect(codeFrom(chanceOf(bytes(drawn)))).toBe(code);
});

test('a draw above the last whole million is drawn again, so that no code is likelier than another', () => {
  expect(codeFrom(chanceOf(bytes(4_294_000_000), bytes(2 ** 32 - 1), bytes(7)))).toBe('000007');
});

test('every code has six digits and is one', () => {
  assert(
    property(uint8Array({ minLength: 4, maxLength: 4 }), (draw) => {
      const code = codeFrom(chanceOf(draw, bytes(1)));
      expect(code).toMatch(/^\d{6}$/u);
      expect(codeIn(code)).toBe(code);
    }),
  );
});

test('each last digit comes as often as the others', () => {
  const ends = new Map<string, number>();
  assert(
    property(array(integer({ min: 0, max: 999_999 }), { minLength: 10, maxLength: 10 }), (draws) => {
      for (const drawn of draws) {
        const end = codeFrom(chanceOf(bytes(drawn))).slice(-1);
        ends.set(end, (ends.get(end) ?? 0) + 1);
        expect(end).toBe(String(drawn % 10));
      }
    }),
  );
  expect(ends.size).toBe(10);
});

test.each([
  { typed: ' 012 345 ', code: '012345' },
  { typed: '０１２３４５', code: '012345' },
  { typed: '12345', code: undefined },
  { typed: '1234567', code: undefined },
  { typed: '12345a', code: undefined },
  { typed: '', code: undefined },
  { typed: "' or 1=1", code: undefined },
])('「$typed」 is read as $code', ({ typed, code }) => {
  expect(codeIn(typed)).toBe(code);
});
