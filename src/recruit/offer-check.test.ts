import { describe, expect, test } from 'vitest';
import { chinaDayOf } from '../kernel/china-day.ts';
import { exampleOffers } from './facts/example-offers.ts';
import { judgeOffer } from './offer-check.ts';
import { offerShape, type Offer } from './offer.ts';

const on = chinaDayOf('2026-11-23');
const offers = exampleOffers.map(({ agency, peak, ...offer }) => ({
  agency,
  peak,
  offer: offerShape.parse({
    ...offer,
    employer: '远山物流（示例）',
    validTo: '2026-12-13',
    fee: 0,
    source: '远山物流招聘台',
  }),
}));
const [first] = offers;
if (!first) throw new Error('no example');
const codes = (change: Partial<Offer>): readonly string[] =>
  judgeOffer({ ...first.offer, ...change }, { on }).refusals.map(({ code }) => code);

test.each(offers)('the example of $offer.title in $offer.city may be published', ({ offer }) => {
  expect(judgeOffer(offer, { on })).toMatchObject({ mayBePublished: true, refusals: [] });
});

describe('an offer is not signed', () => {
  test.each([
    ['part-time settled monthly', { settlement: 31 }, 'part-time-pay-cycle'],
    ['part-time for 30 hours', { weekHours: '30' }, 'part-time-week-hours'],
    ['under the floor', { base: '10.00', low: '10.00' }, 'under-floor'],
    ['in a place whose floor is not held', { city: '桃源县' }, 'place-unknown'],
    ['from high to low', { low: '28.00' }, 'pay-backwards'],
    ['with a base above the least', { base: '25.00' }, 'base-over-low'],
    ['that ends today', { validTo: '2026-11-23' }, 'valid-in-past'],
    ['for longer than 30 days', { validTo: '2026-12-23' }, 'valid-too-long'],
    ['with a deposit in its duties', { duties: '接电话，入职先交押金200元，到岗退还。' }, 'check-found'],
  ] as const)('%s: %s', (_name, change, code) => {
    expect(codes(change)).toContain(code);
    const judged = judgeOffer({ ...first.offer, ...change }, { on });
    expect(judged.mayBePublished).toBe(false);
    for (const { sentence } of judged.refusals) expect(sentence.en).not.toBe(sentence['zh-CN']);
  });

  test('and a ground of law carries its article', () => {
    const { refusals } = judgeOffer({ ...first.offer, settlement: 31 }, { on });
    expect(refusals.find(({ code }) => code === 'part-time-pay-cycle')?.article?.['zh-CN']).toContain(
      '第七十二条',
    );
  });

  test('with any fee there is no offer at all', () => {
    expect(offerShape.safeParse({ ...first.offer, fee: 200 }).success).toBe(false);
    expect(offerShape.safeParse({ ...first.offer, apply: 'http://evil.example/' }).success).toBe(false);
    expect(offerShape.safeParse({ ...first.offer, deposit: '200' }).success).toBe(false);
  });
});
