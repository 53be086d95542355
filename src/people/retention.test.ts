import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { retentions } from './facts/retentions.ts';
import { endOfRetention, fateOf, retentionOn } from './retention.ts';
import { vaultPurposes } from './vault.ts';

const [pay] = retentions.pay;

describe('a retention ends at the midnight in China after its last day', () => {
  test.each([
    {
      from: '2026-11-23T04:00:00Z',
      months: 24,
      until: '2028-11-23T16:00:00.000Z',
      why: 'the day after, at 00:00 there',
    },
    {
      from: '2026-11-23T16:30:00Z',
      months: 24,
      until: '2028-11-24T16:00:00.000Z',
      why: 'it was the 24th already',
    },
    {
      from: '2026-08-31T01:00:00Z',
      months: 6,
      until: '2027-02-28T16:00:00.000Z',
      why: 'February has no 31st',
    },
    { from: '2026-12-15T01:00:00Z', months: 0, until: '2026-12-15T16:00:00.000Z', why: 'the same day' },
  ])('$from and $months months: $until ($why)', ({ from, months, until }) => {
    expect(endOfRetention({ ...pay, months }, new Date(from)).toISOString()).toBe(until);
  });
});

describe('what becomes of an entry that is to be erased', () => {
  const at = new Date('2027-01-01T00:00:00Z');
  const later = new Date('2027-06-01T00:00:00Z');
  const {
    reach: [reach],
  } = retentions;

  test.each([
    {
      rule: reach,
      retainedUntil: later,
      reason: 'asked-by-person',
      kind: 'erased',
      why: 'our own limit gives way',
    },
    {
      rule: pay,
      retainedUntil: later,
      reason: 'asked-by-person',
      kind: 'kept-by-law',
      why: 'the wage ledger',
    },
    {
      rule: pay,
      retainedUntil: at,
      reason: 'asked-by-person',
      kind: 'erased',
      why: 'the law has let go of it',
    },
    {
      rule: pay,
      retainedUntil: null,
      reason: 'asked-by-person',
      kind: 'still-needed',
      why: 'wages are still paid',
    },
    {
      rule: pay,
      retainedUntil: null,
      reason: 'consent-withdrawn',
      kind: 'still-needed',
      why: 'an agreement is more than leave',
    },
    {
      rule: pay,
      retainedUntil: later,
      reason: 'by-mistake',
      kind: 'erased',
      why: 'no law keeps what should not be there',
    },
    {
      rule: pay,
      retainedUntil: later,
      reason: 'retention-over',
      kind: 'erased',
      why: 'its time was looked at before',
    },
  ] as const)('$kind: $why', ({ rule, retainedUntil, reason, kind }) => {
    expect(fateOf(rule, { retainedUntil, reason, at }).kind).toBe(kind);
  });
});

test('every purpose has its retention with a source, and a day outside the table is refused', () => {
  for (const purpose of vaultPurposes) {
    const found = retentionOn(purpose, chinaDayOf('2026-11-23'));
    expect(found.ok && found.value.source).toMatch(/第.+条/u);
    expect(retentionOn(purpose, chinaDayOf('2029-01-01'))).toMatchObject({
      ok: false,
      problem: { kind: 'day-after-table' },
    });
  }
});
