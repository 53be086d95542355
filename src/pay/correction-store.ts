import { sql } from 'kysely';
import { z } from 'zod';
import type { Fen } from '../kernel/money.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { maybeOne, run, type Tx } from '../platform/database/database.ts';
import { DatabaseFault } from '../platform/database/fault.ts';
import { allOf, type Cut, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { fenOf, instantOf, type PayParts, recordedNow } from './books-store.ts';
import { correctionKinds, type CorrectionKind } from './correction.ts';

const correctionRow = z
  .object({
    id: z.uuid(),
    payeeId: z.uuid(),
    payee: z.string(),
    kind: z.enum(correctionKinds),
    amount: fenOf,
    taken: fenOf,
    cites: z.string(),
    reverses: z.uuid().nullable(),
    disputeId: z.uuid().nullable(),
    why: z.string(),
    madeAt: instantOf,
    madeBy: z.uuid(),
    approvedAt: instantOf.nullable(),
    approvedBy: z.uuid().nullable(),
  })
  .strict();

export type CorrectionLine = z.infer<typeof correctionRow>;

const CORRECTION = sql`c.id, c.payee_id as "payeeId", p.code as payee, c.kind, cast(c.amount as text) as amount,
  cast(coalesce((
    select sum(t.amount) from pay_taking t join settlement s on s.id = t.settlement_id
    where t.correction_id = c.id and s.booked_at is not null), 0) as text) as taken,
  c.cites, c.reverses, c.dispute_id as "disputeId", c.why, c.made_at as "madeAt", c.made_by as "madeBy",
  c.approved_at as "approvedAt", c.approved_by as "approvedBy"`;
const CORRECTIONS = sql`pay_correction c join payee p on p.id = c.payee_id`;

export const correctionSorts = ['at', 'payee', 'kind'] as const;

export type CorrectionSearch = Cut & {
  readonly sort: (typeof correctionSorts)[number] | `-${(typeof correctionSorts)[number]}`;
  readonly payeeId?: string | undefined;
  readonly state?: 'waiting' | 'approved' | undefined;
};

export const searchCorrections = (tx: Tx, search: CorrectionSearch): Promise<Page<CorrectionLine>> =>
  pageOf(
    tx,
    {
      columns: CORRECTION,
      from: sql`${CORRECTIONS} where ${allOf([
        search.payeeId === undefined ? undefined : sql`c.payee_id = ${search.payeeId}`,
        search.state === undefined
          ? undefined
          : search.state === 'waiting'
            ? sql`c.approved_at is null`
            : sql`c.approved_at is not null`,
      ])}`,
      order: orderOf(search.sort, { at: sql`c.made_at`, payee: sql`p.code`, kind: sql`c.kind` }, sql`c.id`),
    },
    search,
    correctionRow,
  );

export const findCorrection = (tx: Tx, id: string): Promise<CorrectionLine | undefined> =>
  maybeOne(tx, sql`select ${CORRECTION} from ${CORRECTIONS} where c.id = ${id}`, correctionRow);

export type CorrectionRefusal =
  | 'not-found'
  | 'payee-unknown'
  | 'settlement-unknown'
  | 'reversed-already'
  | 'reversal-of-reversal'
  | 'approved-already'
  | 'needs-second-person';
type Refused = { readonly kind: CorrectionRefusal };

export type NewCorrection = {
  readonly payeeId: string;
  readonly kind: CorrectionKind;
  /** More than nothing. */
  readonly amount: Fen;
  /** The settlement that was wrong, or for a loss the agreement it rests on. */
  readonly cites: string;
  readonly why: string;
  readonly disputeId?: string | undefined;
};

const idRow = z.object({ id: z.uuid() });

/** Writes a correction down; it counts once a second person has approved it. */
export const addCorrection = (
  { database, ids, clock, audit }: PayParts,
  who: string,
  correction: NewCorrection,
): Promise<Result<CorrectionLine, Refused>> =>
  database.transaction(async (tx) => {
    const payee = await maybeOne(tx, sql`select id from payee where id = ${correction.payeeId}`, idRow);
    if (!payee) return refuse({ kind: 'payee-unknown' });
    if (correction.kind !== 'loss' && !(await isSettlementOf(tx, correction)))
      return refuse({ kind: 'settlement-unknown' });
    const at = clock.now();
    const id = ids.next();
    await insertCorrection(tx, { id, at, who, reverses: null, ...correction });
    await audit(tx, {
      at,
      who,
      what: 'pay.correction-made',
      subject: { kind: 'pay-correction', id },
      details: { kind: correction.kind, payee: correction.payeeId },
    });
    return ok(await kept(tx, id));
  });

async function isSettlementOf(tx: Tx, { cites, payeeId }: NewCorrection): Promise<boolean> {
  const cited = z.uuid().safeParse(cites);
  if (!cited.success) return false;
  const row = await maybeOne(
    tx,
    sql`select id from settlement where id = ${cited.data} and payee_id = ${payeeId} and booked_at is not null`,
    idRow,
  );
  return row !== undefined;
}

type Inserted = NewCorrection & {
  readonly id: string;
  readonly at: Date;
  readonly who: string;
  readonly reverses: string | null;
};

export const insertCorrection = (tx: Tx, made: Inserted): Promise<number> =>
  run(
    tx,
    sql`
      insert into pay_correction
        (id, payee_id, kind, amount, cites, reverses, dispute_id, why, made_at, made_by)
      values (${made.id}, ${made.payeeId}, ${made.kind}, ${made.amount}, ${made.cites}, ${made.reverses},
        ${made.disputeId ?? null}, ${made.why}, ${made.at}, ${made.who})`,
  );

/** Lets a correction count from the next reckoning on. Refused to whoever wrote it. */
export const approveCorrection = (
  { database, clock, audit }: PayParts,
  who: string,
  id: string,
): Promise<Result<CorrectionLine, Refused>> =>
  database.transaction(async (tx) => {
    const at = await recordedNow(tx, clock);
    const found = await findCorrection(tx, id);
    if (!found) return refuse({ kind: 'not-found' });
    if (found.approvedAt !== null) return refuse({ kind: 'approved-already' });
    if (found.madeBy === who) return refuse({ kind: 'needs-second-person' });
    await run(
      tx,
      sql`update pay_correction set approved_at = ${at}, approved_by = ${who} where id = ${id} and approved_at is null`,
    );
    await audit(tx, { at, who, what: 'pay.correction-approved', subject: { kind: 'pay-correction', id } });
    return ok(await kept(tx, id));
  });

/** Takes a correction back by one that goes the other way; the two come to nothing. */
export async function reverseCorrection(
  { database, ids, clock, audit }: PayParts,
  who: string,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Result<CorrectionLine, Refused>> {
  const reversalId = ids.next();
  try {
    return await database.transaction(async (tx) => {
      const found = await findCorrection(tx, id);
      if (!found) return refuse({ kind: 'not-found' });
      if (found.reverses !== null) return refuse({ kind: 'reversal-of-reversal' });
      const at = clock.now();
      // What a loss took after tax comes back before tax, as anything that is owed to a worker does.
      const kind = found.kind === 'back-pay' ? 'overpaid' : 'back-pay';
      await insertCorrection(tx, {
        id: reversalId,
        at,
        who,
        payeeId: found.payeeId,
        kind,
        amount: found.amount,
        cites: id,
        reverses: id,
        why,
      });
      await audit(tx, {
        at,
        who,
        what: 'pay.correction-reversed',
        subject: { kind: 'pay-correction', id },
        details: { by: reversalId },
      });
      return ok(await kept(tx, reversalId));
    });
  } catch (fault) {
    if (fault instanceof DatabaseFault && fault.isTaken('pay_correction_reversed'))
      return refuse({ kind: 'reversed-already' });
    throw fault;
  }
}

async function kept(tx: Tx, id: string): Promise<CorrectionLine> {
  const row = await findCorrection(tx, id);
  if (!row) throw new Error('a correction that was just written is not there');
  return row;
}
