import { assert, constantFrom, integer, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditCheckCharacter, creditCodeProblem, creditCodesIn } from './credit-code.ts';
import { organisationCheckCharacter, organisationCodeFits } from './organisation-code.ts';

/** Codes quoted by several validators, and the sample of GB 32100-2015. */
const REAL = [
  { code: '911103026605015136', whose: '北京京东世纪贸易' },
  { code: '9144030071526726XG', whose: '腾讯计算机系统' },
  { code: '91330100799655058B', whose: '阿里巴巴（中国）' },
  { code: '91350100M000100Y43', whose: 'the sample in the standard' },
];
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'.split('');
const anyFirst17 = stringMatching(/^[159ANY][1-59][0-9]{6}[0-9ABCDEFGHJKLMNPQRTUWXY]{9}$/u);

test.each(REAL)('$code is well-formed ($whose)', ({ code }) => {
  expect(creditCodeProblem(code)).toBeUndefined();
  expect(creditCheckCharacter(code.slice(0, 17))).toBe(code.charAt(17));
  expect(organisationCodeFits(code.slice(8, 17))).toBe(true);
});

test('any one changed character is caught', () => {
  assert(
    property(
      anyFirst17,
      integer({ min: 0, max: 17 }),
      constantFrom(...ALPHABET),
      (first17, position, other) => {
        const code = first17 + (creditCheckCharacter(first17) ?? '');
        expect(creditCodeProblem(code)).toBeUndefined();
        const changed = code.slice(0, position) + other + code.slice(position + 1);
        if (changed !== code) expect(creditCodeProblem(changed)).toBeDefined();
      },
    ),
  );
});

/** The weights of neighbours differ modulo 31, so that two that changed places are seen. */
test('two neighbours that changed places are caught', () => {
  assert(
    property(anyFirst17, integer({ min: 0, max: 15 }), (first17, position) => {
      const code = first17 + (creditCheckCharacter(first17) ?? '');
      const swapped =
        code.slice(0, position) +
        code.charAt(position + 1) +
        code.charAt(position) +
        code.slice(position + 2);
      if (swapped !== code) expect(creditCodeProblem(swapped)).toBeDefined();
    }),
  );
});

test.each([
  { code: '91110302660501513', problem: 'length' },
  { code: '9111030266050151366', problem: 'length' },
  { code: '9133O100799655058B', problem: 'characters' },
  { code: '91330100799655O58B', problem: 'characters' },
  { code: '91330100799655058I', problem: 'characters' },
  { code: '91330100799655058C', problem: 'check-character' },
])('$code: $problem', ({ code, problem }) => expect(creditCodeProblem(code)).toBe(problem));

describe('in a text', () => {
  test.each([
    ['统一社会信用代码：911103026605015136。', '911103026605015136', true],
    ['统一社会信用代码 9111 0302 6605 0151 36', '911103026605015136', true],
    ['（税号91330100-799655058B）', '91330100799655058B', true],
    ['营业执照91330100799655058b可查', '91330100799655058B', true],
    ['信用代码９１３３０１００７９９６５５０５８Ｂ', '91330100799655058B', true],
    ['公司 9144030071526726XG 在深圳', '9144030071526726XG', true],
    ['信用代码:91330100799655058C', '91330100799655058C', false],
    ['信用代码：9133010079965505', '9133010079965505', false],
    ['信用代码：9133O100799655058B', '9133O100799655058B', false],
    ['我司91330100799655058C诚聘', '91330100799655058C', false],
  ])('%s', (text, code, wellFormed) => {
    const [found, ...others] = creditCodesIn(text);
    expect(found).toMatchObject({ code, wellFormed });
    expect(others).toEqual([]);
    expect(
      text.slice(found?.start, found?.end).replaceAll(/[ -]/gu, '').normalize('NFKC').toUpperCase(),
    ).toBe(code);
  });

  test.each([
    '身份证11010519491231002X',
    '110105194912310021',
    '订单号911103026605015137',
    '京东运单JD0012345678901234',
    '电话13812345678 13987654321',
    'Customer service representative wanted',
    '2026-11-23 10:00 至 2026-12-23 18:00',
    '信用代码见附件',
  ])('not in 「%s」', (text) => expect(creditCodesIn(text)).toEqual([]));

  test('a well-formed code is found wherever it stands among Chinese text', () => {
    const around = stringMatching(/^[一-龥，。：]{0,12}$/u);
    assert(
      property(tuple(around, around), anyFirst17, ([before, after], first17) => {
        const code = first17 + (creditCheckCharacter(first17) ?? '');
        const found = creditCodesIn(`${before}信用代码${code}${after}`);
        expect(found).toMatchObject([{ code, wellFormed: true, start: before.length + 4 }]);
      }),
    );
  });
});

describe('organisation codes (GB 11714)', () => {
  test.each(['66050151-3', '715267263', '79965505-8', 'M000100Y4'])('%s fits', (code) => {
    const plain = code.replace('-', '');
    expect(organisationCodeFits(code)).toBe(
      organisationCheckCharacter(plain.slice(0, 8)) === plain.charAt(8),
    );
  });
  test('a wrong last character does not fit, and letters fall out of no table', () => {
    expect(organisationCodeFits('660501513')).toBe(true);
    expect(organisationCodeFits('660501514')).toBe(false);
    expect(organisationCheckCharacter('6605015')).toBeUndefined();
    expect(organisationCheckCharacter('6605015a')).toBeUndefined();
  });
});
