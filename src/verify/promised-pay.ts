import { showYuan } from '../kernel/money.ts';
import { floorPlaces } from '../terms/floor.ts';
import { read } from './reading.ts';
import { wagesIn, type Wage } from './wage.ts';

/** Pay that a text promises, with what it says about the hours of it. */
export type PromisedPay = Pick<Wage, 'per' | 'low' | 'high'> & {
  /** The longest that the text says a day of it is. */
  readonly dayMinutes?: number;
};

/** Every pay that a text names, read as the check reads it; nothing for a text without any. */
export const promisedPayIn = (text: string): readonly PromisedPay[] =>
  wagesIn(read(text).text).map(({ per, low, high, hours }) => ({
    per,
    low,
    high,
    ...(per === 'day' && hours?.basis === 'stated' ? { dayMinutes: hours.minutes.high } : {}),
  }));

/** Cities with one hourly floor: tiers of a city are not told apart by an advertisement. */
const cities = floorPlaces.filter((place) => !place.includes('/'));

const FULL_WEEK_HOURS = 40;
const PART_TIME_WEEK_HOURS = 24;
const WEEK_HOURS_MAX = 168;

/** How pay is written so that it is read again as what it is. */
const NAMES = { hour: '时薪', day: '日薪', week: '周薪', month: '月薪', year: '年薪' } as const;

/**
 * What the page about pay is to be asked about a posting: the highest pay that its text names with the hours the text
 * says, or full-time hours where pay is for longer than an hour and nothing is said. Figures only, none of the
 * reader's own words. Nothing where no pay by the time is named.
 */
export function payQuestion(text: string): string | undefined {
  const folded = read(text).text;
  const timed = wagesIn(folded).filter(({ perHour }) => perHour !== undefined);
  const [greatest] = timed.toSorted((one, other) => (hourly(one) < hourly(other) ? 1 : -1));
  if (!greatest || greatest.per === 'piece') return undefined;
  const { per, low, high } = greatest;
  const range = low === high ? showYuan(high) : `${showYuan(low)}-${showYuan(high)}`;
  const [city, second] = cities.filter((name) => folded.includes(name));
  const hours = hoursAsked(greatest);
  const asked = new URLSearchParams({ promise: `${NAMES[per]}${range}元`, ...hours });
  if (city !== undefined && second === undefined) asked.set('place', city);
  return asked.toString();
}

const hourly = ({ perHour }: Wage): bigint => perHour?.high ?? 0n;

/** In the names of the page's fields. */
function hoursAsked({ per, hours }: Wage): { readonly [field: string]: string } {
  if (per === 'hour' || !hours) return {};
  const isStated = hours.basis === 'stated';
  if (per === 'day') {
    const day = rounded(hours.minutes.high / 60);
    return isStated ? { dayHours: day } : { ...fullWeek, dayHours: day };
  }
  if (!isStated) return fullWeek;
  const week = Math.min(hours.minutes.high / 60 / WEEKS[per], WEEK_HOURS_MAX);
  return week > PART_TIME_WEEK_HOURS
    ? { hours: rounded(week), relation: 'labor-contract' }
    : { hours: rounded(week) };
}

const fullWeek = { hours: String(FULL_WEEK_HOURS), relation: 'labor-contract' } as const;

const WEEKS: { readonly [per in Wage['per']]: number } = {
  hour: 1,
  day: 1,
  piece: 1,
  week: 1,
  month: 365 / 84,
  year: 365 / 7,
};

const rounded = (hours: number): string => String(Math.round(hours * 10) / 10);
