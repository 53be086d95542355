import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, newSpan, SESSION_IDLE_MS, SESSION_LENGTH_MAX_MS, usedAt } from './session.ts';

const BEGUN = new Date('2026-11-23T09:00:00+08:00');
const after = (ms: number): Date => new Date(BEGUN.getTime() + ms);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

test.each([
  { ms: 0, open: true, why: 'it has just begun' },
  { ms: SESSION_IDLE_MS - 1, open: true, why: 'it was not used for almost too long' },
  { ms: SESSION_IDLE_MS, open: false, why: 'it was not used for too long' },
])('$ms ms after its beginning a session is open: $open, since $why', ({ ms, open }) => {
  expect(isOpen(newSpan(BEGUN), after(ms))).toBe(open);
});

test('used every hour, a session holds to its absolute end and not a moment longer', () => {
  let span = newSpan(BEGUN);
  for (let at = 0; at < SESSION_LENGTH_MAX_MS; at += HOUR_MS) span = usedAt(span, after(at));
  expect(isOpen(span, after(SESSION_LENGTH_MAX_MS - 1))).toBe(true);
  expect(isOpen(span, after(SESSION_LENGTH_MAX_MS))).toBe(false);
  expect(span.expiresAt).toEqual(after(SESSION_LENGTH_MAX_MS));
});

test('being used again within a minute is not worth writing down', () => {
  const span = newSpan(BEGUN);
  expect(usedAt(span, after(MINUTE_MS - 1))).toBe(span);
  expect(usedAt(span, after(MINUTE_MS)).seenAt).toEqual(after(MINUTE_MS));
});

test('however it is used, a session never outlasts its end, and never grows shorter by use', () => {
  assert(
    property(
      integer({ min: 0, max: SESSION_LENGTH_MAX_MS }),
      integer({ min: 0, max: HOUR_MS }),
      (at, more) => {
        const span = usedAt(newSpan(BEGUN), after(at));
        const later = usedAt(span, after(at + more));
        expect(later.expiresAt.getTime()).toBeGreaterThanOrEqual(span.expiresAt.getTime());
        expect(later.expiresAt.getTime()).toBeLessThanOrEqual(later.endsAt.getTime());
        expect(later.endsAt).toEqual(after(SESSION_LENGTH_MAX_MS));
      },
    ),
  );
});
