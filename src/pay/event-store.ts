import { sql } from 'kysely';
import { z } from 'zod';
import { chinaDayAt } from '../kernel/china-day.ts';
import { showDecimal } from '../kernel/quantity.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { all, asJson, maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, orderOf, type Page, pageOf } from '../platform/listing.ts';
import { instantOf, type PayParts, recordedNow } from './books-store.ts';
import { eventInRow, type EventRow, type EventRowProblem, type ToldEvent } from './event-row.ts';
import { eventKinds } from './work-event.ts';

/** A file of events, at most so many rows at a time. */
export const EVENT_ROWS_MAX = 2_000;
/** What one statement takes in without holding others up. */
const ROWS_A_STATEMENT = 500;

/** How a file went: rows are counted from 1. `known` ones were told before, word for word. */
export type ImportReport = {
  readonly importId: string;
  readonly accepted: number;
  readonly known: number;
  readonly refused: readonly { readonly row: number; readonly kind: EventRowProblem }[];
};

type Placed = ToldEvent & { readonly row: number; readonly payeeId: string };

/**
 * Takes events in, each once: a row that was told before is known, and one that says something else under the same id
 * is refused. Rows that can be read are kept although others cannot. Sorted by payee, so that what is read together
 * lies together.
 */
export async function takeEvents(
  { database, ids, clock, audit }: PayParts,
  who: string | undefined,
  { name, rows }: { readonly name: string; readonly rows: readonly EventRow[] },
): Promise<ImportReport> {
  return database.transaction(async (tx) => {
    const at = await recordedNow(tx, clock);
    const refused: { row: number; kind: EventRowProblem }[] = [];
    const read: (ToldEvent & { row: number })[] = [];
    for (const [index, row] of rows.entries()) {
      const told = eventInRow(row, at);
      if (told.ok) read.push({ ...told.value, row: index + 1 });
      else refused.push({ row: index + 1, kind: told.problem.kind });
    }
    const placed = await placedOf(tx, read, refused);
    const first = new Map<string, Placed>();
    const again: Placed[] = [];
    for (const event of placed.toSorted((left, right) => (left.payeeId < right.payeeId ? -1 : 1)))
      if (first.has(event.id)) again.push(event);
      else first.set(event.id, event);

    const importId = ids.next();
    const fresh = [...first.values()];
    // Asked for all at once and answered in turn: while one piece goes in, the next is put into words.
    const pieces: Promise<number>[] = [];
    for (let start = 0; start < fresh.length; start += ROWS_A_STATEMENT)
      pieces.push(insertEvents(tx, fresh.slice(start, start + ROWS_A_STATEMENT), { importId, at }));
    const taken = (await Promise.all(pieces)).reduce((sum, count) => sum + count, 0);
    const old = taken < fresh.length ? await toldBefore(tx, fresh, importId) : [];
    const conflicts = new Set(old.filter(({ isSame }) => !isSame).map(({ id }) => id));
    for (const event of fresh)
      if (conflicts.has(event.id)) refused.push({ row: event.row, kind: 'event-conflict' });
    for (const event of again)
      if (conflicts.has(event.id) || !saysSame(first.get(event.id), event))
        refused.push({ row: event.row, kind: 'event-conflict' });

    const known = rows.length - taken - refused.length;
    await run(
      tx,
      sql`
        insert into pay_import (id, name, made_at, made_by, rows_told, rows_taken, rows_known)
        values (${importId}, ${name}, ${at}, ${who ?? null}, ${rows.length}, ${taken}, ${known})`,
    );
    await audit(tx, {
      at,
      who,
      what: 'pay.events-taken',
      subject: { kind: 'pay-import', id: importId },
      details: { accepted: taken, known, refused: refused.length },
    });
    return {
      importId,
      accepted: taken,
      known,
      refused: refused.toSorted((left, right) => left.row - right.row),
    };
  });
}

const payeeRow = z.object({ id: z.uuid(), code: z.string() });

async function placedOf(
  tx: Tx,
  read: readonly (ToldEvent & { readonly row: number })[],
  refused: { row: number; kind: EventRowProblem }[],
): Promise<readonly Placed[]> {
  const codes = [...new Set(read.map(({ payee }) => payee))];
  const payees = await all(tx, sql`select id, code from payee where code = any(${codes})`, payeeRow);
  const byCode = new Map(payees.map(({ id, code }) => [code, id]));
  return read.flatMap((event) => {
    const payeeId = byCode.get(event.payee);
    if (payeeId !== undefined) return [{ ...event, payeeId }];
    refused.push({ row: event.row, kind: 'payee-unknown' });
    return [];
  });
}

const insertEvents = (
  tx: Tx,
  events: readonly Placed[],
  { importId, at }: { readonly importId: string; readonly at: Date },
): Promise<number> =>
  run(
    tx,
    sql`
      insert into work_event (id, payee_id, kind, at, quantity, import_id, recorded_at)
      select id, payee_id, kind, at, quantity, ${importId}, ${at}
      from jsonb_to_recordset(${asJson(
        events.map((event) => ({
          id: event.id,
          payee_id: event.payeeId,
          kind: event.kind,
          at: event.at.toISOString(),
          quantity: showDecimal(event.quantity),
        })),
      )}) as told (id text, payee_id uuid, kind text, at timestamptz, quantity numeric)
      on conflict on constraint work_event_pkey do nothing`,
  );

const oldRow = z.object({
  id: z.string(),
  payee_id: z.uuid(),
  kind: z.enum(eventKinds),
  at: z.date(),
  quantity: z.string(),
});

async function toldBefore(tx: Tx, fresh: readonly Placed[], importId: string) {
  const byId = new Map(fresh.map((event) => [event.id, event]));
  const rows = await all(
    tx,
    sql`
      select id, payee_id, kind, at, cast(quantity as text) as quantity from work_event
      where id = any(${[...byId.keys()]}) and import_id <> ${importId}`,
    oldRow,
  );
  return rows.map(({ id, payee_id: payeeId, kind, at, quantity }) => {
    const told = byId.get(id);
    const isSame =
      told !== undefined &&
      told.payeeId === payeeId &&
      told.kind === kind &&
      told.at.getTime() === at.getTime() &&
      showDecimal(told.quantity) === plain(quantity);
    return { id, isSame };
  });
}

/** "6.250000" as `showDecimal` says it. */
const plain = (numeric: string): string => numeric.replace(/\.?0+$/u, '') || '0';

const saysSame = (told: Placed | undefined, other: Placed): boolean =>
  told !== undefined &&
  told.payeeId === other.payeeId &&
  told.kind === other.kind &&
  told.at.getTime() === other.at.getTime() &&
  showDecimal(told.quantity) === showDecimal(other.quantity);

/** Which recorded events belong to a period: its own, and those of before that came after the last cut. */
export type EventWindow = {
  readonly cutAt: Date;
  readonly endsAt: Date;
  /** The period before it of the same cycle: where it ended, and what it had counted in. */
  readonly before: { readonly endsAt: Date; readonly cutAt: Date } | undefined;
};

const NEVER = new Date(0);
const eventsRow = z.object({ payee_id: z.uuid(), events: z.string(), count: z.int() });

/** The events of payees in a window, each payee's as one text for `eventsIn`: rows by the thousand would take longer. */
export const eventTexts = (
  tx: Tx,
  payeeIds: readonly string[],
  { cutAt, endsAt, before = { endsAt: NEVER, cutAt: NEVER } }: EventWindow,
): Promise<readonly z.infer<typeof eventsRow>[]> => {
  const earliest = before.endsAt < before.cutAt ? before.endsAt : before.cutAt;
  return all(
    tx,
    sql`
      select payee_id, cast(count(*) as integer) as count,
        string_agg(id || ' ' || kind || ' ' || cast(cast(extract(epoch from at) * 1000 as bigint) as text) || ' '
          || cast(quantity as text), chr(10)) as events
      from work_event e
      where payee_id = any(${payeeIds}) and recorded_at >= ${earliest} and recorded_at <= ${cutAt} and at < ${endsAt}
        and (at >= ${before.endsAt} or recorded_at > ${before.cutAt})
        and not exists (select 1 from work_event_withdrawal w where w.event_id = e.id and w.at <= ${cutAt})
      group by payee_id`,
    eventsRow,
  );
};

const eventRow = z
  .object({
    id: z.string(),
    payeeId: z.uuid(),
    payee: z.string(),
    kind: z.enum(eventKinds),
    at: instantOf,
    quantity: z.string().transform(plain),
    importId: z.uuid(),
    recordedAt: instantOf,
    withdrawnAt: instantOf.nullable(),
    withdrawnWhy: z.string().nullable(),
  })
  .strict();

export type EventLine = z.infer<typeof eventRow>;

const EVENT = sql`e.id, e.payee_id as "payeeId", p.code as payee, e.kind, e.at, cast(e.quantity as text) as quantity,
  e.import_id as "importId", e.recorded_at as "recordedAt", w.at as "withdrawnAt", w.why as "withdrawnWhy"`;
const EVENTS = sql`work_event e join payee p on p.id = e.payee_id
  left join work_event_withdrawal w on w.event_id = e.id`;

export const eventSorts = ['recordedAt', 'at'] as const;

export type EventSearch = Cut & {
  readonly sort: (typeof eventSorts)[number] | `-${(typeof eventSorts)[number]}`;
  /** Events are looked at payee by payee: there are too many to page through them all. */
  readonly payeeId: string;
  readonly kind?: (typeof eventKinds)[number] | undefined;
};

export const searchEvents = (tx: Tx, search: EventSearch): Promise<Page<EventLine>> =>
  pageOf(
    tx,
    {
      columns: EVENT,
      from: sql`${EVENTS} where ${allOf([
        sql`e.payee_id = ${search.payeeId}`,
        search.kind === undefined ? undefined : sql`e.kind = ${search.kind}`,
      ])}`,
      order: orderOf(search.sort, { recordedAt: sql`e.recorded_at`, at: sql`e.at` }, sql`e.id`),
    },
    search,
    eventRow,
  );

/** Events by their ids, as the lines of a settlement name them. */
export const eventsById = (tx: Tx, ids: readonly string[]): Promise<readonly EventLine[]> =>
  all(tx, sql`select ${EVENT} from ${EVENTS} where e.id = any(${ids}) order by e.at, e.id`, eventRow);

const countRow = z.object({ count: z.int() });

/** Takes an event back that was told by mistake. Refused once its period is reviewed: then a correction is due. */
export const withdrawEvent = (
  { database, clock, audit }: PayParts,
  who: string,
  { id, why }: { readonly id: string; readonly why: string },
): Promise<Result<EventLine, { readonly kind: 'not-found' | 'event-settled' | 'event-withdrawn' }>> =>
  database.transaction(async (tx) => {
    const at = await recordedNow(tx, clock);
    const event = await maybeOne(tx, sql`select ${EVENT} from ${EVENTS} where e.id = ${id}`, eventRow);
    if (!event) return refuse({ kind: 'not-found' });
    if (event.withdrawnAt !== null) return refuse({ kind: 'event-withdrawn' });
    const { count } = await one(
      tx,
      sql`
        select cast(count(*) as integer) as count from pay_period d join payee p on p.id = ${event.payeeId}
        where d.cycle = p.cycle and d.payer = p.payer and d.state <> 'open'
          and d.cut_at >= ${new Date(event.recordedAt)} and d.to_on >= ${chinaDayAt(new Date(event.at))}`,
      countRow,
    );
    if (count > 0) return refuse({ kind: 'event-settled' });
    await run(
      tx,
      sql`insert into work_event_withdrawal (event_id, payee_id, at, who, why) values (${id}, ${event.payeeId}, ${at}, ${who}, ${why})`,
    );
    await audit(tx, { at, who, what: 'pay.event-withdrawn', subject: { kind: 'work-event', id } });
    return ok({ ...event, withdrawnAt: at.toISOString(), withdrawnWhy: why });
  });
