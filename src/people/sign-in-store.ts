import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { maybeOne, run, type Tx } from '../platform/database/database.ts';
import { type HouseKey, keyedHash } from '../platform/house-key.ts';
import { CODE_ATTEMPTS_MAX, codeExpiryAt } from './one-time-code.ts';

const accountRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    password_hash: z.string().nullable(),
    password_ends_at: z.date().nullable(),
    disabled_at: z.date().nullable(),
    suspended_at: z.date().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    passwordHash: row.password_hash ?? undefined,
    passwordEndsAt: row.password_ends_at ?? undefined,
    isShut: row.disabled_at !== null || row.suspended_at !== null,
  }));

/** What signing in must know of a person. `isShut`: disabled, or of an agency that is suspended. */
export type Account = z.infer<typeof accountRow>;

const account = sql`select p.id, p.name, p.password_hash, p.password_ends_at, p.disabled_at, a.suspended_at
  from person p left join agency a on a.id = p.agency_id`;

export const accountNamed = (tx: Tx, name: string): Promise<Account | undefined> =>
  maybeOne(tx, sql`${account} where p.name = ${name}`, accountRow);

export const accountOf = (tx: Tx, personId: string): Promise<Account | undefined> =>
  maybeOne(tx, sql`${account} where p.id = ${personId}`, accountRow);

export const accountAtPhone = (tx: Tx, phoneHash: string): Promise<Account | undefined> =>
  maybeOne(tx, sql`${account} where p.phone_hash = ${phoneHash}`, accountRow);

/** Puts a new code in the place of whatever code this phone had; its attempts begin again. */
export async function keepCode(
  tx: Tx,
  { phoneHash, codeHash }: { readonly phoneHash: string; readonly codeHash: string },
  now: Date,
): Promise<void> {
  await run(
    tx,
    sql`insert into sign_in_code (phone_hash, code_hash, made_at, expires_at, attempts)
        values (${phoneHash}, ${codeHash}, ${now}, ${codeExpiryAt(now)}, 0)
        on conflict (phone_hash) do update set code_hash = excluded.code_hash, made_at = excluded.made_at,
          expires_at = excluded.expires_at, attempts = 0, used_at = null`,
  );
}

const codeRow = z.object({ code_hash: z.string() });

/**
 * Tries a code, once and for all: counts the attempt, and uses the code up when it is the right one. The row is held
 * until the transaction ends, so that of many at once only one is taken. The transaction must commit either way.
 */
export async function tryCode(
  tx: Tx,
  { phoneHash, codeHash }: { readonly phoneHash: string; readonly codeHash: string },
  now: Date,
): Promise<boolean> {
  const kept = await maybeOne(
    tx,
    sql`update sign_in_code set attempts = attempts + 1
        where phone_hash = ${phoneHash} and used_at is null and expires_at > ${now} and attempts < ${CODE_ATTEMPTS_MAX}
        returning code_hash`,
    codeRow,
  );
  if (!kept || !isSame(kept.code_hash, codeHash)) return false;
  await run(tx, sql`update sign_in_code set used_at = ${now} where phone_hash = ${phoneHash}`);
  return true;
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Keeps a new password. `endsAt` is set when somebody else chose it. */
export async function keepPassword(
  tx: Tx,
  personId: string,
  { hash, setAt, endsAt }: { readonly hash: string; readonly setAt: Date; readonly endsAt: Date | undefined },
): Promise<void> {
  await run(
    tx,
    sql`update person set password_hash = ${hash}, password_set_at = ${setAt}, password_ends_at = ${endsAt ?? null}
        where id = ${personId}`,
  );
}

/** What a phone is recognised by in the records, which do not hold the phone itself. */
export const phoneHashOf = (key: HouseKey, phone: string): string => keyedHash(key, 'phones', phone);
