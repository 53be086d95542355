import { channelKinds, officialChannels, type Channel } from './facts/official-channels.ts';
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
  const { entries, retired } = said;
  return isListOf(entries, isChannel) && isListOf(retired, isKey) ? { entries, retired } : undefined;
}

type Loose = { readonly [name: string]: unknown };

const isObject = (said: unknown): said is Loose => typeof said === 'object' && said !== null;

const isListOf = <Item>(said: unknown, is: (each: unknown) => each is Item): said is readonly Item[] =>
  Array.isArray(said) && said.every(is);

const isTextOrNull = (said: unknown): boolean => said === null || typeof said === 'string';

const isKey = (said: unknown): said is ChannelKey =>
  isObject(said) && channelKinds.some((kind) => kind === said['kind']) && typeof said['value'] === 'string';

function isChannel(said: unknown): said is Channel {
  if (!isObject(said) || !isKey(said)) return false;
  const { brand, owner, source, status, checkedOn, isForRecruiting, validFrom, validTo }: Loose = said;
  return (
    [brand, owner, validFrom, validTo].every(isTextOrNull) &&
    typeof source === 'string' &&
    typeof checkedOn === 'string' &&
    (status === 'verified' || status === 'to-verify') &&
    typeof isForRecruiting === 'boolean'
  );
}
