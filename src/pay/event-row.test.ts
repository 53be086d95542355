import { describe, expect, test } from 'vitest';
import { eventInRow, eventsIn } from './event-row.ts';
import { chinaTimeOf } from './work-event.ts';

const NOW = new Date('2026-11-23T10:00:00+08:00');
const row = {
  payee: 'W1',
  id: 'call-1',
  kind: 'talk-minute',
  at: '2026-11-22T23:59:30+08:00',
  quantity: '6.25',
};

describe('a row of work', () => {
  test.each([
    '2026-11-22T23:59:30+08:00',
    '2026-11-22T15:59Z',
    '2026-11-22T15:59:30.125Z',
    ' 2026-11-22T15:59:30Z ',
  ])('%s is a time', (at) => {
    expect(eventInRow({ ...row, at }, NOW)).toMatchObject({ ok: true, value: { kind: 'talk-minute' } });
  });

  test.each([
    [{ payee: ' ' }, 'payee-missing'],
    [{ id: '' }, 'event-id-malformed'],
    [{ id: 'a b' }, 'event-id-malformed'],
    [{ id: 'x'.repeat(65) }, 'event-id-malformed'],
    [{ kind: 'Hour' }, 'event-kind-unknown'],
    [{ at: '2026-11-22 10:00' }, 'event-time-malformed'],
    [{ at: '2026-02-30T10:00:00+08:00' }, 'event-time-malformed'],
    [{ at: '2026-11-22T25:00:00+08:00' }, 'event-time-malformed'],
    [{ at: '2026-11-22T10:00:00' }, 'event-time-malformed'],
    [{ at: '2026-11-23T10:00:01+08:00' }, 'event-in-future'],
    [{ quantity: '1,5' }, 'quantity-malformed'],
    [{ quantity: undefined }, 'quantity-malformed'],
  ])('%o is refused as %s', (cells, kind) => {
    expect(eventInRow({ ...row, ...cells }, NOW)).toEqual({ ok: false, problem: { kind } });
  });
});

test('events come back from the records as they went in', () => {
  expect(eventsIn('')).toEqual([]);
  const [first, second] = eventsIn('a hour 1795363199000 6.250000\nb rating 1795363200000 5.000000');
  expect(first).toEqual({
    id: 'a',
    kind: 'hour',
    at: new Date(1795363199000),
    quantity: { units: 625n, scale: 100n },
  });
  expect(second?.quantity).toEqual({ units: 5n, scale: 1n });
  expect(() => eventsIn('a sleep 1 1')).toThrow('no known kind');
});

test.each([
  ['2026-11-22T23:59:59.999+08:00', '2026-11-22', 23],
  ['2026-11-22T16:00:00Z', '2026-11-23', 0],
  ['2026-11-22T15:30:00Z', '2026-11-22', 23],
  ['1969-12-31T15:59:00Z', '1969-12-31', 23],
])('%s is %s, hour %i in China', (at, day, hour) => {
  const event = { id: 'a', kind: 'hour', at: new Date(at), quantity: { units: 1n, scale: 1n } } as const;
  expect(chinaTimeOf(event)).toEqual({ day, hour });
});
