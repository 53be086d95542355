import { exceeds, type Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { directPayoutRule } from './facts/tax.ts';
import { judgeFloor } from './lawful-floor.ts';
import { judgeHours } from './lawful-hours.ts';
import { judgeLines } from './lawful-lines.ts';
import { warningWords } from './lawful-warning-words.ts';
import { refusalWords } from './lawful-words.ts';
import type { HoursProblem } from './promise.ts';
import { daysNamed, type Grounds, type WorkTerms } from './work-terms.ts';

export type Lawfulness = Grounds & { readonly allowed: boolean };

export type TermsProblem = HoursProblem | { readonly kind: 'period-backwards' };

const HOURS_OF_A_WEEK: Quantity = { units: 168n, scale: 1n };
const HOURS_OF_A_DAY: Quantity = { units: 24n, scale: 1n };

/**
 * Whether work may be offered, agreed on or paid on these terms: every ground against it with its article, and what
 * a person has to look at. Sources: 劳动合同法 9, 19, 58, 60, 66, 68, 70, 72, 85; 实施条例 30; 劳动法 36, 41, 48, 50; 工资支付暂行规定
 * 6, 15, 16; 个人所得税法实施条例 14.
 * Refused: hours that no day or week has, and a period that ends before it begins.
 */
export function lawful(terms: WorkTerms): Result<Lawfulness, TermsProblem> {
  const { weekHours, days, period } = terms;
  if (weekHours.some((hours) => exceeds(hours, HOURS_OF_A_WEEK))) return refuse({ kind: 'week-too-long' });
  if (days.some(({ hours }) => exceeds(hours, HOURS_OF_A_DAY))) return refuse({ kind: 'day-too-long' });
  if (period && period.to < period.from) return refuse({ kind: 'period-backwards' });

  const parts = [judgeHours, judgeFloor, judgeLines, judgePayment].map((judge) => judge(terms));
  const refusals = parts.flatMap((part) => part.refusals);
  return ok({ allowed: refusals.length === 0, refusals, warnings: parts.flatMap((part) => part.warnings) });
}

/** Who is paid, how it is taxed, what is left open, and whether it may be a job by another name. */
function judgePayment(terms: WorkTerms): Grounds {
  const { payee, taxedEachPayout, dispute } = terms;
  const payout = judgeDirectPayout(terms);
  return {
    refusals: [
      ...(payee === 'other' ? [refusalWords['paid-to-another']()] : []),
      ...(taxedEachPayout ? [refusalWords['month-split']()] : []),
      ...(dispute === 'undisputed-unpaid' ? [refusalWords['dispute-unpaid']()] : []),
      ...payout.refusals,
    ],
    warnings: [
      ...(looksLikeEmployment(terms) ? [warningWords['may-be-employment']()] : []),
      ...payout.warnings,
    ],
  };
}

/** Hours that are laid down by the week or day are what a roster looks like, and only employment has a probation. */
const looksLikeEmployment = ({ relation, weekHours, days, fixedShifts, probationDays }: WorkTerms): boolean =>
  ['labor-service', 'platform', 'student'].includes(relation) &&
  (fixedShifts || weekHours.length > 0 || days.length > 0 || probationDays > 0);

/** Terms alone pay nobody: what stays switched off is the payout, of which lines are the sign. */
function judgeDirectPayout(terms: WorkTerms): Grounds {
  const named = daysNamed(terms);
  const isConcerned =
    terms.relation === 'labor-service' &&
    !directPayoutRule.isLoaded &&
    (named.length === 0 || named.some((day) => day >= directPayoutRule.validFrom));
  if (!isConcerned) return { refusals: [], warnings: [] };
  return terms.lines.length > 0
    ? { refusals: [refusalWords['vat-rule-not-loaded']()], warnings: [] }
    : { refusals: [], warnings: [warningWords['direct-payout-off']()] };
}
