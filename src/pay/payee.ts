import type { ChinaDay } from '../kernel/china-day.ts';
import { toFen, type Fen } from '../kernel/money.ts';
import type { IncomeKind } from '../terms/facts/tax.ts';
import type { RateCard } from '../terms/rate-card.ts';
import type { Relation } from '../terms/relation.ts';

/** As what a relation's pay may be taxed; the first unless somebody says otherwise. */
export const incomeKindsOf: {
  readonly [relation in Relation]: readonly [IncomeKind, ...(readonly IncomeKind[])];
} = {
  'part-time': ['wages'],
  'labor-contract': ['wages'],
  dispatch: ['wages'],
  // 60,000 from January needs a year with this payer alone and no more than that the year before.
  'labor-service': ['labor-service', 'cumulative-60000'],
  platform: ['platform'],
  student: ['student', 'labor-service', 'cumulative-60000'],
};

/** By which card a payee is paid, from a day on. `city` is also the place of the hourly floor. */
export type PayeeTerms = Pick<RateCard, 'role' | 'city' | 'difficulty' | 'level'> & {
  readonly validFrom: ChinaDay;
};

/** What comes off each month by law, and what relieves of tax beside it, from a day on. */
export type StandingDeductions = {
  readonly socialInsurance: Fen;
  readonly housingFund: Fen;
  readonly courtOrder: Fen;
  /** Additional deductions of the month (专项附加扣除), for tax alone. */
  readonly additional: Fen;
};

/** The terms that hold on a day: the latest that began by then. `terms` are in order of time. */
export const termsOn = (terms: readonly PayeeTerms[], on: ChinaDay): PayeeTerms | undefined =>
  terms.findLast(({ validFrom }) => validFrom <= on);

/** 专项扣除 and 专项附加扣除 of a month: what lawfully comes off for insurance relieves of tax too. */
export const reliefOf = ({ socialInsurance, housingFund, additional }: StandingDeductions): Fen =>
  toFen(socialInsurance + housingFund + additional);
