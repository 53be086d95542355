import { assert, constantFrom, date, integer, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { residentIdCheckCharacter, residentIdProblem, residentIdsIn } from './resident-id.ts';

/** The sample of GB 11643-1999; all others are computed, so that nobody's number stands here. */
const SAMPLE = '11010519491231002X';

const anyId = tuple(
  constantFrom('110105', '310115', '440306', '513021', '810000'),
  date({ min: new Date('1930-01-01'), max: new Date('2008-12-31'), noInvalidDate: true }),
  integer({ min: 0, max: 999 }),
).map(([place, born, sequence]) => {
  const first17 =
    place + born.toISOString().slice(0, 10).replaceAll('-', '') + String(sequence).padStart(3, '0');
  return first17 + (residentIdCheckCharacter(first17) ?? '');
});

test.each([
  { id: SAMPLE, problem: undefined },
  { id: '110105194912310021', problem: 'check-character' },
  { id: '99010519491231002X', problem: 'region' },
  { id: '110105194913310021', problem: 'date' },
  { id: '110105190002290021', problem: 'date' },
  { id: '11010519491231', problem: 'length' },
  { id: '110105491231002', problem: undefined },
  { id: '110105491331002', problem: 'date' },
])('$id: $problem', ({ id, problem }) => expect(residentIdProblem(id)).toBe(problem));

test('a well-formed number is one, and any one changed character is caught', () => {
  assert(
    property(anyId, integer({ min: 0, max: 17 }), integer({ min: 0, max: 9 }), (id, position, digit) => {
      expect(residentIdProblem(id)).toBeUndefined();
      const changed = id.slice(0, position) + String(digit) + id.slice(position + 1);
      if (changed !== id) expect(residentIdProblem(changed)).toBeDefined();
    }),
  );
});

describe('in a text', () => {
  test.each([
    [`身份证号：${SAMPLE}`, true],
    [`本人${SAMPLE}申请`, true],
    ['110105 19491231 002X', true],
    ['110105-19491231-002x', true],
    ['１１０１０５１９４９１２３１００２Ｘ', true],
    ['110105194912310021', false],
    ['身份证 123456789012345678', false],
    ['身份证110105491231002', true],
  ])('%s', (text, wellFormed) => {
    expect(residentIdsIn(text)).toMatchObject([{ wellFormed }]);
  });

  test('wherever it stands, with its offsets', () => {
    assert(
      property(anyId, (id) => {
        const text = `房间3 ${id.slice(0, 6)} ${id.slice(6)}，谢谢`;
        expect(residentIdsIn(text)).toMatchObject([{ id, start: 4, end: 4 + 19, wellFormed: true }]);
      }),
    );
  });

  test.each([
    '911103026605015136',
    'YT110105194912310021',
    '运单 123456789012345678',
    '110105491231002',
    '订单2026112312345678901',
    '时间2026-11-23 10:00:00',
  ])('not in 「%s」', (text) => expect(residentIdsIn(text)).toEqual([]));
});
