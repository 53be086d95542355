import { assert, integer, property, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bankCardsIn, isWellFormedCard } from './bank-card.ts';

/** Numbers that payment networks publish for tests, and computed ones: no card stands here. */
const TEST_CARD = '4111111111111111';
const anyCard = stringMatching(/^62[0-9]{13,16}$/u).map(
  (body) =>
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((last) => body + last).find(isWellFormedCard) ??
    '',
);

test('any one changed digit is caught', () => {
  assert(
    property(anyCard, integer({ min: 0, max: 15 }), integer({ min: 0, max: 9 }), (card, position, digit) => {
      expect(isWellFormedCard(card)).toBe(true);
      const changed = card.slice(0, position) + String(digit) + card.slice(position + 1);
      expect(isWellFormedCard(changed)).toBe(changed === card);
    }),
  );
});

test.each(['411111111111111', '41111111111111111111', '4111 1111 1111 1111', ''])(
  '「%s」 has not the shape',
  (number) => expect(isWellFormedCard(number)).toBe(false),
);

describe('in a text', () => {
  test.each([
    [`转到${TEST_CARD}这张`, TEST_CARD, true],
    ['卡号 4111 1111 1111 1111 开户行工行', TEST_CARD, true],
    ['4111-1111-1111-1111', TEST_CARD, true],
    ['工资卡号：6222020200012345678', '6222020200012345678', false],
    ['４１１１１１１１１１１１１１１１', TEST_CARD, true],
  ])('%s', (text, number, wellFormed) => expect(bankCardsIn(text)).toMatchObject([{ number, wellFormed }]));

  test.each([
    '运单4111111111111111',
    'YT4111111111111111',
    '110105194912310021',
    '身份证11010519491231002X',
    '6222020200012345678',
    '911103026605015136',
    '13812345678 13987654321',
  ])('not in 「%s」', (text) => expect(bankCardsIn(text)).toEqual([]));
});
