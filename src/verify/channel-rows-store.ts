import { sql } from 'kysely';
import { z } from 'zod';
import { all, maybeOne, one, run, type Tx } from '../platform/database/database.ts';
import { allOf, has, type Cut, orderOf, type Page, pageOf } from '../platform/listing.ts';
import type { ChannelTerms } from './channel.ts';
import { brands } from './facts/brands.ts';
import { channelKinds, type ChannelKind } from './facts/official-channels.ts';
import type { ChannelKey } from './register.ts';

export const channelChanges = ['listed', 'amended', 'retired', 'restored'] as const;
export type ChannelChange = (typeof channelChanges)[number];

const versionShape = {
  version: z.int(),
  at: z.date().transform((at) => at.toISOString()),
  who: z.uuid().nullable(),
  change: z.enum(channelChanges),
  note: z.string(),
  brand: z.string().nullable(),
  owner: z.string().nullable(),
  source: z.string(),
  status: z.enum(['verified', 'to-verify']),
  checkedOn: z.string(),
  isForRecruiting: z.boolean(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  isRetired: z.boolean(),
};
const versionRow = z.object(versionShape);
const channelRow = z.object({ id: z.uuid(), kind: z.enum(channelKinds), value: z.string(), ...versionShape });

/** One version of an entry: what was said of the channel from then on. */
export type ChannelVersion = z.infer<typeof versionRow>;
/** An entry as it now stands. */
export type KeptRow = z.infer<typeof channelRow>;

const VERSION = sql`v.version, v.at, v.who, v.change, v.note, v.brand, v.owner, v.source, v.status,
  cast(v.checked_on as text) as "checkedOn", v.is_for_recruiting as "isForRecruiting",
  cast(v.valid_from as text) as "validFrom", cast(v.valid_to as text) as "validTo", v.is_retired as "isRetired"`;
const CHANNEL = sql`c.id, c.kind, c.value, ${VERSION}`;
/** Each channel with its newest version. */
const NEWEST = sql`channel_version v on v.channel_id = c.id
  and not exists (select 1 from channel_version n where n.channel_id = c.id and n.version = v.version + 1)`;
const CURRENT = sql`channel c join ${NEWEST}`;

export const channelSorts = ['value', 'kind', 'brand', 'checkedOn', 'status', 'at'] as const;

export type ChannelSearch = Cut & {
  readonly sort: (typeof channelSorts)[number] | `-${(typeof channelSorts)[number]}`;
  /** In the value, the owner, the source, or the name of the brand. */
  readonly q?: string | undefined;
  readonly kind?: ChannelKind | undefined;
  readonly brand?: string | undefined;
  readonly status?: 'verified' | 'to-verify' | undefined;
  readonly state?: 'listed' | 'retired' | undefined;
  readonly isForRecruiting?: boolean | undefined;
};

export const searchChannels = (tx: Tx, search: ChannelSearch): Promise<Page<KeptRow>> =>
  pageOf(
    tx,
    {
      columns: CHANNEL,
      from: sql`${CURRENT} where ${conditionsOf(search)}`,
      order: orderOf(
        search.sort,
        {
          value: sql`c.value`,
          kind: sql`c.kind`,
          brand: sql`coalesce(v.brand, v.owner, '')`,
          checkedOn: sql`v.checked_on`,
          status: sql`v.status`,
          at: sql`v.at`,
        },
        sql`c.id`,
      ),
    },
    search,
    channelRow,
  );

const conditionsOf = ({ q, kind, brand, status, state, isForRecruiting }: ChannelSearch) =>
  allOf([
    q
      ? sql`(${has(sql`c.value`, q)} or ${has(sql`v.owner`, q)} or ${has(sql`v.source`, q)}
          or v.brand = any(${brandsCalled(q)}))`
      : undefined,
    kind === undefined ? undefined : sql`c.kind = ${kind}`,
    brand === undefined ? undefined : sql`v.brand = ${brand}`,
    status === undefined ? undefined : sql`v.status = ${status}`,
    state === undefined ? undefined : sql`v.is_retired = ${state === 'retired'}`,
    isForRecruiting === undefined ? undefined : sql`v.is_for_recruiting = ${isForRecruiting}`,
  ]);

const brandsCalled = (text: string): readonly string[] => {
  const said = text.toLowerCase();
  return brands
    .filter(({ id, name }) =>
      [id, name['zh-CN'], name.en].some((called) => called.toLowerCase().includes(said)),
    )
    .map(({ id }) => id);
};

/** A register of thousands is too long for one statement on the embedded engine, where everybody else waits for it. */
const READ_AT_ONCE = 200;

/** Every channel as it stands, retired ones too. One that is changed meanwhile is told as it was or as it is. */
export async function allChannels(tx: Tx): Promise<readonly KeptRow[]> {
  const rows: KeptRow[] = [];
  for (let last: KeptRow | undefined; ;) {
    const some: readonly KeptRow[] = await all(
      tx,
      // Cut before it is joined: otherwise every batch would look at every version.
      sql`select ${CHANNEL} from (
            select id, kind, value from channel
            ${last ? sql`where (kind, value) > (${last.kind}, ${last.value})` : sql``}
            order by kind, value limit ${READ_AT_ONCE}) c
          join ${NEWEST} order by c.kind, c.value`,
      channelRow,
    );
    rows.push(...some);
    last = some.at(-1);
    if (some.length < READ_AT_ONCE) return rows;
  }
}

export const findChannel = (tx: Tx, id: string): Promise<KeptRow | undefined> =>
  maybeOne(tx, sql`select ${CHANNEL} from ${CURRENT} where c.id = ${id}`, channelRow);

export const findByKey = (tx: Tx, { kind, value }: ChannelKey): Promise<KeptRow | undefined> =>
  maybeOne(
    tx,
    sql`select ${CHANNEL} from ${CURRENT} where c.kind = ${kind} and c.value = ${value}`,
    channelRow,
  );

/** Nobody else changes the channel until the transaction ends. */
export const holdChannel = (tx: Tx, id: string): Promise<unknown> =>
  run(tx, sql`select id from channel where id = ${id} for update`);

/** Every version, the newest first. */
export const versionsOf = (tx: Tx, id: string): Promise<readonly ChannelVersion[]> =>
  all(
    tx,
    sql`select ${VERSION} from channel_version v where v.channel_id = ${id} order by v.version desc`,
    versionRow,
  );

/** How often the register was ever changed: it only grows, so another figure means another register. */
export const countOfVersions = async (tx: Tx): Promise<number> => {
  const counted = z.object({ count: z.int() });
  return (await one(tx, sql`select cast(count(*) as integer) as count from channel_version`, counted)).count;
};

/** False when there is a channel of this kind and value already. */
export const insertChannel = async (
  tx: Tx,
  { id, kind, value }: ChannelKey & { readonly id: string },
): Promise<boolean> =>
  (await run(
    tx,
    sql`insert into channel (id, kind, value) values (${id}, ${kind}, ${value})
        on conflict on constraint channel_key do nothing`,
  )) === 1;

export type NewVersion = ChannelTerms & {
  readonly id: string;
  readonly channelId: string;
  readonly version: number;
  readonly at: Date;
  readonly who: string | null;
  readonly change: ChannelChange;
  readonly note: string;
  readonly isRetired: boolean;
};

export const insertVersion = (tx: Tx, row: NewVersion): Promise<number> =>
  run(
    tx,
    sql`insert into channel_version (id, channel_id, version, at, who, change, note, brand, owner, source, status,
          checked_on, is_for_recruiting, valid_from, valid_to, is_retired)
        values (${row.id}, ${row.channelId}, ${row.version}, ${row.at}, ${row.who}, ${row.change}, ${row.note},
          ${row.brand}, ${row.owner}, ${row.source}, ${row.status}, cast(${row.checkedOn} as date),
          ${row.isForRecruiting}, cast(${row.validFrom} as date), cast(${row.validTo} as date), ${row.isRetired})`,
  );
