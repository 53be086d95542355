import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Caller } from '../platform/caller.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import type { HouseKey } from '../platform/house-key.ts';
import type { Tx } from '../platform/database/database.ts';
import { accountIn, type AccountProblem, type AccountTyped, changeIn, type ChangeTyped } from './account.ts';
import { findAgency } from './agency-store.ts';
import type { EntranceParts } from './entrance-store.ts';
import { TEMPORARY_PASSWORD_LASTS_MS, temporaryPasswordFrom } from './person.ts';
import {
  addPerson,
  changePerson,
  findPerson,
  type KeptPhone,
  onlyOneAtATime,
  otherOwners,
  type PersonLine,
} from './person-store.ts';
import { maskedMobile } from './phone.ts';
import { keepPassword, phoneHashOf } from './sign-in-store.ts';

export type AccountParts = Pick<
  EntranceParts,
  'audit' | 'chance' | 'clock' | 'database' | 'houseKey' | 'ids' | 'passwords' | 'sessions'
>;

export type AccountRefusal =
  | AccountProblem
  | { readonly kind: 'not-found' | 'name-taken' | 'phone-taken' | 'agency-unknown' };

/** A password for somebody else, to be shown once: it is nowhere else, not even here. */
export type HandedOver = { readonly temporaryPassword: string; readonly endsAt: string };

/** Makes an account with a temporary password. */
export async function makeAccount(
  parts: AccountParts,
  caller: Caller,
  typed: AccountTyped,
): Promise<Result<HandedOver & { readonly person: PersonLine }, AccountRefusal>> {
  const { database, clock, ids, houseKey, audit } = parts;
  const draft = accountIn(typed);
  if (!draft.ok) return draft;
  const { name, displayName, standing, phone } = draft.value;
  const temporary = await temporaryPassword(parts);
  const id = ids.next();
  const madeAt = clock.now();
  return unlessTaken(() =>
    database.transaction(async (tx) => {
      if (!(await isAgencyKnown(tx, standing.agencyId))) return refuse({ kind: 'agency-unknown' });
      await addPerson(tx, {
        id,
        name,
        displayName,
        roles: standing.roles,
        agencyId: standing.agencyId,
        phone: phone === undefined ? undefined : keptPhone(houseKey, phone),
        passwordHash: temporary.hash,
        passwordEndsAt: temporary.endsAt,
        madeAt,
      });
      const details = { roles: standing.roles, ...(standing.agencyId ? { agency: standing.agencyId } : {}) };
      const subject = { kind: 'person', id };
      await audit(tx, { at: madeAt, who: caller.personId, what: 'person.made', subject, details });
      const person = await findPerson(tx, id, undefined);
      return person ? ok({ person, ...temporary.handedOver }) : refuse({ kind: 'not-found' });
    }),
  );
}

/** Changes an account. Whoever is disabled is signed out everywhere, in the same transaction. */
export async function changeAccount(
  { database, clock, houseKey, sessions, audit }: AccountParts,
  caller: Caller,
  { id, ...typed }: ChangeTyped & { readonly id: string },
): Promise<Result<PersonLine, AccountRefusal>> {
  const at = clock.now();
  const changed = await unlessTaken(() =>
    database.transaction(async (tx): Promise<Result<PersonLine, AccountRefusal>> => {
      await onlyOneAtATime(tx);
      const now = await findPerson(tx, id, undefined);
      if (!now) return refuse({ kind: 'not-found' });
      const change = changeIn({ ...now, otherOwners: await otherOwners(tx, id) }, typed);
      if (!change.ok) return change;
      const { displayName, standing, phone, isDisabled } = change.value;
      if (!(await isAgencyKnown(tx, standing?.agencyId))) return refuse({ kind: 'agency-unknown' });
      await changePerson(tx, id, {
        displayName,
        standing,
        phone: typeof phone === 'string' ? keptPhone(houseKey, phone) : phone,
        disabledAt: isDisabled === undefined ? undefined : isDisabled ? at : null,
      });
      if (isDisabled === true) await sessions.endAllOf(tx, id);
      await audit(tx, {
        at,
        who: caller.personId,
        what: 'person.changed',
        subject: { kind: 'person', id },
        // Names and phones are personal data: that they changed is told, not what they were or are.
        details: {
          fields: Object.keys(change.value),
          ...(standing ? { roles: standing.roles, agency: standing.agencyId ?? null } : {}),
          ...(isDisabled === undefined ? {} : { isDisabled }),
        },
      });
      const then = await findPerson(tx, id, undefined);
      return then ? ok(then) : refuse({ kind: 'not-found' });
    }),
  );
  sessions.forget(id);
  return changed;
}

/** Puts a temporary password in the place of whatever the account had, and signs it out everywhere. */
export async function resetPassword(
  parts: AccountParts,
  caller: Caller,
  id: string,
): Promise<Result<HandedOver, AccountRefusal>> {
  const { database, clock, sessions, audit } = parts;
  const temporary = await temporaryPassword(parts);
  const at = clock.now();
  const reset = await database.transaction(async (tx): Promise<Result<HandedOver, AccountRefusal>> => {
    if (!(await findPerson(tx, id, undefined))) return refuse({ kind: 'not-found' });
    await keepPassword(tx, id, { hash: temporary.hash, setAt: at, endsAt: temporary.endsAt });
    await sessions.endAllOf(tx, id);
    const subject = { kind: 'person', id };
    await audit(tx, { at, who: caller.personId, what: 'person.password-reset', subject });
    return ok(temporary.handedOver);
  });
  sessions.forget(id);
  return reset;
}

async function temporaryPassword({ chance, clock, passwords }: AccountParts) {
  const password = temporaryPasswordFrom(chance);
  const endsAt = new Date(clock.now().getTime() + TEMPORARY_PASSWORD_LASTS_MS);
  const handedOver: HandedOver = { temporaryPassword: password, endsAt: endsAt.toISOString() };
  return { hash: await passwords.hash(password), endsAt, handedOver };
}

const isAgencyKnown = async (tx: Tx, agencyId: string | undefined): Promise<boolean> =>
  agencyId === undefined || (await findAgency(tx, agencyId, undefined)) !== undefined;

const keptPhone = (houseKey: HouseKey, phone: string): KeptPhone => ({
  hash: phoneHashOf(houseKey, phone),
  masked: maskedMobile(phone),
});

/** The database alone knows for certain that a name or a phone is free, so it is asked by trying. */
async function unlessTaken<Value>(
  work: () => Promise<Result<Value, AccountRefusal>>,
): Promise<Result<Value, AccountRefusal>> {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('person_name')) return refuse({ kind: 'name-taken' });
    if (fault instanceof DatabaseFault && fault.isTaken('person_phone'))
      return refuse({ kind: 'phone-taken' });
    throw fault;
  }
}
