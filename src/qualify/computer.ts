import { workplaceTerms } from './facts/workplace-terms.ts';

/** What the work needs of a browser. */
export const browserParts = ['microphone', 'worklet', 'recorder', 'line', 'socket'] as const;
export type BrowserPart = (typeof browserParts)[number];

export type ComputerLog = {
  /** The whole screen, in the pixels that pages are laid out in. */
  readonly width: number;
  readonly height: number;
  readonly missing: readonly BrowserPart[];
  /** How long the fixed piece of work took at best, in tenths of a millisecond. */
  readonly workTenths: number;
};

export type ComputerAdvice = 'screen-small' | 'browser-lacks' | 'slow';

export type ComputerVerdict = {
  readonly rule: string;
  readonly width: number;
  readonly height: number;
  readonly missing: readonly BrowserPart[];
  /** 100: as quick at the fixed piece of work as the computer it was set on. */
  readonly speedPercent: number;
  /** Nothing here decides anything; it says what to see to. */
  readonly advice: readonly ComputerAdvice[];
};

/** Set 2026-11-24 on one core of an office machine; a yardstick, no threshold of anybody's. */
export const REFERENCE_TENTHS = 260;
export const WORK_ROUNDS = 60_000;

/**
 * A fixed piece of work, the same everywhere: numbers are made, sorted and looked up as a desk does with lists. Answers
 * what came of it, so that no engine may leave it out.
 */
export function worked(rounds: number): number {
  let state = 2_463_534_242;
  const seen = new Map<number, number>();
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const value = state >>> 0;
    values.push(value);
    seen.set(value % 4_099, (seen.get(value % 4_099) ?? 0) + 1);
  }
  values.sort((one, other) => one - other);
  return values.reduce(
    (sum, value, place) => (sum + value * (place % 7) + (seen.get(place) ?? 0)) % 1_000_003,
    0,
  );
}

/** What a computer shows of itself, and what to see to before working on it. */
export function computerVerdict({ width, height, missing, workTenths }: ComputerLog): ComputerVerdict {
  const { computer, rule } = workplaceTerms;
  const speedPercent = workTenths <= 0 ? 0 : Math.round((100 * REFERENCE_TENTHS) / workTenths);
  const isSmall = width < computer.width || height < computer.height;
  return {
    rule,
    width,
    height,
    missing,
    speedPercent,
    advice: [
      ...(isSmall ? (['screen-small'] as const) : []),
      ...(missing.length > 0 ? (['browser-lacks'] as const) : []),
      ...(speedPercent > 0 && speedPercent < computer.speedPercent ? (['slow'] as const) : []),
    ],
  };
}
