import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { all, one, type Tx } from './database/database.ts';

const SIZE_MAX = 200;
const SEARCH_LENGTH_MAX = 100;
/** Nobody turns so many pages, and to count or skip more would take the database too long. */
const ROWS_REACHED_MAX = 10_000;

const whole = z
  .string()
  .regex(/^[1-9]\d{0,4}$/u)
  .transform(Number);

/** What people type to search by; a control character is no text, and the database could not take it. */
export const searched = z
  .string()
  .trim()
  .max(SEARCH_LENGTH_MAX)
  .regex(/^\P{Cc}*$/u);

/**
 * The parameters that every list takes: `q`, `page`, `size` and `sort` (a name in `sorts`, `-` before it for the other
 * way round). To be spread into a `z.strictObject` beside the list's own fields, so that unknown ones are refused.
 */
export const listed = <Sort extends string>(sorts: readonly Sort[], first: Sort | `-${Sort}`) => ({
  q: searched.optional(),
  page: whole.default(1),
  size: whole.refine((size) => size <= SIZE_MAX).default(50),
  sort: z
    .string()
    .default(first)
    .pipe(z.enum([...sorts, ...sorts.map((sort): `-${Sort}` => `-${sort}`)])),
});

/** Which rows of a list, `page` from 1. */
export type Cut = { readonly page: number; readonly size: number };

export type Page<Row> = {
  readonly rows: readonly Row[];
  /** How many there are, counted up to 10,000. */
  readonly total: number;
  readonly totalIsCapped: boolean;
};

/** The shape of a page in the API. */
export const pageShape = <Shape extends z.ZodType>(row: Shape) =>
  z.object({ rows: z.array(row), total: z.int(), totalIsCapped: z.boolean() });

const countRow = z.object({ count: z.int() });

/** One page of what `from` (tables, joins and conditions) gives. Beyond the ten thousandth row there is nothing. */
export async function pageOf<Shape extends z.ZodType>(
  tx: Tx,
  { columns, from, order }: { readonly [part in 'columns' | 'from' | 'order']: RawBuilder<unknown> },
  { page, size }: Cut,
  shape: Shape,
): Promise<Page<z.infer<Shape>>> {
  const skipped = (page - 1) * size;
  const limit = Math.max(0, Math.min(size, ROWS_REACHED_MAX - skipped));
  const rows =
    limit === 0
      ? []
      : await all(
          tx,
          sql`select ${columns} from ${from} order by ${order} limit ${limit} offset ${skipped}`,
          shape,
        );
  // A page that is not full is the last one: what was skipped and what it holds is all there is.
  if (rows.length < limit && (rows.length > 0 || skipped === 0))
    return { rows, total: skipped + rows.length, totalIsCapped: false };
  const { count } = await one(
    tx,
    sql`select cast(count(*) as integer) as count from (select 1 from ${from} limit ${ROWS_REACHED_MAX + 1}) as counted`,
    countRow,
  );
  return { rows, total: Math.min(count, ROWS_REACHED_MAX), totalIsCapped: count > ROWS_REACHED_MAX };
}

/** `order by` for a sort: the column it names, then the key, both the same way round. */
export function orderOf<Sort extends string>(
  sort: Sort | `-${Sort}`,
  columns: { readonly [sort in Sort]: RawBuilder<unknown> },
  key: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const isDown = sort.startsWith('-');
  const entries: [string, RawBuilder<unknown>][] = Object.entries(columns);
  const column = entries.find(([name]) => name === (isDown ? sort.slice(1) : sort))?.[1] ?? key;
  return isDown ? sql`${column} desc, ${key} desc` : sql`${column}, ${key}`;
}

/** All the conditions there are; everything when there is none. */
export const allOf = (conditions: readonly (RawBuilder<unknown> | undefined)[]): RawBuilder<unknown> => {
  const given = conditions.filter((each) => each !== undefined);
  return given.length === 0 ? sql`true` : sql.join(given, sql` and `);
};

/** A pattern that finds the text itself anywhere, whatever signs of patterns are in it. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;

/**
 * Whether a text has another in it, in capitals or small letters. Where nothing typed has the one and the other, as in
 * Chinese, they are not looked for: that costs four times as much. Of letters only those of ASCII count as the same, by
 * the collation that both engines have and that is quickest at it.
 */
export const has = (column: RawBuilder<unknown>, text: string): RawBuilder<unknown> =>
  text.toLowerCase() === text.toUpperCase()
    ? sql`${column} like ${containing(text)}`
    : sql`${column} collate "C" ilike ${containing(text)}`;
