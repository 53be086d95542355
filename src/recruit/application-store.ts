import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { roles as allRoles } from '../kernel/role.ts';
import type { Language } from '../kernel/words.ts';
import { maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { openPhases } from './application.ts';
import { writtenFrom, type ApplicationDraft } from './application-draft.ts';
import { promisedOn } from './application-promise.ts';
import {
  applicationsToErase,
  deleteWords,
  findApplication,
  insertApplication,
  insertEvent,
  insertWords,
  type ApplicationRow,
} from './application-rows-store.ts';
import { held, stepped, type ApplicationParts, type ApplicationRefused } from './application-step-store.ts';
import { PER_NUMBER } from './facts/application-terms.ts';
import { HOUSE_TEXT_LENGTH_MAX } from './house-text-length.ts';

export type Applying = {
  readonly postingId: string;
  readonly personId: string;
  /** Made with the form: the same one twice is one application. */
  readonly submission: string;
  readonly draft: ApplicationDraft;
  readonly language: Language;
  /** The text under which the phone may be kept to be called at; nothing when they would rather not. */
  readonly consent: string | undefined;
  /** Whether they want a message there when there is news. */
  readonly notice: boolean;
};

const roleList = z.array(z.enum(allRoles));
const applicantRow = z.object({
  roles: z.string().transform((text) => roleList.parse(text.split(' '))),
  today: z.int(),
  open: z.int(),
});
const postingRow = z.object({ agencyId: z.uuid(), replyDays: z.int() });
const idRow = z.object({ id: z.uuid() });

/**
 * Applies for a posting, once: a form that comes again, and a second application while one is open, answer the first.
 * Refused: a posting that is closed, a number that wants too much at once, somebody who works here as staff.
 */
export const applyFor = (
  parts: ApplicationParts,
  { postingId, personId, submission, draft, language, consent, notice }: Applying,
): Promise<Result<{ readonly id: string; readonly isNew: boolean }, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const at = parts.clock.now();
    // Whatever one person sends at once is taken one after the other.
    await run(tx, sql`select id from person where id = ${personId} for update`);
    const known = await maybeOne(
      tx,
      sql`select a.id from application a where ${sameAs({ postingId, personId, submission })} order by a.id limit 1`,
      idRow,
    );
    if (known) return ok({ id: known.id, isNew: false });
    const posting = await openPosting(tx, postingId, at);
    if (!posting) return refuse({ kind: 'posting-closed' });
    const refusal = await tooMuch(tx, personId, at);
    if (refusal) return refuse(refusal);

    const id = parts.ids.next();
    const promise = { phase: 'applied', act: 'applied', slotAt: undefined, before: null } as const;
    const on = chinaDayAt(at);
    await insertApplication(tx, {
      id,
      postingId,
      personId,
      submission,
      times: draft.times,
      language,
      at,
      notice: notice && consent !== undefined,
      promisedOn: promisedOn({ ...promise, on, replyDays: posting.replyDays }),
    });
    await begin(tx, parts, { id, personId, draft, at });
    if (consent !== undefined)
      await parts.contacts.keepPhone(tx, {
        applicationId: id,
        agencyId: posting.agencyId,
        phone: draft.phone,
        personId,
        consent,
      });
    await parts.audit(tx, {
      at,
      who: personId,
      what: 'application.applied',
      subject: { kind: 'application', id },
      details: { posting: postingId, mayBeCalled: consent !== undefined },
    });
    return ok({ id, isNew: true });
  });

const sameAs = ({
  postingId,
  personId,
  submission,
}: Pick<Applying, 'postingId' | 'personId' | 'submission'>) =>
  sql`a.person_id = ${personId}
    and (a.submission = ${submission} or (a.posting_id = ${postingId} and a.phase = any(${[...openPhases]})))`;

const openPosting = (tx: Tx, id: string, at: Date) =>
  maybeOne(
    tx,
    sql`select p.agency_id as "agencyId", k.reply_days as "replyDays"
        from posting p join peak k on k.id = p.peak_id join agency g on g.id = p.agency_id
        where p.id = ${id} and p.state = 'published' and p.expires_at > ${at} and g.suspended_at is null`,
    postingRow,
  );

async function tooMuch(tx: Tx, personId: string, at: Date): Promise<ApplicationRefused | undefined> {
  const since = new Date(at.getTime() - PER_NUMBER.dayMs);
  const { roles, today, open } = await one(
    tx,
    sql`select (select string_agg(r.role, ' ') from person_role r where r.person_id = ${personId}) as roles,
          cast(count(*) filter (where a.applied_at > ${since}) as integer) as today,
          cast(count(*) filter (where a.phase = any(${[...openPhases]})) as integer) as open
        from application a where a.person_id = ${personId}`,
    applicantRow,
  );
  if (!roles.every((role) => role === 'applicant' || role === 'agent')) return { kind: 'not-for-staff' };
  const isTooMuch = today >= PER_NUMBER.aDay || open >= PER_NUMBER.open;
  return isTooMuch ? { kind: 'too-many-applications' } : undefined;
}

async function begin(
  tx: Tx,
  { ids }: Pick<ApplicationParts, 'ids'>,
  {
    id,
    personId,
    draft,
    at,
  }: {
    readonly id: string;
    readonly personId: string;
    readonly draft: Pick<ApplicationDraft, 'called' | 'note'>;
    readonly at: Date;
  },
): Promise<void> {
  const eventId = ids.next();
  await insertEvent(tx, {
    id: eventId,
    applicationId: id,
    position: 1,
    at,
    who: personId,
    kind: 'applied',
    reason: null,
    subjectId: null,
  });
  for (const part of ['called', 'note'] as const)
    if (draft[part] !== '')
      await insertWords(tx, { id: ids.next(), applicationId: id, eventId, part, words: draft[part] });
}

/** An application that the transaction holds, if it is this person's own. */
export async function ownHeld(
  tx: Tx,
  { id, personId }: { readonly id: string; readonly personId: string },
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  const before = await held(tx, id, { onlyAgency: undefined });
  if (!before.ok) return before;
  return before.value.personId === personId && before.value.erasedAt === null
    ? before
    : refuse({ kind: 'not-found' });
}

type Own = { readonly id: string; readonly personId: string };

/** What the applicant writes to the recruiter. */
export async function writeToHouse(
  parts: ApplicationParts,
  { id, personId, typed }: Own & { readonly typed: string },
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  const text = writtenFrom(typed, HOUSE_TEXT_LENGTH_MAX);
  if (!text.ok) return text;
  if (text.value === '') return refuse({ kind: 'text-missing' });
  return parts.database.transaction(async (tx) => {
    const before = await ownHeld(tx, { id, personId });
    if (!before.ok) return before;
    const words = { part: 'wrote', text: text.value } as const;
    return stepped(tx, parts, before.value, { act: 'wrote', who: personId, words });
  });
}

/** Takes one's own application back: times and offers are free again, and the phone goes at once. */
export const withdrawApplication = (
  parts: ApplicationParts,
  { id, personId }: Own,
): Promise<Result<ApplicationRow, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await ownHeld(tx, { id, personId });
    if (!before.ok) return before;
    await letGo(tx, parts, id);
    await parts.contacts.erasePhone(tx, { applicationId: id, by: personId });
    return stepped(tx, parts, before.value, { act: 'withdrawn', who: personId });
  });

/** Frees what an application held. */
async function letGo(tx: Tx, { clock }: Pick<ApplicationParts, 'clock'>, id: string): Promise<void> {
  const at = clock.now();
  await run(
    tx,
    sql`update interview_slot set application_id = null, taken_at = null
        where application_id = ${id} and closed_at is null and starts_at > ${at}`,
  );
  await run(
    tx,
    sql`update interview_slot set closed_at = ${at} where application_id = ${id} and closed_at is null`,
  );
  await run(
    tx,
    sql`update job_offer set state = 'declined', answered_at = ${at}
        where application_id = ${id} and state in ('made', 'accepted')`,
  );
}

/**
 * Erases what was written in one's own application, and the phone; ids and figures stay. With the last application, an
 * account that was only there to apply loses its phone as well. Refused once an agreement was signed.
 */
export const eraseApplication = (
  parts: ApplicationParts,
  { id, personId }: Own,
): Promise<Result<{ readonly isForgotten: boolean }, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const before = await ownHeld(tx, { id, personId });
    if (!before.ok) return before;
    if (before.value.phase === 'agreed') return refuse({ kind: 'erase-agreed' });
    return erased(tx, parts, before.value, personId);
  });

async function erased(
  tx: Tx,
  parts: ApplicationParts,
  before: ApplicationRow,
  by: string | undefined,
): Promise<Result<{ readonly isForgotten: boolean }, ApplicationRefused>> {
  await letGo(tx, parts, before.id);
  await parts.contacts.erasePhone(tx, { applicationId: before.id, by });
  const step = await stepped(tx, parts, before, { act: 'erased', who: by ?? null });
  if (!step.ok) return step;
  await deleteWords(tx, before.id);
  const left = await maybeOne(
    tx,
    sql`select a.id from application a where a.person_id = ${before.personId} and a.erased_at is null limit 1`,
    idRow,
  );
  const roles = await maybeOne(
    tx,
    sql`select r.person_id as id from person_role r
        where r.person_id = ${before.personId} and r.role <> 'applicant' limit 1`,
    idRow,
  );
  const isForgotten = !left && !roles;
  if (isForgotten) await parts.contacts.forgetApplicant(tx, before.personId);
  return ok({ isForgotten });
}

/** Erases some whose time is over; answers how many. */
export async function eraseDue(tx: Tx, parts: ApplicationParts, max: number): Promise<number> {
  const due = await applicationsToErase(tx, parts.clock.now(), max);
  for (const { id } of due) {
    const row = await findApplication(tx, id, undefined);
    if (row) await erased(tx, parts, row, undefined);
  }
  return due.length;
}
