import type { ChinaDay } from '../kernel/china-day.ts';
import { toFen, type Fen } from '../kernel/money.ts';
import { sumOf, type Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { clawback } from '../terms/clawback.ts';
import { floorFor } from '../terms/floor.ts';
import { lawful } from '../terms/lawful.ts';
import { rateCardFor, type RateCard } from '../terms/rate-card.ts';
import { plainTerms } from '../terms/work-terms.ts';
import { correctionLines, leftOf, roomIn, type Correction, type Taking } from './correction.ts';
import { earningsOf, type Earnings } from './earnings.ts';
import { exceptionWords, type BlockingProblem } from './exception-words.ts';
import { totalOf } from './line.ts';
import { reliefOf, termsOn, type PayeeTerms, type StandingDeductions } from './payee.ts';
import type { PayException } from './period.ts';
import {
  settle,
  type Deduction,
  type PaidBefore,
  type Payee,
  type PayPeriod,
  type Settlement,
} from './settlement.ts';
import type { VatRule } from './vat.ts';
import { chinaTimeOf, type WorkEvent } from './work-event.ts';

/** Everything that is on record about one payee when a period is reckoned. */
export type PayeeWork = {
  readonly payee: Payee;
  readonly period: PayPeriod;
  /** In order of time. */
  readonly terms: readonly PayeeTerms[];
  /** Published ones. */
  readonly cards: readonly RateCard[];
  readonly events: readonly WorkEvent[];
  readonly paidBefore: readonly PaidBefore[];
  readonly corrections: readonly Correction[];
  readonly standing: StandingDeductions | undefined;
  /** What comes off each month has come off an earlier payment of this one. */
  readonly isMonthTaken: boolean;
  readonly vatRule: VatRule | undefined;
};

/** A settlement with what it takes of corrections, and what stood out; or only what stands in its way. */
export type Reckoned = {
  readonly settlement: Settlement | undefined;
  readonly takings: readonly Taking[];
  readonly exceptions: readonly PayException[];
};

const NOTHING = toFen(0n);
const NO_DEDUCTIONS: StandingDeductions = {
  socialInsurance: NOTHING,
  housingFund: NOTHING,
  courtOrder: NOTHING,
  additional: NOTHING,
};

/**
 * What a payee gets for a period. The same answer whatever the order of events. Nobody is left out silently: what
 * cannot be reckoned is an exception that blocks the period, and hours over the law's limits are paid and shown.
 */
export function reckon(work: PayeeWork): Reckoned {
  const earned = earnedBy(work);
  if (!earned.ok) return blocked(earned.problem);
  const { lines: earnedLines, unpaid, gross: earnings } = earned.value;
  const least = leastFor(work, earnings);
  const corrected = correctionLines(work.corrections, { earned: earnings, least });
  const lines = [...earnedLines, ...corrected.lines];
  const losses = work.corrections.filter((each) => each.kind === 'loss' && leftOf(each) > 0n);

  const asked = {
    payee: work.payee,
    period: work.period,
    lines,
    unpaid,
    paidBefore: work.paidBefore,
    relief: reliefOf(work.standing ?? NO_DEDUCTIONS),
    vatRule: work.vatRule,
  };
  const statutory = work.isMonthTaken ? [] : statutoryOf(work.standing ?? NO_DEDUCTIONS);
  const withoutLoss = settle({ ...asked, deductions: statutory });
  if (!withoutLoss.ok) return blocked(withoutLoss.problem);
  const loss = lossDeductions(losses, { work, pay: withoutLoss.value.net, least });
  const settled =
    loss.deductions.length === 0
      ? withoutLoss
      : settle({ ...asked, deductions: [...statutory, ...loss.deductions] });
  if (!settled.ok) return blocked(settled.problem);

  const lossTakings = settled.value.deductions.flatMap(({ kind, amount, cites }) =>
    kind === 'loss' && cites !== undefined ? [{ correction: cites, amount }] : [],
  );
  return {
    settlement: settled.value,
    takings: [...corrected.takings, ...lossTakings],
    exceptions: [...judged(work), ...loss.exceptions, ...owedBack(settled.value)],
  };
}

const blocked = (problem: BlockingProblem): Reckoned => ({
  settlement: undefined,
  takings: [],
  exceptions: [{ code: problem.kind, weight: 'blocks', sentence: exceptionWords.blocks(problem) }],
});

/** Events under the card of their own day; a card that changes within the period makes parts, each topped up for itself. */
function earnedBy({ payee, terms, cards, events }: PayeeWork): Result<Earnings, BlockingProblem> {
  const byDay = new Map<ChinaDay, Segment>();
  const segments = new Map<string, Segment>();
  for (const event of events) {
    const { day } = chinaTimeOf(event);
    let segment = byDay.get(day);
    if (!segment) {
      const found = segmentOn(day, { terms, cards });
      if (!found.ok) return found;
      segment = segments.get(found.value.card.version) ?? found.value;
      segments.set(segment.card.version, segment);
      byDay.set(day, segment);
    }
    segment.events.push(event);
  }
  const parts: Earnings[] = [];
  for (const { card, place, events: ofCard } of [...segments.values()].toSorted(byVersion)) {
    const floorPlace = payee.relation === 'part-time' ? { floorPlace: place } : {};
    const part = earningsOf({ rates: card, events: ofCard, ...floorPlace });
    if (!part.ok) return part;
    parts.push(part.value);
  }
  const lines = parts.flatMap((part) => part.lines);
  return ok({ lines, unpaid: parts.flatMap(({ unpaid }) => unpaid), gross: totalOf(lines) });
}

type Segment = { readonly card: RateCard; readonly place: string; readonly events: WorkEvent[] };

const byVersion = (one: Segment, other: Segment): number => (one.card.version < other.card.version ? -1 : 1);

function segmentOn(
  on: ChinaDay,
  { terms, cards }: Pick<PayeeWork, 'terms' | 'cards'>,
): Result<Segment, BlockingProblem> {
  const held = termsOn(terms, on);
  if (!held) return refuse({ kind: 'payee-terms-missing' });
  const card = rateCardFor(cards, { ...held, on });
  return card.ok ? ok({ card: card.value, place: held.city, events: [] }) : card;
}

/** The least that must be left of pay: the hourly floor of the hours worked, where one holds. */
function leastFor({ payee, terms, events, period }: PayeeWork, earned: Fen): Fen {
  const place = termsOn(terms, period.to)?.city;
  if (payee.relation !== 'part-time' || place === undefined) return NOTHING;
  let least = 0n;
  for (const { at, hours } of daysWorked(events)) {
    const floor = floorFor({ place, on: at, hours, earned: NOTHING });
    // Without a floor nothing may be taken at all.
    if (!floor.ok) return earned;
    least += floor.value.floor;
  }
  return toFen(least);
}

function statutoryOf({ socialInsurance, housingFund, courtOrder }: StandingDeductions): readonly Deduction[] {
  const each: readonly Deduction[] = [
    { kind: 'social-insurance', amount: socialInsurance },
    { kind: 'housing-fund', amount: housingFund },
    { kind: 'court-order', amount: courtOrder },
  ];
  return each.filter(({ amount }) => amount > 0n);
}

/**
 * What a loss may take of the pay that is left: a fifth, and never below the minimum. Reckoned on what is paid out,
 * which is never more than the wage of 工资支付暂行规定 16, and so never to the worker's cost.
 */
function lossDeductions(
  losses: readonly Correction[],
  { work, pay, least }: { readonly work: PayeeWork; readonly pay: Fen; readonly least: Fen },
): { readonly deductions: readonly Deduction[]; readonly exceptions: readonly PayException[] } {
  if (losses.length === 0) return { deductions: [], exceptions: [] };
  const room = lossRoom(work, pay, least);
  if (room === undefined)
    return {
      deductions: [],
      exceptions: [
        { code: 'minimum-not-loaded', weight: 'needs-reason', sentence: exceptionWords.minimumNotLoaded },
      ],
    };
  let left = room;
  const deductions: Deduction[] = [];
  for (const loss of losses.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const wanted = leftOf(loss);
    const amount = toFen(wanted < left ? wanted : left);
    left = toFen(left - amount);
    if (amount > 0n) deductions.push({ kind: 'loss', amount, cites: loss.id });
  }
  return { deductions, exceptions: [] };
}

function lossRoom({ payee, terms, period }: PayeeWork, pay: Fen, least: Fen): Fen | undefined {
  if (payee.relation !== 'labor-contract' && payee.relation !== 'dispatch') return roomIn(pay, least);
  const place = termsOn(terms, period.to)?.city ?? '';
  const limited = clawback({ place, on: period.payOn, wage: pay, loss: pay });
  return limited.ok ? limited.value.take : undefined;
}

/** Hours against the law's limits, and work on a roster that is not called employment. */
function judged({ payee, events, period }: PayeeWork): readonly PayException[] {
  const days = daysWorked(events).map(({ at: on, hours }) => ({ on, hours }));
  const judgement = lawful({ ...plainTerms(payee.relation), days });
  if (!judgement.ok)
    return [
      {
        code: judgement.problem.kind,
        weight: 'needs-reason',
        sentence: exceptionWords.hours(judgement.problem),
      },
    ];
  const { refusals, warnings } = judgement.value;
  // That direct payouts are off has been settled by now; the period's own length was judged when it was made.
  const grounds = [...refusals, ...warnings].filter(({ code }) => code !== 'direct-payout-off');
  return [
    ...grounds.map(({ code, sentence, article }): PayException => ({
      code,
      weight: 'needs-reason',
      sentence,
      article,
    })),
    ...lateWork(events, period),
  ];
}

function lateWork(events: readonly WorkEvent[], { from }: PayPeriod): readonly PayException[] {
  const late = events.filter((event) => chinaTimeOf(event).day < from).length;
  return late === 0
    ? []
    : [{ code: 'late-events', weight: 'needs-reason', sentence: exceptionWords.lateEvents(late, from) }];
}

const owedBack = ({ receivable }: Settlement): readonly PayException[] =>
  receivable === 0n
    ? []
    : [{ code: 'owed-back', weight: 'needs-reason', sentence: exceptionWords.owedBack(receivable) }];

/** Hours of work by law of each day: those committed to, and those of training. */
function daysWorked(
  events: readonly WorkEvent[],
): readonly { readonly at: ChinaDay; readonly hours: Quantity }[] {
  const byDay = new Map<ChinaDay, Quantity>();
  for (const event of events) {
    if (event.kind !== 'hour' && event.kind !== 'training-hour') continue;
    const { day } = chinaTimeOf(event);
    const before = byDay.get(day);
    byDay.set(day, before ? sumOf([before, event.quantity]) : event.quantity);
  }
  return [...byDay]
    .map(([at, hours]) => ({ at, hours }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));
}
