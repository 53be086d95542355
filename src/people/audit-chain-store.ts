import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Clock } from '../platform/clock.ts';
import { all, type Database, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { describeFault, type Log } from '../platform/log.ts';
import { Pump, type Timer } from '../platform/pump.ts';
import type { AuditCheck, AuditFault, SealHead } from './audit-check.ts';
import { type EntrySaid, textOfEntry } from './audit-entry.ts';

/** SHA-256 of what an entry says. */
export const hashOfEntry = (entry: EntrySaid): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(textOfEntry(entry), 'utf8').digest());

const BEFORE_ALL = new Uint8Array(32);
const BATCH = 200;
const FAULTS_TOLD_MAX = 20;

type Link = { readonly id: string; readonly hash: Uint8Array };

function hashOfSeal(previous: Uint8Array, number: number, links: readonly Link[]): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256').update(previous).update(`seal ${number}\n`);
  for (const link of links) hash.update(link.id).update(link.hash);
  return new Uint8Array(hash.digest());
}

const bytes = z.instanceof(Uint8Array);
const sealRow = z.object({ number: z.int(), previous: bytes, hash: bytes, entries: z.int() });
const linkRow = z.object({ id: z.uuid(), hash: bytes });

const headOf = ({ number, hash }: { readonly number: number; readonly hash: Uint8Array }): SealHead => ({
  number,
  hash: Buffer.from(hash).toString('hex'),
});

const lastSeal = (tx: Tx) =>
  maybeOne(
    tx,
    sql`select number, previous, hash, entries from audit_seal order by number desc limit 1`,
    sealRow,
  );

/**
 * Seals up to 200 entries that wait, and answers how many, and the new head. Of several processes that do it at the
 * same moment one does; the others answer none.
 */
export async function sealAudit(
  database: Database,
  clock: Clock,
): Promise<{ readonly sealed: number; readonly head?: SealHead }> {
  try {
    return await database.transaction(async (tx) => {
      const last = await lastSeal(tx);
      const links = await all(
        tx,
        sql`select audit_id as id, hash from audit_link where seal is null order by audit_id limit ${BATCH}`,
        linkRow,
      );
      if (links.length === 0) return { sealed: 0 };
      const [number, previous] = [(last?.number ?? 0) + 1, last?.hash ?? BEFORE_ALL] as const;
      const hash = hashOfSeal(previous, number, links);
      await run(
        tx,
        sql`insert into audit_seal (number, previous, hash, entries, sealed_at)
            values (${number}, ${previous}, ${hash}, ${links.length}, ${clock.now()})`,
      );
      await run(
        tx,
        sql`update audit_link set seal = ${number}
            where seal is null and audit_id in (${sql.join(links.map(({ id }) => id))})`,
      );
      return { sealed: links.length, head: headOf({ number, hash }) };
    });
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('audit_seal_pkey')) return { sealed: 0 };
    throw fault;
  }
}

type SealerParts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly timer?: Timer;
};

const HOUR_MS = 3_600_000;

/** Seals what was written, a second or so later. Once an hour the head goes into the log, out of the database's reach. */
export function auditSealer({ database, clock, log, timer }: SealerParts): Pump {
  let told = -1;
  const round = async (): Promise<number> => {
    const { sealed, head } = await sealAudit(database, clock);
    const hour = Math.floor(clock.now().getTime() / HOUR_MS);
    if (head && hour !== told) {
      log.info({ ...head }, 'audit-head');
      told = hour;
    }
    // Few at a time would be a seal for every entry; what comes now waits for the next look.
    return sealed === BATCH ? sealed : 0;
  };
  return new Pump(round, (thrown) => log.warn(describeFault(thrown), 'audit-not-sealed'), timer);
}

/** Goes over every entry and every seal, and over a head that was noted before, in short statements. */
export async function checkAudit(database: Database, noted?: SealHead): Promise<AuditCheck> {
  const faults: AuditFault[] = [];
  const seals = await sealsChecked(database.reader, noted, faults);
  const entries = await entriesChecked(database.reader, faults);
  return { entries, ...seals, faults: faults.slice(0, FAULTS_TOLD_MAX) };
}

async function sealsChecked(
  tx: Tx,
  noted: SealHead | undefined,
  faults: AuditFault[],
): Promise<Pick<AuditCheck, 'seals' | 'head'>> {
  let last: z.infer<typeof sealRow> | undefined;
  let seals = 0;
  for (;;) {
    const number: number = (last?.number ?? 0) + 1;
    const seal: z.infer<typeof sealRow> | undefined = await maybeOne(
      tx,
      sql`select number, previous, hash, entries from audit_seal where number >= ${number} order by number limit 1`,
      sealRow,
    );
    if (!seal) break;
    seals += 1;
    if (seal.number !== number) faults.push({ kind: 'seal-missing', seal: number });
    else if (!(await isWhole(tx, seal, last?.hash ?? BEFORE_ALL, faults)))
      faults.push({ kind: 'seal-broken', seal: number });
    if (noted?.number === seal.number && headOf(seal).hash !== noted.hash)
      faults.push({ kind: 'head-differs', seal: seal.number });
    last = seal;
  }
  if (noted && noted.number > (last?.number ?? 0)) faults.push({ kind: 'seal-missing', seal: noted.number });
  return { seals, ...(last ? { head: headOf(last) } : {}) };
}

const heldRow = linkRow.extend({ is_there: z.boolean() });

async function isWhole(
  tx: Tx,
  seal: z.infer<typeof sealRow>,
  previous: Uint8Array,
  faults: AuditFault[],
): Promise<boolean> {
  const links = await all(
    tx,
    sql`
      select audit_link.audit_id as id, audit_link.hash, audit.id is not null as is_there
      from audit_link left join audit on audit.id = audit_link.audit_id
      where audit_link.seal = ${seal.number} order by audit_link.audit_id`,
    heldRow,
  );
  for (const { id, is_there: isThere } of links)
    if (!isThere) faults.push({ kind: 'entry-missing', entry: id });
  const isFromPrevious = Buffer.compare(previous, seal.previous) === 0;
  return isFromPrevious && Buffer.compare(hashOfSeal(previous, seal.number, links), seal.hash) === 0;
}

const entryRow = z.object({
  id: z.uuid(),
  at: z.date(),
  actor_id: z.uuid().nullable(),
  what: z.string(),
  subject_kind: z.string(),
  subject_id: z.string(),
  details: z.record(z.string(), z.unknown()),
  hash: bytes.nullable(),
});

async function entriesChecked(tx: Tx, faults: AuditFault[]): Promise<number> {
  let count = 0;
  for (let after: string | undefined; ;) {
    const rows: readonly z.infer<typeof entryRow>[] = await all(
      tx,
      sql`
        select audit.id, at, actor_id, what, subject_kind, subject_id, details, audit_link.hash
        from audit left join audit_link on audit_link.audit_id = audit.id
        ${after === undefined ? sql`` : sql`where audit.id > ${after}`}
        order by audit.id limit ${BATCH}`,
      entryRow,
    );
    for (const row of rows) {
      const { id, at, actor_id: who, what, details, hash } = row;
      const subject = { kind: row.subject_kind, id: row.subject_id };
      if (hash === null) faults.push({ kind: 'entry-added', entry: id });
      else if (Buffer.compare(hash, hashOfEntry({ id, at, who, what, subject, details })) !== 0)
        faults.push({ kind: 'entry-changed', entry: id });
    }
    count += rows.length;
    after = rows.at(-1)?.id;
    if (rows.length < BATCH) return count;
  }
}
