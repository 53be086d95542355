import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { allOf } from '../platform/listing.ts';
import { declineReasons, phaseAfter } from './application.ts';
import { findApplication } from './application-rows-store.ts';
import { held, stepped, type ApplicationParts, type ApplicationRefused } from './application-step-store.ts';
import { closeSlotOf, reasoned } from './deciding-store.ts';
import { findPosting } from './posting-rows-store.ts';

export const BULK_SIZE = { min: 2, max: 100 } as const;

const instant = z.date().transform((at) => at.toISOString());
const bulkRow = z.object({
  id: z.uuid(),
  postingId: z.uuid(),
  title: z.string(),
  reason: z.enum(declineReasons),
  remark: z.string(),
  state: z.enum(['proposed', 'confirmed', 'dropped']),
  madeAt: instant,
  madeBy: z.uuid(),
  settledAt: instant.nullable(),
  settledBy: z.uuid().nullable(),
  count: z.int(),
});

export type BulkRow = z.infer<typeof bulkRow>;

const BULK = sql`b.id, b.posting_id as "postingId", p.title, b.reason, b.remark, b.state, b.made_at as "madeAt",
  b.made_by as "madeBy", b.settled_at as "settledAt", b.settled_by as "settledBy",
  (select cast(count(*) as integer) from bulk_decline_entry e where e.bulk_id = b.id) as count`;
const FROM = sql`bulk_decline b join posting p on p.id = b.posting_id`;

const ofAgency = (only: string | undefined) => (only === undefined ? undefined : sql`p.agency_id = ${only}`);

/** What waits for a second person first, then what was settled, the newest first. */
export const listBulks = (tx: Tx, onlyAgency: string | undefined): Promise<readonly BulkRow[]> =>
  all(
    tx,
    sql`select ${BULK} from ${FROM} where ${allOf([ofAgency(onlyAgency)])}
        order by case when b.state = 'proposed' then 0 else 1 end, b.made_at desc, b.id limit 50`,
    bulkRow,
  );

const findBulk = (tx: Tx, id: string, onlyAgency: string | undefined): Promise<BulkRow | undefined> =>
  maybeOne(
    tx,
    sql`select ${BULK} from ${FROM} where ${allOf([sql`b.id = ${id}`, ofAgency(onlyAgency)])}`,
    bulkRow,
  );

export type BulkWish = {
  readonly postingId: string;
  readonly applicationIds: readonly string[];
  readonly reason: string;
  readonly remark: string;
};

/** Proposes to turn down several applications for one posting. Refused: fewer than two, other postings’, ones that are decided. */
export async function proposeBulk(
  parts: ApplicationParts,
  caller: Caller,
  { postingId, applicationIds, ...why }: BulkWish,
): Promise<Result<BulkRow, ApplicationRefused>> {
  const wanted = [...new Set(applicationIds)];
  if (wanted.length < BULK_SIZE.min || wanted.length > BULK_SIZE.max) return refuse({ kind: 'bulk-size' });
  const read = await reasoned(parts, declineReasons, why);
  if (!read.ok) return read;
  const only = onlyAgencyOf(caller);
  return parts.database.transaction(async (tx) => {
    if (!(await findPosting(tx, postingId, only))) return refuse({ kind: 'not-found' });
    for (const id of wanted) {
      const row = await findApplication(tx, id, only);
      if (row?.postingId !== postingId) return refuse({ kind: 'not-found' });
      if (!phaseAfter(row.phase, 'declined').ok) return refuse({ kind: 'step-not-allowed' });
    }
    const [id, at] = [parts.ids.next(), parts.clock.now()];
    await run(
      tx,
      sql`insert into bulk_decline (id, posting_id, reason, remark, state, made_at, made_by)
          values (${id}, ${postingId}, ${read.value.reason}, ${read.value.remark}, 'proposed', ${at},
            ${caller.personId})`,
    );
    await run(
      tx,
      sql`insert into bulk_decline_entry (bulk_id, application_id)
          values ${sql.join(wanted.map((each) => sql`(${id}, ${each})`))}`,
    );
    await audited(tx, parts, { id, caller, what: 'bulk-decline.proposed', count: wanted.length });
    return kept(tx, id);
  });
}

const entryRow = z.object({ id: z.uuid() });

/**
 * Confirms or drops what another person proposed. Whoever got further, or withdrew, in the meantime is left as they
 * are. Refused: one's own proposal, one that is settled.
 */
export const settleBulk = (
  parts: ApplicationParts,
  caller: Caller,
  { id, as }: { readonly id: string; readonly as: 'confirmed' | 'dropped' },
): Promise<Result<BulkRow & { readonly declined: number }, ApplicationRefused>> =>
  parts.database.transaction(async (tx) => {
    const at = parts.clock.now();
    await run(tx, sql`select id from bulk_decline where id = ${id} for update`);
    const bulk = await findBulk(tx, id, onlyAgencyOf(caller));
    if (!bulk) return refuse({ kind: 'not-found' });
    if (bulk.state !== 'proposed') return refuse({ kind: 'bulk-settled' });
    if (as === 'confirmed' && bulk.madeBy === caller.personId) return refuse({ kind: 'bulk-own' });
    const declined = as === 'confirmed' ? await declineAll(tx, parts, caller, bulk) : 0;
    await run(
      tx,
      sql`update bulk_decline set state = ${as}, settled_at = ${at}, settled_by = ${caller.personId} where id = ${id}`,
    );
    await audited(tx, parts, { id, caller, what: `bulk-decline.${as}`, count: declined });
    const row = await kept(tx, id);
    return row.ok ? ok({ ...row.value, declined }) : row;
  });

async function declineAll(
  tx: Tx,
  parts: ApplicationParts,
  caller: Caller,
  { id, reason, remark }: BulkRow,
): Promise<number> {
  const entries = await all(
    tx,
    sql`select e.application_id as id from bulk_decline_entry e where e.bulk_id = ${id} order by e.application_id`,
    entryRow,
  );
  let declined = 0;
  for (const entry of entries) {
    const before = await held(tx, entry.id, { onlyAgency: undefined });
    if (!before.ok || !phaseAfter(before.value.phase, 'declined').ok) continue;
    await closeSlotOf(tx, entry.id, parts.clock.now());
    const words = { part: 'remark', text: remark } as const;
    const step = await stepped(tx, parts, before.value, {
      act: 'declined',
      who: caller.personId,
      reason,
      subjectId: id,
      words,
    });
    if (step.ok) declined += 1;
  }
  return declined;
}

async function kept(tx: Tx, id: string): Promise<Result<BulkRow, ApplicationRefused>> {
  const row = await findBulk(tx, id, undefined);
  return row ? ok(row) : refuse({ kind: 'not-found' });
}

const audited = (
  tx: Tx,
  { audit, clock }: Pick<ApplicationParts, 'audit' | 'clock'>,
  {
    id,
    caller,
    what,
    count,
  }: { readonly id: string; readonly caller: Caller; readonly what: string; readonly count: number },
): Promise<void> =>
  audit(tx, {
    at: clock.now(),
    who: caller.personId,
    what,
    subject: { kind: 'bulk-decline', id },
    details: { count },
  });
