import { sql } from 'kysely';
import { z } from 'zod';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Caller } from '../platform/caller.ts';
import { maybeOne, run, type Tx } from '../platform/database/database.ts';
import { containing, orderOf, pageOf, type Cut, type Page } from '../platform/listing.ts';
import type { RecruitParts, Refused } from './trust-store.ts';

const peakRow = z.object({
  id: z.uuid(),
  name: z.string(),
  headcount: z.int(),
  from: z.string(),
  to: z.string(),
  note: z.string(),
  /** Within how many days applicants are promised to hear. */
  replyDays: z.int(),
  madeAt: z.date().transform((at) => at.toISOString()),
  postings: z.int(),
});
export type PeakLine = z.infer<typeof peakRow>;

const PEAK = sql`k.id, k.name, k.headcount, cast(k.from_on as text) as "from", cast(k.to_on as text) as "to", k.note,
  k.reply_days as "replyDays", k.made_at as "madeAt",
  (select cast(count(*) as integer) from posting p where p.peak_id = k.id and p.state = 'published') as postings`;

export const peakSorts = ['from', 'name', 'headcount'] as const;

export const listPeaks = (
  tx: Tx,
  search: Cut & {
    readonly q?: string | undefined;
    readonly sort: (typeof peakSorts)[number] | `-${(typeof peakSorts)[number]}`;
  },
): Promise<Page<PeakLine>> =>
  pageOf(
    tx,
    {
      columns: PEAK,
      from: sql`peak k where ${search.q ? sql`k.name ilike ${containing(search.q)}` : sql`true`}`,
      order: orderOf(
        search.sort,
        { from: sql`k.from_on`, name: sql`k.name`, headcount: sql`k.headcount` },
        sql`k.id`,
      ),
    },
    search,
    peakRow,
  );

export const findPeak = (tx: Tx, id: string): Promise<PeakLine | undefined> =>
  maybeOne(tx, sql`select ${PEAK} from peak k where k.id = ${id}`, peakRow);

export type NewPeak = Pick<PeakLine, 'name' | 'headcount' | 'from' | 'to' | 'note' | 'replyDays'>;

/** Refused: a name that is taken, an end before the beginning. */
export async function addPeak(
  { database, clock, ids, audit }: RecruitParts,
  { personId }: Caller,
  peak: NewPeak,
): Promise<Result<PeakLine, Refused>> {
  if (peak.to < peak.from) return refuse({ kind: 'peak-backwards' });
  const [id, at] = [ids.next(), clock.now()];
  return database.transaction(async (tx) => {
    if (!(await insertPeak(tx, { ...peak, id, at, who: personId }))) return refuse({ kind: 'peak-taken' });
    const details = { headcount: peak.headcount, from: peak.from, to: peak.to };
    await audit(tx, { at, who: personId, what: 'peak.made', subject: { kind: 'peak', id }, details });
    const kept = await findPeak(tx, id);
    return kept ? ok(kept) : refuse({ kind: 'not-found' });
  });
}

export const insertPeak = async (
  tx: Tx,
  row: NewPeak & { readonly id: string; readonly at: Date; readonly who: string | null },
): Promise<boolean> =>
  (await run(
    tx,
    sql`insert into peak (id, name, headcount, from_on, to_on, note, reply_days, made_at, who)
        values (${row.id}, ${row.name}, ${row.headcount}, cast(${row.from} as date), cast(${row.to} as date),
          ${row.note}, ${row.replyDays}, ${row.at}, ${row.who})
        on conflict on constraint peak_name do nothing`,
  )) === 1;
