import { expect, test } from 'vitest';
import { fillGaps } from './older-browsers.ts';

type Old = {
  readonly toSorted: (this: readonly number[], order?: (a: number, b: number) => number) => number[];
  readonly toReversed: (this: readonly number[]) => number[];
  readonly at: (this: readonly number[], index: number) => number | undefined;
  readonly findLast: (this: readonly number[], wanted: (item: number) => boolean) => number | undefined;
};

const hasAll = (candidate: object): candidate is Old =>
  ['toSorted', 'toReversed', 'at', 'findLast'].every((name) => name in candidate);

test('an array of an older browser learns what ours can', () => {
  const array = {};
  fillGaps({ array, string: {}, object: {} });
  if (!hasAll(array)) throw new Error('nothing was added');

  const numbers = [3, 1, 2];
  expect(array.toSorted.call(numbers)).toEqual([1, 2, 3]);
  expect(array.toSorted.call(numbers, (a, b) => b - a)).toEqual([3, 2, 1]);
  expect(array.toReversed.call(numbers)).toEqual([2, 1, 3]);
  expect(array.at.call(numbers, -1)).toBe(2);
  expect(array.at.call(numbers, 3)).toBeUndefined();
  expect(array.findLast.call(numbers, (each) => each > 1)).toBe(2);
  expect(numbers).toEqual([3, 1, 2]);
});

type OldText = {
  readonly replaceAll: (this: string, sought: string | RegExp, put: string | (() => string)) => string;
};

const canReplace = (candidate: object): candidate is OldText => 'replaceAll' in candidate;

test('a string of an older browser replaces all, by letters or by pattern', () => {
  const string = {};
  fillGaps({ array: {}, string, object: {} });
  if (!canReplace(string)) throw new Error('nothing was added');

  expect(string.replaceAll.call('a.b.c', '.', '-')).toBe('a-b-c');
  expect(string.replaceAll.call('a(b(', '(', () => '[')).toBe('a[b[');
  expect(string.replaceAll.call('a1b22', /\d+/gu, '')).toBe('ab');
  expect(string.replaceAll.call('1,298', ',', '')).toBe('1298');
});

test('what a browser has is left alone', () => {
  const { toSorted } = Array.prototype;
  fillGaps();
  expect(Array.prototype.toSorted).toBe(toSorted);
});
