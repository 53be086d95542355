import { exceeds, showDecimal, showQuantity, sumOf, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import type { Gate, Rates } from '../terms/rate-card.ts';
import type { UnpaidEvents } from './line.ts';
import { markWords } from './words.ts';
import type { markKinds, WorkEvent } from './work-event.ts';

type MarkKind = (typeof markKinds)[number];

/** What the marks of one kind say, and what that does to the performance part. */
type Marked = {
  readonly kind: MarkKind;
  readonly events: readonly WorkEvent[];
  readonly gate: Gate | undefined;
  readonly mean: Quantity;
  readonly bites: boolean;
};

/** Customers' marks and quality checks against their gates. The mean is exact: one thousandth under the gate is under it. */
export const marked = (rates: Rates, events: readonly WorkEvent[]): readonly Marked[] => [
  markedBy('rating', rates.csat, events),
  markedBy('quality', rates.quality, events),
];

function markedBy(kind: MarkKind, gate: Gate | undefined, all: readonly WorkEvent[]): Marked {
  const events = all.filter((event) => event.kind === kind);
  const { units, scale } = sumOf(events.map(({ quantity }) => quantity));
  const mean = { units, scale: scale * BigInt(Math.max(events.length, 1)) };
  const isEnough = gate !== undefined && events.length > 0 && events.length >= gate.minSamples;
  return { kind, events, gate, mean, bites: isEnough && exceeds(gate.min, mean) };
}

/** The percentages at which the performance part is paid; none when no gate bites. */
export const factorsOf = (marks: readonly Marked[]): readonly Quantity[] =>
  marks.flatMap(({ bites, gate }) => (bites && gate ? [gate.percent] : []));

/** Marks earn nothing themselves; what came of them is said beside them. */
export const unpaidMarks = (marks: readonly Marked[]): readonly UnpaidEvents[] =>
  marks
    .filter(({ events }) => events.length > 0)
    .map((mark) => ({ events: mark.events.map(({ id }) => id), why: whyUnpaid(mark) }));

function whyUnpaid({ events, gate, mean, bites }: Marked): Words {
  const seen = { mean: showQuantity(mean), count: events.length };
  if (!gate) return markWords.noGate(seen);
  const asked = {
    ...seen,
    min: showDecimal(gate.min),
    minSamples: gate.minSamples,
    percent: showDecimal(gate.percent),
  };
  if (events.length < gate.minSamples) return markWords.tooFew(asked);
  return bites ? markWords.bites(asked) : markWords.reached(asked);
}
