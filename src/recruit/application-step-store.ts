import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import type { Register } from '../verify/register.ts';
import { phaseAfter, type ApplicationAct, type Phase } from './application.ts';
import { promisedOn } from './application-promise.ts';
import {
  findApplication,
  holdApplication,
  insertEvent,
  insertWords,
  moveApplication,
  type ApplicationRow,
  type NewWords,
} from './application-rows-store.ts';
import type { ApplicationRefusal } from './application-words.ts';
import { askForNotice } from './notice-store.ts';
import { applicationRetention } from './facts/application-terms.ts';
import type { RecruitRefusal } from './words.ts';

/** What is done with an applicant's phone and account; the server hands it in from the people's store. */
export type Contacts = {
  /** Seals the phone in the vault, under the consent that the applicant just gave for this application. */
  readonly keepPhone: (
    tx: Tx,
    kept: {
      readonly applicationId: string;
      readonly agencyId: string;
      readonly phone: string;
      readonly personId: string;
      readonly consent: string;
    },
  ) => Promise<void>;
  /** Opens it to be written to, with a trace; undefined where none lies there any more. */
  readonly phoneFor: (tx: Tx, applicationId: string) => Promise<string | undefined>;
  /** Takes it out again, with the consent. */
  readonly erasePhone: (
    tx: Tx,
    erased: { readonly applicationId: string; readonly by: string | undefined },
  ) => Promise<void>;
  /** Takes phone and name from an account that was only there to apply; every session of it ends. */
  readonly forgetApplicant: (tx: Tx, personId: string) => Promise<void>;
};

export type ApplicationParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly contacts: Contacts;
  /** The official channels as the house now has them: what is written to applicants is read with them. */
  readonly register: () => Promise<Register>;
};

export type ApplicationRefused = {
  readonly kind: ApplicationRefusal | RecruitRefusal;
  /** What is pointed at, where words are. */
  readonly quotes?: readonly string[];
};

export type Step = {
  readonly act: Exclude<ApplicationAct, 'applied'>;
  /** Nothing when the house does it by itself. */
  readonly who: string | null;
  readonly reason?: string;
  readonly subjectId?: string;
  readonly words?: { readonly part: NewWords['part']; readonly text: string };
};

const DAY_MS = 86_400_000;

/** Holds an application for the transaction. `seen`: the steps that whoever acts has seen; refused when there are more. */
export async function held(
  tx: Tx,
  id: string,
  { onlyAgency, seen }: { readonly onlyAgency: string | undefined; readonly seen?: number | undefined },
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  await holdApplication(tx, id);
  const row = await findApplication(tx, id, onlyAgency);
  if (!row) return refuse({ kind: 'not-found' });
  return seen === undefined || seen === row.steps ? ok(row) : refuse({ kind: 'changed-meanwhile' });
}

/**
 * Appends what happened to an application that the transaction holds, and moves it to its phase with the day that is
 * promised from there. Slots and offers are written before, so that the promise knows them. Refused: what may not follow.
 */
export async function stepped(
  tx: Tx,
  { ids, clock, audit }: Pick<ApplicationParts, 'ids' | 'clock' | 'audit'>,
  before: ApplicationRow,
  { act, who, reason, subjectId, words }: Step,
): Promise<Result<ApplicationRow, ApplicationRefused>> {
  const phase = phaseAfter(before.phase, act);
  if (!phase.ok) return phase;
  const [at, eventId] = [clock.now(), ids.next()];
  await insertEvent(tx, {
    id: eventId,
    applicationId: before.id,
    position: before.steps + 1,
    at,
    who,
    kind: act,
    reason: reason ?? null,
    subjectId: subjectId ?? null,
  });
  if (words && words.text !== '')
    await insertWords(tx, {
      id: ids.next(),
      applicationId: before.id,
      eventId,
      part: words.part,
      words: words.text,
    });
  const now = await kept(tx, before.id);
  await moveApplication(tx, {
    id: before.id,
    phase: phase.value,
    at,
    promisedOn: promisedOn({
      phase: phase.value,
      act,
      on: chinaDayAt(at),
      replyDays: before.replyDays,
      slotAt: now.slotAt === null ? undefined : new Date(now.slotAt),
      before: before.promisedOn,
    }),
    eraseAt: isOver(phase.value) ? new Date(at.getTime() + applicationRetention.days * DAY_MS) : null,
  });
  await audit(tx, {
    at,
    who: who ?? undefined,
    what: `application.${act}`,
    subject: { kind: 'application', id: before.id },
    details: {
      posting: before.postingId,
      phase: phase.value,
      ...(reason === undefined ? {} : { reason }),
      ...(subjectId === undefined ? {} : { about: subjectId }),
    },
  });
  if (who !== before.personId) await askForNotice(tx, { ids, clock }, before);
  return ok(await kept(tx, before.id));
}

const isOver = (phase: Phase): boolean => phase === 'declined' || phase === 'withdrawn';

async function kept(tx: Tx, id: string): Promise<ApplicationRow> {
  const row = await findApplication(tx, id, undefined);
  if (!row) throw new Error('an application that is held is not there');
  return row;
}
