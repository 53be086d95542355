import { type ChinaDay, chinaDayAt } from '../kernel/china-day.ts';
import type { Result } from '../kernel/result.ts';
import { type DayProblem, inForceOn } from '../terms/dated.ts';
import { type Retention, RETENTIONS_KNOWN_UNTIL, retentions } from './facts/retentions.ts';
import type { VaultPurpose } from './vault.ts';

/** The retention in force for a purpose on a day; refused outside the days that the table knows. */
export const retentionOn = (purpose: VaultPurpose, on: ChinaDay): Result<Retention, DayProblem> =>
  inForceOn(retentions[purpose], { on, knownUntil: RETENTIONS_KNOWN_UNTIL });

/** The instant from which an entry is kept no longer: the midnight in China after so many months. */
export function endOfRetention({ months }: Retention, from: Date): Date {
  const [year = 0, month = 0, day = 0] = chinaDayAt(from).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const lastDay = Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth));
  return new Date(lastDay + DAY_MS - CHINA_AHEAD_MS);
}

const DAY_MS = 86_400_000;
const CHINA_AHEAD_MS = 8 * 3_600_000;

/** Why something is erased. `by-mistake`: it should never have been kept, so no rule makes us keep it longer. */
export const erasureReasons = [
  'asked-by-person',
  'consent-withdrawn',
  'by-mistake',
  'retention-over',
  'superseded',
] as const;

export type ErasureReason = (typeof erasureReasons)[number];

/** What becomes of an entry that is to be erased. */
export type Fate =
  | { readonly kind: 'erased' }
  /** 个人信息保护法第四十七条第二款: nothing but keeping it safe until the law lets go of it. */
  | { readonly kind: 'kept-by-law'; readonly until: Date; readonly source: string }
  /** What it is needed for still goes on: it can end, and then the entry has its end. */
  | { readonly kind: 'still-needed'; readonly source: string };

/** Decides it by the entry's retention, its end if that is known, and the reason. */
export function fateOf(
  { basis, source }: Retention,
  {
    retainedUntil,
    reason,
    at,
  }: { readonly retainedUntil: Date | null; readonly reason: ErasureReason; readonly at: Date },
): Fate {
  if (basis === 'house' || reason === 'by-mistake' || reason === 'retention-over') return { kind: 'erased' };
  if (retainedUntil === null) return { kind: 'still-needed', source };
  return retainedUntil <= at ? { kind: 'erased' } : { kind: 'kept-by-law', until: retainedUntil, source };
}
