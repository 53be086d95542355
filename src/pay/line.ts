import { prorate, showYuan, toFen, type Fen } from '../kernel/money.ts';
import { exceeds, showDecimal, sumOf, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import { performanceKinds, priceOf, type PricedKind, type Rates, type Uplift } from '../terms/rate-card.ts';
import { unpaidWords } from './words.ts';
import { chinaTimeOf, type WorkEvent } from './work-event.ts';

/** What events earned by one rule: enough to reckon it again by hand. */
export type EarningLine = {
  readonly rule: string;
  /** Of the rate card. */
  readonly version: string;
  /** The ids of the events that it rests on, by time. */
  readonly events: readonly string[];
  /** Quantity × rate × percentages, as they were multiplied. */
  readonly formula: string;
  readonly amount: Fen;
};

/** Events that earn nothing by themselves, and why. */
export type UnpaidEvents = { readonly events: readonly string[]; readonly why: Words };

/** The events of one kind: those that count, and those that earn nothing. */
export type SortedOut = {
  readonly kind: PricedKind;
  readonly counted: readonly WorkEvent[];
  readonly unpaid: readonly UnpaidEvents[];
};

const rules: { readonly [kind in PricedKind]: string } = {
  hour: 'per-hour',
  'talk-minute': 'per-minute',
  'solved-case': 'per-case',
  'waiting-minute': 'per-waiting-minute',
  'training-hour': 'per-training-hour',
  'outage-minute': 'per-outage-minute',
};

/** Which events of a kind count under these rates, and why the others earn nothing. */
export function sortedOut(kind: PricedKind, rates: Rates, events: readonly WorkEvent[]): SortedOut {
  const ofKind = events.filter((event) => event.kind === kind);
  const isRewarded = rates.bonuses.some((bonus) => bonus.kind === kind);
  if (priceOf(rates, kind) === undefined && !isRewarded) {
    const why =
      rates.prices[kind] === 'unpaid' ? unpaidWords.saidToBeUnpaid(kind) : unpaidWords.noPrice(kind);
    return { kind, counted: [], unpaid: unpaidFor(ofKind, why) };
  }

  const { leastTalkMinutes: least } = rates;
  const isShort = (event: WorkEvent): boolean =>
    kind === 'talk-minute' && least !== undefined && !isNothing(event) && exceeds(least, event.quantity);
  const shorter =
    least === undefined ? [] : unpaidFor(ofKind.filter(isShort), unpaidWords.tooShort(showDecimal(least)));
  return {
    kind,
    counted: ofKind.filter((event) => !isNothing(event) && !isShort(event)),
    unpaid: [...unpaidFor(ofKind.filter(isNothing), unpaidWords.nothingDone), ...shorter],
  };
}

const isNothing = ({ quantity }: WorkEvent): boolean => quantity.units === 0n;

const unpaidFor = (events: readonly WorkEvent[], why: Words): readonly UnpaidEvents[] =>
  events.length > 0 ? [{ events: events.map(({ id }) => id), why }] : [];

/**
 * The lines of one kind: one for each uplift that its events fell under, all their quantities together, rounded once,
 * half up. The gates' percentages (`factors`) scale the performance part and nothing else.
 */
export function linesOf(
  { kind, counted }: SortedOut,
  { rates, factors }: { readonly rates: Rates; readonly factors: readonly Quantity[] },
): readonly EarningLine[] {
  const rate = priceOf(rates, kind);
  if (rate === undefined) return [];
  const scaledBy = performanceKinds.includes(kind) ? factors : [];
  return byUplift(counted, rates.uplifts).map(({ percent, events }) => {
    const quantity = sumOf(events.map((event) => event.quantity));
    const percents = percent === undefined ? scaledBy : [onTop(percent), ...scaledBy];
    const shown = [showDecimal(quantity), showYuan(rate), ...percents.map((each) => `${showDecimal(each)}%`)];
    return {
      rule: rules[kind],
      version: rates.version,
      events: events.map(({ id }) => id),
      formula: shown.join(' × '),
      amount: prorate(rate, product(quantity, percents)),
    };
  });
}

type Uplifted = { readonly percent: Quantity | undefined; readonly events: readonly WorkEvent[] };

/** The plain events first, then by how much more they bring. */
function byUplift(events: readonly WorkEvent[], uplifts: readonly Uplift[]): readonly Uplifted[] {
  const groups = new Map<string, { percent: Quantity | undefined; events: WorkEvent[] }>();
  for (const event of events) {
    const percent = highestFor(event, uplifts);
    const key = percent === undefined ? '' : showDecimal(percent);
    const group = groups.get(key) ?? { percent, events: [] };
    group.events.push(event);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted(({ percent: one }, { percent: other }) => {
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    return exceeds(one, other) ? 1 : -1;
  });
}

function highestFor(event: WorkEvent, uplifts: readonly Uplift[]): Quantity | undefined {
  if (uplifts.length === 0) return undefined;
  const { day, hour } = chinaTimeOf(event);
  let highest: Quantity | undefined;
  for (const { from, to, fromHour, toHour, percent } of uplifts) {
    const fits = from <= day && day <= to && fromHour <= hour && hour < toHour;
    if (fits && percent.units > 0n && (!highest || exceeds(percent, highest))) highest = percent;
  }
  return highest;
}

const onTop = ({ units, scale }: Quantity): Quantity => ({ units: units + scale * 100n, scale });

function product(quantity: Quantity, percents: readonly Quantity[]): { part: bigint; whole: bigint } {
  let { units: part, scale: whole } = quantity;
  for (const { units, scale } of percents) {
    part *= units;
    whole *= scale * 100n;
  }
  return { part, whole };
}

/** What lines come to together. */
export const totalOf = (lines: readonly EarningLine[]): Fen =>
  toFen(lines.reduce((sum, { amount }) => sum + amount, 0n));
