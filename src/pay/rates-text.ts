import { z } from 'zod';
import { showYuan } from '../kernel/money.ts';
import { showDecimal, type Quantity } from '../kernel/quantity.ts';
import { pricedKinds, type RateCard, type Rates } from '../terms/rate-card.ts';
import { day, decimal, yuan } from './fields.ts';

const percent = decimal.refine(({ units, scale }) => units <= scale * 100n);
const price = z.union([z.literal('unpaid'), yuan]);
const gate = z.strictObject({ min: decimal, minSamples: z.int().min(0).max(1_000), percent });
const uplift = z.strictObject({
  from: day,
  to: day,
  fromHour: z.int().min(0).max(23),
  toHour: z.int().min(1).max(24),
  percent: decimal,
});
const bonus = z.strictObject({
  id: z.string().regex(/^[\w-]{1,40}$/u),
  kind: z.enum(pricedKinds),
  every: decimal.refine(({ units }) => units > 0n),
  amount: yuan,
  cap: yuan,
});

/** The rates of a card as they are written down: money in yuan, counts as decimals. */
export const ratesShape = z
  .strictObject({
    prices: z.strictObject({
      hour: price,
      'talk-minute': price,
      'solved-case': price,
      'waiting-minute': price,
      'training-hour': price,
      'outage-minute': price,
    }),
    csat: gate.optional(),
    quality: gate.optional(),
    uplifts: z.array(uplift).max(50),
    bonuses: z.array(bonus).max(50),
    leastTalkMinutes: decimal.optional(),
  })
  .transform(({ csat, quality, leastTalkMinutes, ...rates }): CardRates => ({
    ...rates,
    ...(csat ? { csat } : {}),
    ...(quality ? { quality } : {}),
    ...(leastTalkMinutes ? { leastTalkMinutes } : {}),
  }));

/** What a card says beside for whom and when. */
export type CardRates = Omit<Rates, 'version' | 'prices'> & Pick<RateCard, 'prices'>;

/** Rates as `ratesShape` reads them back. */
export const ratesSaid = (rates: CardRates) => ({
  prices: {
    hour: priceSaid(rates, 'hour'),
    'talk-minute': priceSaid(rates, 'talk-minute'),
    'solved-case': priceSaid(rates, 'solved-case'),
    'waiting-minute': priceSaid(rates, 'waiting-minute'),
    'training-hour': priceSaid(rates, 'training-hour'),
    'outage-minute': priceSaid(rates, 'outage-minute'),
  },
  ...(rates.csat ? { csat: gateSaid(rates.csat) } : {}),
  ...(rates.quality ? { quality: gateSaid(rates.quality) } : {}),
  uplifts: rates.uplifts.map((each) => ({ ...each, percent: showDecimal(each.percent) })),
  bonuses: rates.bonuses.map((each) => ({
    ...each,
    every: showDecimal(each.every),
    amount: showYuan(each.amount),
    cap: showYuan(each.cap),
  })),
  ...(rates.leastTalkMinutes ? { leastTalkMinutes: showDecimal(rates.leastTalkMinutes) } : {}),
});

const priceSaid = ({ prices }: CardRates, kind: (typeof pricedKinds)[number]): string => {
  const amount = prices[kind];
  return amount === 'unpaid' ? amount : showYuan(amount);
};

const gateSaid = (gated: {
  readonly min: Quantity;
  readonly minSamples: number;
  readonly percent: Quantity;
}) => ({
  min: showDecimal(gated.min),
  minSamples: gated.minSamples,
  percent: showDecimal(gated.percent),
});
