import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Language } from '../kernel/words.ts';
import { afterCommit, maybeOne, type Tx } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { keyedHash } from '../platform/house-key.ts';
import {
  clientHashOf,
  codeHashOf,
  concluded,
  deliver,
  type EntranceParts,
  type EntranceProblem,
  type From,
} from './entrance-store.ts';
import { codeLimits, sendingLimits, strangerLimit } from './limit.ts';
import { countAttempts } from './limit-store.ts';
import { CODE_LASTS_MS, codeFrom, codeIn } from './one-time-code.ts';
import { addPerson, changePerson } from './person-store.ts';
import { maskedMobile } from './phone.ts';
import { sign } from './signature-store.ts';
import { accountAtPhone, keepCode, phoneHashOf, tryCode } from './sign-in-store.ts';
import { withdraw } from './vault-erasure-store.ts';
import { entriesWhere, openedWith, type VaultParts } from './vault-entry-store.ts';
import { vaultOver } from './vault-store.ts';
import { codeMessage } from './words.ts';

const MINUTE_MS = 60_000;
const NAME_TAIL = 20;

/**
 * Sends a code to whoever wants to apply, known here or not. Refused: too many for this number, this address, or for
 * all numbers that nobody here has, together.
 */
export async function sendApplicantCode(
  { database, clock, ids, chance, log, houseKey, sms }: EntranceParts,
  asked: { readonly phone: string; readonly client: string; readonly language: Language },
): Promise<Result<undefined, EntranceProblem>> {
  if (!sms) return refuse({ kind: 'phone-sign-in-off' });
  const now = clock.now();
  const phoneHash = phoneHashOf(houseKey, asked.phone);
  const account = await accountAtPhone(database.reader, phoneHash);
  const { client, ...perPhone } = sendingLimits;
  const waitSeconds = await countAttempts(
    database.reader,
    [
      { limit: client, subject: clientHashOf(houseKey, asked.client) },
      ...Object.values(perPhone).map((limit) => ({ limit, subject: phoneHash })),
      ...(account ? [] : [{ limit: strangerLimit, subject: keyedHash(houseKey, 'limits', 'strangers') }]),
    ],
    now,
  );
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });
  const code = codeFrom(chance);
  await keepCode(database.reader, { phoneHash, codeHash: codeHashOf(houseKey, phoneHash, code) }, now);
  if (account?.isShut === true) return ok(undefined);
  const text = codeMessage(code, CODE_LASTS_MS / MINUTE_MS)[asked.language];
  void deliver(sms, { id: ids.next(), phone: asked.phone, text }, log);
  return ok(undefined);
}

/** A person who came in to apply, with the token of their session. */
export type EnteredApplicant = { readonly token: string; readonly personId: string };

/**
 * Lets an applicant in by phone and code. The first right code makes the account: it has a phone, the role `applicant`
 * and nothing else. Counted by the same limits as every sign-in.
 */
export async function enterApplicant(
  parts: EntranceParts,
  given: { readonly phone: string; readonly code: string },
  from: From,
): Promise<Result<EnteredApplicant, EntranceProblem>> {
  const { database, clock, houseKey } = parts;
  const now = clock.now();
  const phoneHash = phoneHashOf(houseKey, given.phone);
  const attempts = [
    { limit: codeLimits.phone, subject: phoneHash },
    { limit: codeLimits.client, subject: clientHashOf(houseKey, from.client) },
  ];
  const waitSeconds = await countAttempts(database.reader, attempts, now);
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });
  const tried = { phoneHash, codeHash: codeHashOf(houseKey, phoneHash, codeIn(given.code) ?? '') };
  const isRight = await database.transaction((tx) => tryCode(tx, tried, now));
  if (isRight) await makeUnlessKnown(parts, { phone: given.phone, phoneHash, now });
  const account = await accountAtPhone(database.reader, phoneHash);
  const entered = await concluded(parts, { way: 'code', account, isRight, attempts, now, from });
  if (!entered.ok) return entered;
  if (!account) throw new Error('somebody came in who has no account');
  return ok({ token: entered.value.token, personId: account.id });
}

async function makeUnlessKnown(
  { database, ids, audit }: EntranceParts,
  { phone, phoneHash, now }: { readonly phone: string; readonly phoneHash: string; readonly now: Date },
): Promise<void> {
  if (await accountAtPhone(database.reader, phoneHash)) return;
  const id = ids.next();
  try {
    await database.transaction(async (tx) => {
      await insertApplicant(tx, { id, phone, phoneHash, at: now });
      const subject = { kind: 'person', id };
      await audit(tx, { at: now, who: id, what: 'person.made', subject, details: { roles: ['applicant'] } });
    });
  } catch (fault) {
    // Two windows of one person: whoever came second finds the account made.
    if (!(fault instanceof DatabaseFault && fault.isTaken('person_phone'))) throw fault;
  }
}

/** An account to apply with. Its name is nobody's to type; it is called by the end of its phone. */
const insertApplicant = (
  tx: Tx,
  {
    id,
    phone,
    phoneHash,
    at,
  }: { readonly id: string; readonly phone: string; readonly phoneHash: string; readonly at: Date },
): Promise<void> =>
  addPerson(tx, {
    id,
    name: `applicant-${id.replaceAll('-', '').slice(-NAME_TAIL)}`,
    displayName: `求职者 ${phone.slice(-4)}`,
    roles: ['applicant'],
    agencyId: undefined,
    phone: { hash: phoneHash, masked: maskedMobile(phone) },
    passwordHash: undefined,
    passwordEndsAt: undefined,
    madeAt: at,
  });

/** The account at a phone; one to apply with is made if there is none. */
export const applicantAccount =
  ({ ids, clock, houseKey }: Pick<EntranceParts, 'ids' | 'clock' | 'houseKey'>) =>
  async (tx: Tx, phone: string): Promise<string> => {
    const phoneHash = phoneHashOf(houseKey, phone);
    const known = await accountAtPhone(tx, phoneHash);
    if (known) return known.id;
    const id = ids.next();
    await insertApplicant(tx, { id, phone, phoneHash, at: clock.now() });
    return id;
  };

const phoneRow = z.object({ phone_hash: z.string().nullable() });

/** Whether this phone is the one that a person signs in with. */
export const hasPhone = async (
  { database, houseKey }: Pick<EntranceParts, 'database' | 'houseKey'>,
  { personId, phone }: { readonly personId: string; readonly phone: string },
): Promise<boolean> => {
  const row = await maybeOne(
    database.reader,
    sql`select p.phone_hash from person p where p.id = ${personId}`,
    phoneRow,
  );
  return row?.phone_hash === phoneHashOf(houseKey, phone);
};

const CONSENT_VERSION = '2026-11-24';

/**
 * What recruiting does with an applicant's phone and account. In the vault an application is a subject of its own, so
 * that each has its own consent, its own agency that may read, and its own end.
 */
export const applicantContacts = (parts: VaultParts & Pick<EntranceParts, 'ids' | 'sessions'>) => ({
  keepPhone: async (
    tx: Tx,
    kept: {
      readonly applicationId: string;
      readonly agencyId: string;
      readonly phone: string;
      readonly personId: string;
      readonly consent: string;
    },
  ): Promise<void> => {
    const signatureId = parts.ids.next();
    const signed = await sign(tx, parts.audit, {
      by: kept.personId,
      signature: {
        id: signatureId,
        subject: { kind: 'applicant', id: kept.applicationId },
        agencyId: kept.agencyId,
        document: {
          kind: 'privacy-consent',
          version: CONSENT_VERSION,
          sha256: createHash('sha256').update(kept.consent).digest('hex'),
        },
        how: 'phone-code',
        signedAt: parts.clock.now(),
      },
    });
    if (!signed.ok) throw new Error(`a consent is not kept: ${signed.problem.kind}`);
    const wish = { kind: 'phone', purpose: 'reach', value: kept.phone, by: kept.personId } as const;
    const entry = { id: parts.ids.next(), subjectId: kept.applicationId, signatureId, ...wish };
    const sealed = await vaultOver(parts).keep(tx, entry);
    if (!sealed.ok) throw new Error(`a phone is not kept: ${sealed.problem.kind}`);
  },

  phoneFor: (tx: Tx, applicationId: string) => openedPhone(tx, parts, applicationId),

  erasePhone: async (
    tx: Tx,
    { applicationId, by }: { readonly applicationId: string; readonly by: string | undefined },
  ): Promise<void> => {
    const consent = await consentOf(tx, applicationId);
    if (consent) await withdraw(tx, parts, { subjectId: applicationId, signatureId: consent.id, by });
  },

  forgetApplicant: async (tx: Tx, personId: string): Promise<void> => {
    const at = parts.clock.now();
    await changePerson(tx, personId, { displayName: '已删除的求职者', phone: null, disabledAt: at });
    await parts.sessions.endAllOf(tx, personId);
    afterCommit(tx, () => parts.sessions.forget(personId));
    await parts.audit(tx, {
      at,
      who: undefined,
      what: 'person.forgotten',
      subject: { kind: 'person', id: personId },
    });
  },
});

/** The phone of an application, to be written to, with a trace of its being read. */
async function openedPhone(
  tx: Tx,
  { ring, clock, audit }: Pick<VaultParts, 'ring' | 'clock' | 'audit'>,
  applicationId: string,
): Promise<string | undefined> {
  const [entry] = await entriesWhere(
    tx,
    sql`vault.subject_id = ${applicationId} and vault.kind = 'phone' and vault.purpose = 'reach'
        and vault.superseded_at is null and vault.erased_at is null and vault.restricted_at is null`,
  );
  if (!entry) return undefined;
  const opened = openedWith(ring, entry);
  if (opened.kind !== 'opened') return undefined;
  await audit(tx, {
    at: clock.now(),
    who: undefined,
    what: 'vault.read',
    subject: { kind: 'applicant', id: applicationId },
    details: { for: 'reach', entry: entry.id, kind: 'phone', purpose: 'reach' },
  });
  return opened.value;
}

const consentOf = (tx: Tx, applicationId: string): Promise<{ readonly id: string } | undefined> =>
  maybeOne(
    tx,
    sql`select id from signature where subject_id = ${applicationId} and withdrawn_at is null`,
    z.object({ id: z.uuid() }),
  );
