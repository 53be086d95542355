import { describe, expect, test } from 'vitest';
import { type AuditFault, firstFault, headIn, headText } from './audit-check.ts';

const HASH = 'ab'.repeat(32);

describe('a head that was written down', () => {
  test.each([`12:${HASH}`, ` 12:${HASH.toUpperCase()}\n`])('is read as it was told: %j', (typed) => {
    expect(headIn(typed)).toEqual({ number: 12, hash: HASH });
  });

  test('comes back as it went out', () => {
    expect(headIn(headText({ number: 7, hash: HASH }))).toEqual({ number: 7, hash: HASH });
  });

  test.each(['', '12', `0:${HASH}`, `12:${HASH}:1`, `12:${HASH.slice(1)}`, `-1:${HASH}`, `1e3:${HASH}`])(
    '%j is none',
    (typed) => {
      expect(headIn(typed)).toBeUndefined();
    },
  );
});

test('the fault to begin with is the earliest entry, whatever seals it broke', () => {
  const seal: AuditFault = { kind: 'seal-broken', seal: 1 };
  const late: AuditFault = { kind: 'entry-changed', entry: '019ab000-0000-7000-8000-000000000002' };
  const early: AuditFault = { kind: 'entry-missing', entry: '019ab000-0000-7000-8000-000000000001' };
  expect(firstFault([seal, late, early])).toBe(early);
  expect(firstFault([seal])).toBe(seal);
  expect(firstFault([])).toBeUndefined();
});
