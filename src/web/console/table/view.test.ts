import { assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNarrowed, questionOf, readView, searchOf, type ViewRules } from './view.ts';

const words = { 'zh-CN': '', en: '' };

const rules: ViewRules = {
  columns: [{ sort: 'at' }, { sort: 'name' }, {}],
  sort: '-at',
  filters: [
    { kind: 'choice', field: 'state', words, choices: [{ value: 'open', words }] },
    { kind: 'text', field: 'what', words },
    { kind: 'days', from: 'since', to: 'until', words },
  ],
};

test('an address without anything is the first page, newest first', () => {
  const view = readView('', rules);
  expect(view).toEqual({ q: '', page: 1, size: 50, sort: '-at', filters: {}, open: '' });
  expect(searchOf(view, rules)).toBe('');
  expect(isNarrowed(view)).toBe(false);
});

test('days in the address are instants in the question, the last day included', () => {
  const view = readView('?since=2026-02-28&until=2026-02-28&q=%E5%BC%A0&page=3&size=20&sort=name', rules);
  expect(Object.fromEntries(new URLSearchParams(questionOf(view, rules)))).toEqual({
    q: '张',
    since: '2026-02-28T00:00:00+08:00',
    until: '2026-03-01T00:00:00+08:00',
    page: '3',
    size: '20',
    sort: 'name',
  });
});

describe('what does not belong is left out of the question', () => {
  test.each([
    '?page=0',
    '?page=-1',
    '?page=1e9',
    '?size=5000',
    '?sort=password',
    '?sort=--at',
    '?state=unknown',
    '?since=2026-02-30',
    '?since=yesterday',
    '?admin=1',
  ])('%s', (search) => {
    expect(readView(search, rules)).toEqual(readView('', rules));
  });
});

test('an address read and written again means the same', () => {
  const views = record({
    q: string({ maxLength: 80 }).map((text) => text.trim()),
    page: integer({ min: 1, max: 99_999 }),
    size: constantFrom(20, 50, 100, 200),
    sort: constantFrom('at', '-at', 'name', '-name'),
    filters: constantFrom<{ readonly [field: string]: string }>(
      {},
      { state: 'open' },
      { what: 'a&b=c', since: '2026-11-23' },
    ),
    open: string({ maxLength: 40 }).map((text) => text.trim()),
  });
  assert(
    property(views, (view) => {
      expect(readView(searchOf(view, rules), rules)).toEqual(view);
    }),
  );
});
