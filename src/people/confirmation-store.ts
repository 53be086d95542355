import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { maybeOne, one, run, type Database, type Tx } from '../platform/database/database.ts';
import { type HouseKey, keyedHash } from '../platform/house-key.ts';
import type { Ids } from '../platform/ids.ts';
import type { Log } from '../platform/log.ts';
import {
  CONFIRMED_LASTS_MS,
  type ConfirmationProblem,
  type Confirmations,
  type ConfirmationWish,
} from './confirmation.ts';
import { confirmationMessage } from './confirmation-words.ts';
import { sendingLimits } from './limit.ts';
import { countAttempts } from './limit-store.ts';
import { CODE_ATTEMPTS_MAX, CODE_LASTS_MS, codeExpiryAt, codeFrom, codeIn } from './one-time-code.ts';
import { mobileIn } from './phone.ts';
import { phoneHashOf } from './sign-in-store.ts';
import type { SmsGateway } from './sms-gateway.ts';

export type ConfirmationParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly chance: Chance;
  readonly log: Log;
  readonly houseKey: HouseKey;
  readonly sms: SmsGateway | undefined;
};

const MINUTE_MS = 60_000;

/** Codes of confirmation, put together from what they need. */
export const confirmationsOver = (parts: ConfirmationParts): Confirmations<Tx> => ({
  send: (wish) => send(parts, wish),
  use: (tx, wish) => use(tx, parts, wish),
});

const phoneRow = z.object({ phone_hash: z.string().nullable() });

/** Sends a code to the phone that somebody typed, if it is their own. Refused: another's, and too many messages. */
async function send(
  { database, clock, ids, chance, log, houseKey, sms }: ConfirmationParts,
  { personId, phone, subject, about, client, language }: ConfirmationWish,
): Promise<Result<undefined, ConfirmationProblem>> {
  if (!sms) return refuse({ kind: 'phone-sign-in-off' });
  const now = clock.now();
  const typed = mobileIn(phone);
  const phoneHash = phoneHashOf(houseKey, typed ?? phone);
  const own = await one(database.reader, sql`select phone_hash from person where id = ${personId}`, phoneRow);
  const isOwn = typed !== undefined && own.phone_hash === phoneHash;
  const { client: perClient, ...perPhone } = sendingLimits;
  // Apart from the codes that sign in: whoever just did so need not wait to sign. Another's phone is never counted.
  const limits = isOwn
    ? Object.values(perPhone).map((limit) => ({ ...limit, kind: `confirm-${limit.kind}` }))
    : [];
  const waitSeconds = await countAttempts(
    database.reader,
    [
      { limit: perClient, subject: keyedHash(houseKey, 'limits', `client ${client}`) },
      ...limits.map((limit) => ({ limit, subject: phoneHash })),
    ],
    now,
  );
  if (waitSeconds > 0) return refuse({ kind: 'too-many-attempts', waitSeconds });
  if (!isOwn) return refuse({ kind: 'phone-not-yours' });

  const code = codeFrom(chance);
  const id = ids.next();
  await run(
    database.reader,
    sql`insert into confirmation_code (id, person_id, subject, code_hash, made_at, expires_at, attempts)
        values (${id}, ${personId}, ${subject}, ${hashOf(houseKey, id, code)}, ${now}, ${codeExpiryAt(now)}, 0)`,
  );
  const text = confirmationMessage(code, CODE_LASTS_MS / MINUTE_MS, about)[language];
  void deliver(sms, { id, phone: typed, text }, log);
  return ok(undefined);
}

async function deliver(sms: SmsGateway, message: Parameters<SmsGateway['send']>[0], log: Log): Promise<void> {
  if (!(await sms.send(message))) log.warn({ message: message.id }, 'sms-not-taken');
}

const codeRow = z.object({ id: z.uuid(), code_hash: z.string() });
const usedRow = z.object({ id: z.uuid() });

async function use(
  tx: Tx,
  { clock, houseKey }: ConfirmationParts,
  { personId, subject, code }: Parameters<Confirmations<Tx>['use']>[1],
): Promise<Result<{ readonly codeId: string }, ConfirmationProblem>> {
  const now = clock.now();
  if (code === undefined) {
    const since = new Date(now.getTime() - CONFIRMED_LASTS_MS);
    const used = await maybeOne(
      tx,
      sql`select id from confirmation_code where person_id = ${personId} and subject = ${subject}
            and used_at > ${since} order by id desc limit 1`,
      usedRow,
    );
    return used ? ok({ codeId: used.id }) : refuse({ kind: 'code-refused' });
  }
  // The newest alone, held until the transaction ends: of many tries at once only one is the right one.
  const kept = await maybeOne(
    tx,
    sql`update confirmation_code set attempts = attempts + 1
        where id = (select id from confirmation_code where person_id = ${personId} and subject = ${subject}
                    order by id desc limit 1)
          and used_at is null and expires_at > ${now} and attempts < ${CODE_ATTEMPTS_MAX}
        returning id, code_hash`,
    codeRow,
  );
  const typed = codeIn(code);
  if (!kept || typed === undefined || !isSame(kept.code_hash, hashOf(houseKey, kept.id, typed)))
    return refuse({ kind: 'code-refused' });
  await run(tx, sql`update confirmation_code set used_at = ${now} where id = ${kept.id}`);
  return ok({ codeId: kept.id });
}

/** Bound to the one row: a code of another person, act or message is never right. */
const hashOf = (key: HouseKey, id: string, code: string): string =>
  keyedHash(key, 'codes', `confirm ${id} ${code}`);

const isSame = (kept: string, typed: string): boolean =>
  kept.length === typed.length && timingSafeEqual(Buffer.from(kept), Buffer.from(typed));
