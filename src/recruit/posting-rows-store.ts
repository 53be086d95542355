import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, run, type Tx } from '../platform/database/database.ts';
import { allOf, containing, orderOf, pageOf, type Cut, type Page } from '../platform/listing.ts';
import { offerShape } from './offer.ts';

export const postingStates = ['draft', 'published', 'withdrawn'] as const;

const instant = z.date().transform((at) => at.toISOString());
const postingRow = z.object({
  id: z.uuid(),
  code: z.string(),
  agencyId: z.uuid(),
  agencyName: z.string(),
  peakId: z.uuid(),
  peakName: z.string(),
  state: z.enum(postingStates),
  version: z.int(),
  offer: z.string().transform((text) => offerShape.parse(JSON.parse(text))),
  token: z.string().nullable(),
  changedAt: instant,
  publishedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
  withdrawnWhy: z.string().nullable(),
});
export type PostingRow = z.infer<typeof postingRow>;

const POSTING = sql`p.id, p.code, p.agency_id as "agencyId", a.name as "agencyName", p.peak_id as "peakId",
  k.name as "peakName", p.state, p.version, p.whole as offer, p.token, p.changed_at as "changedAt",
  p.published_at as "publishedAt", p.expires_at as "expiresAt", p.withdrawn_at as "withdrawnAt",
  p.withdrawn_why as "withdrawnWhy"`;
const FROM = sql`posting p join agency a on a.id = p.agency_id join peak k on k.id = p.peak_id`;

export const postingSorts = ['at', 'title', 'city', 'expiresAt'] as const;

export type PostingSearch = Cut & {
  readonly sort: (typeof postingSorts)[number] | `-${(typeof postingSorts)[number]}`;
  readonly q?: string | undefined;
  readonly state?: (typeof postingStates)[number] | undefined;
  readonly city?: string | undefined;
  readonly role?: string | undefined;
  readonly relation?: string | undefined;
  readonly peakId?: string | undefined;
};

/** Postings page by page; only the agency's own where one is given, only open ones where an instant is. */
export const listPostings = (
  tx: Tx,
  search: PostingSearch,
  { onlyAgency, openAt }: { readonly onlyAgency?: string | undefined; readonly openAt?: Date },
): Promise<Page<PostingRow>> =>
  pageOf(
    tx,
    {
      columns: POSTING,
      from: sql`${FROM} where ${allOf([
        onlyAgency === undefined ? undefined : sql`p.agency_id = ${onlyAgency}`,
        openAt === undefined ? undefined : sql`p.state = 'published' and p.expires_at > ${openAt}`,
        search.q
          ? sql`(p.title ilike ${containing(search.q)} or p.city ilike ${containing(search.q)} or a.name ilike ${containing(search.q)})`
          : undefined,
        search.state === undefined ? undefined : sql`p.state = ${search.state}`,
        search.city === undefined ? undefined : sql`p.city = ${search.city}`,
        search.role === undefined ? undefined : sql`p.role = ${search.role}`,
        search.relation === undefined ? undefined : sql`p.relation = ${search.relation}`,
        search.peakId === undefined ? undefined : sql`p.peak_id = ${search.peakId}`,
      ])}`,
      order: orderOf(
        search.sort,
        { at: sql`p.changed_at`, title: sql`p.title`, city: sql`p.city`, expiresAt: sql`p.expires_at` },
        sql`p.id`,
      ),
    },
    search,
    postingRow,
  );

/** One posting; undefined when it is not there, or another agency's. */
export const findPosting = (
  tx: Tx,
  id: string,
  onlyAgency: string | undefined,
): Promise<PostingRow | undefined> =>
  maybeOne(
    tx,
    sql`select ${POSTING} from ${FROM}
        where ${allOf([sql`p.id = ${id}`, onlyAgency === undefined ? undefined : sql`p.agency_id = ${onlyAgency}`])}`,
    postingRow,
  );

/** A posting that was signed, by the short code that is printed beside its picture; withdrawn and expired ones too. */
export const signedPostingByCode = (tx: Tx, code: string): Promise<PostingRow | undefined> =>
  maybeOne(tx, sql`select ${POSTING} from ${FROM} where p.code = ${code} and p.state <> 'draft'`, postingRow);

const cityRow = z.object({ city: z.string() });

export const openCities = async (tx: Tx, at: Date): Promise<readonly string[]> =>
  (
    await all(
      tx,
      sql`select distinct p.city from posting p where p.state = 'published' and p.expires_at > ${at} order by p.city limit 100`,
      cityRow,
    )
  ).map(({ city }) => city);

/** Nobody else changes the posting until the transaction ends. */
export const holdPosting = (tx: Tx, id: string): Promise<unknown> =>
  run(tx, sql`select id from posting where id = ${id} for update`);
