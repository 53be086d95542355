import type { Fen } from '../kernel/money.ts';
import {
  CHARGE,
  DEPOSIT,
  EMPLOYER_SHARE,
  FEE_UPON,
  GIVEN_BACK,
  lawfulDeductions,
  PROVIDED_THING,
  TAKEN_OFF,
  TO_COME_BACK,
  TOP_UP,
  TRAINING,
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
export function natureOf(line: PayLine): PayLineNature {
  const { label, amount } = line;
  if (amount === 0n) return 'nothing';
  if (isChargeAnyWay(line)) return 'charge';
  if (amount > 0n) return TOP_UP.test(label) ? 'top-up' : 'pay';

  if (FEE_UPON.test(label)) return 'charge';
  if (EMPLOYER_SHARE.test(label)) return 'not-allowed';
  const lawful = lawfulDeductions.find((deduction) => deduction.label.test(label));
  if (lawful) return lawful.kind;
  return [PROVIDED_THING, TRAINING, TAKEN_OFF].some((words) => words.test(label)) ? 'charge' : 'not-allowed';
}

/** Money asked of the worker, though it may be written as a plain amount; not what comes back to them now. */
function isChargeAnyWay({ label, amount, refundable }: PayLine): boolean {
  if (refundable === true || (refundable === false && TRAINING.test(label))) return true;
  if (amount > 0n && GIVEN_BACK.test(label) && !TO_COME_BACK.test(label)) return false;
  if (DEPOSIT.test(label) || CHARGE.test(label)) return true;
  return amount > 0n && PROVIDED_THING.test(label);
}
