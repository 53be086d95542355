import type { ChinaDay } from '../kernel/china-day.ts';
import type { Fen } from '../kernel/money.ts';
import type { Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import type { PayLine } from './pay-line.ts';
import type { Relation } from './relation.ts';

/** Terms of work as somebody would agree on or pay by them, to be held against the law. */
export type WorkTerms = {
  readonly relation: Relation;
  /** Sent by an agency to somebody else. */
  readonly dispatched: boolean;
  readonly place?: string;
  /** One entry a week. */
  readonly weekHours: readonly Quantity[];
  /** One entry a day or shift; days without a date are those of one stretch of work. */
  readonly days: readonly WorkDay[];
  /** The period that one settlement pays for, first and last day. */
  readonly period?: { readonly from: ChinaDay; readonly to: ChinaDay };
  readonly probationDays: number;
  readonly hourly?: Fen;
  readonly lines: readonly PayLine[];
  readonly payee: 'worker' | 'other';
  /** The payouts of one month are each to be taxed as a 次 of their own. */
  readonly taxedEachPayout: boolean;
  /** There are set shifts, and somebody directs and disciplines. */
  readonly fixedShifts: boolean;
  /** The period is to be closed while a dispute is open; then what is not disputed must be paid. */
  readonly dispute: 'none' | 'undisputed-paid' | 'undisputed-unpaid';
};

/** Terms that say nothing but the relation. */
export const plainTerms = (relation: Relation): WorkTerms => ({
  relation,
  dispatched: false,
  weekHours: [],
  days: [],
  probationDays: 0,
  lines: [],
  payee: 'worker',
  taxedEachPayout: false,
  fixedShifts: false,
  dispute: 'none',
});

export type WorkDay = { readonly on?: ChinaDay; readonly hours: Quantity };

/** Why something is refused, or what a person has to look at and give a reason for. */
export type Ground<Code extends string = string> = {
  readonly code: Code;
  readonly article: Words;
  readonly sentence: Words;
};

/** What is not lawful, in the order in which it is looked for. */
export const refusalCodes = [
  'dispatch-part-time',
  'part-time-week-hours',
  'part-time-day-average',
  'part-time-pay-cycle',
  'part-time-probation',
  'pay-cycle-over-month',
  'hours-over-limit',
  'probation-over-six-months',
  'under-floor',
  'place-unknown',
  'day-outside-table',
  'fee-charged',
  'deduction-not-allowed',
  'loss-over-limit',
  'paid-to-another',
  'month-split',
  'dispute-unpaid',
  'vat-rule-not-loaded',
] as const;

/** What needs a person's reason. */
export const warningCodes = [
  'may-be-employment',
  'dispatch-needs-contract',
  'dispatch-post',
  'overtime',
  'probation-by-term',
  'monthly-minimum-not-judged',
  'floor-not-judged',
  'floor-unchecked',
  'floor-day-assumed',
  'top-up-not-checked',
  'loss-needs-agreement',
  'direct-payout-off',
] as const;

export type Refusal = Ground<(typeof refusalCodes)[number]>;
export type Warning = Ground<(typeof warningCodes)[number]>;

/** Part of a judgement. */
export type Grounds = { readonly refusals: readonly Refusal[]; readonly warnings: readonly Warning[] };

export const NO_GROUNDS: Grounds = { refusals: [], warnings: [] };

/** Every day that the terms name. */
export const daysNamed = ({ days, period }: WorkTerms): readonly ChinaDay[] => [
  ...(period ? [period.from, period.to] : []),
  ...days.flatMap(({ on }) => (on === undefined ? [] : [on])),
];
