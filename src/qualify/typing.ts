import { refuse, ok, type Result } from '../kernel/result.ts';
import { align, ALIGNED_LENGTH_MAX, type Alignment } from './align.ts';
import { typingTerms } from './facts/typing-terms.ts';
import { replay, type LogProblem, type TypingLog } from './typing-log.ts';
import { signalsIn, type Signal } from './typing-signals.ts';

export const typingBands = ['meets', 'borderline', 'not-yet', 'retest', 'not-measurable'] as const;
export type TypingBand = (typeof typingBands)[number];

/** What one passage came to. Whole numbers only, so that it is the same byte for byte wherever it is reckoned. */
export type TypingScore = {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly extra: number;
  readonly otherWidth: number;
  /** Blanks typed where the passage has none; ignored. */
  readonly blanks: number;
  readonly elapsedMs: number;
  /** Net characters a minute, in tenths: (right − wrong − missed − extra) ÷ minutes, never under 0. */
  readonly netTenths: number;
  /** Right out of everything right or mistaken, in tenths of a percent. */
  readonly accuracyTenths: number;
};

export type TypingVerdict = {
  readonly rule: string;
  readonly band: TypingBand;
  readonly score: TypingScore;
  /** The net speed once more, a spread of one session lower and higher. */
  readonly lowTenths: number;
  readonly highTenths: number;
  readonly signals: readonly Signal[];
  readonly pasteAttempts: number;
};

/** A text as it is compared: its code points without blanks. */
export const signsOf = (text: string): readonly string[] => [...text.replaceAll(/\s/gu, '')];

/** What was typed and committed so far, laid beside the passage: what the page shows while somebody types. */
export const alignTyped = (passage: string, committed: string): Alignment =>
  align(signsOf(passage), signsOf(committed).slice(0, ALIGNED_LENGTH_MAX));

/** Net speed in tenths of a character a minute; 0 while no time has passed. */
export function netTenthsOf(
  { right, wrong, missed, extra }: Pick<Alignment, 'right' | 'wrong' | 'missed' | 'extra'>,
  elapsedMs: number,
): number {
  const net = right - wrong - missed - extra;
  return net <= 0 || elapsedMs <= 0 ? 0 : Math.round((net * 600_000) / elapsedMs);
}

/** Right out of everything that counts, in tenths of a percent; 1000 while nothing counts. */
export function accuracyTenthsOf({
  right,
  wrong,
  missed,
  extra,
}: Pick<Alignment, 'right' | 'wrong' | 'missed' | 'extra'>): number {
  const all = right + wrong + missed + extra;
  return all === 0 ? 1000 : Math.round((right * 1000) / all);
}

/** The verdict on one passage, from its log alone. Refused: a log that contradicts itself. */
export function judgeTyping(passage: string, log: TypingLog): Result<TypingVerdict, LogProblem> {
  const replayed = replay(log);
  if (!replayed.ok) return replayed;
  const { committed, elapsedMs, pasteAttempts } = replayed.value;
  if (elapsedMs > typingTerms.limitMs + LATE_MS) return refuse({ kind: 'log-broken' });
  const aligned = alignTyped(passage, committed);
  const { right, wrong, missed, extra, otherWidth } = aligned;
  const netTenths = netTenthsOf(aligned, elapsedMs);
  const score = {
    right,
    wrong,
    missed,
    extra,
    otherWidth,
    blanks: [...committed].length - signsOf(committed).length,
    elapsedMs,
    netTenths,
    accuracyTenths: accuracyTenthsOf(aligned),
  };
  const signals = signalsIn(log, replayed.value, netTenths);
  const spread = Math.round((netTenths * typingTerms.spreadPercent) / 100);
  return ok({
    rule: typingTerms.rule,
    band: bandOf(score, signals),
    score,
    lowTenths: netTenths - spread,
    highTenths: netTenths + spread,
    signals,
    pasteAttempts,
  });
}

/** The page closes the field when the time is over; a busy device is late by a little. */
const LATE_MS = 5_000;

function bandOf({ right, netTenths }: TypingScore, signals: readonly Signal[]): TypingBand {
  if (signals.length > 0) return 'retest';
  if (right < typingTerms.rightMin) return 'not-measurable';
  if (netTenths >= typingTerms.meetsTenths) return 'meets';
  return netTenths >= typingTerms.borderlineTenths ? 'borderline' : 'not-yet';
}

/** The better of two passages: a measured one before one that is to be done again, then the faster. */
export const betterOf = (verdicts: readonly TypingVerdict[]): TypingVerdict | undefined =>
  verdicts.reduce<TypingVerdict | undefined>(
    (former, each) => (former && rankOf(former) >= rankOf(each) ? former : each),
    undefined,
  );

const MEASURED_RANK = 1_000_000;

const rankOf = ({ band, score }: TypingVerdict): number =>
  score.netTenths + (band === 'retest' || band === 'not-measurable' ? 0 : MEASURED_RANK);
