import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { roles } from '../kernel/role.ts';
import type { Caller } from '../platform/caller.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { type Database, maybeOne, run, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { isOpen, newSpan, usedAt } from './session.ts';

/** A person signed in, as far as the house must know at every request. */
export type SignedIn = {
  readonly caller: Caller;
  readonly name: string;
  readonly displayName: string;
  readonly expiresAt: Date;
  /** Somebody else chose the password, and it ends soon. */
  readonly passwordIsTemporary: boolean;
};

export type SessionParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: Ids;
};

/** What was read is believed this long: what another process ended holds here no longer than that. */
const FRESH_MS = 4_000;
const REMEMBERED_MAX = 10_000;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/u;

export type Sessions = ReturnType<typeof sessionStore>;

/** Sessions, and what this process remembers of them. Whoever changes a person forgets them here after the commit. */
export function sessionStore({ database, clock, chance, ids }: SessionParts) {
  const remembered = new Map<string, { readonly signedIn: SignedIn; readonly readAtMs: number }>();
  let forgotten = 0;

  return {
    /** Whoever this token was given to, while the session holds; undefined for any other token, whatever is wrong with it. */
    async find(token: string): Promise<SignedIn | undefined> {
      if (!TOKEN.test(token)) return undefined;
      const tokenHash = hashOf(token);
      const known = remembered.get(tokenHash);
      const now = clock.now();
      if (known && clock.elapsedMs() - known.readAtMs < FRESH_MS)
        return now < known.signedIn.expiresAt ? known.signedIn : undefined;

      const before = forgotten;
      const signedIn = await readSession(database.reader, tokenHash, now);
      remembered.delete(tokenHash);
      // What was ended while we read may have been read as still open; then it is not remembered.
      if (signedIn && before === forgotten) {
        remembered.set(tokenHash, { signedIn, readAtMs: clock.elapsedMs() });
        const [oldest] = remembered.keys();
        if (oldest !== undefined && remembered.size > REMEMBERED_MAX) remembered.delete(oldest);
      }
      return signedIn;
    },

    /** Begins a session with a token that was never seen before; the token is only in the answer. */
    async begin(tx: Tx, personId: string): Promise<string> {
      const token = Buffer.from(chance(TOKEN_BYTES)).toString('base64url');
      const { seenAt, expiresAt, endsAt } = newSpan(clock.now());
      await run(
        tx,
        sql`insert into session (id, token_hash, person_id, made_at, seen_at, expires_at, ends_at)
            values (${ids.next()}, ${hashOf(token)}, ${personId}, ${seenAt}, ${seenAt}, ${expiresAt}, ${endsAt})`,
      );
      return token;
    },

    /** Ends the session of a token, if it has one. */
    async endToken(tx: Tx, token: string): Promise<void> {
      await run(
        tx,
        sql`update session set revoked_at = ${clock.now()} where token_hash = ${hashOf(token)} and revoked_at is null`,
      );
    },

    /** Ends all sessions of a person, and answers how many there were. */
    endAllOf: (tx: Tx, personId: string): Promise<number> =>
      run(
        tx,
        sql`update session set revoked_at = ${clock.now()} where person_id = ${personId} and revoked_at is null`,
      ),

    /** Ends all sessions of an agency's people. */
    endAllOfAgency: (tx: Tx, agencyId: string): Promise<number> =>
      run(
        tx,
        sql`update session set revoked_at = ${clock.now()}
            where revoked_at is null and person_id in (select p.id from person p where p.agency_id = ${agencyId})`,
      ),

    /** Forgets what this process remembers of a person, or of everybody: to be called once the change is committed. */
    forget(personId?: string): void {
      forgotten += 1;
      for (const [tokenHash, { signedIn }] of remembered)
        if (personId === undefined || signedIn.caller.personId === personId) remembered.delete(tokenHash);
    },
  };
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Made once: to make a shape costs more than to read a row by it. */
const roleList = z.array(z.enum(roles));
const heldRoles = z.string().transform((text) => roleList.parse(text.split(' ')));

const sessionRow = z.object({
  id: z.uuid(),
  seen_at: z.date(),
  expires_at: z.date(),
  ends_at: z.date(),
  person_id: z.uuid(),
  name: z.string(),
  display_name: z.string(),
  agency_id: z.uuid().nullable(),
  password_ends_at: z.date().nullable(),
  roles: heldRoles,
});

async function readSession(tx: Tx, tokenHash: string, now: Date): Promise<SignedIn | undefined> {
  const row = await maybeOne(
    tx,
    sql`select s.id, s.seen_at, s.expires_at, s.ends_at, s.person_id, p.name, p.display_name, p.agency_id,
          p.password_ends_at,
          (select string_agg(r.role, ' ' order by r.role) from person_role r where r.person_id = p.id) as roles
        from session s join person p on p.id = s.person_id left join agency a on a.id = p.agency_id
        where s.token_hash = ${tokenHash} and s.revoked_at is null
          and p.disabled_at is null and a.suspended_at is null`,
    sessionRow,
  );
  if (!row) return undefined;
  const span = { seenAt: row.seen_at, expiresAt: row.expires_at, endsAt: row.ends_at };
  if (!isOpen(span, now)) return undefined;
  const used = usedAt(span, now);
  if (used !== span)
    await run(
      tx,
      sql`update session set seen_at = ${used.seenAt}, expires_at = ${used.expiresAt}
          where id = ${row.id} and revoked_at is null`,
    );
  return {
    caller: {
      personId: row.person_id,
      sessionId: row.id,
      roles: row.roles,
      ...(row.agency_id === null ? {} : { agencyId: row.agency_id }),
    },
    name: row.name,
    displayName: row.display_name,
    expiresAt: used.expiresAt,
    passwordIsTemporary: row.password_ends_at !== null,
  };
}
