import { workplaceTerms } from './facts/workplace-terms.ts';
import { quantileOf } from './sound.ts';

/** What a line was seen to do: one entry for every packet sent to our server, which sends each back. */
export type LineLog = {
  /** Round trips in tenths of a millisecond, in the order sent; `LOST` where no answer came in time. */
  readonly trips: readonly number[];
  /** How many of them our server had received, by its own count, when it last answered. */
  readonly arrived: number;
  /** Kilobits a second; nothing where it was not measured. */
  readonly downKbps?: number | undefined;
  readonly upKbps?: number | undefined;
};

export const LOST = -1;

export const lineCriteria = ['loss', 'trip', 'jitter', 'opinion', 'down', 'up'] as const;
export type LineCriterion = (typeof lineCriteria)[number];

export const lineBands = ['meets', 'borderline', 'not-yet', 'not-measurable'] as const;
export type LineBand = (typeof lineBands)[number];

export type LineReason = 'too-few' | 'no-answer';

export type LineVerdict = {
  readonly rule: string;
  readonly band: LineBand;
  readonly reason?: LineReason;
  /** What did not reach its figure. */
  readonly missed: readonly LineCriterion[];
  readonly sent: number;
  readonly arrived: number;
  readonly answered: number;
  /** Hundredths of a percent: of what was sent, and of what was sent back. */
  readonly lossUpHundredths: number;
  readonly lossDownHundredths: number;
  /** Tenths of a millisecond. */
  readonly tripP50Tenths: number;
  readonly tripP95Tenths: number;
  readonly jitterP95Tenths: number;
  /** Estimated opinion in hundredths, of a call whose gaps are concealed, and of one whose gaps are heard. */
  readonly opinionHundredths: number;
  readonly opinionPlainHundredths: number;
  readonly downKbps?: number;
  readonly upKbps?: number;
};

/** Packet-loss robustness of G.711 by ITU-T G.113: with concealment, as browsers do it, and without. */
const ROBUST = { concealed: 25.1, plain: 4.3 } as const;
/** Milliseconds of speech in a packet. */
const PACKET_MS = 20;

type Call = { readonly lossPercent: number; readonly delayMs: number };

/**
 * Estimated opinion of a telephone call (1 to 4.5) by ITU-T G.107 in its short form: R = 93.2 − delay − loss, G.711,
 * loss at random. `delayMs` is one way, mouth to ear.
 */
export function opinionOf({ lossPercent, delayMs }: Call, robust: keyof typeof ROBUST): number {
  const late = Math.max(0, delayMs - 177.3);
  const loss = (95 * lossPercent) / (lossPercent + ROBUST[robust]);
  const rating = 93.2 - 0.024 * delayMs - 0.11 * late - (lossPercent === 0 ? 0 : loss);
  if (rating <= 0) return 1;
  if (rating >= 100) return 4.5;
  return Math.max(1, 1 + 0.035 * rating + rating * (rating - 60) * (100 - rating) * 7e-6);
}

/**
 * What a line is good for. The loss of each way is told apart by what our server counted; the worse one counts. The
 * delay of a call is taken as half the middle round trip, one packet, and as much buffer as the jitter asks for.
 */
export function lineVerdict({ trips, arrived, downKbps, upKbps }: LineLog): LineVerdict {
  const came = trips.filter((trip) => trip !== LOST);
  const reached = Math.min(trips.length, Math.max(arrived, came.length));
  const lossUpHundredths = shareOf(trips.length - reached, trips.length);
  const lossDownHundredths = shareOf(reached - came.length, reached);
  const tripP50Tenths = quantileOf(came, 0.5);
  const jitterP95Tenths = quantileOf(stepsOf(trips), 0.95);
  const call: Call = {
    lossPercent: Math.max(lossUpHundredths, lossDownHundredths) / 100,
    delayMs: tripP50Tenths / 20 + PACKET_MS + jitterP95Tenths / 10,
  };
  const measured = {
    rule: workplaceTerms.rule,
    sent: trips.length,
    arrived: reached,
    answered: came.length,
    lossUpHundredths,
    lossDownHundredths,
    tripP50Tenths,
    tripP95Tenths: quantileOf(came, 0.95),
    jitterP95Tenths,
    opinionHundredths: Math.round(100 * opinionOf(call, 'concealed')),
    opinionPlainHundredths: Math.round(100 * opinionOf(call, 'plain')),
    ...(downKbps === undefined ? {} : { downKbps }),
    ...(upKbps === undefined ? {} : { upKbps }),
  };
  const missed = missedIn(measured);
  if (came.length === 0) return { ...measured, band: 'not-measurable', reason: 'no-answer', missed };
  if (trips.length < workplaceTerms.line.packetsMin)
    return { ...measured, band: 'not-measurable', reason: 'too-few', missed };
  return { ...measured, band: bandOf(measured.opinionHundredths, missed), missed };
}

type Measured = Omit<LineVerdict, 'band' | 'reason' | 'missed'>;

function missedIn(measured: Measured): readonly LineCriterion[] {
  const { line } = workplaceTerms;
  const reaches: { readonly [name in LineCriterion]: boolean } = {
    loss: Math.max(measured.lossUpHundredths, measured.lossDownHundredths) <= line.lossHundredths,
    trip: measured.tripP95Tenths <= line.tripP95Tenths,
    jitter: measured.jitterP95Tenths <= line.jitterP95Tenths,
    opinion: measured.opinionHundredths >= line.opinionHundredths,
    down: (measured.downKbps ?? line.downKbps) >= line.downKbps,
    up: (measured.upKbps ?? line.upKbps) >= line.upKbps,
  };
  return lineCriteria.filter((name) => !reaches[name]);
}

function bandOf(opinionHundredths: number, missed: readonly LineCriterion[]): LineBand {
  if (opinionHundredths < workplaceTerms.line.opinionLowHundredths) return 'not-yet';
  return missed.length === 0 ? 'meets' : 'borderline';
}

const shareOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole);

/** By how much each round trip differs from the one before it, where both came. */
function stepsOf(trips: readonly number[]): readonly number[] {
  const steps: number[] = [];
  let before = LOST;
  for (const trip of trips) {
    if (trip !== LOST && before !== LOST) steps.push(Math.abs(trip - before));
    before = trip;
  }
  return steps;
}
