import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { onlyAgencyOf, type Caller } from '../platform/caller.ts';
import { all, run, type Tx } from '../platform/database/database.ts';
import { canonicalJson } from '../verify/canonical.ts';
import { offerShape } from './offer.ts';
import { findPosting, holdPosting, type PostingRow } from './posting-rows-store.ts';
import { judgedNow, signPosting, type PostingParts } from './posting-store.ts';
import type { Refused } from './trust-store.ts';

export type Renewal = { readonly id: string; readonly version: number; readonly validTo: string };

/**
 * Signs a posting again before its last day, with a later one and nothing else changed: the same id, the same code. What
 * was signed before is kept and holds until its own day. Refused: one that is not open, a day that is no later, and
 * whatever publishing would be refused today.
 */
export const renewPosting = (
  parts: PostingParts,
  caller: Caller,
  { id, version, validTo }: Renewal,
): Promise<Result<PostingRow, Refused>> =>
  parts.database.transaction(async (tx) => {
    await holdPosting(tx, id);
    const only = onlyAgencyOf(caller);
    const before = await findPosting(tx, id, only);
    if (!before) return refuse({ kind: 'not-found' });
    const at = parts.clock.now();
    const isOpen = before.state === 'published' && new Date(before.expiresAt ?? 0) > at;
    if (!isOpen) return refuse({ kind: 'not-published' });
    if (before.version !== version) return refuse({ kind: 'changed-meanwhile' });
    if (validTo <= before.offer.validTo) return refuse({ kind: 'not-later' });
    const offer = { ...before.offer, validTo };
    if (!(await judgedNow(parts, offer)).mayBePublished) return refuse({ kind: 'offer-not-allowed' });
    const signed = await signPosting(tx, parts, { ...before, offer });
    if (!signed.ok) return signed;
    await run(tx, sql`update posting set whole = ${canonicalJson(offer)} where id = ${id}`);
    await keepFormer(tx, before, at);
    const subject = { kind: 'posting', id };
    const details = { until: validTo };
    await parts.audit(tx, { at, who: caller.personId, what: 'posting.renewed', subject, details });
    const row = await findPosting(tx, id, only);
    return row ? ok(row) : refuse({ kind: 'not-found' });
  });

const keepFormer = (
  tx: Tx,
  { id, version, offer, token, publishedAt, expiresAt }: PostingRow,
  at: Date,
): Promise<number> =>
  run(
    tx,
    sql`insert into posting_former (posting_id, version, whole, token, published_at, expires_at, replaced_at)
        values (${id}, ${version}, ${canonicalJson(offer)}, ${token}, cast(${publishedAt} as timestamptz),
          cast(${expiresAt} as timestamptz), ${at})`,
  );

const formerRow = z.object({
  version: z.int(),
  offer: z.string().transform((text) => offerShape.parse(JSON.parse(text))),
  token: z.string(),
  expiresAt: z.date().transform((at) => at.toISOString()),
});

/** What was signed of a posting before, the newest first. */
export const formerSignatures = (tx: Tx, id: string) =>
  all(
    tx,
    sql`select f.version, f.whole as offer, f.token, f.expires_at as "expiresAt" from posting_former f
        where f.posting_id = ${id} order by f.version desc limit 50`,
    formerRow,
  );
