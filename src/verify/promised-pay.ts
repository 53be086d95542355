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

/**
 * Where the page about pay is asked about a posting: the highest pay that its text names, in the words that name it and
 * no others, with the city and the hours. Pay by the piece asks nothing, and nothing else is guessed. Short on purpose:
 * whoever checks a posting on a phone fetches this.
 */
export function payAddress(text: string): string | undefined {
  const folded = read(text).text;
  const [wage] = wagesIn(folded)
    .filter(({ perHour }) => perHour)
    .toSorted((one, other) => (hourly(one) < hourly(other) ? 1 : -1));
  if (!wage) return undefined;
  // Tiers of a city are not told apart by an advertisement.
  const [place = '', second] = floorPlaces.filter((each) => folded.includes(each));
  const said = encodeURIComponent(folded.slice(wage.start, wage.end));
  const where = place && !second ? `&place=${encodeURI(place)}` : '';
  return `/earn?promise=${said}${hoursAsked(wage)}${where}`;
}

const hourly = ({ perHour }: Wage): bigint => perHour?.high ?? 0n;

/** In favour of who promises: the longest that is said, or a usual week where nothing is. */
function hoursAsked({ per, hours }: Wage): string {
  if (!hours) return '';
  const worked = hours.minutes[hours.basis === 'stated' ? 'high' : 'low'] / 60;
  if (per === 'day') return `&dayHours=${worked.toFixed(1)}`;
  return `&hours=${(worked / (per === 'month' ? 365 / 84 : per === 'year' ? 365 / 7 : 1)).toFixed(1)}`;
}
