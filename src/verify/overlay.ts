import { channelKinds, officialChannels, type Channel, type ChannelKind } from './facts/official-channels.ts';
import { keyOf, type ChannelKey, type Overlay } from './register.ts';

/** An entry as a house keeps it. */
export type KeptChannel = Channel & { readonly isRetired: boolean };

/** What two versions of an entry say differently. */
export const changedTerms = (
  before: Omit<Channel, 'kind' | 'value'>,
  after: Omit<Channel, 'kind' | 'value'>,
): readonly string[] => FIELDS.filter((field) => before[field] !== after[field]);

const FIELDS = [
  'brand',
  'owner',
  'source',
  'status',
  'checkedOn',
  'isForRecruiting',
  'validFrom',
  'validTo',
] as const satisfies readonly (keyof Channel)[];

/**
 * What a house's entries change against the program's. An entry of the program that the house has never listed stays:
 * a newer program knows more than the house has written down.
 */
export function overlayOf(kept: readonly KeptChannel[], builtIn = officialChannels): Overlay {
  const known = new Map(builtIn.map((channel) => [keyOf(channel), channel]));
  const isNews = (channel: Channel): boolean => {
    const before = known.get(keyOf(channel));
    return before === undefined || changedTerms(before, channel).length > 0;
  };
  return {
    entries: kept.flatMap(({ isRetired, ...channel }) => (!isRetired && isNews(channel) ? [channel] : [])),
    retired: kept
      .filter((channel) => channel.isRetired && known.has(keyOf(channel)))
      .map(({ kind, value }) => ({ kind, value })),
  };
}

/** Reads an overlay that came over a wire; undefined for anything that is none. */
export function overlayFrom(said: unknown): Overlay | undefined {
  if (!isObject(said)) return undefined;
  const entries = listFrom(said['entries'], channelFrom);
  const retired = listFrom(said['retired'], keyFrom);
  return entries && retired ? { entries, retired } : undefined;
}

const isObject = (said: unknown): said is { readonly [name: string]: unknown } =>
  typeof said === 'object' && said !== null;

function listFrom<Item>(
  said: unknown,
  itemFrom: (each: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!Array.isArray(said)) return undefined;
  const items = said.flatMap((each: unknown) => itemFrom(each) ?? []);
  return items.length === said.length ? items : undefined;
}

function keyFrom(said: unknown): ChannelKey | undefined {
  if (!isObject(said)) return undefined;
  const kind = channelKinds.find((each): each is ChannelKind => each === said['kind']);
  const { value } = said;
  return kind && typeof value === 'string' ? { kind, value } : undefined;
}

function channelFrom(said: unknown): Channel | undefined {
  const key = keyFrom(said);
  if (!key || !isObject(said)) return undefined;
  const { brand, owner, source, status, checkedOn, isForRecruiting, validFrom, validTo } = said;
  if (!isTextOrNull(brand) || !isTextOrNull(owner)) return undefined;
  if (!isTextOrNull(validFrom) || !isTextOrNull(validTo)) return undefined;
  if (typeof source !== 'string' || typeof checkedOn !== 'string') return undefined;
  if ((status !== 'verified' && status !== 'to-verify') || typeof isForRecruiting !== 'boolean')
    return undefined;
  return { ...key, brand, owner, source, status, checkedOn, isForRecruiting, validFrom, validTo };
}

const isTextOrNull = (said: unknown): said is string | null => said === null || typeof said === 'string';
