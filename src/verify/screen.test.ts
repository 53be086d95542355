import { expect, test } from 'vitest';
import { lookOver, mayShow, shows, watch } from './screen.ts';

const DEPOSIT = watch(/押金(?!全免)/u);
const FIGURE = watch(/[^，。]\d/u);
const texts = [{ text: '先交押金300' }, { text: '押金全免' }, { text: '包吃住' }];

test('a pattern shows where it matches, however often it is asked', () => {
  const shown = lookOver(texts);
  const answers = () => [0, 1, 2].map((text) => [shows(shown, text, DEPOSIT), shows(shown, text, FIGURE)]);
  const expected = [
    [true, true],
    [false, false],
    [false, false],
  ];
  expect(answers()).toEqual(expected);
  expect(answers()).toEqual(expected);
});

test('what cannot match is not tried, and what was tried in vain is not tried again', () => {
  const shown = lookOver([...texts]);
  const may = () => [0, 1, 2].map((text) => mayShow(shown, text, DEPOSIT));
  expect(may()).toEqual([true, true, false]);
  shows(shown, 1, DEPOSIT);
  expect(may()).toEqual([true, false, false]);
});

test('a pattern that begins nobody knows how is tried everywhere', () => {
  const shown = lookOver([...texts]);
  expect([0, 1, 2].map((text) => mayShow(shown, text, FIGURE))).toEqual([true, true, true]);
});

test('nothing shows beyond the texts', () => {
  const shown = lookOver(texts);
  expect([shows(shown, -1, FIGURE), shows(shown, 3, FIGURE)]).toEqual([false, false]);
});

test('a pattern watched for later shows as well', () => {
  lookOver(texts);
  const later = watch(/包吃/u);
  expect(shows(lookOver(texts), 2, later)).toBe(true);
});
