import { sql } from 'kysely';
import { z } from 'zod';
import type { Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { fenOf, instantOf, type PayParts } from './books-store.ts';
import { insertCorrection } from './correction-store.ts';
import {
  answerDue,
  canDispute,
  disputeAfter,
  disputeStates,
  disputeWords,
  type DisputeAct,
  type DisputeProblem,
  type DisputeState,
} from './dispute.ts';
import { findSettlement } from './settlement-store.ts';

const disputeRow = z
  .object({
    id: z.uuid(),
    settlementId: z.uuid(),
    payeeId: z.uuid(),
    payee: z.string(),
    workerId: z.uuid(),
    line: z.int().nullable(),
    amount: fenOf.nullable(),
    state: z.enum(disputeStates),
    madeAt: instantOf,
    dueOn: z.string(),
    decidedAt: instantOf.nullable(),
    decidedBy: z.uuid().nullable(),
    correctionId: z.uuid().nullable(),
  })
  .strict();

export type DisputeLine = z.infer<typeof disputeRow>;

const DISPUTE = sql`u.id, u.settlement_id as "settlementId", u.payee_id as "payeeId", p.code as payee,
  p.worker_id as "workerId", u.line, cast(u.amount as text) as amount, u.state, u.made_at as "madeAt",
  u.due_on as "dueOn", u.decided_at as "decidedAt", u.decided_by as "decidedBy", u.correction_id as "correctionId"`;
const DISPUTES = sql`pay_dispute u join payee p on p.id = u.payee_id`;

export const disputeSorts = ['dueOn', 'at', 'state'] as const;

export type DisputeSearch = Cut & {
  readonly sort: (typeof disputeSorts)[number] | `-${(typeof disputeSorts)[number]}`;
  readonly state?: DisputeState | undefined;
  readonly workerId?: string | undefined;
};

export const searchDisputes = (tx: Tx, search: DisputeSearch): Promise<Page<DisputeLine>> =>
  pageOf(
    tx,
    {
      columns: DISPUTE,
      from: sql`${DISPUTES} where ${allOf([
        search.state === undefined ? undefined : sql`u.state = ${search.state}`,
        search.workerId === undefined ? undefined : sql`p.worker_id = ${search.workerId}`,
      ])}`,
      order: orderOf(
        search.sort,
        { dueOn: sql`u.due_on`, at: sql`u.made_at`, state: sql`u.state` },
        sql`u.id`,
      ),
    },
    search,
    disputeRow,
  );

export const findDispute = (
  tx: Tx,
  { id, workerId }: { readonly id: string; readonly workerId?: string | undefined },
): Promise<DisputeLine | undefined> =>
  maybeOne(
    tx,
    sql`
      select ${DISPUTE} from ${DISPUTES}
      where u.id = ${id} and ${workerId === undefined ? sql`true` : sql`p.worker_id = ${workerId}`}`,
    disputeRow,
  );

const wordsRow = z
  .object({
    at: instantOf,
    who: z.uuid(),
    part: z.enum(['objection', 'answer', 'withdrawal']),
    words: z.string(),
  })
  .strict();

/** What was written about a dispute, in order. */
export const wordsOf = (tx: Tx, disputeId: string) =>
  all(
    tx,
    sql`select at, who, part, words from pay_dispute_words where dispute_id = ${disputeId} order by at, id`,
    wordsRow,
  );

export type DisputeRefusal = DisputeProblem | 'not-found';
type Refused = { readonly kind: DisputeRefusal };

export type NewDispute = {
  readonly settlementId: string;
  /** Counted from 1; nothing when something is missing rather than wrong. */
  readonly line: number | undefined;
  /** What the worker says is owed, where they can say it. */
  readonly amount: Fen | undefined;
  readonly words: string;
};

const openRow = z.object({ id: z.uuid() });

/**
 * A worker objects to one of their own settlements once it is closed. Nothing is held back for it. Refused: another's
 * settlement, a line that is not there, the same line while it is disputed, and after a year.
 */
export const addDispute = (
  { database, ids, clock, audit }: PayParts,
  workerId: string,
  { settlementId, line, amount, words: typed }: NewDispute,
): Promise<Result<DisputeLine, Refused>> =>
  database.transaction(async (tx) => {
    const words = disputeWords(typed);
    if (!words.ok) return words;
    const found = await findSettlement(tx, { id: settlementId, workerId });
    if (!found || found.closedAt === null) return refuse({ kind: 'not-found' });
    if (line !== undefined && found.whole.lines[line - 1] === undefined)
      return refuse({ kind: 'line-unknown' });
    const at = clock.now();
    if (!canDispute(found.closedAt, at)) return refuse({ kind: 'too-late-to-dispute' });
    // The settlement's row is held, so that the same line cannot be disputed twice at one moment.
    await maybeOne(tx, sql`select id from settlement where id = ${settlementId} for update`, openRow);
    const [same] = await all(
      tx,
      sql`
        select id from pay_dispute
        where settlement_id = ${settlementId} and state = 'open' and coalesce(line, 0) = ${line ?? 0}`,
      openRow,
    );
    if (same) return refuse({ kind: 'disputed-already' });
    const id = ids.next();
    await run(
      tx,
      sql`
        insert into pay_dispute (id, settlement_id, payee_id, line, amount, state, made_at, due_on)
        values (${id}, ${settlementId}, ${found.line.payeeId}, ${line ?? null}, ${amount ?? null}, 'open', ${at},
          ${answerDue(at)})`,
    );
    await insertWords(tx, {
      id: ids.next(),
      disputeId: id,
      at,
      who: workerId,
      part: 'objection',
      words: words.value,
    });
    await audit(tx, {
      at,
      who: workerId,
      what: 'pay.disputed',
      subject: { kind: 'pay-dispute', id },
      details: { settlement: settlementId },
    });
    return ok(await kept(tx, id));
  });

export type Decision = {
  readonly id: string;
  readonly act: DisputeAct;
  readonly words: string;
  /** What is owed, when the dispute is upheld with money. */
  readonly amount: Fen | undefined;
};

/**
 * Decides a dispute, with the reason. Upheld with an amount, it makes a correction that a second person approves.
 * A worker may withdraw their own.
 */
export const decideDispute = (
  { database, ids, clock, audit }: PayParts,
  { who, workerId }: { readonly who: string; readonly workerId?: string },
  { id, act, words: typed, amount }: Decision,
): Promise<Result<DisputeLine, Refused>> =>
  database.transaction(async (tx) => {
    const words = disputeWords(typed);
    if (!words.ok) return words;
    await maybeOne(tx, sql`select id from pay_dispute where id = ${id} for update`, openRow);
    const found = await findDispute(tx, { id, workerId });
    if (!found) return refuse({ kind: 'not-found' });
    const after = disputeAfter(found.state, act);
    if (!after.ok) return after;
    // Nobody decides about their own pay; who withdraws is the worker themselves.
    if (act !== 'withdrawn' && found.workerId === who) return refuse({ kind: 'needs-second-person' });
    const at = clock.now();
    const correctionId = act === 'upheld' && amount !== undefined && amount > 0n ? ids.next() : null;
    if (correctionId !== null && amount !== undefined)
      await insertCorrection(tx, {
        id: correctionId,
        at,
        who,
        payeeId: found.payeeId,
        kind: 'back-pay',
        amount,
        cites: found.settlementId,
        reverses: null,
        disputeId: id,
        why: words.value,
      });
    await run(
      tx,
      sql`
        update pay_dispute set state = ${after.value}, decided_at = ${at}, decided_by = ${who},
          correction_id = ${correctionId}
        where id = ${id}`,
    );
    const part = act === 'withdrawn' ? 'withdrawal' : 'answer';
    await insertWords(tx, { id: ids.next(), disputeId: id, at, who, part, words: words.value });
    await audit(tx, { at, who, what: `pay.dispute-${act}`, subject: { kind: 'pay-dispute', id } });
    return ok(await kept(tx, id));
  });

type NewWords = {
  readonly id: string;
  readonly disputeId: string;
  readonly at: Date;
  readonly who: string;
  readonly part: 'objection' | 'answer' | 'withdrawal';
  readonly words: string;
};

const insertWords = (tx: Tx, { id, disputeId, at, who, part, words }: NewWords): Promise<number> =>
  run(
    tx,
    sql`
      insert into pay_dispute_words (id, dispute_id, at, who, part, words)
      values (${id}, ${disputeId}, ${at}, ${who}, ${part}, ${words})`,
  );

async function kept(tx: Tx, id: string): Promise<DisputeLine> {
  const row = await findDispute(tx, { id });
  if (!row) throw new Error('a dispute that was just written is not there');
  return row;
}
