import { describe, expect, test } from 'vitest';
import { ratesIn, typedRates } from './rate-card-typed.ts';

const rates = {
  prices: {
    hour: '24.00',
    'talk-minute': '0.12',
    'solved-case': 'unpaid',
    'waiting-minute': 'unpaid',
    'training-hour': '20.00',
    'outage-minute': '0.20',
  },
  csat: { min: '4.2', minSamples: 20, percent: '80' },
  uplifts: [{ from: '2026-11-11', to: '2026-11-12', fromHour: 18, toHour: 24, percent: '50' }],
  bonuses: [{ id: 'full-week', kind: 'hour', every: '20', amount: '50.00', cap: '200.00' }],
  leastTalkMinutes: '0.5',
};

describe('rates in a form', () => {
  test('come back as they were', () => {
    expect(ratesIn(typedRates(rates))).toEqual({ ok: true, value: rates });
  });

  test('a price that is left empty is unpaid, and nothing else depends on anything', () => {
    const typed = ratesIn({ hour: ' 24.00 ', uplifts: '\n  \n', csat: '' });
    expect(typed).toMatchObject({
      ok: true,
      value: { prices: { hour: '24.00', 'talk-minute': 'unpaid' }, uplifts: [], bonuses: [] },
    });
    expect(typed.ok && 'csat' in typed.value).toBe(false);
  });

  test.each([
    { uplifts: '2026-11-11 2026-11-12 18 24' },
    { uplifts: '2026-11-11 2026-11-12 18 24 50\n2026-12-12' },
    { bonuses: 'full-week hour 20 50.00 200.00 more' },
    { quality: '90 20' },
  ])('%j is refused with the line', (typed) => {
    const answer = ratesIn(typed);
    expect(answer.ok).toBe(false);
    expect(!answer.ok && Object.values(typed)[0]?.includes(answer.problem.line)).toBe(true);
  });
});
