import { dayAfter, type ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Words } from '../kernel/words.ts';
import { lawful } from '../terms/lawful.ts';
import { relations, type Relation } from '../terms/relation.ts';
import { plainTerms, type Ground } from '../terms/work-terms.ts';
import type { PayPeriod } from './settlement.ts';

/** How often is settled: part-time employment within 15 days (劳动合同法 72), everything else by the month. */
export const cycles = ['fortnight', 'month'] as const;
export type Cycle = (typeof cycles)[number];

export const cycleOf = (relation: Relation): Cycle => (relation === 'part-time' ? 'fortnight' : 'month');

/** The relations whose work a cycle settles. */
export const relationsOf = (cycle: Cycle): readonly Relation[] =>
  relations.filter((relation) => cycleOf(relation) === cycle);

/** `closing` is a closed period whose entries are still being booked. */
export const periodStates = ['open', 'reviewed', 'closing', 'closed', 'paid'] as const;
export type PeriodState = (typeof periodStates)[number];

export const periodActs = ['reviewed', 'sent-back', 'approved', 'closed', 'paid'] as const;
export type PeriodAct = (typeof periodActs)[number];

type Move = { readonly from: PeriodState; readonly to: PeriodState };

const moves: { readonly [act in PeriodAct]: Move } = {
  reviewed: { from: 'open', to: 'reviewed' },
  'sent-back': { from: 'reviewed', to: 'open' },
  approved: { from: 'reviewed', to: 'closing' },
  closed: { from: 'closing', to: 'closed' },
  paid: { from: 'closed', to: 'paid' },
};

export type PeriodProblem =
  | 'period-not-open'
  | 'period-not-reviewed'
  | 'period-not-closed'
  | 'needs-second-person'
  | 'period-backwards'
  | 'period-not-lawful'
  | 'period-leaves-gap'
  | 'paid-before-worked'
  | 'paid-in-another-month';

type Refused = { readonly kind: PeriodProblem };

const otherwise: { readonly [state in PeriodState]: PeriodProblem } = {
  open: 'period-not-open',
  reviewed: 'period-not-reviewed',
  closing: 'period-not-closed',
  closed: 'period-not-closed',
  paid: 'period-not-closed',
};

type Acting = {
  readonly act: PeriodAct;
  readonly by: string;
  /** Who reviewed the period, once somebody has. */
  readonly reviewedBy: string | null;
};

/** The state after an act. Approval is a second person's: nobody releases figures that they reviewed themselves. */
export function stateAfter(
  state: PeriodState,
  { act, by, reviewedBy }: Acting,
): Result<PeriodState, Refused> {
  const { from, to } = moves[act];
  if (state !== from) return refuse({ kind: otherwise[from] });
  return act === 'approved' && by === reviewedBy ? refuse({ kind: 'needs-second-person' }) : ok(to);
}

/**
 * Whether a period may be settled like this, after the one before it of the same cycle. Refused: one that ends before
 * it begins or is paid before it ends; one longer than the law allows the relation; one that leaves days out or
 * settles days twice.
 */
export function newPeriod(
  { cycle, ...period }: PayPeriod & { readonly cycle: Cycle },
  before: Pick<PayPeriod, 'to' | 'payOn'> | undefined,
): Result<PayPeriod, Refused & { readonly grounds?: readonly Ground[] }> {
  const { from, to, payOn } = period;
  if (to < from) return refuse({ kind: 'period-backwards' });
  if (payOn < to || (before && payOn < before.payOn)) return refuse({ kind: 'paid-before-worked' });
  if (before && from !== dayAfter(before.to)) return refuse({ kind: 'period-leaves-gap' });
  const [relation = 'labor-contract'] = relationsOf(cycle);
  const judged = lawful({ ...plainTerms(relation), period: { from, to } });
  if (!judged.ok) return refuse({ kind: 'period-backwards' });
  return judged.value.allowed
    ? ok(period)
    : refuse({ kind: 'period-not-lawful', grounds: judged.value.refusals });
}

/** Tax is of the month of payment, so what was reckoned for one month is not paid in another. */
export const paidOn = (payOn: ChinaDay, day: ChinaDay): Result<ChinaDay, Refused> =>
  payOn.slice(0, 7) === day.slice(0, 7) ? ok(day) : refuse({ kind: 'paid-in-another-month' });

/** Something that stands in the way of a review, or that a person has to look at and give a reason for. */
export type PayException = {
  readonly code: string;
  readonly weight: 'blocks' | 'needs-reason';
  readonly sentence: Words;
  readonly article?: Words;
};
