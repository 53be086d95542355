import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { roles, type Role } from '../kernel/role.ts';
import { maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { allOf, type Cut, has, orderOf, type Page, pageOf } from '../platform/listing.ts';

/** Made once: to make a shape costs more than to read a row by it. */
const roleList = z.array(z.enum(roles));
const heldRoles = z.string().transform((text) => roleList.parse(text.split(' ')));

const personRow = z
  .object({
    id: z.uuid(),
    name: z.string(),
    display_name: z.string(),
    roles: heldRoles,
    agency_id: z.uuid().nullable(),
    agency_name: z.string().nullable(),
    phone_masked: z.string().nullable(),
    made_at: z.date(),
    disabled_at: z.date().nullable(),
    seen_at: z.date().nullable(),
  })
  .transform((row) => ({
    id: row.id,
    name: row.name,
    displayName: row.display_name,
    roles: row.roles,
    madeAt: row.made_at.toISOString(),
    isDisabled: row.disabled_at !== null,
    ...(row.agency_id === null ? {} : { agencyId: row.agency_id }),
    ...(row.agency_name === null ? {} : { agencyName: row.agency_name }),
    ...(row.phone_masked === null ? {} : { phoneMasked: row.phone_masked }),
    ...(row.seen_at === null ? {} : { seenAt: row.seen_at.toISOString() }),
  }));

/** An account as a list shows it. */
export type PersonLine = z.infer<typeof personRow>;

const columns = sql`p.id, p.name, p.display_name, p.agency_id, a.name as agency_name, p.phone_masked, p.made_at,
  p.disabled_at,
  (select string_agg(r.role, ' ' order by r.role) from person_role r where r.person_id = p.id) as roles,
  (select max(s.seen_at) from session s where s.person_id = p.id) as seen_at`;

const tables = sql`person p left join agency a on a.id = p.agency_id`;

export const personSorts = ['at', 'name', 'displayName'] as const;

export type PersonSearch = Cut & {
  readonly sort: (typeof personSorts)[number] | `-${(typeof personSorts)[number]}`;
  readonly q?: string | undefined;
  readonly role?: Role | undefined;
  readonly agencyId?: string | undefined;
  readonly state?: 'active' | 'disabled' | undefined;
};

/** Accounts that fit; only those of one agency when it is given. */
export const listPeople = (
  tx: Tx,
  search: PersonSearch,
  onlyAgency: string | undefined,
): Promise<Page<PersonLine>> =>
  pageOf(
    tx,
    {
      columns,
      from: sql`${tables} where ${conditionsOf(search, onlyAgency)}`,
      order: orderOf(
        search.sort,
        { at: sql`p.made_at`, name: sql`p.name`, displayName: sql`p.display_name` },
        sql`p.id`,
      ),
    },
    search,
    personRow,
  );

const conditionsOf = (
  { q, role, agencyId, state }: PersonSearch,
  onlyAgency: string | undefined,
): RawBuilder<unknown> =>
  allOf([
    ofAgency(onlyAgency),
    ofAgency(agencyId),
    q ? sql`(${has(sql`p.name`, q)} or ${has(sql`p.display_name`, q)})` : undefined,
    role
      ? sql`exists (select 1 from person_role r where r.person_id = p.id and r.role = ${role})`
      : // Whoever only applied is no account that anybody keeps, and there are many: they are listed when asked for.
        sql`exists (select 1 from person_role r where r.person_id = p.id and r.role <> 'applicant')`,
    state && (state === 'active' ? sql`p.disabled_at is null` : sql`p.disabled_at is not null`),
  ]);

const ofAgency = (agencyId: string | undefined) =>
  agencyId === undefined ? undefined : sql`p.agency_id = ${agencyId}`;

/** One account; undefined when there is none, or it is none of the one agency that is given. */
export const findPerson = (
  tx: Tx,
  id: string,
  onlyAgency: string | undefined,
): Promise<PersonLine | undefined> =>
  maybeOne(
    tx,
    sql`select ${columns} from ${tables} where ${allOf([sql`p.id = ${id}`, ofAgency(onlyAgency)])}`,
    personRow,
  );

export type NewPerson = {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly agencyId: string | undefined;
  readonly phone: KeptPhone | undefined;
  /** Nothing for somebody who signs in by code alone. */
  readonly passwordHash: string | undefined;
  readonly passwordEndsAt: Date | undefined;
  readonly madeAt: Date;
};

/** All that is kept of a phone that people sign in with. */
export type KeptPhone = { readonly hash: string; readonly masked: string };

/** A name or phone that is taken is refused by the database (`person_name`, `person_phone`). */
export async function addPerson(tx: Tx, person: NewPerson): Promise<void> {
  const { id, name, displayName, agencyId, phone, passwordHash, passwordEndsAt, madeAt } = person;
  await run(
    tx,
    sql`insert into person (id, name, display_name, agency_id, password_hash, password_set_at, password_ends_at,
          phone_hash, phone_masked, made_at)
        values (${id}, ${name}, ${displayName}, ${agencyId ?? null}, ${passwordHash ?? null},
          ${passwordHash === undefined ? null : madeAt}, ${passwordEndsAt ?? null}, ${phone?.hash ?? null},
          ${phone?.masked ?? null}, ${madeAt})`,
  );
  await addRoles(tx, id, person.roles);
}

const addRoles = (tx: Tx, id: string, held: readonly Role[]): Promise<number> =>
  run(
    tx,
    sql`insert into person_role (person_id, role) values ${sql.join(held.map((role) => sql`(${id}, ${role})`))}`,
  );

/** What of a person is to be another; what is undefined stays. */
export type PersonChange = {
  readonly displayName?: string | undefined;
  readonly standing?: { readonly roles: readonly Role[]; readonly agencyId?: string } | undefined;
  /** `null` takes the phone away. */
  readonly phone?: KeptPhone | null | undefined;
  /** Since when; `null` lets them in again. */
  readonly disabledAt?: Date | null | undefined;
};

export async function changePerson(
  tx: Tx,
  id: string,
  { displayName, standing, phone, disabledAt }: PersonChange,
): Promise<void> {
  if (displayName !== undefined)
    await run(tx, sql`update person set display_name = ${displayName} where id = ${id}`);
  if (phone !== undefined)
    await run(
      tx,
      sql`update person set phone_hash = ${phone?.hash ?? null}, phone_masked = ${phone?.masked ?? null}
          where id = ${id}`,
    );
  if (disabledAt !== undefined)
    await run(tx, sql`update person set disabled_at = ${disabledAt} where id = ${id}`);
  if (!standing) return;
  await run(tx, sql`update person set agency_id = ${standing.agencyId ?? null} where id = ${id}`);
  await run(tx, sql`delete from person_role where person_id = ${id}`);
  await addRoles(tx, id, standing.roles);
}

/** Holds the row that all changes of people hold, until the transaction ends: two owners cannot each remove the other. */
export async function onlyOneAtATime(tx: Tx): Promise<void> {
  await sql`select id from operator for update`.execute(tx);
}

const countRow = z.object({ count: z.int() });

/** How many owners besides this person can sign in. */
export async function otherOwners(tx: Tx, id: string): Promise<number> {
  const { count } = await one(
    tx,
    sql`select cast(count(*) as integer) as count from person p join person_role r on r.person_id = p.id
        where r.role = 'owner' and p.disabled_at is null and p.id <> ${id}`,
    countRow,
  );
  return count;
}
