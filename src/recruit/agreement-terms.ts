import { z } from 'zod';
import { chinaDayOf, dayAfter, parseChinaDay, type ChinaDay } from '../kernel/china-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import { difficulties } from '../terms/rate-card.ts';
import { relations } from '../terms/relation.ts';
import { workRoles } from '../verify/endorsement.ts';

const line = (lengthMax: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(lengthMax)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
const day = z.string().refine((text) => parseChinaDay(text).ok);
const yuan = z.string().refine((text) => {
  const amount = parseYuan(text);
  return amount.ok && amount.value > 0n;
});
const hours = z.string().refine((text) => {
  const parsed = parseQuantity(text);
  return parsed.ok && parsed.value.units > 0n;
});

/** Whoever employs or commissions: what article 17 of the Labour Contract Law wants of them in the text. */
export const employerShape = z
  .strictObject({
    name: line(60),
    address: line(120),
    representative: line(40),
    creditCode: z.string().regex(/^[\dA-HJ-NP-RTUW-Y]{18}$/u),
  })
  .readonly();

/**
 * Everything that an agreement fixes between two sides; frozen with it. Amounts in yuan, hours as decimals, days of the
 * calendar in China. `hourly` is the least an hour of work brings, `training` an hour of training or of checking the
 * equipment. Nothing of the worker is in it: what is known of them before they sign is not theirs to be asked for.
 */
export const agreementTermsShape = z
  .strictObject({
    relation: z.enum(relations),
    role: z.enum(workRoles),
    duties: line(600),
    city: line(20),
    startsOn: day,
    endsOn: day.nullable(),
    weekHours: hours,
    dayHours: hours,
    settlement: z.union([z.literal(7), z.literal(15), z.literal(31)]),
    hourly: yuan,
    training: yuan,
    performance: z.string().trim().max(300),
    probationDays: z.int().min(0).max(184),
    /** Where somebody is sent, in dispatch alone. */
    host: line(60).nullable(),
    employer: employerShape,
    /** By which rate card the pay is reckoned. */
    card: z.strictObject({
      role: line(40),
      difficulty: z.enum(difficulties),
      level: z.int().min(1).max(20),
    }),
  })
  .readonly();

export type AgreementTerms = z.infer<typeof agreementTermsShape>;

/**
 * The longest probation that a fixed term allows, in days (劳动合同法第十九条): none under three months, one month under
 * a year, two under three years, six from there on and without an end. A month is counted as 30 days, to the worker's good.
 */
export function probationDaysMax(startsOn: ChinaDay, endsOn: ChinaDay | null): number {
  if (endsOn === null) return 180;
  const over = dayAfter(endsOn);
  if (over < monthsAfter(startsOn, 3)) return 0;
  if (over < monthsAfter(startsOn, 12)) return 30;
  return over < monthsAfter(startsOn, 36) ? 60 : 180;
}

/** The same day so many months on, or the last of that month. */
export function monthsAfter(from: ChinaDay, months: number): ChinaDay {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const whole = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(whole / 12), (whole % 12) + 1];
  const spelt = (on: number) =>
    `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}-${String(on).padStart(2, '0')}`;
  const fitting = [date, 30, 29, 28].map(spelt).find((each) => parseChinaDay(each).ok);
  return chinaDayOf(fitting ?? spelt(28));
}
