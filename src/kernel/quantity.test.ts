import { describe, expect, test } from 'vitest';
import {
  exceeds,
  parseQuantity,
  scaled,
  showDecimal,
  showQuantity,
  sumOf,
  type Quantity,
} from './quantity.ts';

const quantity = (text: string): Quantity => {
  const parsed = parseQuantity(text);
  if (!parsed.ok) throw new Error(`not a quantity: ${text}`);
  return parsed.value;
};

describe('an exact count', () => {
  test.each([
    ['37.75', '37.75'],
    ['24', '24.00'],
    ['0.005', '0.01'],
    ['0.0049', '0.00'],
    ['0', '0.00'],
    ['999999999.999999', '1000000000.00'],
  ])('%s shows as %s', (text, shown) => {
    expect(showQuantity(quantity(text))).toBe(shown);
  });

  test.each(['', '-1', '1.', '.5', '1e2', ' 1', '1,5', '1.0000000', '1234567890', 'NaN', '１'])(
    'refuses "%s"',
    (text) => {
      expect(parseQuantity(text)).toEqual({ ok: false, problem: { kind: 'quantity-malformed' } });
    },
  );

  test('a month of 24 hours a week is 104.2857… hours, and is not rounded on the way', () => {
    const month = scaled(quantity('24.00'), { part: 365n, whole: 84n });
    expect(showQuantity(month)).toBe('104.29');
    expect(month.units * 7n).toBe(730n * month.scale);
  });

  test('compares across scales', () => {
    expect(exceeds(quantity('24.01'), quantity('24'))).toBe(true);
    expect(exceeds(quantity('24.00'), quantity('24'))).toBe(false);
    expect(exceeds(quantity('3.9'), quantity('24'))).toBe(false);
  });
});

test('a sum is exact, whatever is added in whatever order, and stays short', () => {
  expect(sumOf([])).toEqual({ units: 0n, scale: 1n });
  expect(sumOf(['1.5', '2', '0.25'].map(quantity))).toEqual({ units: 375n, scale: 100n });
  expect(sumOf(['0.25', '2', '1.5'].map(quantity))).toEqual({ units: 375n, scale: 100n });
  expect(sumOf([quantity('0.5'), { units: 1n, scale: 3n }])).toEqual({ units: 25n, scale: 30n });
  expect(
    sumOf(Array.from({ length: 1_000 }, (_, index) => quantity(index % 2 ? '0.1' : '0.001'))).scale,
  ).toBe(1_000n);
});

test.each([
  ['37.50', '37.5'],
  ['0.000125', '0.000125'],
  ['100', '100'],
  ['0', '0'],
  ['0.10', '0.1'],
])('%s is shown as %s', (text, shown) => {
  expect(showDecimal(quantity(text))).toBe(shown);
});
