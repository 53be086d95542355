import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Quantity } from '../../kernel/quantity.ts';
import type { Dated } from '../dated.ts';

const since = (validFrom: string, source: string): Dated => ({
  validFrom: chinaDayOf(validFrom),
  validTo: null,
  source,
  checkedOn: chinaDayOf('2026-11-23'),
  status: 'verified',
});

/** Labour law is looked at again every year. */
export const LIMITS_KNOWN_UNTIL = chinaDayOf('2027-12-31');

/** Part-time employment (非全日制用工): an employer may hold nobody to more than this. */
export type PartTimeLimits = Dated & {
  readonly weekHoursMax: bigint;
  readonly dayHoursAverageMax: bigint;
  readonly settledWithinDaysMax: number;
};

export const partTimeLimits: readonly [PartTimeLimits] = [
  {
    ...since('2008-01-01', '劳动合同法第六十八、七十、七十二条'),
    weekHoursMax: 24n,
    dayHoursAverageMax: 4n,
    settledWithinDaysMax: 15,
  },
];

/** Full-time employment and dispatch: the day, the week on average, and the most overtime of a day and of a month. */
export type FullTimeLimits = Dated & {
  readonly dayHours: bigint;
  readonly dayOvertimeMax: bigint;
  readonly weekHours: bigint;
  readonly monthOvertimeMax: bigint;
  readonly settledWithinDaysMax: number;
  /** Six months of the calendar never have more days: 劳动合同法第十九条, the longest that any term allows. */
  readonly probationDaysMax: number;
};

export const fullTimeLimits: readonly [FullTimeLimits] = [
  {
    ...since('1995-01-01', '劳动法第二十一、三十六、四十一、五十条'),
    dayHours: 8n,
    dayOvertimeMax: 3n,
    weekHours: 44n,
    monthOvertimeMax: 36n,
    settledWithinDaysMax: 31,
    probationDaysMax: 184,
  },
];

const [{ weekHours, monthOvertimeMax }] = fullTimeLimits;

/** The longest week that may go on week after week: the average, and all the overtime of a month brought to it (× 84 ÷ 365). */
export const STANDING_WEEK_MAX: Quantity = {
  units: weekHours * 365n + monthOvertimeMax * 84n,
  scale: 365n,
};
