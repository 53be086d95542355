import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { exceeds, scaled, type Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { drawsFrom, triangular } from './chance.ts';
import { assumptionsOf, driverWords, topUpWords } from './estimate-words.ts';
import {
  assumedRates,
  priorNames,
  priorsFor,
  type Experience,
  type Priors,
  type Season,
} from './facts/work-priors.ts';
import { STANDING_WEEK_MAX } from './facts/limits.ts';
import { floorRate, newestFloor, type FloorProblem } from './floor.ts';
import { lawful, type TermsProblem } from './lawful.ts';
import { refusalWords } from './lawful-words.ts';
import { payOfMonth, type Month, type MonthPay, type MonthTerms } from './month-pay.ts';
import type { Rates } from './rate-card.ts';
import type { Relation } from './relation.ts';
import { takeHome } from './take-home.ts';
import { plainTerms, type Refusal } from './work-terms.ts';

/** What somebody asks who has not started yet. */
export type Prospect = {
  readonly place: string;
  /** By whose hourly minimum; the newest that is held where no day is asked for. */
  readonly on?: ChinaDay;
  readonly relation: Relation;
  readonly weekHours: Quantity;
  readonly season: Season;
  readonly experience: Experience;
  readonly rates?: Rates;
  /** Whatever the asker knows better than we assume. */
  readonly known?: { readonly [name in keyof Priors]?: Priors[name] };
  readonly seed: number;
};

/** One month in ten brings less than p10, half of them less than p50, nine in ten less than p90. */
export type Spread = { readonly p10: Fen; readonly p50: Fen; readonly p90: Fen };

/** One thing that moves the pay: what an hour brings with it at its least and at its most, all else being likeliest. */
export type Driver = {
  readonly name: keyof Priors | 'floor-top-up';
  readonly low: string;
  readonly high: string;
  /** Between the two, an hour. */
  readonly effect: Fen;
  readonly sentence: Words;
};

export type Assumption = { readonly name: string; readonly value: string; readonly sentence: Words };

export type Estimate = {
  /** An hour committed to, before tax. */
  readonly perHour: Spread;
  readonly perMonth: Spread;
  readonly netNow: Spread;
  readonly netAfterSettlement: Spread;
  readonly drivers: readonly Driver[];
  readonly assumptions: readonly Assumption[];
  /** What each month that was drawn brings before tax, from the least to the most. */
  readonly months: readonly Fen[];
  readonly seed: number;
};

export type EstimateProblem =
  | TermsProblem
  | FloorProblem
  | { readonly kind: 'no-hours' }
  | { readonly kind: 'not-lawful'; readonly refusal: Refusal };

/** How many months are drawn: enough for the tenth and the ninetieth to stand still to a few fen. */
export const DRAW_COUNT = 5_000;

/** A month of work: 365 days ÷ 7 ÷ 12 weeks. */
export const monthOf = (weekHours: Quantity): Quantity => scaled(weekHours, { part: 365n, whole: 84n });

/**
 * What this work would bring: months drawn from what such months are thought to be like, paid by a rate card. The
 * same question and seed always give the same answer. Where an hourly floor binds, pay never falls under it.
 * Refused: a place or day without an hourly floor, no hours, hours that no week has or that the relation does not allow.
 */
export function estimate(prospect: Prospect): Result<Estimate, EstimateProblem> {
  const { place, on, relation, weekHours, season, experience, seed, rates = assumedRates } = prospect;
  const problem = hoursProblem(prospect);
  if (problem) return refuse(problem);
  const floor = on === undefined ? newestFloor(place) : floorRate({ place, on });
  if (!floor.ok) return floor;

  const priors: Priors = { ...priorsFor(season, experience), ...prospect.known };
  const hours = monthOf(weekHours);
  const terms: MonthTerms = { rates, hours, floor: relation === 'part-time' ? floor.value.rate : undefined };
  const months = drawnMonths(priors, seed).map((month) => payOfMonth(month, terms));
  const sorted = risen(months.map(({ gross }) => gross));
  const perMonth = spreadOf(sorted);
  const perHour = (gross: Fen): Fen => prorate(gross, { part: hours.scale, whole: hours.units });
  const isCardGiven = prospect.rates !== undefined;
  return ok({
    perHour: each(perMonth, perHour),
    perMonth,
    netNow: each(perMonth, (gross) => takeHome(gross, relation).netNow),
    netAfterSettlement: each(perMonth, (gross) => takeHome(gross, relation).netAfterSettlement),
    drivers: driversOf(priors, { terms, perHour, months }),
    assumptions: assumptionsOf({
      place,
      on,
      relation,
      priors,
      rates,
      hours,
      floor: floor.value,
      isCardGiven,
    }),
    months: sorted,
    seed,
  });
}

function hoursProblem({ relation, weekHours }: Prospect): EstimateProblem | undefined {
  if (weekHours.units === 0n) return { kind: 'no-hours' };
  const judged = lawful({ ...plainTerms(relation), weekHours: [weekHours] });
  if (!judged.ok) return judged.problem;
  // A week that is estimated goes on week after week.
  const isFullTime = relation === 'labor-contract' || relation === 'dispatch';
  const isTooLong = isFullTime && exceeds(weekHours, STANDING_WEEK_MAX);
  const refusal = isTooLong ? refusalWords['hours-over-limit'].standing(weekHours) : judged.value.refusals[0];
  return refusal && { kind: 'not-lawful', refusal };
}

/** The same shares for every question, so that two answers differ by what was asked and not by chance. */
function drawnMonths(priors: Priors, seed: number): readonly Month[] {
  const draw = drawsFrom(seed);
  return Array.from({ length: DRAW_COUNT }, () => ({
    callsPerHour: triangular(priors.callsPerHour, draw()),
    talkMinutes: triangular(priors.talkMinutes, draw()),
    solvedShare: triangular(priors.solvedShare, draw()),
    rating: triangular(priors.rating, draw()),
    pace: triangular(priors.pace, draw()),
  }));
}

const risen = (amounts: readonly Fen[]): readonly Fen[] =>
  amounts.toSorted((one, other) => (one < other ? -1 : Number(one > other)));

/** Of amounts that rise. */
function spreadOf(sorted: readonly Fen[]): Spread {
  const at = (percent: number): Fen => sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? toFen(0n);
  return { p10: at(10), p50: at(50), p90: at(90) };
}

const each = ({ p10, p50, p90 }: Spread, of: (gross: Fen) => Fen): Spread => ({
  p10: of(p10),
  p50: of(p50),
  p90: of(p90),
});

type Moved = {
  readonly terms: MonthTerms;
  readonly perHour: (gross: Fen) => Fen;
  readonly months: readonly MonthPay[];
};

const likeliest = ({ callsPerHour, talkMinutes, solvedShare, rating, pace }: Priors): Month => ({
  callsPerHour: callsPerHour.mode,
  talkMinutes: talkMinutes.mode,
  solvedShare: solvedShare.mode,
  rating: rating.mode,
  pace: pace.mode,
});

/** What moves the pay, the strongest first. */
function driversOf(priors: Priors, { terms, perHour, months }: Moved): readonly Driver[] {
  const hourly = (month: Month): Fen => perHour(payOfMonth(month, terms).gross);
  const names = priorNames.filter((name) => name !== 'rating' || terms.rates.csat !== undefined);
  const moved = names.map((name): Driver => {
    const { low, high } = priors[name];
    const [least, most] = [low, high].map((value) => hourly({ ...likeliest(priors), [name]: value }));
    const effect = toFen((most ?? 0n) - (least ?? 0n));
    return {
      name,
      low: String(low),
      high: String(high),
      effect,
      sentence: driverWords[name]({ low, high, effect }),
    };
  });
  const size = ({ effect }: Driver): bigint => (effect < 0n ? 0n - effect : effect);
  const sorted = moved.toSorted((one, other) =>
    size(one) > size(other) ? -1 : Number(size(one) < size(other)),
  );
  return terms.floor === undefined ? sorted : [toppedUp(months, perHour), ...sorted];
}

/** How often the floor decides, and what it then adds. */
function toppedUp(months: readonly MonthPay[], perHour: (gross: Fen) => Fen): Driver {
  const share = months.filter(({ topUp }) => topUp > 0n).length / months.length;
  const effect = perHour(spreadOf(risen(months.map(({ topUp }) => topUp))).p50);
  const percent = `${Math.floor(share * 100)}%`;
  return {
    name: 'floor-top-up',
    low: '0%',
    high: percent,
    effect,
    sentence: topUpWords({ percent, effect }),
  };
}
