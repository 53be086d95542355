import { assert, integer, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { starred } from './mask.ts';

test.each([
  { text: '13800138000', head: 3, tail: 4, shown: '138****8000', why: 'a phone' },
  { text: '璟喆堃祎赟𠮷a', head: 1, tail: 1, shown: '璟*****a', why: 'characters, not halves of them' },
  { text: '1234567', head: 3, tail: 1, shown: '*******', why: 'three hidden of seven would be guessed' },
  { text: '', head: 3, tail: 4, shown: '', why: 'nothing' },
])('$text is shown as $shown: $why', ({ text, head, tail, shown }) => {
  expect(starred(text, { head, tail })).toBe(shown);
});

test('at least four characters are hidden, or all of them, and the length stays', () => {
  assert(
    property(
      string({ unit: 'grapheme' }),
      integer({ min: 0, max: 6 }),
      integer({ min: 0, max: 6 }),
      (typed, head, tail) => {
        const text = typed.replaceAll('*', '-');
        const shown = Array.from(starred(text, { head, tail }));
        const hidden = shown.filter((character) => character === '*').length;
        expect(shown.length).toBe(Array.from(text).length);
        expect(hidden >= 4 || hidden === shown.length).toBe(true);
      },
    ),
  );
});
