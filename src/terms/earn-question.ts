import { parseChinaDay, type ChinaDay } from '../kernel/china-day.ts';
import { parseYuan, type Fen } from '../kernel/money.ts';
import { parseQuantity, type Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import {
  assumedIn,
  isShare,
  movedNames,
  priceFields,
  rangeEnds,
  rangeFields,
  TYPED_LENGTH_MAX,
  type EarnField,
  type MovedName,
  type Typed,
} from './earn-field.ts';
import { saidIn, type PerChosen, type ReadPay, type Said } from './earn-pay-said.ts';
import type { Prospect } from './estimate.ts';
import {
  assumedRates,
  experiences,
  seasons,
  type Experience,
  type Priors,
  type Range,
  type Season,
} from './facts/work-priors.ts';
import type { Rates } from './rate-card.ts';
import { relations } from './relation.ts';

/** What is wrong with a field, so that nothing is reckoned with it. */
export type Trouble = {
  readonly field: EarnField;
  readonly kind:
    | 'place-missing'
    | 'choice-unknown'
    | 'too-long'
    | 'hours-malformed'
    | 'day-malformed'
    | 'price-malformed'
    | 'range-malformed'
    | 'range-backwards'
    | 'pay-unclear'
    | 'pay-by-piece';
};

export type EarnQuestion = {
  readonly prospect: Prospect & { readonly on: ChinaDay };
  /** What an advertisement promises, where something was typed. */
  readonly said?: Result<Said, Trouble>;
};

type Around = { readonly today: ChinaDay; readonly readPay: ReadPay };

/** The same draws for everybody, so that two answers differ by what was asked and not by chance. */
const SEED = 618;

/**
 * The question that the fields ask. Refused: the first field that cannot be read. Digits may be full-width, as Chinese
 * keyboards write them, and carry their unit.
 */
export function earnQuestion(typed: Typed, { today, readPay }: Around): Result<EarnQuestion, Trouble> {
  const long = overlong(typed);
  if (long) return refuse(long);
  if (typed.place.trim() === '') return refuse({ field: 'place', kind: 'place-missing' });
  const relation = relations.find((each) => each === typed.relation);
  if (!relation) return refuse({ field: 'relation', kind: 'choice-unknown' });
  const season = seasons.find((each) => each === typed.season);
  if (!season) return refuse({ field: 'season', kind: 'choice-unknown' });
  const experience = experiences.find((each) => each === typed.experience);
  if (!experience) return refuse({ field: 'experience', kind: 'choice-unknown' });
  const weekHours = hoursIn(typed, 'hours');
  if (!weekHours.ok) return weekHours;
  const on = dayIn(typed.on, today);
  if (!on.ok) return on;
  const rates = ratesIn(typed);
  if (!rates.ok) return rates;
  const known = knownIn(typed, { season, experience });
  if (!known.ok) return known;
  const prospect = {
    place: plain(typed.place),
    on: on.value,
    relation,
    weekHours: weekHours.value,
    season,
    experience,
    known: known.value,
    seed: SEED,
    ...(rates.value ? { rates: rates.value } : {}),
  };
  return ok(typed.promise.trim() === '' ? { prospect } : { prospect, said: promiseIn(typed, readPay) });
}

function overlong(typed: Typed): Trouble | undefined {
  const field = (
    ['place', 'hours', 'promise', 'dayHours', 'on', ...priceFields, ...rangeFields] as const
  ).find((each) => typed[each].length > TYPED_LENGTH_MAX);
  return field && { field, kind: 'too-long' };
}

const plain = (text: string): string => text.normalize('NFKC').trim();

const UNIT = /\s*(?:个?小时|分钟|[元块通次%h])$/iu;

const figure = (text: string): string => plain(text).replaceAll(',', '').replace(UNIT, '');

function hoursIn(typed: Typed, field: 'hours' | 'dayHours'): Result<Quantity, Trouble> {
  const parsed = parseQuantity(figure(typed[field]));
  return parsed.ok ? parsed : refuse({ field, kind: 'hours-malformed' });
}

function dayIn(typed: string, today: ChinaDay): Result<ChinaDay, Trouble> {
  if (plain(typed) === '') return ok(today);
  const parsed = parseChinaDay(plain(typed));
  return parsed.ok ? parsed : refuse({ field: 'on', kind: 'day-malformed' });
}

/** Nothing where no price is typed; else the prices typed, and nothing paid for the rest. */
function ratesIn(typed: Typed): Result<Rates | undefined, Trouble> {
  const prices = new Map<string, Fen>();
  for (const field of priceFields) {
    const text = figure(typed[field]);
    const price = parseYuan(text === '' ? '0' : text);
    if (!price.ok || price.value < 0n || price.value > PRICE_MAX)
      return refuse({ field, kind: 'price-malformed' });
    prices.set(field, price.value);
  }
  if (priceFields.every((field) => typed[field].trim() === '')) return ok(undefined);
  const [hour, minute, solved] = priceFields.map((field) => prices.get(field));
  return ok({
    ...assumedRates,
    version: 'typed',
    prices: {
      ...(hour === undefined ? {} : { hour }),
      ...(minute === undefined ? {} : { 'talk-minute': minute }),
      ...(solved === undefined ? {} : { 'solved-case': solved }),
    },
  });
}

const PRICE_MAX = 10_000_00n;

const MOST: { readonly [name in MovedName]: number } = {
  callsPerHour: 60,
  talkMinutes: 60,
  solvedShare: 100,
  pace: 100,
};

type Kind = { readonly season: Season; readonly experience: Experience };

function knownIn(typed: Typed, { season, experience }: Kind): Result<Partial<Priors>, Trouble> {
  const assumed = assumedIn(season, experience);
  const ranges = new Map<MovedName, Range>();
  for (const name of movedNames) {
    const ends: number[] = [];
    for (const end of rangeEnds) {
      const field = `${name}-${end}` as const;
      const text = figure(typed[field]) || (assumed.get(field) ?? '');
      const value = parseQuantity(text).ok ? Number(text) : undefined;
      if (value === undefined || value > MOST[name]) return refuse({ field, kind: 'range-malformed' });
      ends.push(isShare(name) ? value / 100 : value);
    }
    const [low = 0, mode = 0, high = 0] = ends;
    if (low > mode || mode > high) return refuse({ field: `${name}-mode`, kind: 'range-backwards' });
    ranges.set(name, { low, mode, high });
  }
  return ok(Object.fromEntries(ranges));
}

function promiseIn(typed: Typed, readPay: ReadPay): Result<Said, Trouble> {
  const per = perChosen(typed.per);
  if (typed.per !== '' && !per) return refuse({ field: 'per', kind: 'choice-unknown' });
  const said = saidIn(typed.promise, { per, readPay });
  if (!said.ok) return refuse({ field: 'promise', kind: said.problem.kind });
  if (typed.dayHours.trim() === '') return said;
  const dayHours = hoursIn(typed, 'dayHours');
  return dayHours.ok ? ok({ ...said.value, dayHours: dayHours.value }) : dayHours;
}

const perChosen = (typed: string): PerChosen | undefined =>
  (['hour', 'day', 'month'] as const).find((per) => per === typed);
