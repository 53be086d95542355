import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { exceeds, type Quantity } from '../kernel/quantity.ts';
import { MARKED_SHARE, TALK_SHARE_MAX } from './facts/work-priors.ts';
import { leastFor } from './floor.ts';
import { performanceKinds, priceOf, pricedKinds, type PricedKind, type Rates } from './rate-card.ts';

/** How one month went. */
export type Month = {
  readonly callsPerHour: number;
  readonly talkMinutes: number;
  readonly solvedShare: number;
  readonly rating: number;
  readonly pace: number;
};

export type MonthPay = { readonly gross: Fen; readonly topUp: Fen };

export type MonthTerms = {
  readonly rates: Rates;
  /** Of the month. */
  readonly hours: Quantity;
  /** The hourly floor that has to be reached, where one applies. */
  readonly floor: Fen | undefined;
};

/**
 * What a month brings by a rate card, each rule rounded once as a line would be, and what tops it up to the floor.
 * Uplifts hang on days that an estimate does not know, so they are left out.
 */
export function payOfMonth(month: Month, { rates, hours, floor }: MonthTerms): MonthPay {
  const done = doneIn(month, hours);
  const marks = Number(done['solved-case'].units / done['solved-case'].scale) * MARKED_SHARE;
  const { csat } = rates;
  const bites = csat !== undefined && marks >= csat.minSamples && exceeds(csat.min, hundredths(month.rating));
  let earned = 0n;
  for (const kind of pricedKinds) {
    const { units, scale } = done[kind];
    const factor = bites && performanceKinds.includes(kind) ? csat.percent : WHOLE;
    const price = priceOf(rates, kind) ?? toFen(0n);
    earned += prorate(price, { part: units * factor.units, whole: scale * factor.scale * 100n });
  }
  for (const { kind, every, amount, cap } of rates.bonuses) {
    const { units, scale } = done[kind];
    const steps = amount * ((units * every.scale) / (scale * every.units));
    earned += steps < cap ? steps : cap;
  }
  const least = floor === undefined ? 0n : leastFor(floor, hours);
  const topUp = toFen(least > earned ? least - earned : 0n);
  return { gross: toFen(earned + topUp), topUp };
}

const WHOLE: Quantity = { units: 100n, scale: 1n };

/** What was done in all the hours of a month, by kind. Above the most one can talk, calls are not taken. */
function doneIn(
  { callsPerHour, talkMinutes, solvedShare, pace }: Month,
  hours: Quantity,
): { readonly [kind in PricedKind]: Quantity } {
  const wanted = callsPerHour * pace * talkMinutes;
  const minutes = Math.min(wanted, 60 * TALK_SHARE_MAX);
  const calls = talkMinutes > 0 ? minutes / talkMinutes : callsPerHour * pace;
  const nothing: Quantity = { units: 0n, scale: 1n };
  return {
    hour: hours,
    'talk-minute': times(hours, minutes),
    'solved-case': times(hours, calls * solvedShare),
    'waiting-minute': times(hours, 60 - minutes),
    'training-hour': nothing,
    'outage-minute': nothing,
  };
}

const hundredths = (value: number): Quantity => ({ units: BigInt(Math.round(value * 100)), scale: 100n });

const times = ({ units, scale }: Quantity, rate: number): Quantity => {
  const each = hundredths(rate);
  return { units: units * each.units, scale: scale * each.scale };
};
