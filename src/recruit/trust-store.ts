import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Caller } from '../platform/caller.ts';
import type { Chance } from '../platform/chance.ts';
import type { Clock } from '../platform/clock.ts';
import { all, maybeOne, run, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { allOf, orderOf, pageOf, type Cut, type Page } from '../platform/listing.ts';
import { CHAIN_SIGN, readEndorsementToken } from '../verify/chain.ts';
import { endorsementUses, type Endorsement } from '../verify/endorsement.ts';
import { signedJws } from '../verify/jws.ts';
import { trustedKeyIn, type Signer, type TrustedKey } from '../verify/signing-key.ts';
import { REVOKED_COUNT_MAX, statusClaims } from '../verify/status-list.ts';
import type { RecruitRefusal } from './words.ts';

export type RecruitParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly audit: Audit;
  /** The private keys of this server: agencies' for postings, the house's for the list of withdrawals. Never a root. */
  readonly signers: readonly Signer[];
};

export type Refused = { readonly kind: RecruitRefusal };

const rootRow = z.object({
  kid: z.string(),
  x: z.string(),
  name: z.string(),
  addedAt: z.date().transform((at) => at.toISOString()),
  isRetired: z.boolean(),
});
export type RootLine = z.infer<typeof rootRow>;

const ROOT = sql`r.kid, r.x, r.name, r.added_at as "addedAt", r.retired_at is not null as "isRetired"`;

/** Every root that was ever listed, the newest first; a handful. */
export const allRoots = (tx: Tx): Promise<readonly RootLine[]> =>
  all(tx, sql`select ${ROOT} from trusted_root r order by r.added_at desc, r.kid`, rootRow);

/** The roots that hold now. */
export const rootsInForce = async (tx: Tx): Promise<readonly TrustedKey[]> =>
  (await allRoots(tx)).filter(({ isRetired }) => !isRetired).map(({ kid, x, name }) => ({ kid, x, name }));

/** Lists a root. Refused: what is no public key, and one that is listed already. */
export async function addRoot(
  { database, clock, audit }: RecruitParts,
  { personId }: Caller,
  jwk: unknown,
): Promise<Result<RootLine, Refused>> {
  const key = trustedKeyIn(jwk);
  if (!key.ok || key.value.name === undefined) return refuse({ kind: 'root-malformed' });
  const { kid, x, name } = key.value;
  const at = clock.now();
  return database.transaction(async (tx) => {
    if (!(await insertRoot(tx, { kid, x, name, at, who: personId }))) return refuse({ kind: 'root-known' });
    await audit(tx, { at, who: personId, what: 'root.listed', subject: { kind: 'root', id: kid } });
    return ok({ kid, x, name, addedAt: at.toISOString(), isRetired: false });
  });
}

export const insertRoot = async (
  tx: Tx,
  { kid, x, name, at, who }: TrustedKey & { readonly at: Date; readonly who: string | null },
): Promise<boolean> =>
  (await run(
    tx,
    sql`insert into trusted_root (kid, x, name, added_at, who) values (${kid}, ${x}, ${name ?? ''}, ${at}, ${who})
        on conflict do nothing`,
  )) === 1;

/** From now on nothing under this root holds, whatever was signed. */
export const retireRoot = (
  { database, clock, audit }: RecruitParts,
  { personId }: Caller,
  kid: string,
): Promise<Result<undefined, Refused>> =>
  database.transaction(async (tx) => {
    const at = clock.now();
    const changed = await run(
      tx,
      sql`update trusted_root set retired_at = ${at} where kid = ${kid} and retired_at is null`,
    );
    if (changed === 0) return refuse({ kind: 'not-found' });
    await audit(tx, { at, who: personId, what: 'root.retired', subject: { kind: 'root', id: kid } });
    return ok(undefined);
  });

const instant = z.date().transform((at) => at.toISOString());
const endorsementRow = z.object({
  id: z.uuid(),
  use: z.enum(endorsementUses),
  agencyId: z.uuid().nullable(),
  rootKid: z.string(),
  signerKid: z.string(),
  subject: z.string(),
  token: z.string(),
  issuedAt: instant,
  expiresAt: instant,
  recordedAt: instant,
  revokedAt: instant.nullable(),
  revokedWhy: z.string().nullable(),
});
export type EndorsementLine = z.infer<typeof endorsementRow>;

const ENDORSEMENT = sql`e.id, e.use, e.agency_id as "agencyId", e.root_kid as "rootKid", e.signer_kid as "signerKid",
  e.subject, e.token, e.issued_at as "issuedAt", e.expires_at as "expiresAt", e.recorded_at as "recordedAt",
  e.revoked_at as "revokedAt", e.revoked_why as "revokedWhy"`;

export const endorsementSorts = ['at', 'expiresAt', 'subject'] as const;

/** Endorsements page by page; only the agency's own where one is given. */
export const listEndorsements = (
  tx: Tx,
  search: Cut & {
    readonly sort: (typeof endorsementSorts)[number] | `-${(typeof endorsementSorts)[number]}`;
  },
  onlyAgency: string | undefined,
): Promise<Page<EndorsementLine>> =>
  pageOf(
    tx,
    {
      columns: ENDORSEMENT,
      from: sql`endorsement e where ${allOf([onlyAgency === undefined ? undefined : sql`e.agency_id = ${onlyAgency}`])}`,
      order: orderOf(
        search.sort,
        { at: sql`e.recorded_at`, expiresAt: sql`e.expires_at`, subject: sql`e.subject` },
        sql`e.id`,
      ),
    },
    search,
    endorsementRow,
  );

const findEndorsement = (tx: Tx, id: string): Promise<EndorsementLine | undefined> =>
  maybeOne(tx, sql`select ${ENDORSEMENT} from endorsement e where e.id = ${id}`, endorsementRow);

/** What a signer may use at an instant: of one agency for postings, of the house for what `use` says. */
export const endorsementsInForce = (
  tx: Tx,
  {
    at,
    agencyId,
    rootKid,
    use = 'status',
  }: {
    readonly at: Date;
    readonly agencyId?: string;
    readonly rootKid?: string;
    readonly use?: Exclude<Endorsement['use'], 'posting'>;
  },
): Promise<readonly EndorsementLine[]> =>
  all(
    tx,
    sql`select ${ENDORSEMENT} from endorsement e join trusted_root r on r.kid = e.root_kid
        where r.retired_at is null and e.revoked_at is null and e.issued_at <= ${at} and e.expires_at > ${at}
          and ${agencyId === undefined ? sql`e.use = ${use}` : sql`e.agency_id = ${agencyId}`}
          and ${rootKid === undefined ? sql`true` : sql`e.root_kid = ${rootKid}`}
        order by e.expires_at desc, e.id limit 50`,
    endorsementRow,
  );

const agencyRow = z.object({ name: z.string() });

type NewEndorsement = { readonly token: string; readonly agencyId: string | null };

/** Lists what a root signed. Refused: what does not hold by a root in force, another agency's name, a second time. */
export async function addEndorsement(
  parts: RecruitParts,
  { personId }: Caller,
  { token, agencyId }: NewEndorsement,
): Promise<Result<EndorsementLine, Refused>> {
  const at = parts.clock.now();
  return parts.database.transaction(async (tx) => {
    const read = readEndorsementToken(token, await rootsInForce(tx), at);
    if (!read.ok) return refuse({ kind: 'endorsement-refused' });
    if ((read.value.use === 'posting') !== (agencyId !== null)) return refuse({ kind: 'endorsement-agency' });
    if (agencyId !== null) {
      const agency = await maybeOne(tx, sql`select name from agency where id = ${agencyId}`, agencyRow);
      if (agency?.name !== read.value.subject) return refuse({ kind: 'endorsement-agency' });
    }
    if (!(await insertEndorsement(tx, { token, agencyId, at, who: personId, said: read.value })))
      return refuse({ kind: 'endorsement-known' });
    const { id } = read.value;
    const subject = { kind: 'endorsement', id };
    await parts.audit(tx, { at, who: personId, what: 'endorsement.listed', subject, details: { agencyId } });
    const kept = await findEndorsement(tx, id);
    return kept ? ok(kept) : refuse({ kind: 'not-found' });
  });
}

type Said = Extract<ReturnType<typeof readEndorsementToken>, { ok: true }>['value'];

export const insertEndorsement = async (
  tx: Tx,
  {
    token,
    agencyId,
    at,
    who,
    said,
  }: NewEndorsement & { readonly at: Date; readonly who: string | null; readonly said: Said },
): Promise<boolean> =>
  (await run(
    tx,
    sql`insert into endorsement (id, use, agency_id, root_kid, signer_kid, subject, token, issued_at, expires_at,
          recorded_at, who)
        values (${said.id}, ${said.use}, ${agencyId}, ${said.rootKid}, ${said.key.kid}, ${said.subject}, ${token},
          ${said.issuedAt}, ${said.expiresAt}, ${at}, ${who})
        on conflict do nothing`,
  )) === 1;

export const revokeEndorsement = (
  { database, clock, audit }: RecruitParts,
  { personId }: Caller,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Result<EndorsementLine, Refused>> =>
  database.transaction(async (tx) => {
    const at = clock.now();
    if (!(await findEndorsement(tx, id))) return refuse({ kind: 'not-found' });
    const changed = await run(
      tx,
      sql`update endorsement set revoked_at = ${at}, revoked_why = ${why} where id = ${id} and revoked_at is null`,
    );
    if (changed === 0) return refuse({ kind: 'endorsement-revoked' });
    await audit(tx, { at, who: personId, what: 'endorsement.revoked', subject: { kind: 'endorsement', id } });
    const kept = await findEndorsement(tx, id);
    return kept ? ok(kept) : refuse({ kind: 'not-found' });
  });

const idRow = z.object({ id: z.uuid() });
const LIST_HOURS = 24;

/**
 * The list of what was withdrawn before its time, signed by the house's own key under the endorsement of this root; the
 * reader sees as of when. Nothing where this house has no key that the root endorsed for it.
 */
export async function statusListFor(
  { database, clock, signers }: Pick<RecruitParts, 'database' | 'clock' | 'signers'>,
  rootKid: string,
): Promise<string | undefined> {
  const at = clock.now();
  const tx = database.reader;
  const endorsed = await endorsementsInForce(tx, { at, rootKid });
  for (const { token, signerKid } of endorsed) {
    const signer = signers.find(({ kid }) => kid === signerKid);
    if (!signer) continue;
    const revoked = await all(
      tx,
      sql`select p.id from posting p where p.state = 'withdrawn' and p.expires_at > ${at}
          union all
          select e.id from endorsement e where e.revoked_at is not null and e.expires_at > ${at} and e.root_kid = ${rootKid}
          limit ${REVOKED_COUNT_MAX + 1}`,
      idRow,
    );
    // A list that leaves something out would call it good.
    if (revoked.length > REVOKED_COUNT_MAX) return undefined;
    const claims = statusClaims({
      asOf: at,
      expiresAt: new Date(at.getTime() + LIST_HOURS * 3_600_000),
      revoked: revoked.map(({ id }) => id).toSorted(),
    });
    return `${token}${CHAIN_SIGN}${signedJws('likui-status', claims, signer)}`;
  }
  return undefined;
}
