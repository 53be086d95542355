import { prorate, type Fen } from '../kernel/money.ts';
import { exceeds, type Quantity } from '../kernel/quantity.ts';
import { STANDING_WEEK_MAX } from './facts/limits.ts';
import type { Promised } from './promise.ts';
import { monthOf, type Estimate, type Prospect } from './estimate.ts';
import { assumedRates, priorsFor, TALK_SHARE_MAX, type Priors } from './facts/work-priors.ts';
import { priceOf, type PricedKind, type Rates } from './rate-card.ts';

/** What would have to be true for a promise to be kept by this work. */
export type Needed = {
  readonly perHour: Fen;
  readonly perMonth: Fen;
  /** How many of the months drawn bring at least that much, and of how many. */
  readonly reached: number;
  readonly drawn: number;
  /** Hours a week at what an hour brings in the middle; missing where an hour brings nothing. */
  readonly weekHours?: {
    readonly hours: Quantity;
    readonly limit: 'lawful' | 'over-law' | 'over-week';
  };
  /** Calls and minutes of talk in an hour by the rates; missing where no number of calls is enough. */
  readonly calls?: { readonly perHour: number; readonly talkMinutes: number; readonly fits: boolean };
};

const HOURS_OF_A_WEEK: Quantity = { units: 168n, scale: 1n };

/** A promise as it was made, and what it comes to an hour. */
type Asked = { readonly promised: Promised; readonly perHour: Fen };

/** What this work would have to be like to bring what is promised. */
export function neededFor(
  { promised, perHour }: Asked,
  prospect: Prospect,
  { months, perHour: drawn }: Estimate,
): Needed {
  const hours = monthOf(prospect.weekHours);
  const perMonth =
    promised.per === 'month' ? promised.amount : prorate(perHour, { part: hours.units, whole: hours.scale });
  const calls = callsFor(perHour, prospect);
  const { units, scale } = prospect.weekHours;
  const weekHours = { units: units * perHour, scale: scale * drawn.p50 };
  return {
    perHour,
    perMonth,
    reached: months.filter((month) => month >= perMonth).length,
    drawn: months.length,
    ...(drawn.p50 > 0n ? { weekHours: { hours: weekHours, limit: limitOf(weekHours) } } : {}),
    ...(calls ? { calls } : {}),
  };
}

function limitOf(weekHours: Quantity): 'lawful' | 'over-law' | 'over-week' {
  if (exceeds(weekHours, HOURS_OF_A_WEEK)) return 'over-week';
  return exceeds(weekHours, STANDING_WEEK_MAX) ? 'over-law' : 'lawful';
}

/** By the likeliest call. Waiting that is paid for, bonuses and the floor are left out: they ask for no call. */
function callsFor(
  perHour: Fen,
  { season, experience, known, rates = assumedRates }: Prospect,
): Needed['calls'] {
  const priors: Priors = { ...priorsFor(season, experience), ...known };
  const [talk, solved] = [priors.talkMinutes.mode, priors.solvedShare.mode];
  const perCall = talk * fenOf(rates, 'talk-minute') + solved * fenOf(rates, 'solved-case');
  const missing = Number(perHour) - fenOf(rates, 'hour');
  if (missing <= 0) return { perHour: 0, talkMinutes: 0, fits: true };
  if (perCall <= 0) return undefined;
  const calls = missing / perCall;
  return { perHour: calls, talkMinutes: calls * talk, fits: calls * talk <= 60 * TALK_SHARE_MAX };
}

const fenOf = (rates: Rates, kind: PricedKind): number => Number(priceOf(rates, kind) ?? 0n);
