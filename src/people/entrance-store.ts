import type { Language } from '../kernel/words.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/database/database.ts';
import { type HouseKey, keyedHash } from '../platform/house-key.ts';
import type { Ids } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import type { Passwords } from '../platform/passwords.ts';
import { codeLimits, passwordLimits, sendingLimits } from './limit.ts';
import { type Attempt, countAttempts, giveBack } from './limit-store.ts';
import { CODE_LASTS_MS, codeFrom, codeIn } from './one-time-code.ts';
import { nameIn, passwordIn, type PersonProblem } from './person.ts';
import { mobileIn } from './phone.ts';
import type { Sessions } from './session-store.ts';
import {
  type Account,
  accountAtPhone,
  accountNamed,
  accountOf,
  keepCode,
  keepPassword,
  phoneHashOf,
  tryCode,
} from './sign-in-store.ts';
import type { SmsGateway, SmsMessage } from './sms-gateway.ts';
import { codeMessage } from './words.ts';

export type EntranceParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly chance: Chance;
  readonly log: Log;
  readonly houseKey: HouseKey;
  readonly passwords: Passwords;
  readonly sessions: Sessions;
  /** What carries one-time codes; nothing when this house has no such thing, and people sign in by password. */
  readonly sms: SmsGateway | undefined;
  readonly audit: Audit;
};

export type EntranceProblem = {
  readonly kind:
    | 'sign-in-refused'
    | 'too-many-attempts'
    | 'phone-sign-in-off'
    | 'password-wrong'
    | PersonProblem['kind'];
  readonly waitSeconds?: number;
};

export type Outcome<Value> = Result<Value, EntranceProblem>;

export type Entered = { readonly token: string };

/** Where a sign-in comes from: the client to count by, and the token it came with, which ends when a new one is given. */
export type From = { readonly client: string; readonly token: string | undefined };

const BUSY_SECONDS = 2;
const MINUTE_MS = 60_000;

/** Signs in by name and password. A name that nobody has, a wrong password and a shut account answer alike, as slowly. */
export async function byPassword(
  parts: EntranceParts,
  given: { readonly name: string; readonly password: string },
  from: From,
): Promise<Outcome<Entered>> {
  const { database, clock, passwords } = parts;
  const now = clock.now();
  const name = nameIn(given.name);
  const attempts = passwordAttempts(parts, name.ok ? name.value : given.name, from.client);
  const waitSeconds = await countAttempts(database.reader, attempts, now);
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });

  const account = name.ok ? await accountNamed(database.reader, name.value) : undefined;
  const isRight = await passwords.matches(given.password, account?.passwordHash);
  if (isRight === undefined) return turnedAway(parts, attempts, now);
  const lasts = account?.passwordEndsAt === undefined || now < account.passwordEndsAt;
  return concluded(parts, { way: 'password', account, isRight: isRight && lasts, attempts, now, from });
}

/** Too many wait for their hash already. Nothing was tried, so nothing counts. */
async function turnedAway(
  { database }: EntranceParts,
  attempts: readonly Attempt[],
  now: Date,
): Promise<Outcome<never>> {
  await giveBack(database.reader, attempts, now);
  return refuse({ kind: 'too-many-attempts', waitSeconds: BUSY_SECONDS });
}

/** Signs in by phone and one-time code, by the same rules: nothing tells whether anybody here has the phone. */
export async function byCode(
  parts: EntranceParts,
  given: { readonly phone: string; readonly code: string },
  from: From,
): Promise<Outcome<Entered>> {
  const { database, clock, houseKey } = parts;
  const now = clock.now();
  const phone = phoneHashOf(houseKey, mobileIn(given.phone) ?? given.phone);
  const attempts = [
    { limit: codeLimits.phone, subject: phone },
    { limit: codeLimits.client, subject: clientHashOf(houseKey, from.client) },
  ];
  const waitSeconds = await countAttempts(database.reader, attempts, now);
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });

  const tried = { phoneHash: phone, codeHash: codeHashOf(houseKey, phone, codeIn(given.code) ?? '') };
  const isRight = await database.transaction((tx) => tryCode(tx, tried, now));
  const account = await accountAtPhone(database.reader, phone);
  return concluded(parts, { way: 'code', account, isRight, attempts, now, from });
}

/**
 * Makes a code for a phone and sends it, if somebody here has the phone. The answer does not wait for the message, so
 * that its delay tells nothing. A code lost on its way is asked for again.
 */
export async function sendCode(
  { database, clock, ids, chance, log, houseKey, sms }: EntranceParts,
  asked: { readonly phone: string; readonly client: string; readonly language: Language },
): Promise<Outcome<undefined>> {
  if (!sms) return refuse({ kind: 'phone-sign-in-off' });
  const now = clock.now();
  const phoneHash = phoneHashOf(houseKey, asked.phone);
  const { client, ...perPhone } = sendingLimits;
  const attempts = [
    { limit: client, subject: clientHashOf(houseKey, asked.client) },
    ...Object.values(perPhone).map((limit) => ({ limit, subject: phoneHash })),
  ];
  const waitSeconds = await countAttempts(database.reader, attempts, now);
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });

  const code = codeFrom(chance);
  await keepCode(database.reader, { phoneHash, codeHash: codeHashOf(houseKey, phoneHash, code) }, now);
  const account = await accountAtPhone(database.reader, phoneHash);
  if (account && !account.isShut) {
    const text = codeMessage(code, CODE_LASTS_MS / MINUTE_MS)[asked.language];
    void deliver(sms, { id: ids.next(), phone: asked.phone, text }, log);
  }
  return ok(undefined);
}

export async function deliver(sms: SmsGateway, message: SmsMessage, log: Log): Promise<void> {
  if (!(await sms.send(message))) log.warn({ message: message.id }, 'sms-not-taken');
}

/** Changes one's own password. Every session ends, the present one too, and a new one begins. */
export async function changePassword(
  parts: EntranceParts,
  { personId, present, next }: { readonly personId: string; readonly present: string; readonly next: string },
  client: string,
): Promise<Outcome<Entered>> {
  const { database, clock, passwords, sessions, audit } = parts;
  const now = clock.now();
  const account = await accountOf(database.reader, personId);
  const attempts = passwordAttempts(parts, account?.name ?? personId, client);
  const waitSeconds = await countAttempts(database.reader, attempts, now);
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });

  const isRight = await passwords.matches(present, account?.passwordHash);
  if (isRight === undefined) return turnedAway(parts, attempts, now);
  if (!isRight || !account) return refuse({ kind: 'password-wrong' });
  const wanted = passwordIn(next, account.name);
  if (!wanted.ok) return wanted;

  const hash = await passwords.hash(wanted.value);
  const token = await database.transaction(async (tx) => {
    await keepPassword(tx, personId, { hash, setAt: now, endsAt: undefined });
    await giveBack(tx, attempts, now);
    await sessions.endAllOf(tx, personId);
    const subject = { kind: 'person', id: personId };
    await audit(tx, { at: now, who: personId, what: 'person.password-changed', subject });
    return sessions.begin(tx, personId);
  });
  sessions.forget(personId);
  return ok({ token });
}

type Attempted = {
  readonly way: 'password' | 'code';
  readonly account: Account | undefined;
  readonly isRight: boolean;
  readonly attempts: readonly Attempt[];
  readonly now: Date;
  readonly from: From;
};

/** Opens a session, or does not; either is written down, in one transaction of about the same length. */
export async function concluded(
  { database, sessions, audit }: EntranceParts,
  { way, account, isRight, attempts, now, from }: Attempted,
): Promise<Outcome<Entered>> {
  const person = isRight && account && !account.isShut ? account : undefined;
  const subject = account ? { kind: 'person', id: account.id } : { kind: 'sign-in', id: way };
  const outcome = await database.transaction(async (tx): Promise<Outcome<Entered>> => {
    const what = person ? 'session.began' : 'session.refused';
    await audit(tx, { at: now, who: person?.id, what, subject, details: { way } });
    if (!person) return refuse({ kind: 'sign-in-refused' });
    await giveBack(tx, attempts, now);
    if (from.token !== undefined) await sessions.endToken(tx, from.token);
    return ok({ token: await sessions.begin(tx, person.id) });
  });
  if (from.token !== undefined) sessions.forget();
  return outcome;
}

const passwordAttempts = ({ houseKey }: EntranceParts, name: string, client: string): readonly Attempt[] => [
  { limit: passwordLimits.nameHere, subject: keyedHash(houseKey, 'limits', `name ${name} at ${client}`) },
  { limit: passwordLimits.client, subject: clientHashOf(houseKey, client) },
  { limit: passwordLimits.name, subject: keyedHash(houseKey, 'limits', `name ${name}`) },
];

export const clientHashOf = (key: HouseKey, client: string): string =>
  keyedHash(key, 'limits', `client ${client}`);

/** Bound to the phone: a code is right for the phone that it was sent to, and for no other. */
export const codeHashOf = (key: HouseKey, phoneHash: string, code: string): string =>
  keyedHash(key, 'codes', `${phoneHash} ${code}`);
