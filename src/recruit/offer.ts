import { z } from 'zod';
import { parseChinaDay } from '../kernel/china-day.ts';
import { parseYuan } from '../kernel/money.ts';
import { parseQuantity } from '../kernel/quantity.ts';
import { relations } from '../terms/relation.ts';
import { isApplyAddress } from '../verify/claim.ts';
import { NAME_LENGTH_MAX, workRoles } from '../verify/endorsement.ts';
import { CONTACT_LENGTH_MAX, TITLE_LENGTH_MAX } from '../verify/posting.ts';

/** One line that can be seen, with no blank at either end. */
const line = (lengthMax: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(lengthMax)
    .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
const lines = (lengthMax: number) =>
  z
    .string()
    .trim()
    .max(lengthMax)
    .regex(/^(?:\n|[^\p{C}])*$/u);
const yuan = z.string().refine((text) => {
  const amount = parseYuan(text);
  return amount.ok && amount.value > 0n;
});
const hours = z.string().refine((text) => {
  const parsed = parseQuantity(text);
  return parsed.ok && parsed.value.units > 0n;
});

/**
 * Everything a posting says, as it is signed: what the notice on recruitment information asks for (employer, headcount,
 * requirements, duties, place, base pay, validity), the relation and cycle that the law turns on, and the fee, which is
 * always 0. Amounts in yuan, hours as decimals.
 */
export const offerShape = z
  .strictObject({
    title: line(TITLE_LENGTH_MAX),
    role: z.enum(workRoles),
    employer: line(NAME_LENGTH_MAX),
    payer: line(NAME_LENGTH_MAX),
    relation: z.enum(relations),
    headcount: z.int().min(1).max(10_000),
    duties: lines(600).min(1),
    city: line(20),
    weekHours: hours,
    dayHours: hours,
    base: yuan,
    performance: lines(300),
    low: yuan,
    high: yuan,
    settlement: z.union([z.literal(7), z.literal(15), z.literal(31)]),
    requirements: lines(400),
    validTo: z.string().refine((day) => parseChinaDay(day).ok),
    contact: line(CONTACT_LENGTH_MAX),
    apply: z.string().refine(isApplyAddress),
    fee: z.literal(0),
    source: line(100),
  })
  .readonly();

export type Offer = z.infer<typeof offerShape>;
