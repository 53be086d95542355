import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWellFormedCard } from './bank-card.ts';
import { maskPrivate, privateNumbersIn } from './masking.ts';
import { residentIdCheckCharacter } from './resident-id.ts';

describe('what is starred out, and what stays', () => {
  test.each([
    ['身份证11010519491231002X', '身份证110*************2X'],
    ['110105 19491231 002X', '110*** ******** **2X'],
    ['身份证号110105194912310021（填错了）', '身份证号110*************21（填错了）'],
    ['转到4111111111111111', '转到************1111'],
    ['卡号6222 0202 0001 2345 678', '卡号**** **** **** ***5 678'],
    ['加13812345678', '加138****5678'],
    ['138-1234-5678', '138-****-5678'],
    ['+8613812345678', '+86138****5678'],
    ['壹叁捌壹贰叁肆伍陆柒捌', '壹叁捌****伍陆柒捌'],
    ['1-3-8-1-2-3-4-5-6-7-8', '1-3-8-*-*-*-*-5-6-7-8'],
    ['𝟭𝟯𝟴𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴', '𝟭𝟯𝟴********𝟱𝟲𝟳𝟴'],
    ['010-62345678', '010-****5678'],
    ['+852 5123 4567', '+852 **** 4567'],
    ['13812345678/13987654321', '138****5678/139****4321'],
  ])('%s → %s', (text, masked) => {
    expect(maskPrivate(text)).toBe(masked);
    expect(maskPrivate(masked)).toBe(masked);
  });

  test.each([
    '拨打400-606-5500、95338或110',
    '统一社会信用代码911103026605015136',
    '信用代码9111 0302 6605 0151 36',
    '运单JD0123456789012345',
    '月薪13000-15000元，18-45岁',
    '138****5678，110*************2X，************1111',
  ])('「%s」 stays', (text) => expect(maskPrivate(text)).toBe(text));
});

test('each kind is named once', () => {
  const text = '我叫王芳，11010519491231002X，13812345678，卡号4111111111111111';
  expect(privateNumbersIn(text).map(({ kind }) => kind)).toEqual(['identity', 'phone', 'card']);
});

const card = stringMatching(/^62[0-9]{14,17}$/u).filter(isWellFormedCard);
const identity = stringMatching(/^110105199[0-9]0[1-9]1[0-9]{4}$/u).map(
  (first17) => first17 + (residentIdCheckCharacter(first17) ?? ''),
);
const mobile = stringMatching(/^1[38][0-9]{9}$/u);
const spaced = oneof(mobile, card, identity).map((number) => number.replaceAll(/(.{4})(?=.)/gu, '$1 '));
const apart = mobile.map((number) => [...number].join('-'));
const piece = oneof(
  mobile,
  card,
  identity,
  spaced,
  apart,
  constantFrom(
    ' ',
    '  ',
    '，',
    '：',
    '-',
    '*',
    '**',
    '***',
    '****',
    '电话',
    '卡号',
    '身份证',
    '0571',
    '010',
    '打',
    'x',
    '一',
    '𝟭',
    '①',
    '+',
  ),
  stringMatching(/^[0-9]{1,8}$/u),
  string({ unit: 'grapheme', maxLength: 4 }),
);
const anyText = array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

test('offsets stay good and masking twice changes nothing, whatever the text', () => {
  assert(
    property(anyText, (text) => {
      const masked = maskPrivate(text);
      expect(masked).toHaveLength(text.length);
      expect(maskPrivate(masked)).toBe(masked);
    }),
    { numRuns: 3000 },
  );
});

test('a number that stands by itself is never left whole', () => {
  assert(
    property(
      oneof(mobile, card, identity, spaced, apart),
      constantFrom('，', '：', '吗', '\n'),
      (number, end) => {
        const masked = maskPrivate(`我的卡号${end}${number}${end}`);
        expect(masked.replaceAll(/[ -]/gu, '')).toContain('****');
      },
    ),
  );
});
