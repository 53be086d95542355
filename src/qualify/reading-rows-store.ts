import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, orderOf, type Page, pageOf } from '../platform/listing.ts';
import type { ReadingMeasures } from './reading.ts';
import type { Marks, ReadingResult } from './reading-rating.ts';
import { marksShape, measuresShape, resultShape } from './reading-shape.ts';
import {
  mediaTypes,
  type MediaType,
  readingStates,
  type ReadingState,
  unratables,
  type Unratable,
} from './reading-state.ts';

const instant = z.date().transform((at) => at.toISOString());
const inJson = <Shape extends z.ZodType>(shape: Shape) =>
  z.string().transform((text) => shape.parse(JSON.parse(text)));

const readingRow = z.object({
  id: z.uuid(),
  sheet: z.string(),
  media: z.enum(mediaTypes),
  parts: z.int(),
  state: z.enum(readingStates),
  measures: inJson(measuresShape),
  result: inJson(resultShape).nullable(),
  madeAt: instant,
  handedInAt: instant.nullable(),
  soundUntil: instant,
  soundErasedAt: instant.nullable(),
  ratings: z.int(),
  /** Whether the person who asks has rated it. */
  isRatedByMe: z.boolean(),
});

export type ReadingRow = z.infer<typeof readingRow>;

const NOBODY = '00000000-0000-0000-0000-000000000000';

const columnsFor = (raterId: string) => sql`r.id, r.sheet, r.media, r.parts, r.state, r.measures, r.result,
  r.made_at as "madeAt", r.handed_in_at as "handedInAt", r.sound_until as "soundUntil",
  r.sound_erased_at as "soundErasedAt",
  (select cast(count(*) as integer) from reading_rating g where g.reading_id = r.id) as ratings,
  exists (select 1 from reading_rating g where g.reading_id = r.id and g.rater_id = ${raterId}) as "isRatedByMe"`;

export const readingSorts = ['handedInAt', 'soundUntil'] as const;

export type ReadingSearch = Cut & {
  readonly sort: (typeof readingSorts)[number] | `-${(typeof readingSorts)[number]}`;
  readonly state?: Exclude<ReadingState, 'arriving'> | undefined;
  /** Only what this rater may still rate. */
  readonly isMine?: 'yes' | undefined;
};

/** Recordings that were handed in whole. */
export const searchReadings = (tx: Tx, search: ReadingSearch, raterId: string): Promise<Page<ReadingRow>> =>
  pageOf(
    tx,
    {
      columns: columnsFor(raterId),
      from: sql`reading r where ${allOf([
        sql`r.handed_in_at is not null`,
        search.state === undefined ? undefined : sql`r.state = ${search.state}`,
        search.isMine === undefined
          ? undefined
          : sql`r.state = 'waiting' and not exists
              (select 1 from reading_rating g where g.reading_id = r.id and g.rater_id = ${raterId})`,
      ])}`,
      order: orderOf(
        search.sort,
        { handedInAt: sql`r.handed_in_at`, soundUntil: sql`r.sound_until` },
        sql`r.id`,
      ),
    },
    search,
    readingRow,
  );

export const findReading = (tx: Tx, id: string, raterId = NOBODY): Promise<ReadingRow | undefined> =>
  maybeOne(tx, sql`select ${columnsFor(raterId)} from reading r where r.id = ${id}`, readingRow);

export const findReadingByHash = (tx: Tx, codeHash: string): Promise<ReadingRow | undefined> =>
  maybeOne(tx, sql`select ${columnsFor(NOBODY)} from reading r where r.code_hash = ${codeHash}`, readingRow);

export const holdReading = (tx: Tx, id: string): Promise<unknown> =>
  run(tx, sql`select id from reading where id = ${id} for update`);

export type NewReading = {
  readonly id: string;
  readonly codeHash: string;
  readonly sheet: string;
  readonly media: MediaType;
  readonly parts: number;
  readonly measures: ReadingMeasures;
  readonly madeAt: Date;
  readonly soundUntil: Date;
  readonly keptUntil: Date;
};

export const insertReading = (tx: Tx, row: NewReading): Promise<number> =>
  run(
    tx,
    sql`insert into reading (id, code_hash, sheet, media, parts, state, measures, made_at, sound_until, kept_until)
        values (${row.id}, ${row.codeHash}, ${row.sheet}, ${row.media}, ${row.parts}, 'arriving',
          ${JSON.stringify(row.measures)}, ${row.madeAt}, ${row.soundUntil}, ${row.keptUntil})`,
  );

type Part = { readonly readingId: string; readonly position: number };

/** Keeps one piece; the same place a second time is what was sent again because no answer came. */
export const putSound = (
  tx: Tx,
  { readingId, position, sealed, keyId }: Part & { readonly sealed: Uint8Array; readonly keyId: string },
): Promise<number> =>
  run(
    tx,
    sql`insert into reading_sound (reading_id, position, sealed, key_id)
        values (${readingId}, ${position}, ${sealed}, ${keyId})
        on conflict (reading_id, position) do update set sealed = excluded.sealed, key_id = excluded.key_id`,
  );

const countRow = z.object({ count: z.int() });

export const soundPartsOf = async (tx: Tx, readingId: string): Promise<number> =>
  (
    await one(
      tx,
      sql`select cast(count(*) as integer) as count from reading_sound where reading_id = ${readingId}`,
      countRow,
    )
  ).count;

const soundRow = z.object({ sealed: z.instanceof(Uint8Array), key_id: z.string() });

/** One piece at a time: a whole recording in one statement would hold the others up. */
export const soundAt = (
  tx: Tx,
  { readingId, position }: Part,
): Promise<z.infer<typeof soundRow> | undefined> =>
  maybeOne(
    tx,
    sql`select sealed, key_id from reading_sound where reading_id = ${readingId} and position = ${position}`,
    soundRow,
  );

export const moveReading = (
  tx: Tx,
  {
    id,
    state,
    result,
    handedInAt,
  }: {
    readonly id: string;
    readonly state: ReadingState;
    readonly result?: ReadingResult;
    readonly handedInAt?: Date;
  },
): Promise<number> =>
  run(
    tx,
    sql`update reading set state = ${state}, result = ${result ? JSON.stringify(result) : null},
          handed_in_at = coalesce(handed_in_at, ${handedInAt ?? null}) where id = ${id}`,
  );

export type NewRating = {
  readonly id: string;
  readonly readingId: string;
  readonly raterId: string;
  readonly ratedAt: Date;
  readonly marks: Marks | null;
  readonly totalTenths: number | null;
  readonly unratable: Unratable | null;
};

export const insertRating = (tx: Tx, row: NewRating): Promise<number> =>
  run(
    tx,
    sql`insert into reading_rating (id, reading_id, rater_id, rated_at, marks, total_tenths, unratable)
        values (${row.id}, ${row.readingId}, ${row.raterId}, ${row.ratedAt},
          ${row.marks ? JSON.stringify(row.marks) : null}, ${row.totalTenths}, ${row.unratable})`,
  );

const ratingRow = z.object({
  raterId: z.uuid(),
  ratedAt: instant,
  marks: inJson(marksShape).nullable(),
  totalTenths: z.int().nullable(),
  unratable: z.enum(unratables).nullable(),
});
export type RatingRow = z.infer<typeof ratingRow>;

export const ratingsOf = (tx: Tx, readingId: string): Promise<readonly RatingRow[]> =>
  all(
    tx,
    sql`select rater_id as "raterId", rated_at as "ratedAt", marks, total_tenths as "totalTenths", unratable
        from reading_rating where reading_id = ${readingId} order by rated_at, id`,
    ratingRow,
  );

const idRow = z.object({ id: z.uuid() });

/** Readings whose sound has had its time. */
export const soundDue = (tx: Tx, now: Date, max: number) =>
  all(
    tx,
    sql`select id from reading where sound_erased_at is null and sound_until <= ${now}
        order by sound_until, id limit ${max} for update`,
    idRow,
  );

/** Readings of which nothing is to be left: their time is over, or they never arrived whole. */
export const readingsDue = (tx: Tx, now: Date, arrivingSince: Date, max: number) =>
  all(
    tx,
    sql`select id from reading
        where kept_until <= ${now} or (state = 'arriving' and made_at <= ${arrivingSince})
        order by kept_until, id limit ${max} for update`,
    idRow,
  );

export async function eraseSound(tx: Tx, id: string, at: Date): Promise<void> {
  await run(tx, sql`delete from reading_sound where reading_id = ${id}`);
  await run(
    tx,
    sql`update reading set sound_erased_at = ${at},
          state = case when state = 'rated' then 'rated' else 'ended' end where id = ${id}`,
  );
}

export async function eraseReading(tx: Tx, id: string): Promise<void> {
  await run(tx, sql`delete from reading_rating where reading_id = ${id}`);
  await run(tx, sql`delete from reading_sound where reading_id = ${id}`);
  await run(tx, sql`delete from reading where id = ${id}`);
}
