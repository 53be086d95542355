import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { sumOf, type Quantity } from '../kernel/quantity.ts';
import { floorRate, leastFor, newestFloor, type FloorProblem, type FloorRate } from './floor.ts';
import { warningWords } from './lawful-warning-words.ts';
import { refusalWords } from './lawful-words.ts';
import { natureOf } from './pay-line.ts';
import {
  daysNamed,
  NO_GROUNDS,
  type Grounds,
  type Refusal,
  type Warning,
  type WorkTerms,
} from './work-terms.ts';

/** A place that is held, and for part-time employment whether these hours bring the hourly minimum. */
export function judgeFloor(terms: WorkTerms): Grounds {
  const { place, relation, hourly } = terms;
  const isMonthly = relation === 'labor-contract' || relation === 'dispatch';
  const isPaySaid = hourly !== undefined || terms.lines.some((line) => natureOf(line) === 'pay');
  const ofMonth = isMonthly && isPaySaid ? [warningWords['monthly-minimum-not-judged']()] : [];
  if (place === undefined) {
    const isAsked = relation === 'part-time' && hourly !== undefined;
    return { refusals: [], warnings: isAsked ? [warningWords['floor-not-judged']()] : ofMonth };
  }
  const newest = newestFloor(place);
  if (!newest.ok) return { refusals: [noFloor(newest.problem)], warnings: [] };
  if (relation !== 'part-time') return { refusals: [], warnings: ofMonth };
  const held = heldFor(terms, place);
  return 'code' in held ? { refusals: [held], warnings: [] } : judgeRate(terms, held);
}

/**
 * Whether taking so much off leaves less than these hours must bring at least; false where no hourly floor applies or
 * nothing tells the hours. Source: 工资支付暂行规定 16.
 */
export function leavesUnderFloor(terms: WorkTerms, taken: bigint): boolean {
  const { place, relation } = terms;
  const hours = hoursOf(terms);
  const pay = payOf(terms, hours);
  if (relation !== 'part-time' || place === undefined || hours === undefined || pay === undefined)
    return false;
  const held = heldFor(terms, place);
  return !('code' in held) && pay + topUpOf(terms) - taken < leastFor(highest(held.rates), hours);
}

type Held = {
  readonly place: string;
  readonly rates: readonly FloorRate[];
  readonly assumedFrom: ChinaDay | undefined;
};

/** The floors of every day that the terms name, or the newest where they name none. */
function heldFor(terms: WorkTerms, place: string): Held | Refusal {
  const newest = newestFloor(place);
  if (!newest.ok) return noFloor(newest.problem);
  const named = daysNamed(terms);
  const rates: FloorRate[] = [];
  for (const on of named.length > 0 ? named : [newest.value.validFrom]) {
    const found = floorRate({ place, on });
    if (!found.ok) return noFloor(found.problem);
    rates.push(found.value);
  }
  return { place, rates, assumedFrom: named.length > 0 ? undefined : newest.value.validFrom };
}

const noFloor = (problem: FloorProblem): Refusal =>
  problem.kind === 'place-unknown'
    ? refusalWords['place-unknown']()
    : refusalWords['day-outside-table'](problem);

/** Where a period stands on both sides of a rise, the higher floor is asked for: every hour must reach its own. */
function judgeRate(terms: WorkTerms, { place, rates, assumedFrom }: Held): Grounds {
  const rate = highest(rates);
  const hours = hoursOf(terms);
  const pay = payOf(terms, hours);
  if (pay === undefined) return NO_GROUNDS;

  const notes: readonly Warning[] = [
    ...(assumedFrom === undefined ? [] : [warningWords['floor-day-assumed'](assumedFrom)]),
    ...(rates.some(({ status }) => status === '待核实') ? [warningWords['floor-unchecked']()] : []),
  ];
  if (terms.hourly !== undefined && terms.hourly >= rate) return { refusals: [], warnings: notes };
  if (hours === undefined) {
    const isToppedUp = topUpOf(terms) > 0n;
    return isToppedUp
      ? { refusals: [], warnings: [warningWords['top-up-not-checked'](), ...notes] }
      : { refusals: [refusalWords['under-floor']({ place, rate, least: rate, pay })], warnings: notes };
  }
  const least = leastFor(rate, hours);
  const whole = toFen(pay + topUpOf(terms));
  const isUnder = whole < least;
  return {
    refusals: isUnder ? [refusalWords['under-floor']({ place, rate, least, pay: whole })] : [],
    warnings: notes,
  };
}

const highest = (rates: readonly FloorRate[]): Fen =>
  toFen(rates.reduce((most, { rate }) => (rate > most ? rate : most), 0n));

/** All hours that the terms tell: of the days where they are listed, else of the weeks. Never both: they are the same hours. */
function hoursOf({ weekHours, days }: WorkTerms): Quantity | undefined {
  if (days.length > 0) return sumOf(days.map(({ hours }) => hours));
  return weekHours.length > 0 ? sumOf(weekHours) : undefined;
}

/** What the hourly rate brings in the hours that are told; nothing where either is missing. */
export function hourlyPayOf(terms: WorkTerms): Fen | undefined {
  const hours = hoursOf(terms);
  if (terms.hourly === undefined || hours === undefined) return undefined;
  return prorate(terms.hourly, { part: hours.units, whole: hours.scale });
}

/**
 * Pay before any top-up: by the hour, or what the lines bring where that is more (they may hold the hours and what was
 * earned beside them); of the rate alone one hour; nothing to judge where neither is given.
 */
function payOf(terms: WorkTerms, hours: Quantity | undefined): Fen | undefined {
  if (hours === undefined) return terms.hourly;
  const byHour = hourlyPayOf(terms);
  const paid = terms.lines.filter((line) => natureOf(line) === 'pay');
  if (paid.length === 0) return byHour;
  const byLines = toFen(paid.reduce((total, { amount }) => total + amount, 0n));
  return byHour !== undefined && byHour > byLines ? byHour : byLines;
}

const topUpOf = ({ lines }: WorkTerms): Fen =>
  toFen(lines.reduce((total, line) => (natureOf(line) === 'top-up' ? total + line.amount : total), 0n));
