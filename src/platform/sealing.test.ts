import { array, assert, integer, property, string, uint8Array } from 'fast-check';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { systemChance } from './chance.ts';
import { KEY_BYTES, keyRingOf, seal, sealingKeyFrom, unseal } from './sealing.ts';

const key = sealingKeyFrom(new Uint8Array(KEY_BYTES).fill(7));
const other = sealingKeyFrom(new Uint8Array(KEY_BYTES).fill(8));
const bound = ['row', 'subject', 'id-number', 'pay'];
const chance = systemChance;
const still = (size: number) => new Uint8Array(size).fill(1);

describe('what is sealed', () => {
  test('opens to the same text, whatever it is', () => {
    assert(
      property(
        string({ unit: 'grapheme', maxLength: 400 }),
        array(string(), { maxLength: 5 }),
        (text, where) => {
          const sealed = seal(key, { text, bound: where, chance });
          expect(unseal(key, { sealed, bound: where })).toBe(text);
        },
      ),
    );
  });

  test('does not open once any one byte is another', () => {
    const sealed = seal(key, { text: '11010519491231002X', bound, chance });
    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Uint8Array.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(unseal(key, { sealed: changed, bound })).toBeUndefined();
    }
  });

  test('does not open when it is shorter, longer, or anything else', () => {
    const sealed = seal(key, { text: '张三', bound, chance });
    for (let length = 0; length < sealed.length; length += 1)
      expect(unseal(key, { sealed: sealed.slice(0, length), bound })).toBeUndefined();
    expect(unseal(key, { sealed: Uint8Array.of(...sealed, 0), bound })).toBeUndefined();
    assert(
      property(uint8Array({ maxLength: 80 }), (bytes) => {
        expect(unseal(key, { sealed: bytes, bound })).toBeUndefined();
      }),
    );
  });

  test('does not open anywhere else, nor with another key', () => {
    const sealed = seal(key, { text: '张三', bound, chance });
    assert(
      property(integer({ min: 0, max: 3 }), string(), (part, instead) => {
        const moved = bound.with(part, instead);
        if (instead !== bound[part]) expect(unseal(key, { sealed, bound: moved })).toBeUndefined();
      }),
    );
    expect(unseal(key, { sealed, bound: ['rowsubject', '', 'id-number', 'pay'] })).toBeUndefined();
    expect(unseal(other, { sealed, bound })).toBeUndefined();
  });

  test('is never twice the same, and takes its nonce from what it was handed', () => {
    const one = seal(key, { text: '张三', bound, chance });
    expect(seal(key, { text: '张三', bound, chance })).not.toEqual(one);
    expect(seal(key, { text: '张三', bound, chance: still })).toEqual(
      seal(key, { text: '张三', bound, chance: still }),
    );
  });
});

test('a key tells its fingerprint and shows nothing of itself when it is printed', () => {
  expect(key.id).toMatch(/^[\da-f]{32}$/u);
  expect(key.id).not.toBe(other.id);
  const printed = inspect(keyRingOf(key, [other]), { depth: 9, showHidden: true }) + JSON.stringify(key);
  expect(printed).not.toMatch(/07 ?07|CAgI|BwcH|\b7, 7\b/u);
  expect(() => sealingKeyFrom(new Uint8Array(31))).toThrow('32 bytes');
});
