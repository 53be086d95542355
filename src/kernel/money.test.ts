import { assert, bigInt, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYuan, prorate, showYuan, toFen } from './money.ts';

describe('yuan as people write them', () => {
  test.each([
    ['1045.68', 104568n],
    ['0.00', 0n],
    ['0.05', 5n],
    ['-0.05', -5n],
    ['27.7', 2770n],
    ['25', 2500n],
    ['-12.30', -1230n],
    ['999999999999.99', 99999999999999n],
  ])('%s', (text, amount) => {
    expect(parseYuan(text)).toEqual({ ok: true, value: amount });
  });

  test.each([
    '',
    ' 1.00',
    '1,000.00',
    '1.005',
    '1.',
    '.50',
    '+1.00',
    '1e3',
    '１.00',
    '¥1',
    '1234567890123',
    '--1',
  ])('refuses "%s"', (text) => {
    expect(parseYuan(text)).toEqual({ ok: false, problem: { kind: 'yuan-malformed' } });
  });

  test('what is shown is read back as the same amount, with two decimals', () => {
    assert(
      property(bigInt({ min: -(10n ** 13n), max: 10n ** 13n }), (amount) => {
        const shown = showYuan(toFen(amount));
        expect(shown).toMatch(/^-?\d+\.\d\d$/u);
        expect(parseYuan(shown)).toEqual({ ok: true, value: amount });
      }),
    );
  });
});

describe('the one place that rounds', () => {
  test.each([
    { amount: 100n, part: 1n, whole: 3n, halfUp: 33n, up: 34n, why: 'a third of a yuan' },
    { amount: 100n, part: 2n, whole: 3n, halfUp: 67n, up: 67n, why: 'two thirds' },
    { amount: 1n, part: 1n, whole: 2n, halfUp: 1n, up: 1n, why: 'half a fen goes up' },
    { amount: 1n, part: 49n, whole: 100n, halfUp: 0n, up: 1n, why: 'a little under half' },
    { amount: 300n, part: 1n, whole: 3n, halfUp: 100n, up: 100n, why: 'exact is not rounded up' },
    { amount: -1n, part: 1n, whole: 2n, halfUp: -1n, up: -1n, why: 'a correction mirrors what it corrects' },
    { amount: 2770n, part: 0n, whole: 1n, halfUp: 0n, up: 0n, why: 'no hours, nothing' },
  ])('$amount × $part/$whole ($why)', ({ amount, part, whole, halfUp, up }) => {
    expect(prorate(toFen(amount), { part, whole })).toBe(halfUp);
    expect(prorate(toFen(amount), { part, whole }, 'up')).toBe(up);
  });

  test('is never off by more than half a fen, or by a whole one upwards', () => {
    const count = bigInt({ min: 1n, max: 10n ** 9n });
    assert(
      property(count, count, count, constantFrom(1n, -1n), (amount, part, whole, sign) => {
        const off = prorate(toFen(amount), { part, whole }) * whole - amount * part;
        expect(off * 2n <= whole && -off * 2n < whole).toBe(true);
        const above = prorate(toFen(amount), { part, whole }, 'up') * whole - amount * part;
        expect(above >= 0n && above < whole).toBe(true);
        expect(prorate(toFen(sign * amount), { part, whole })).toBe(
          sign * prorate(toFen(amount), { part, whole }),
        );
      }),
    );
  });

  test('dividing by nothing is a bug, not an answer', () => {
    expect(() => prorate(toFen(1n), { part: 1n, whole: 0n })).toThrow(RangeError);
  });
});
