import { chinaDayOf } from '../../kernel/china-day.ts';
import { toFen } from '../../kernel/money.ts';
import type { Dated } from '../dated.ts';
import type { Rates } from '../rate-card.ts';

export const seasons = ['quiet', 'peak'] as const;
export const experiences = ['new', 'some', 'much'] as const;

export type Season = (typeof seasons)[number];
export type Experience = (typeof experiences)[number];

/** From the least to the most, with what is likeliest between them. */
export type Range = { readonly low: number; readonly mode: number; readonly high: number };

/** What a month of hotline work is thought to be like. */
export type Priors = {
  /** Calls that reach one agent in a committed hour. */
  readonly callsPerHour: Range;
  readonly talkMinutes: Range;
  /** How many of the calls taken are solved, from 0 to 1. */
  readonly solvedShare: Range;
  /** The mean of customers' marks, from 1 to 5. */
  readonly rating: Range;
  /** How many of the calls that come an agent takes, from 0 to 1. */
  readonly pace: Range;
};

export const priorNames = [
  'callsPerHour',
  'talkMinutes',
  'solvedShare',
  'rating',
  'pace',
] as const satisfies readonly (keyof Priors)[];

const range = (low: number, mode: number, high: number): Range => ({ low, mode, high });

/** No distribution of such pay is published: all of these are ours, to be replaced by what a ledger shows. */
export const priorsSource: Dated = {
  validFrom: chinaDayOf('2026-11-23'),
  validTo: null,
  source: '本系统自己的假设；没有查到公开的收入分布，待核实，日后以自己的计薪数据代替',
  checkedOn: chinaDayOf('2026-11-23'),
  status: '待核实',
};

const bySeason: { readonly [season in Season]: Pick<Priors, 'callsPerHour' | 'talkMinutes'> } = {
  quiet: { callsPerHour: range(3, 4.5, 6.5), talkMinutes: range(3.8, 5, 6.2) },
  peak: { callsPerHour: range(6.5, 9, 11.5), talkMinutes: range(3.8, 5, 6.2) },
};

const byExperience: { readonly [experience in Experience]: Pick<Priors, 'solvedShare' | 'rating' | 'pace'> } =
  {
    new: {
      solvedShare: range(0.55, 0.65, 0.75),
      rating: range(4.2, 4.55, 4.8),
      pace: range(0.75, 0.85, 0.92),
    },
    some: {
      solvedShare: range(0.65, 0.74, 0.82),
      rating: range(4.35, 4.65, 4.85),
      pace: range(0.88, 0.95, 1),
    },
    much: { solvedShare: range(0.72, 0.8, 0.88), rating: range(4.5, 4.75, 4.9), pace: range(0.94, 0.98, 1) },
  };

export const priorsFor = (season: Season, experience: Experience): Priors => ({
  ...bySeason[season],
  ...byExperience[experience],
});

/** Nobody talks through a whole hour: above this share of it queues and people break down. */
export const TALK_SHARE_MAX = 0.85;
/** How many of the solved calls are marked by the customer. */
export const MARKED_SHARE = 0.3;

/** A card to reckon by when none is given: its figures are invented, within what such work is offered for. */
export const assumedRates: Rates = {
  version: 'assumed-2026-11',
  prices: { hour: toFen(12_00n), 'talk-minute': toFen(12n), 'solved-case': toFen(60n) },
  uplifts: [],
  bonuses: [],
};

/** The year whose tax is reckoned: the first in which every rule held here is in force throughout. */
export const ASSUMED_YEAR = '2026';
