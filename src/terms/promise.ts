import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { exceeds, scaled, type Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { fullTimeLimits, STANDING_WEEK_MAX } from './facts/limits.ts';
import { floorRate, leastFor, type FloorProblem, type FloorRate } from './floor.ts';
import type { Relation } from './relation.ts';
import { promiseWords } from './words.ts';

/** Pay as a posting promises it: so much an hour, a day or a month. */
export type Promised = { readonly per: 'hour' | 'day' | 'month'; readonly amount: Fen };

export type Offer = {
  readonly relation: Relation;
  readonly place: string;
  readonly on: ChinaDay;
  readonly weekHours: Quantity;
  /** A fifth of the week when the posting does not say. */
  readonly dayHours?: Quantity;
  readonly promised: Promised;
};

export type Implied = {
  /** Half up, to the fen. */
  readonly impliedPerHour: Fen;
  /** For hotline and customer-service work: false above 50.00 an hour. */
  readonly possible: boolean;
  readonly lawful: boolean;
  /** How the figure comes about, then what speaks against it and what could not be judged. */
  readonly why: readonly Words[];
};

/** Hours that no day or week has. */
export type HoursProblem = {
  readonly kind: 'no-hours' | 'week-too-long' | 'day-too-long' | 'day-exceeds-week';
};

/** Hotline and customer-service work brings 15 to 25 yuan an hour; twice the top is past believing. */
export const BAND_TOP = toFen(2500n);
const POSSIBLE_MAX = toFen(5000n);

const whole = (hours: bigint): Quantity => ({ units: hours, scale: 1n });
const HOURS_OF_A_DAY = whole(24n);
const HOURS_OF_A_WEEK = whole(168n);

/** 劳动合同法第六十八条: more than this in a week is not part-time work. */
const PART_TIME_WEEK_MAX = whole(24n);
/** 劳动法第三十六、四十一条: eight hours a day, and three of overtime at the very most. */
const [{ dayHours: FULL_DAY, dayOvertimeMax }] = fullTimeLimits;
const FULL_TIME_DAY_MAX = whole(FULL_DAY + dayOvertimeMax);

/** A month of work: 365 days ÷ 7 ÷ 12 weeks. */
const monthOf = (weekHours: Quantity): Quantity => scaled(weekHours, { part: 365n, whole: 84n });

/**
 * What a promise of pay comes to an hour, and whether it can be true and lawful.
 * Refused: a place or day without an hourly floor, no hours at all, more hours than a day or week has.
 * Sources: 劳动合同法 68, 72; 劳动法 36, 41; the band of 15 to 25 yuan is that of hotline work only.
 */
export function promise(offer: Offer): Result<Implied, FloorProblem | HoursProblem> {
  const dayHours = offer.dayHours ?? scaled(offer.weekHours, { part: 1n, whole: 5n });
  const problem = hoursProblem(offer, dayHours);
  if (problem) return refuse(problem);
  const floor = floorRate(offer);
  if (!floor.ok) return floor;

  const hours = { hour: whole(1n), day: dayHours, month: monthOf(offer.weekHours) }[offer.promised.per];
  const impliedPerHour = prorate(offer.promised.amount, { part: hours.scale, whole: hours.units });
  const possible = impliedPerHour <= POSSIBLE_MAX;
  const law = judges[offer.relation]({ offer, hours, floor: floor.value });
  return ok({
    impliedPerHour,
    possible,
    lawful: law.breaches.length === 0,
    why: [
      promiseWords.implied({ per: offer.promised.per, hours, weekHours: offer.weekHours, impliedPerHour }),
      ...(possible
        ? []
        : [promiseWords.tooGood({ impliedPerHour, bandTop: BAND_TOP, possibleMax: POSSIBLE_MAX })]),
      ...law.breaches,
      ...law.notes,
    ],
  });
}

function hoursProblem(
  { weekHours, dayHours: stated, promised }: Offer,
  dayHours: Quantity,
): HoursProblem | undefined {
  if (weekHours.units === 0n || dayHours.units === 0n) return { kind: 'no-hours' };
  if (exceeds(weekHours, HOURS_OF_A_WEEK)) return { kind: 'week-too-long' };
  // A fifth of a very long week is nobody's claim, unless the day's pay is reckoned by it.
  const isMeant = stated !== undefined || promised.per === 'day';
  if (isMeant && exceeds(dayHours, HOURS_OF_A_DAY)) return { kind: 'day-too-long' };
  return exceeds(dayHours, weekHours) ? { kind: 'day-exceeds-week' } : undefined;
}

type Judged = { readonly breaches: readonly Words[]; readonly notes: readonly Words[] };

type Asked = { readonly offer: Offer; readonly hours: Quantity; readonly floor: FloorRate };

function judgePartTime({ offer: { weekHours, promised, place }, hours, floor }: Asked): Judged {
  const least = leastFor(floor.rate, hours);
  const missing = toFen(least - promised.amount);
  const compared = { place, rate: floor.rate, per: promised.per, least };
  return {
    breaches: [
      ...(missing > 0n ? [promiseWords.underFloor({ ...compared, missing })] : []),
      ...(exceeds(weekHours, PART_TIME_WEEK_MAX) ? [promiseWords.notPartTime] : []),
    ],
    notes: [
      ...(missing > 0n ? [] : [promiseWords.reachesFloor(compared)]),
      ...(floor.status === '待核实' ? [promiseWords.floorUnchecked] : []),
      ...(promised.per === 'month' ? [promiseWords.paidWithinFifteenDays] : []),
    ],
  };
}

const judgeFullTime = ({ offer: { weekHours, dayHours } }: Asked): Judged => ({
  breaches: [
    ...(exceeds(weekHours, STANDING_WEEK_MAX) ? [promiseWords.tooManyHours] : []),
    ...(dayHours && exceeds(dayHours, FULL_TIME_DAY_MAX) ? [promiseWords.tooLongDay] : []),
  ],
  notes: [promiseWords.monthlyMinimumNotLoaded],
});

const judgeWithoutFloor = (): Judged => ({ breaches: [], notes: [promiseWords.noFloorInRelation] });

/** Which law a relation is measured by. */
const judges: { readonly [relation in Relation]: (asked: Asked) => Judged } = {
  'part-time': judgePartTime,
  'labor-contract': judgeFullTime,
  dispatch: judgeFullTime,
  'labor-service': judgeWithoutFloor,
  platform: judgeWithoutFloor,
  student: judgeWithoutFloor,
};
