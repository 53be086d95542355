import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { ownHeld } from './application-store.ts';
import type { ApplicationRow } from './application-rows-store.ts';
import { held, stepped, type ApplicationParts, type ApplicationRefused } from './application-step-store.ts';
import { SLOT_TERMS } from './facts/application-terms.ts';
import { houseTextFrom } from './house-text.ts';
import { interviewWays } from './interview.ts';
import { findPosting } from './posting-rows-store.ts';

const instant = z.date().transform((at) => at.toISOString());
const slotRow = z.object({
  id: z.uuid(),
  postingId: z.uuid(),
  applicationId: z.uuid().nullable(),
  startsAt: instant,
  minutes: z.int(),
  way: z.enum(interviewWays),
  place: z.string(),
});

export type SlotRow = z.infer<typeof slotRow>;

const SLOT = sql`i.id, i.posting_id as "postingId", i.application_id as "applicationId", i.starts_at as "startsAt",
  i.minutes, i.way, i.place`;

/** The times of a posting from now on, free and taken. */
export const slotsAhead = (tx: Tx, postingId: string, now: Date): Promise<readonly SlotRow[]> =>
  all(
    tx,
    sql`select ${SLOT} from interview_slot i
        where i.posting_id = ${postingId} and i.closed_at is null and i.starts_at > ${now}
        order by i.starts_at, i.id limit 200`,
    slotRow,
  );

/** The time that an applicant chose, if there is one. */
export const slotOf = (tx: Tx, applicationId: string): Promise<SlotRow | undefined> =>
  maybeOne(
    tx,
    sql`select ${SLOT} from interview_slot i where i.application_id = ${applicationId} and i.closed_at is null`,
    slotRow,
  );

export type NewSlots = {
  readonly postingId: string;
  readonly starts: readonly Date[];
  readonly minutes: number;
  readonly way: SlotRow['way'];
  readonly place: string;
};

/** Opens times to meet for a posting. Refused: times that are past or far, a place that is missing or reads like a swindle. */
export async function openSlots(
  parts: ApplicationParts,
  caller: Caller,
  { postingId, starts, minutes, way, place }: NewSlots,
): Promise<Result<readonly SlotRow[], ApplicationRefused>> {
  const at = parts.clock.now();
  const isFitting = (start: Date): boolean =>
    start.getTime() - at.getTime() >= SLOT_TERMS.aheadMs &&
    start.getTime() - at.getTime() <= SLOT_TERMS.farthestMs;
  if (starts.length === 0 || !starts.every(isFitting)) return refuse({ kind: 'slot-malformed' });
  if (way !== 'phone' && place.trim() === '') return refuse({ kind: 'slot-place-missing' });
  if (place.trim() !== '') {
    const read = houseTextFrom(place, { on: chinaDayAt(at), register: await parts.register() });
    if (!read.ok) return read;
  }
  return parts.database.transaction(async (tx) => {
    if (!(await findPosting(tx, postingId, onlyAgencyOf(caller)))) return refuse({ kind: 'not-found' });
    for (const startsAt of starts)
      await insertSlot(tx, {
        id: parts.ids.next(),
        postingId,
        startsAt,
        minutes,
        way,
        place: place.trim(),
        at,
        who: caller.personId,
      });
    await parts.audit(tx, {
      at,
      who: caller.personId,
      what: 'interview.opened',
      subject: { kind: 'posting', id: postingId },
      details: { count: starts.length, way },
    });
    return ok(await slotsAhead(tx, postingId, at));
  });
}

export const insertSlot = (
  tx: Tx,
  row: Omit<NewSlots, 'starts'> & {
    readonly id: string;
    readonly startsAt: Date;
    readonly at: Date;
    readonly who: string | null;
  },
): Promise<number> =>
  run(
    tx,
    sql`insert into interview_slot (id, posting_id, starts_at, minutes, way, place, made_at, made_by)
        values (${row.id}, ${row.postingId}, ${row.startsAt}, ${row.minutes}, ${row.way}, ${row.place}, ${row.at},
          ${row.who})`,
  );

/**
 * Closes a time. One that somebody chose is taken from them, with a sentence that they read, and they choose again.
 * Refused: another agency's, and a chosen one without a sentence.
 */
export async function closeSlot(
  parts: ApplicationParts,
  caller: Caller,
  { id, remark }: { readonly id: string; readonly remark: string },
): Promise<Result<{ readonly postingId: string }, ApplicationRefused>> {
  const at = parts.clock.now();
  const text =
    remark.trim() === ''
      ? undefined
      : houseTextFrom(remark, { on: chinaDayAt(at), register: await parts.register() });
  if (text && !text.ok) return text;
  return parts.database.transaction(async (tx) => {
    const slot = await slotHeld(tx, id);
    const posting = slot && (await findPosting(tx, slot.postingId, onlyAgencyOf(caller)));
    if (!slot || !posting) return refuse({ kind: 'not-found' });
    if (slot.applicationId !== null && !text) return refuse({ kind: 'slot-taken' });
    await run(
      tx,
      sql`update interview_slot set closed_at = ${at}, application_id = null, taken_at = null where id = ${id}`,
    );
    if (slot.applicationId !== null) {
      const before = await held(tx, slot.applicationId, { onlyAgency: undefined });
      if (!before.ok) return before;
      const words = { part: 'remark', text: text?.value ?? '' } as const;
      const step = await stepped(tx, parts, before.value, {
        act: 'slot-closed',
        who: caller.personId,
        subjectId: id,
        words,
      });
      if (!step.ok) return step;
    } else
      await parts.audit(tx, {
        at,
        who: caller.personId,
        what: 'interview.closed',
        subject: { kind: 'posting', id: slot.postingId },
      });
    return ok({ postingId: slot.postingId });
  });
}

const slotHeld = (tx: Tx, id: string): Promise<SlotRow | undefined> =>
  maybeOne(
    tx,
    sql`select ${SLOT} from interview_slot i where i.id = ${id} and i.closed_at is null for update`,
    slotRow,
  );

type Own = { readonly id: string; readonly personId: string };

/** Chooses a time for one's own application; another that was chosen before is free again. Of two at once, one has it. */
export const takeSlot = (
  parts: ApplicationParts,
  { id, personId, slotId }: Own & { readonly slotId: string },
): Promise<Result<ApplicationRow, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const at = parts.clock.now();
    const before = await ownHeld(tx, { id, personId });
    if (!before.ok) return before;
    if (before.value.phase !== 'interview') return refuse({ kind: 'step-not-allowed' });
    const slot = await slotHeld(tx, slotId);
    if (slot?.applicationId === id) return before;
    const isFree =
      slot?.applicationId === null &&
      slot.postingId === before.value.postingId &&
      new Date(slot.startsAt) > at;
    if (!isFree) return refuse({ kind: 'slot-gone' });
    await release(tx, id, at);
    await run(
      tx,
      sql`update interview_slot set application_id = ${id}, taken_at = ${at} where id = ${slotId}`,
    );
    return stepped(tx, parts, before.value, { act: 'slot-taken', who: personId, subjectId: slotId });
  });

/** Gives a chosen time up again, to choose another one. */
export const giveSlotUp = (
  parts: ApplicationParts,
  { id, personId }: Own,
): Promise<Result<ApplicationRow, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await ownHeld(tx, { id, personId });
    if (!before.ok) return before;
    const slot = await slotOf(tx, id);
    if (!slot) return refuse({ kind: 'step-not-allowed' });
    await release(tx, id, parts.clock.now());
    return stepped(tx, parts, before.value, { act: 'slot-given-up', who: personId, subjectId: slot.id });
  });

const release = (tx: Tx, applicationId: string, at: Date): Promise<number> =>
  run(
    tx,
    sql`update interview_slot set application_id = null, taken_at = null
        where application_id = ${applicationId} and closed_at is null and starts_at > ${at}`,
  );
