import type { ChinaDay } from '../kernel/china-day.ts';
import type { Fen } from '../kernel/money.ts';
import type { Quantity } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';

/** What can be paid for, and in which measure it is counted. */
export const pricedKinds = [
  'hour',
  'talk-minute',
  'solved-case',
  'waiting-minute',
  'training-hour',
  'outage-minute',
] as const;

export type PricedKind = (typeof pricedKinds)[number];

/** The part that gates may scale: what was done, never the hours that were committed. */
export const performanceKinds: readonly PricedKind[] = ['talk-minute', 'solved-case'];

/**
 * A gate on the performance part: when the mean of at least `minSamples` marks is under `min`, that part is paid at
 * `percent`. With fewer marks it does not bite.
 */
export type Gate = { readonly min: Quantity; readonly minSamples: number; readonly percent: Quantity };

/** More for certain days, and within them for certain hours of the day in China; `toHour` is no longer one of them. */
export type Uplift = {
  readonly from: ChinaDay;
  readonly to: ChinaDay;
  readonly fromHour: number;
  readonly toHour: number;
  /** On top: 50 is half as much again. Where several fit, the highest counts alone. */
  readonly percent: Quantity;
};

/** So much for every so many of one kind, up to a cap. */
export type Bonus = {
  readonly id: string;
  readonly kind: PricedKind;
  readonly every: Quantity;
  readonly amount: Fen;
  readonly cap: Fen;
};

/** How work is paid. What is not priced is unpaid, and every line says so. */
export type Rates = {
  readonly version: string;
  readonly prices: { readonly [kind in PricedKind]?: Fen | 'unpaid' };
  readonly csat?: Gate;
  readonly quality?: Gate;
  readonly uplifts: readonly Uplift[];
  readonly bonuses: readonly Bonus[];
  /** Calls that were shorter are not paid by the minute. */
  readonly leastTalkMinutes?: Quantity;
};

export const difficulties = ['pre-sales', 'in-transit', 'after-sales'] as const;

/** Rates that are published: for whom, where and when, with everything priced or said to be unpaid. */
export type RateCard = Rates & {
  readonly role: string;
  readonly city: string;
  readonly difficulty: (typeof difficulties)[number];
  readonly level: number;
  readonly validFrom: ChinaDay;
  readonly validTo: ChinaDay | null;
  readonly prices: { readonly [kind in PricedKind]: Fen | 'unpaid' };
};

type Whose = Pick<RateCard, 'role' | 'city' | 'difficulty' | 'level'>;

export type RateCardProblem = { readonly kind: 'rate-card-missing' | 'rate-cards-overlap' };

/** The one card for somebody on a day. Refused when there is none, and when there is more than one. */
export function rateCardFor(
  cards: readonly RateCard[],
  { on, ...whose }: Whose & { readonly on: ChinaDay },
): Result<RateCard, RateCardProblem> {
  const [card, another] = cards.filter(
    (each) => isSame(each, whose) && each.validFrom <= on && (each.validTo === null || on <= each.validTo),
  );
  if (another) return refuse({ kind: 'rate-cards-overlap' });
  return card ? ok(card) : refuse({ kind: 'rate-card-missing' });
}

/** A fault that a card must not be published with. */
export type RateCardFault = {
  readonly kind:
    | 'ends-before-it-begins'
    | 'overlaps'
    | 'gate-pays-more'
    | 'uplift-backwards'
    | 'bonus-over-cap'
    | 'harder-pays-less'
    | 'pays-nothing';
  readonly version: string;
};

/** Everything that is wrong with a set of cards, each by its version; nothing when they may be published. */
export const rateCardFaults = (cards: readonly RateCard[]): readonly RateCardFault[] =>
  cards.flatMap((card, index) => {
    const fault = (kind: RateCardFault['kind'], isFault: boolean): readonly RateCardFault[] =>
      isFault ? [{ kind, version: card.version }] : [];
    const others = cards.slice(index + 1);
    return [
      ...fault('ends-before-it-begins', card.validTo !== null && card.validTo < card.validFrom),
      ...fault(
        'overlaps',
        others.some((other) => isSame(card, other) && meets(card, other)),
      ),
      ...fault(
        'gate-pays-more',
        [card.csat, card.quality].some((gate) => gate !== undefined && isOverHundred(gate.percent)),
      ),
      ...fault(
        'uplift-backwards',
        card.uplifts.some(({ from, to, fromHour, toHour }) => to < from || toHour <= fromHour),
      ),
      ...fault(
        'bonus-over-cap',
        card.bonuses.some(({ amount, cap }) => amount > cap),
      ),
      ...fault(
        'harder-pays-less',
        cards.some((other) => isHarder(card, other) && meets(card, other) && paysLess(card, other)),
      ),
      ...fault(
        'pays-nothing',
        pricedKinds.every((kind) => (priceOf(card, kind) ?? 0n) === 0n),
      ),
    ];
  });

/** The price of a kind, where it has one. */
export const priceOf = ({ prices }: Rates, kind: PricedKind): Fen | undefined => {
  const price = prices[kind];
  return price === 'unpaid' ? undefined : price;
};

const isSame = (one: Whose, other: Whose): boolean =>
  one.role === other.role &&
  one.city === other.city &&
  one.difficulty === other.difficulty &&
  one.level === other.level;

const meets = (one: RateCard, other: RateCard): boolean =>
  (other.validTo === null || one.validFrom <= other.validTo) &&
  (one.validTo === null || other.validFrom <= one.validTo);

const isOverHundred = ({ units, scale }: Quantity): boolean => units > scale * 100n;

/** After-sales is harder than pre-sales, and must not pay less for the same role, city and level. */
const isHarder = (one: RateCard, other: RateCard): boolean =>
  isSame({ ...one, difficulty: other.difficulty }, other) &&
  difficulties.indexOf(one.difficulty) > difficulties.indexOf(other.difficulty);

const paysLess = (one: RateCard, other: RateCard): boolean =>
  pricedKinds.some((kind) => (priceOf(one, kind) ?? 0n) < (priceOf(other, kind) ?? 0n));
