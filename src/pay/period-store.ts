import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { one, run, type Tx } from '../platform/database/database.ts';
import type { ChinaDay } from '../kernel/china-day.ts';
import type { Ground } from '../terms/work-terms.ts';
import { cutNow, heldBooks, type PayParts } from './books-store.ts';
import { newPeriod, paidOn, stateAfter, type Cycle, type PeriodAct, type PeriodProblem } from './period.ts';
import { findPeriod, insertAct, periodBefore, totalsOf, type PeriodLine } from './period-rows-store.ts';
import { beginRun, endedRun, findRun, type RunKind, type RunLine } from './run-store.ts';
import type { PayPeriod } from './settlement.ts';

export type PeriodRefusal =
  | PeriodProblem
  | 'not-found'
  | 'earlier-period-open'
  | 'not-reckoned'
  | 'reckon-again'
  | 'exceptions-open'
  | 'dispute-unpaid'
  | 'run-ended'
  | 'run-not-cancellable'
  | 'run-under-way';
export type RefusedPeriod = { readonly kind: PeriodRefusal; readonly grounds?: readonly Ground[] };

type NewPeriod = PayPeriod & { readonly cycle: Cycle; readonly payer: string };

/** Opens a period after the last one of its cycle. Refused as `newPeriod` refuses. */
export const openPeriod = (
  { database, ids, clock, audit }: PayParts,
  who: string | undefined,
  { cycle, payer, ...period }: NewPeriod,
): Promise<Result<PeriodLine, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    await heldBooks(tx);
    const before = await periodBefore(tx, { cycle, payer });
    const fits = newPeriod({ cycle, ...period }, before);
    if (!fits.ok) return fits;
    const at = clock.now();
    const id = ids.next();
    await run(
      tx,
      sql`
        insert into pay_period (id, cycle, payer, from_on, to_on, pay_on, state, made_at, changed_at)
        values (${id}, ${cycle}, ${payer}, ${period.from}, ${period.to}, ${period.payOn}, 'open', ${at}, ${at})`,
    );
    await audit(tx, {
      at,
      who,
      what: 'pay.period-opened',
      subject: { kind: 'pay-period', id },
      details: { cycle, from: period.from, to: period.to },
    });
    return ok(await kept(tx, id));
  });

const countRow = z.object({ count: z.int() });
const countOf = async (tx: Tx, query: ReturnType<typeof sql>): Promise<number> =>
  (await one(tx, query, countRow)).count;

/**
 * Cuts the figures off and has every settlement of the period reckoned as a draft. Again and again while it is open:
 * the newest reckoning holds. Refused while the period before it is open, since late work would have two homes.
 */
export const beginReckoning = (
  { database, ids, clock, audit }: PayParts,
  who: string | undefined,
  id: string,
): Promise<Result<RunLine, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    const cutAt = await cutNow(tx, clock);
    const period = await findPeriod(tx, id);
    if (!period) return refuse({ kind: 'not-found' });
    if (period.state !== 'open') return refuse({ kind: 'period-not-open' });
    const before = await periodBefore(tx, { ...period, before: period.from });
    if (before && !['closed', 'paid'].includes(before.state)) return refuse({ kind: 'earlier-period-open' });
    const total = await countOf(
      tx,
      sql`
        select cast(count(*) as integer) as count from payee
        where cycle = ${period.cycle} and payer = ${period.payer} and (ended_on is null or ended_on >= ${period.from})`,
    );
    const begun = await beginRun(
      tx,
      { ids },
      { kind: 'reckoning', subjectId: id, total, cutAt, at: clock.now(), who },
    );
    await run(
      tx,
      sql`update pay_period set run_id = ${begun.id}, cut_at = ${cutAt}, changed_at = ${cutAt} where id = ${id}`,
    );
    await audit(tx, {
      at: cutAt,
      who,
      what: 'pay.reckoning-begun',
      subject: { kind: 'pay-period', id },
      details: { payees: total },
    });
    return ok(begun);
  });

/** Gives the reason for everything of one kind that stood out, or for one of them alone. */
export const giveReason = (
  { database, clock, audit }: PayParts,
  who: string,
  {
    id,
    code,
    exceptionId,
    reason,
  }: {
    readonly id: string;
    readonly code: string;
    readonly exceptionId?: string | undefined;
    readonly reason: string;
  },
): Promise<Result<number, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    const period = await findPeriod(tx, id);
    if (!period) return refuse({ kind: 'not-found' });
    if (period.state !== 'open') return refuse({ kind: 'period-not-open' });
    const at = clock.now();
    const reasoned = await run(
      tx,
      sql`
        update pay_exception set reason = ${reason}, reasoned_by = ${who}, reasoned_at = ${at}
        where run_id = ${period.runId} and code = ${code} and weight = 'needs-reason'
          and ${exceptionId === undefined ? sql`reason is null` : sql`id = ${exceptionId}`}`,
    );
    await audit(tx, {
      at,
      who,
      what: 'pay.exceptions-reasoned',
      subject: { kind: 'pay-period', id },
      details: { code, count: reasoned },
    });
    return ok(reasoned);
  });

type Wish = {
  readonly id: string;
  readonly act: Exclude<PeriodAct, 'closed' | 'paid'>;
  readonly note: string;
};

/**
 * Reviews a period, sends it back, or approves it, which closes it in batches. Refused: figures that are not there,
 * not whole or outdated; what blocks, or has no reason yet; the approval of whoever reviewed.
 */
export const actOnPeriod = (
  { database, ids, clock, audit }: PayParts,
  who: string,
  { id, act, note }: Wish,
): Promise<Result<PeriodLine, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    await heldBooks(tx);
    const period = await findPeriod(tx, id);
    if (!period) return refuse({ kind: 'not-found' });
    const after = stateAfter(period.state, { act, by: who, reviewedBy: period.reviewedBy });
    if (!after.ok) return after;
    const obstacle = act === 'sent-back' ? undefined : await obstacleTo(tx, period, act);
    if (obstacle) return refuse({ kind: obstacle });
    const at = clock.now();
    const reviewedBy = act === 'reviewed' ? who : act === 'sent-back' ? null : period.reviewedBy;
    await run(
      tx,
      sql`update pay_period set state = ${after.value}, reviewed_by = ${reviewedBy}, changed_at = ${at} where id = ${id}`,
    );
    await insertAct(tx, { id: ids.next(), periodId: id, at, who, act, note });
    if (act === 'approved') await beginBooking(tx, { ids }, { period, kind: 'closing', at, who });
    await audit(tx, { at, who, what: `pay.period-${act}`, subject: { kind: 'pay-period', id } });
    return ok(await kept(tx, id));
  });

/** What stands in the way of a review or approval. */
async function obstacleTo(tx: Tx, period: PeriodLine, act: PeriodAct): Promise<PeriodRefusal | undefined> {
  const { runId, cutAt } = period;
  const reckoning = runId === null ? undefined : await findRun(tx, runId);
  if (runId === null || cutAt === null || reckoning?.state !== 'done') return 'not-reckoned';
  if (await isOutdated(tx, period, cutAt)) return 'reckon-again';
  const open = await countOf(
    tx,
    sql`select cast(count(*) as integer) as count from pay_exception where run_id = ${runId} and reason is null`,
  );
  if (open > 0) return 'exceptions-open';
  const unpaid = await countOf(
    tx,
    sql`
      select cast(count(*) as integer) as count from pay_dispute u join settlement s on s.id = u.settlement_id
      join pay_period d on d.id = s.period_id
      where u.state = 'open' and s.paid_at is null and d.cycle = ${period.cycle} and d.payer = ${period.payer}`,
  );
  return act === 'approved' && unpaid > 0 ? 'dispute-unpaid' : undefined;
}

/** Something that the figures rest on has changed since they were cut off. */
async function isOutdated(tx: Tx, { id, payer, cycle }: PeriodLine, cut: string): Promise<boolean> {
  const cutAt = new Date(cut);
  const changed = await countOf(
    tx,
    sql`
      select cast(count(*) as integer) as count from (
        select 1 from pay_period where id <> ${id} and payer = ${payer} and closed_at > ${cutAt}
        union all select 1 from pay_period where id <> ${id} and payer = ${payer} and state = 'closing'
        union all select 1 from work_event_withdrawal where at > ${cutAt}
        union all select 1 from rate_card where changed_at > ${cutAt} and state = 'published'
        union all select 1 from pay_correction c join payee p on p.id = c.payee_id
          where p.cycle = ${cycle} and p.payer = ${payer} and c.approved_at > ${cutAt}
        union all select 1 from payee_terms t join payee p on p.id = t.payee_id
          where p.cycle = ${cycle} and p.payer = ${payer} and t.made_at > ${cutAt}
        union all select 1 from payee_deduction t join payee p on p.id = t.payee_id
          where p.cycle = ${cycle} and p.payer = ${payer} and t.made_at > ${cutAt}
        union all select 1 from pay_vat_rule where made_at > ${cutAt} or withdrawn_at > ${cutAt}
        limit 1) as changed`,
  );
  return changed > 0;
}

type Booking = {
  readonly period: PeriodLine;
  readonly kind: Extract<RunKind, 'closing' | 'paying'>;
  readonly at: Date;
  readonly who: string | undefined;
};

async function beginBooking(
  tx: Tx,
  parts: Pick<PayParts, 'ids'>,
  { period, kind, at, who }: Booking,
): Promise<RunLine> {
  if (period.runId === null) throw new Error('a period is booked that was never reckoned');
  const { payees: total } = await totalsOf(tx, period.runId);
  return beginRun(tx, parts, { kind, subjectId: period.id, total, cutAt: at, at, who });
}

/** Goes on with a closing that was cancelled: what is booked is booked, the rest follows. */
export const resumeClosing = (
  { database, ids, clock, audit }: PayParts,
  who: string,
  id: string,
): Promise<Result<RunLine, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    await heldBooks(tx);
    const period = await findPeriod(tx, id);
    if (!period) return refuse({ kind: 'not-found' });
    if (period.state !== 'closing') return refuse({ kind: 'period-not-reviewed' });
    const at = clock.now();
    const begun = await beginBooking(tx, { ids }, { period, kind: 'closing', at, who });
    await audit(tx, { at, who, what: 'pay.closing-resumed', subject: { kind: 'pay-period', id } });
    return ok(begun);
  });

/** Says that a closed period was paid on a day, and has it booked. Refused in another month than it was reckoned for. */
export const beginPaying = (
  { database, ids, clock, audit }: PayParts,
  who: string,
  { id, on }: { readonly id: string; readonly on: ChinaDay },
): Promise<Result<RunLine, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    await heldBooks(tx);
    const period = await findPeriod(tx, id);
    if (!period) return refuse({ kind: 'not-found' });
    const after = stateAfter(period.state, { act: 'paid', by: who, reviewedBy: period.reviewedBy });
    if (!after.ok) return after;
    const paid = paidOn(period.payOn, on);
    if (!paid.ok) return paid;
    const at = clock.now();
    await run(tx, sql`update pay_period set paid_on = ${on}, changed_at = ${at} where id = ${id}`);
    const begun = await beginBooking(tx, { ids }, { period, kind: 'paying', at, who });
    await audit(tx, {
      at,
      who,
      what: 'pay.paying-begun',
      subject: { kind: 'pay-period', id },
      details: { on },
    });
    return ok(begun);
  });

/** Stops a run. What a closing has booked stays booked, and it can be resumed; paying goes through to the end. */
export const cancelRun = (
  { database, clock, audit }: PayParts,
  who: string,
  id: string,
): Promise<Result<RunLine, RefusedPeriod>> =>
  database.transaction(async (tx) => {
    const found = await findRun(tx, id);
    if (!found) return refuse({ kind: 'not-found' });
    if (found.kind === 'paying') return refuse({ kind: 'run-not-cancellable' });
    const at = clock.now();
    if (!(await endedRun(tx, id, { state: 'cancelled', at }))) return refuse({ kind: 'run-ended' });
    await audit(tx, { at, who, what: 'pay.run-cancelled', subject: { kind: 'pay-run', id } });
    return ok({ ...found, state: 'cancelled', endedAt: at.toISOString() });
  });

async function kept(tx: Tx, id: string): Promise<PeriodLine> {
  const row = await findPeriod(tx, id);
  if (!row) throw new Error('a period that was just written is not there');
  return row;
}
