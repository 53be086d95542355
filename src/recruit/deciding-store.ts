import { sql } from 'kysely';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { run, type Tx } from '../platform/database/database.ts';
import { changeReasons, declineReasons } from './application.ts';
import type { ApplicationRow } from './application-rows-store.ts';
import { held, stepped, type ApplicationParts, type ApplicationRefused } from './application-step-store.ts';
import { houseTextFrom } from './house-text.ts';

/** What a recruiter can do with one application by itself, offers and times apart. */
export const decisions = ['looked-at', 'invited', 'met', 'missed', 'declined', 'reopened'] as const;

export type Decision = {
  readonly id: string;
  /** The steps that were seen when it was decided. */
  readonly seen: number;
  readonly act: (typeof decisions)[number];
  readonly reason?: string | undefined;
  /** Goes to the applicant with it. */
  readonly remark?: string | undefined;
};

/** Which reasons an act takes; an act that is not here needs none. */
const REASONS: { readonly [act in Decision['act']]?: readonly string[] } = {
  declined: declineReasons,
  reopened: changeReasons,
};

type Read = Result<{ readonly reason?: string; readonly remark: string }, ApplicationRefused>;

/**
 * Holds a reason from the list and its sentence against what the act needs; the sentence is read like every message to
 * an applicant. Refused: a decision without either.
 */
export async function reasoned(
  { clock, register }: Pick<ApplicationParts, 'clock' | 'register'>,
  known: readonly string[] | undefined,
  { reason, remark = '' }: Pick<Decision, 'reason' | 'remark'>,
): Promise<Read> {
  if (known && (reason === undefined || !known.includes(reason) || remark.trim() === ''))
    return refuse({ kind: 'reason-missing' });
  if (remark.trim() === '') return ok({ remark: '' });
  const text = houseTextFrom(remark, { on: chinaDayAt(clock.now()), register: await register() });
  if (!text.ok) return text;
  return ok({ ...(known && reason !== undefined ? { reason } : {}), remark: text.value });
}

/** Does one thing with one application. Refused: another agency's, one that changed meanwhile, a step that may not follow. */
export async function decide(
  parts: ApplicationParts,
  caller: Caller,
  { id, seen, act, ...why }: Decision,
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  const read = await reasoned(parts, REASONS[act], why);
  if (!read.ok) return read;
  const { reason, remark } = read.value;
  return parts.database.transaction(async (tx) => {
    const before = await held(tx, id, { onlyAgency: onlyAgencyOf(caller), seen });
    if (!before.ok) return before;
    // Who was not met, or is met again, chooses anew; who was met keeps the time in the record.
    if (act === 'missed' || act === 'invited' || act === 'declined')
      await closeSlotOf(tx, id, parts.clock.now());
    return stepped(tx, parts, before.value, {
      act,
      who: caller.personId,
      ...(reason === undefined ? {} : { reason }),
      words: { part: 'remark', text: remark },
    });
  });
}

/** A time that has passed stays in the record as it was; one that lies ahead is free for others again. */
export async function closeSlotOf(tx: Tx, applicationId: string, at: Date): Promise<void> {
  await run(
    tx,
    sql`update interview_slot set application_id = null, taken_at = null
        where application_id = ${applicationId} and closed_at is null and starts_at > ${at}`,
  );
  await run(
    tx,
    sql`update interview_slot set closed_at = ${at} where application_id = ${applicationId} and closed_at is null`,
  );
}

/** Writes to an applicant. Refused: whatever our own check would warn an applicant of. */
export async function messageApplicant(
  parts: ApplicationParts,
  caller: Caller,
  { id, typed }: { readonly id: string; readonly typed: string },
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  const text = houseTextFrom(typed, { on: chinaDayAt(parts.clock.now()), register: await parts.register() });
  if (!text.ok) return text;
  return parts.database.transaction(async (tx) => {
    const before = await held(tx, id, { onlyAgency: onlyAgencyOf(caller) });
    if (!before.ok) return before;
    const words = { part: 'message', text: text.value } as const;
    return stepped(tx, parts, before.value, { act: 'messaged', who: caller.personId, words });
  });
}
