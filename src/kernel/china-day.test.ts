import { describe, expect, test } from 'vitest';
import { chinaDayOf, dayAfter, parseChinaDay } from './china-day.ts';

describe('a day of the calendar', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31'])('reads %s', (text) => {
    expect(parseChinaDay(text)).toEqual({ ok: true, value: text });
  });

  test.each([
    '2026-2-3',
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '20261123',
    '2026-11-23T00:00:00Z',
    '２０２６-11-23',
    '',
  ])('refuses "%s"', (text) => {
    expect(parseChinaDay(text)).toEqual({ ok: false, problem: { kind: 'day-malformed' } });
  });

  test.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-08-31', '2026-09-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('after %s comes %s', (day, next) => {
    expect(dayAfter(chinaDayOf(day))).toBe(next);
  });

  test('a fact with a misspelt day does not load', () => {
    expect(() => chinaDayOf('2026-02-30')).toThrow(RangeError);
  });
});
