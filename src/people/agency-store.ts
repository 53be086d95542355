import { sql } from 'kysely';
import { z } from 'zod';
import { maybeOne, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';

const agencyRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    made_at: z.date(),
    suspended_at: z.date().nullable(),
    people: z.int(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    madeAt: row.made_at.toISOString(),
    isSuspended: row.suspended_at !== null,
    people: row.people,
  }));

/** An agency as a list shows it; `people` counts its accounts. */
export type AgencyLine = z.infer<typeof agencyRow>;

const columns = sql`a.id, a.name, a.made_at, a.suspended_at,
  (select cast(count(*) as integer) from person p where p.agency_id = a.id) as people`;

export const agencySorts = ['at', 'name'] as const;

export type AgencySearch = Cut & {
  readonly sort: (typeof agencySorts)[number] | `-${(typeof agencySorts)[number]}`;
  readonly q?: string | undefined;
  readonly state?: 'active' | 'suspended' | undefined;
};

const idRow = z.object({ id: z.uuid() });

/** The agency of exactly this name; undefined when there is none. */
export const agencyIdNamed = async (tx: Tx, name: string): Promise<string | undefined> =>
  (await maybeOne(tx, sql`select a.id from agency a where a.name = ${name}`, idRow))?.id;

/** Agencies that fit; only the one when it is given. */
export const listAgencies = (
  tx: Tx,
  search: AgencySearch,
  onlyAgency: string | undefined,
): Promise<Page<AgencyLine>> =>
  pageOf(
    tx,
    {
      columns,
      from: sql`agency a where ${conditionsOf(search, onlyAgency)}`,
      order: orderOf(search.sort, { at: sql`a.made_at`, name: sql`a.name` }, sql`a.id`),
    },
    search,
    agencyRow,
  );

const conditionsOf = ({ q, state }: AgencySearch, onlyAgency: string | undefined) =>
  allOf([
    onlyAgency === undefined ? undefined : sql`a.id = ${onlyAgency}`,
    q ? has(sql`a.name`, q) : undefined,
    state && (state === 'active' ? sql`a.suspended_at is null` : sql`a.suspended_at is not null`),
  ]);

/** One agency; undefined when there is none, or it is another than the only one that is given. */
export const findAgency = (
  tx: Tx,
  id: string,
  onlyAgency: string | undefined,
): Promise<AgencyLine | undefined> =>
  maybeOne(
    tx,
    sql`select ${columns} from agency a
        where ${allOf([sql`a.id = ${id}`, onlyAgency === undefined ? undefined : sql`a.id = ${onlyAgency}`])}`,
    agencyRow,
  );

/** A name that is taken is refused by the database (`agency_name`). */
export async function addAgency(
  tx: Tx,
  { id, name, madeAt }: { readonly id: string; readonly name: string; readonly madeAt: Date },
): Promise<void> {
  await run(tx, sql`insert into agency (id, name, made_at) values (${id}, ${name}, ${madeAt})`);
}

export async function changeAgency(
  tx: Tx,
  id: string,
  {
    name,
    suspendedAt,
  }: { readonly name?: string | undefined; readonly suspendedAt?: Date | null | undefined },
): Promise<void> {
  if (name !== undefined) await run(tx, sql`update agency set name = ${name} where id = ${id}`);
  if (suspendedAt !== undefined)
    await run(tx, sql`update agency set suspended_at = ${suspendedAt} where id = ${id}`);
}
