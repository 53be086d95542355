import { chinaDayAt } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import type { Audit } from '../platform/audit.ts';
import type { Caller } from '../platform/caller.ts';
import type { Clock } from '../platform/clock.ts';
import { afterCommit, type Database, type Tx } from '../platform/database/database.ts';
import type { Ids } from '../platform/ids.ts';
import { channelKey, channelTerms, standsForSomebody, type ChannelTerms } from './channel.ts';
import {
  allChannels,
  findByKey,
  findChannel,
  holdChannel,
  insertChannel,
  insertVersion,
  type ChannelChange,
  type KeptRow,
} from './channel-rows-store.ts';
import type { ChannelRefusal } from './channel-words.ts';
import { officialChannels, type ChannelKind } from './facts/official-channels.ts';
import { changedTerms } from './overlay.ts';
import { keyOf } from './register.ts';

export type ChannelParts = {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly audit: Audit;
  /** Called when an edit is committed: what this process knows of the register is out of date. */
  readonly onEdit: () => void;
};

export type NewChannel = ChannelTerms & {
  readonly kind: ChannelKind;
  readonly value: string;
  readonly note: string;
};

type Refused = { readonly kind: ChannelRefusal };

/** Adds an entry. Refused: what is malformed, and what the register has already, retired or not. */
export async function addChannel(
  parts: ChannelParts,
  caller: Caller,
  { kind, value, note, ...typed }: NewChannel,
): Promise<Result<KeptRow, Refused>> {
  const now = parts.clock.now();
  const key = channelKey(kind, value);
  if (!key.ok) return key;
  const terms = channelTerms(typed, chinaDayAt(now));
  if (!terms.ok) return terms;
  if (!standsForSomebody(terms.value)) return refuse({ kind: 'whose-missing' });

  return parts.database.transaction(async (tx) => {
    const id = parts.ids.next();
    if (!(await insertChannel(tx, { id, ...key.value }))) {
      const known = await findByKey(tx, key.value);
      return refuse({ kind: known?.isRetired ? 'channel-retired' : 'channel-known' });
    }
    const listed = { ...terms.value, version: 1, change: 'listed', note, isRetired: false } as const;
    return kept(tx, parts, { caller, id, at: now, ...listed });
  });
}

/** Which version the person saw: an edit made on an older one is refused. */
export type Seen = { readonly id: string; readonly version: number; readonly note: string };

/** What is to be said otherwise; what is left out stays. */
export type Amendment = { readonly [field in keyof ChannelTerms]?: ChannelTerms[field] | undefined };

/** Amends an entry by a new version. */
export const amendChannel = (
  parts: ChannelParts,
  caller: Caller,
  { id, version, note, ...typed }: Seen & Amendment,
): Promise<Result<KeptRow, Refused>> =>
  edited(parts, caller, { id, version, note }, (before, now) => {
    if (before.isRetired) return refuse({ kind: 'channel-retired' });
    const terms = channelTerms(amended(termsOf(before), typed), chinaDayAt(now));
    if (!terms.ok) return terms;
    if (standsForSomebody(before) && !standsForSomebody(terms.value))
      return refuse({ kind: 'whose-missing' });
    return changedTerms(before, terms.value).length === 0
      ? refuse({ kind: 'nothing-changed' })
      : ok({ ...terms.value, change: 'amended', isRetired: false });
  });

/** Takes an entry out of the public check. Its history stays. */
export const retireChannel = (parts: ChannelParts, caller: Caller, seen: Seen) =>
  edited(parts, caller, seen, (before) =>
    before.isRetired
      ? refuse({ kind: 'channel-retired' })
      : ok({ ...termsOf(before), change: 'retired', isRetired: true }),
  );

/** Puts a retired entry back as it was. */
export const restoreChannel = (parts: ChannelParts, caller: Caller, seen: Seen) =>
  edited(parts, caller, seen, (before) =>
    before.isRetired
      ? ok({ ...termsOf(before), change: 'restored', isRetired: false })
      : refuse({ kind: 'not-retired' }),
  );

type Edit = ChannelTerms & { readonly change: ChannelChange; readonly isRetired: boolean };

const edited = (
  parts: ChannelParts,
  caller: Caller,
  { id, version, note }: Seen,
  editOf: (before: KeptRow, now: Date) => Result<Edit, Refused>,
): Promise<Result<KeptRow, Refused>> =>
  parts.database.transaction(async (tx) => {
    const at = parts.clock.now();
    await holdChannel(tx, id);
    const before = await findChannel(tx, id);
    if (!before) return refuse({ kind: 'not-found' });
    if (before.version !== version) return refuse({ kind: 'changed-meanwhile' });
    const edit = editOf(before, at);
    if (!edit.ok) return edit;
    return kept(tx, parts, { ...edit.value, caller, id, at, version: version + 1, note, before });
  });

type Kept = Edit & {
  readonly id: string;
  readonly at: Date;
  readonly version: number;
  readonly note: string;
  readonly caller: Caller;
  readonly before?: KeptRow;
};

async function kept(
  tx: Tx,
  { ids, audit, onEdit }: ChannelParts,
  { caller, id, before, ...version }: Kept,
): Promise<Result<KeptRow, Refused>> {
  const who = caller.personId;
  await insertVersion(tx, { ...version, id: ids.next(), channelId: id, who });
  const now = await findChannel(tx, id);
  if (!now) throw new Error('a channel that was just written is not there');
  await audit(tx, {
    at: version.at,
    who,
    what: `channel.${version.change}`,
    subject: { kind: 'channel', id },
    details: {
      kind: now.kind,
      value: now.value,
      version: version.version,
      ...(before ? { changed: changedTerms(before, version) } : {}),
    },
  });
  afterCommit(tx, onEdit);
  return ok(now);
}

const termsOf = (row: KeptRow): ChannelTerms => ({
  brand: row.brand,
  owner: row.owner,
  source: row.source,
  status: row.status,
  checkedOn: row.checkedOn,
  isForRecruiting: row.isForRecruiting,
  validFrom: row.validFrom,
  validTo: row.validTo,
});

const amended = (before: ChannelTerms, typed: Amendment): ChannelTerms => ({
  brand: typed.brand === undefined ? before.brand : typed.brand,
  owner: typed.owner === undefined ? before.owner : typed.owner,
  source: typed.source ?? before.source,
  status: typed.status ?? before.status,
  checkedOn: typed.checkedOn ?? before.checkedOn,
  isForRecruiting: typed.isForRecruiting ?? before.isForRecruiting,
  validFrom: typed.validFrom === undefined ? before.validFrom : typed.validFrom,
  validTo: typed.validTo === undefined ? before.validTo : typed.validTo,
});

const SEED_BATCH = 25;

/**
 * Lists what the program comes with: everything in an empty register, else what is new, and what the program now says
 * otherwise of an entry that no person ever touched. Several processes may begin at once.
 */
export async function seedChannels({
  database,
  ids,
  clock,
}: Pick<ChannelParts, 'database' | 'ids' | 'clock'>): Promise<void> {
  const listed = new Map((await allChannels(database.reader)).map((row) => [keyOf(row), row]));
  const isNews = (channel: (typeof officialChannels)[number]): boolean => {
    const row = listed.get(keyOf(channel));
    return row === undefined || (row.who === null && changedTerms(row, channel).length > 0);
  };
  const news = officialChannels.filter(isNews);
  for (let from = 0; from < news.length; from += SEED_BATCH)
    await database.transaction(async (tx) => {
      for (const { kind, value, ...terms } of news.slice(from, from + SEED_BATCH))
        await seeded(tx, { key: { kind, value }, terms, ids, at: clock.now() });
    });
}

type Seed = {
  readonly key: Pick<NewChannel, 'kind' | 'value'>;
  readonly terms: ChannelTerms;
  readonly ids: Ids;
  readonly at: Date;
};

async function seeded(tx: Tx, { key, terms, ids, at }: Seed): Promise<void> {
  const more = { ...terms, id: ids.next(), at, who: null, note: '', isRetired: false };
  const channelId = ids.next();
  if (await insertChannel(tx, { id: channelId, ...key })) {
    await insertVersion(tx, { ...more, channelId, version: 1, change: 'listed' });
    return;
  }
  const known = await findByKey(tx, key);
  if (!known) return;
  await holdChannel(tx, known.id);
  const before = await findChannel(tx, known.id);
  if (before?.who !== null || changedTerms(before, terms).length === 0) return;
  await insertVersion(tx, {
    ...more,
    channelId: before.id,
    version: before.version + 1,
    change: 'amended',
  });
}
