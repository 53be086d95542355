import { describe, expect, test } from 'vitest';
import { dark, light, type Palette } from './tokens.ts';

const AA_TEXT = 4.5;
const AAA_TEXT = 7;
const AA_EDGE = 3;

const pairs: readonly (readonly [keyof Palette, keyof Palette, number])[] = [
  ['ink', 'paper', AAA_TEXT],
  ['ink', 'sheet', AAA_TEXT],
  ['ink', 'plain-tint', AAA_TEXT],
  ['ink', 'stop-tint', AAA_TEXT],
  ['ink', 'doubtful-tint', AAA_TEXT],
  ['ink', 'verified-tint', AAA_TEXT],
  ['ink-soft', 'paper', AA_TEXT],
  ['ink-soft', 'sheet', AA_TEXT],
  ['ink-soft', 'plain-tint', AA_TEXT],
  ['accent', 'paper', AA_TEXT],
  ['accent', 'sheet', AA_TEXT],
  ['accent', 'plain-tint', AA_TEXT],
  ['on-accent', 'accent', AA_TEXT],
  ['edge', 'paper', AA_EDGE],
  ['edge', 'sheet', AA_EDGE],
  ['stop', 'stop-tint', AAA_TEXT],
  ['stop', 'sheet', AAA_TEXT],
  ['doubtful', 'doubtful-tint', AAA_TEXT],
  ['doubtful', 'sheet', AAA_TEXT],
  ['verified', 'verified-tint', AAA_TEXT],
];

describe.each([
  { name: 'light', palette: light },
  { name: 'dark', palette: dark },
])('$name', ({ palette }) => {
  test.each(pairs)('%s on %s is at least %s : 1', (front, back, least) => {
    expect(contrast(palette[front], palette[back])).toBeGreaterThanOrEqual(least);
  });
});

test('the measure itself: black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#857b69', '#857b69')).toBe(1);
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
