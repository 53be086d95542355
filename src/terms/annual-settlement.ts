import { chinaDayOf } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { annualWhy } from './annual-words.ts';
import { taxOn, type Taxed } from './bracket.ts';
import { inForceOn, type DayProblem } from './dated.ts';
import { annualRules, BASIC_A_YEAR, FIFTH_PERCENT, TAX_KNOWN_UNTIL, type AnnualRule } from './facts/tax.ts';

/** One person's comprehensive income of one year; a platform's and a student's pay is labour remuneration. */
export type Year = {
  /** '2026'. */
  readonly year: string;
  readonly wages: Fen;
  readonly laborService: Fen;
  /** 专项扣除: the worker's own social insurance and housing fund. */
  readonly special: Fen;
  /** 专项附加扣除 and others. */
  readonly additional: Fen;
  readonly withheld: Fen;
  /** A payer did not withhold as the law says: then nobody is let off. */
  readonly payerFailed: boolean;
};

export type Settlement = {
  readonly asked: Year;
  readonly rule: AnnualRule;
  /** A fifth of labour remuneration. */
  readonly expenses: Fen;
  /** May be negative: what is missing to the first fen of tax. */
  readonly base: Fen;
  readonly taxed: Taxed;
  /** More than nothing is to pay, less is a refund. */
  readonly difference: Fen;
  readonly mustSettle: boolean;
  readonly exempt: boolean;
};

export type AnnualSettlement = Settlement & { readonly why: readonly Words[] };

/**
 * The tax of a year on comprehensive income, against what was withheld; whether the person must settle it (between
 * 1 March and 30 June of the next year), or is let off. A refund may always be left unclaimed.
 * Sources: 个人所得税法 2, 6, 11; 实施条例 25, 28; 公告2023年第32号. Refused: years outside those rules.
 */
export function settleYear(asked: Year): Result<AnnualSettlement, DayProblem> {
  const on = chinaDayOf(`${asked.year}-12-31`);
  const found = inForceOn(annualRules, { on, knownUntil: TAX_KNOWN_UNTIL });
  if (!found.ok) return found;
  const expenses = prorate(asked.laborService, { part: FIFTH_PERCENT, whole: 100n });
  const counted = asked.wages + asked.laborService - expenses;
  const base = toFen(counted - BASIC_A_YEAR - asked.special - asked.additional);
  const taxed = taxOn(base, { table: 'cumulative', on });
  const difference = toFen(taxed.tax - asked.withheld);
  const exempt = isExempt(asked, { rule: found.value, difference });
  const isAboveLimit = asked.laborService > 0n && counted - asked.special > found.value.settleAbove;
  const mustSettle = (isAboveLimit || difference > 0n) && !exempt;
  const settled = { asked, rule: found.value, expenses, base, taxed, difference, mustSettle, exempt };
  return ok({ ...settled, why: annualWhy(settled) });
}

/** Nobody is let off whose payer failed; otherwise little income, or little or nothing to pay, is enough. */
function isExempt(
  { wages, laborService, payerFailed }: Year,
  { rule, difference }: { readonly rule: AnnualRule; readonly difference: Fen },
): boolean {
  if (payerFailed) return false;
  return wages + laborService <= rule.exemptIncomeMax || difference <= rule.exemptTopUpMax;
}
