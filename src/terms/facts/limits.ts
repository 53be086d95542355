import { chinaDayOf } from '../../kernel/china-day.ts';
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

/** Full-time employment and dispatch: the week on average, and the most overtime of a month. */
export type FullTimeLimits = Dated & {
  readonly weekHours: bigint;
  readonly monthOvertimeMax: bigint;
  readonly settledWithinDaysMax: number;
};

export const fullTimeLimits: readonly [FullTimeLimits] = [
  {
    ...since('1995-01-01', '劳动法第三十六、四十一、五十条'),
    weekHours: 44n,
    monthOvertimeMax: 36n,
    settledWithinDaysMax: 31,
  },
];
