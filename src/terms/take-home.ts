import { chinaDayOf } from '../kernel/china-day.ts';
import { prorate, toFen, type Fen } from '../kernel/money.ts';
import { settleYear } from './annual-settlement.ts';
import type { IncomeKind } from './facts/tax.ts';
import { ASSUMED_YEAR } from './facts/work-priors.ts';
import type { Relation } from './relation.ts';
import { withhold } from './withholding.ts';

/** As which kind of income a relation's pay is taxed. */
const kinds: { readonly [relation in Relation]: IncomeKind } = {
  'part-time': 'wages',
  'labor-contract': 'wages',
  dispatch: 'wages',
  'labor-service': 'labor-service',
  platform: 'platform',
  student: 'student',
};

export const incomeKindOf = (relation: Relation): IncomeKind => kinds[relation];

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const NOTHING = toFen(0n);

export type TakeHome = { readonly netNow: Fen; readonly netAfterSettlement: Fen };

/**
 * What is left of a month's pay when every month of a year is like it: after withholding, and after the year is
 * settled with no other income and no special deductions. Income tax alone.
 */
export function takeHome(gross: Fen, relation: Relation): TakeHome {
  const kind = incomeKindOf(relation);
  const payments = MONTHS.map((month) => ({
    paidOn: chinaDayOf(`${ASSUMED_YEAR}-${month}-15`),
    income: gross,
  }));
  const withheld = withhold({ relation: kind, payments });
  if (!withheld.ok) throw new RangeError(`the assumed year is outside the rules: ${withheld.problem.kind}`);
  const ofYear = toFen(gross * BigInt(MONTHS.length));
  const settled = settleYear({
    year: ASSUMED_YEAR,
    wages: kind === 'wages' ? ofYear : NOTHING,
    laborService: kind === 'wages' ? NOTHING : ofYear,
    special: NOTHING,
    additional: NOTHING,
    withheld: withheld.value.withheldTotal,
    payerFailed: false,
  });
  if (!settled.ok) throw new RangeError(`the assumed year is outside the rules: ${settled.problem.kind}`);
  return {
    netNow: toFen(gross - twelfth(withheld.value.withheldTotal)),
    netAfterSettlement: toFen(gross - twelfth(settled.value.taxed.tax)),
  };
}

const twelfth = (ofYear: Fen): Fen => prorate(ofYear, { part: 1n, whole: BigInt(MONTHS.length) });
