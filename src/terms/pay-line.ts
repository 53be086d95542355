import type { Fen } from '../kernel/money.ts';
import {
  CHARGE,
  CHARGED_THING,
  DEPOSIT,
  GIVEN_BACK,
  lawfulDeductions,
  TOP_UP,
  type LawfulDeduction,
} from './facts/deductions.ts';

/** One line of what is to be paid, as an employer writes it: what it is called, and its amount (negative: taken off). */
export type PayLine = {
  readonly label: string;
  readonly amount: Fen;
  /** Said to be given back later, as only a deposit is. */
  readonly refundable?: boolean;
};

/** What a line is by its label and sign. */
export type PayLineNature = 'pay' | 'top-up' | 'charge' | 'not-allowed' | 'nothing' | LawfulDeduction['kind'];

/**
 * What a line does to the worker's pay. Deposits and fees are charges whatever their sign and promise; a line that
 * takes off pay must be one of the closed list of lawful deductions; everything else that is taken off is not allowed.
 */
export function natureOf({ label, amount, refundable }: PayLine): PayLineNature {
  if (amount === 0n) return 'nothing';
  const comesToWorker = amount > 0n && GIVEN_BACK.test(label);
  const isCharge = refundable === true || DEPOSIT.test(label) || CHARGE.test(label);
  if (isCharge && !comesToWorker) return 'charge';
  if (amount > 0n) return TOP_UP.test(label) ? 'top-up' : 'pay';

  const lawful = lawfulDeductions.find((deduction) => deduction.label.test(label));
  if (lawful) return lawful.kind;
  return CHARGED_THING.test(label) ? 'charge' : 'not-allowed';
}
