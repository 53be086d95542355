import { chinaDayAt, dayAfter, type ChinaDay } from '../kernel/china-day.ts';
import { turnIn, type ApplicationAct, type Phase } from './application.ts';

type Standing = {
  readonly phase: Phase;
  readonly act: ApplicationAct;
  /** Today, in China. */
  readonly on: ChinaDay;
  /** Within how many days of this peak people hear from us. */
  readonly replyDays: number;
  readonly slotAt: Date | undefined;
  /** What was promised before; words alone promise nothing new. */
  readonly before: string | null;
};

/**
 * The day by which an applicant hears from the house; nothing when the next step is theirs, or there is none. Where a
 * time to meet is chosen, the days run from that day.
 */
export function promisedOn({ phase, act, on, replyDays, slotAt, before }: Standing): string | null {
  if (act === 'messaged' || act === 'wrote') return before;
  if (turnIn(phase, { hasSlot: slotAt !== undefined }) !== 'house') return null;
  const slotOn = slotAt === undefined ? on : chinaDayAt(slotAt);
  return daysAfter(phase === 'interview' && slotOn > on ? slotOn : on, replyDays);
}

/** The day so many days later. */
export function daysAfter(day: ChinaDay, count: number): ChinaDay {
  let after = day;
  for (let passed = 0; passed < count; passed += 1) after = dayAfter(after);
  return after;
}
