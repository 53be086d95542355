import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonal, type PersonalKind, personalKinds, readPersonal } from './personal.ts';

describe('a value is kept in one spelling', () => {
  test.each([
    { kind: 'phone', typed: ' 138-0013 8000 ', kept: '13800138000', why: 'as people write it' },
    { kind: 'phone', typed: '＋８６１３８００１３８０００', kept: '+8613800138000', why: 'full-width' },
    { kind: 'id-number', typed: '11010519491231002x', kept: '11010519491231002X', why: 'a small x' },
    { kind: 'bank-account', typed: '6222 0212 3456 7890 128', kept: '6222021234567890128', why: 'in fours' },
    { kind: 'legal-name', typed: ' 张三 ', kept: '张三', why: 'blanks at the ends' },
  ] as const)('$kind $typed: $why', ({ kind, typed, kept }) => {
    expect(readPersonal(kind, typed)).toEqual({ ok: true, value: kept });
  });

  test.each([
    { kind: 'phone', typed: '138001', why: 'too short' },
    { kind: 'phone', typed: '一三八', why: 'no digits' },
    { kind: 'id-number', typed: '1101051949123100', why: 'sixteen digits' },
    { kind: 'bank-account', typed: '6222x', why: 'a letter' },
    { kind: 'email', typed: 'nobody', why: 'no at sign' },
    { kind: 'legal-name', typed: '   ', why: 'nothing' },
    { kind: 'legal-name', typed: '张\n三', why: 'two lines' },
    { kind: 'address', typed: '路'.repeat(301), why: 'too long' },
  ] as const)('$kind refused: $why', ({ kind, typed }) => {
    const read = readPersonal(kind, typed);
    expect(read).toEqual({ ok: false, problem: { kind: 'value-malformed' } });
    expect(JSON.stringify(read)).not.toContain(typed.trim() || '\u0000');
  });
});

describe('a mask tells one from another and says no more', () => {
  test.each([
    { kind: 'legal-name', value: '欧阳明月', shown: '欧**' },
    { kind: 'legal-name', value: '明', shown: '**' },
    { kind: 'id-number', value: '11010519491231002X', shown: '110*************2X' },
    { kind: 'bank-account', value: '6222021234567890128', shown: '***************0128' },
    { kind: 'phone', value: '13800138000', shown: '138****8000' },
    { kind: 'phone', value: '+8613800138000', shown: '138****8000' },
    { kind: 'phone', value: '057188886666', shown: '**********66' },
    { kind: 'address', value: '浙江省杭州市西湖区文三路1号2单元', shown: '浙江省杭州市****' },
    { kind: 'address', value: '北京市朝阳区某路1号', shown: '北京市****' },
    { kind: 'address', value: '3 Chang An Street', shown: '****' },
    { kind: 'address', value: '浙江省杭州市', shown: '****' },
    { kind: 'email', value: 'zhang@example.com', shown: 'z***@***' },
    { kind: 'emergency-contact', value: '张母 13900139000', shown: '****' },
  ] as const)('$kind $value is shown as $shown', ({ kind, value, shown }) => {
    expect(maskPersonal(kind, value)).toBe(shown);
  });

  test('nothing that can be kept is shown whole, nor more of a number than its ends', () => {
    const digits = array(integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 30 }).map((all) =>
      all.join(''),
    );
    const values: Readonly<Record<PersonalKind, typeof digits>> = {
      'legal-name': string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      'id-number': digits.map((all) => all.padEnd(17, '1').slice(0, 17) + 'X'),
      'bank-account': digits,
      phone: digits.map((all) => all.slice(0, 15)),
      address: string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      email: string({ minLength: 3, maxLength: 40 }).map((name) => `${name}@example.com`),
      'emergency-contact': digits,
    };
    for (const kind of personalKinds)
      assert(
        property(values[kind], (typed) => {
          const read = readPersonal(kind, typed);
          if (!read.ok || read.value.includes('*')) return;
          const shown = maskPersonal(kind, read.value);
          expect(shown).not.toContain(read.value);
          expect(shown.match(/\d/gu)?.length ?? 0).toBeLessThanOrEqual(7);
          expect(shown).toContain('*');
        }),
      );
  });

  test('every kind has a mask', () => {
    assert(property(constantFrom(...personalKinds), (kind) => maskPersonal(kind, '12345678').includes('*')));
  });
});
