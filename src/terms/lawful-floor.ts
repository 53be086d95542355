import type { ChinaDay } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { sumOf, type Quantity } from '../kernel/quantity.ts';
import { floorRate, leastFor, newestFloor, type FloorProblem, type FloorRate } from './floor.ts';
import { refusalWords, warningWords } from './lawful-words.ts';
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
  if (place === undefined) {
    const isAsked = relation === 'part-time' && hourly !== undefined;
    return { refusals: [], warnings: isAsked ? [warningWords['floor-not-judged']()] : [] };
  }
  const newest = newestFloor(place);
  if (!newest.ok) return { refusals: [noFloor(newest.problem)], warnings: [] };
  if (relation !== 'part-time') return NO_GROUNDS;

  const named = daysNamed(terms);
  const rates: FloorRate[] = [];
  for (const on of named.length > 0 ? named : [newest.value.validFrom]) {
    const found = floorRate({ place, on });
    if (!found.ok) return { refusals: [noFloor(found.problem)], warnings: [] };
    rates.push(found.value);
  }
  return judgeRate(terms, {
    place,
    rates,
    assumedFrom: named.length > 0 ? undefined : newest.value.validFrom,
  });
}

const noFloor = (problem: FloorProblem): Refusal =>
  problem.kind === 'place-unknown'
    ? refusalWords['place-unknown']()
    : refusalWords['day-outside-table'](problem);

type Held = {
  readonly place: string;
  readonly rates: readonly FloorRate[];
  readonly assumedFrom: ChinaDay | undefined;
};

/** Where a period stands on both sides of a rise, the higher floor is asked for: every hour must reach its own. */
function judgeRate(terms: WorkTerms, { place, rates, assumedFrom }: Held): Grounds {
  const rate = toFen(rates.reduce((most, each) => (each.rate > most ? each.rate : most), 0n));
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

/** All hours that the terms tell: of the days where they are listed, else of the weeks. Never both: they are the same hours. */
function hoursOf({ weekHours, days }: WorkTerms): Quantity | undefined {
  if (days.length > 0) return sumOf(days.map(({ hours }) => hours));
  return weekHours.length > 0 ? sumOf(weekHours) : undefined;
}

/** Pay before any top-up: by the hour, or else what the lines bring; nothing to judge where neither is given. */
function payOf({ hourly, lines }: WorkTerms, hours: Quantity | undefined): Fen | undefined {
  if (hourly !== undefined)
    return hours === undefined ? hourly : prorate(hourly, { part: hours.units, whole: hours.scale });
  const paid = lines.filter((line) => natureOf(line) === 'pay');
  if (hours === undefined || paid.length === 0) return undefined;
  return toFen(paid.reduce((total, { amount }) => total + amount, 0n));
}

const topUpOf = ({ lines }: WorkTerms): Fen =>
  toFen(lines.reduce((total, line) => (natureOf(line) === 'top-up' ? total + line.amount : total), 0n));
