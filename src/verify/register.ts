import type { Company } from './company.ts';
import type { CreditCode } from './credit-code.ts';
import { anyBrandSaid, brands, type Brand } from './facts/brands.ts';
import { officialChannels, type Channel, type ChannelKind } from './facts/official-channels.ts';
import { shortCodes, type ShortCode } from './facts/short-codes.ts';
import type { Link } from './link.ts';
import { officialHostOf, type OfficialHost } from './look-alike.ts';
import type { Phone } from './phone.ts';
import { ownName } from './register-words.ts';
import { seenIn } from './same-length.ts';

/** By what an entry is known, whatever else is changed about it. */
export type ChannelKey = Pick<Channel, 'kind' | 'value'>;

/** What the people of a house changed against the register that the program comes with. */
export type Overlay = {
  /** New entries, and those that stand in the place of the one with the same key. */
  readonly entries: readonly Channel[];
  readonly retired: readonly ChannelKey[];
};

/** The official channels that a check holds a text against, ready to be asked. */
export type Register = {
  readonly channels: readonly Channel[];
  readonly byKey: ReadonlyMap<string, Channel>;
  readonly officialHosts: readonly OfficialHost[];
  readonly shortCodes: ReadonlyMap<string, ShortCode>;
};

export const keyOf = ({ kind, value }: ChannelKey): string => `${kind} ${value}`;

/** The register of the program with what a house changed about it. */
export function registerWith({ entries, retired }: Overlay): Register {
  const byKey = new Map(officialChannels.map((channel) => [keyOf(channel), channel]));
  for (const channel of entries) byKey.set(keyOf(channel), channel);
  for (const key of retired) byKey.delete(keyOf(key));
  const channels = [...byKey.values()];
  return {
    channels,
    byKey,
    officialHosts: channels.filter(({ kind }) => kind === 'domain').map(officialHostOf),
    shortCodes: new Map(channels.flatMap(serviceOf).map((service) => [service.code, service])),
  };
}

/** What is said of a service number: the table's own words for those in it, else whose the entry says it is. */
function serviceOf(channel: Channel): readonly ShortCode[] {
  const { kind, value, brand, owner, source, status, checkedOn, validFrom, validTo } = channel;
  if (kind !== 'short-code') return [];
  const known = shortCodes.get(value);
  const named = brands.find(({ id }) => id === brand)?.name;
  const words = owner === null ? (known?.owner ?? named) : ownName(owner);
  if (!words) return [];
  const everyday = known?.everyday ?? false;
  const provenance = { source, status, checkedOn, validFrom, validTo };
  return [{ code: value, owner: words, brand, everyday, ...provenance }];
}

/** The register that the program comes with: what a check stands on where nobody changed anything, or nobody can be asked. */
export const builtInRegister: Register = registerWith({ entries: [], retired: [] });

/** The most particular entry whose host this is or lies above: zhaopin.jd.com before jd.com. */
export function officialFor(host: string, { byKey }: Register): Channel | undefined {
  const labels = host.split('.').slice(-LABELS_OF_A_SITE_MAX);
  for (let from = 0; from < labels.length; from += 1) {
    const value = labels.slice(from).join('.');
    const suffix = value === host ? undefined : byKey.get(keyOf({ kind: 'domain-suffix', value }));
    const entry = byKey.get(keyOf({ kind: 'domain', value })) ?? suffix;
    if (entry) return entry;
  }
  return undefined;
}

/** No entry of the register has more; a longer host cannot equal one, and may lie under one. */
export const LABELS_OF_A_SITE_MAX = 5;

/** What was found in a text, and the day on which it is asked about. */
export type RegisterQuestion = {
  readonly links?: readonly Link[];
  readonly phones?: readonly Phone[];
  readonly companies?: readonly Company[];
  readonly codes?: readonly CreditCode[];
  /** '2026-11-23', in China. */
  readonly on: string;
  /** Default: the one that the program comes with. */
  readonly register?: Register;
};

/**
 * Something in the text is the same as an entry of the register. It says that and no more: whoever copies an
 * address, a number, a name or a code matches too. What each kind does not prove is in register-words.ts.
 */
export type RegisterMatch = {
  readonly start: number;
  readonly end: number;
  readonly channel: Channel;
  /** `under`: a page under the entry's address, rather than the entry itself. */
  readonly fit: 'same' | 'under';
  /** Whether the entry holds on the day; a lapsed one is shown as such. */
  readonly isCurrent: boolean;
};

/** What of a text stands in the register, in order. Numbers behind 00 or + and malformed codes match nothing. */
export function matchRegister({
  links = [],
  phones = [],
  companies = [],
  codes = [],
  on,
  register = builtInRegister,
}: RegisterQuestion): RegisterMatch[] {
  const entry = (kind: ChannelKind, value: string): Channel | undefined =>
    register.byKey.get(keyOf({ kind, value }));
  const matches: (RegisterMatch | undefined)[] = [
    ...links.map((link) => matchOf(link, link.official ?? undefined, on, link.official?.value === link.host)),
    ...phones
      .filter(({ oddPrefix }) => !oddPrefix)
      .map((phone) =>
        matchOf(phone, entry(phone.kind === 'short-code' ? 'short-code' : 'phone', phone.digits), on),
      ),
    ...companies.map((company) => matchOf(company, entry('entity', company.name), on)),
    ...codes
      .filter(({ wellFormed }) => wellFormed)
      .map((code) => matchOf(code, entry('credit-code', code.code), on)),
  ];
  return matches.flatMap((match) => match ?? []).toSorted((a, b) => a.start - b.start);
}

function matchOf(
  { start, end }: { start: number; end: number },
  channel: Channel | undefined,
  on: string,
  isSame = true,
): RegisterMatch | undefined {
  if (!channel) return undefined;
  const isCurrent = (channel.validFrom ?? on) <= on && on <= (channel.validTo ?? on);
  return { start, end, channel, fit: isSame ? 'same' : 'under', isCurrent };
}

/** A brand named in a text. */
export type BrandMention = {
  readonly start: number;
  readonly end: number;
  readonly brand: Brand;
  /** The text speaks in the brand's name (「京东招聘」「这里是顺丰客服」), rather than of it (「京东卡」「顺丰到付」). */
  readonly isClaim: boolean;
};

/** Brands that a text names, in order. Everyday words that are spelt alike (菜鸟, 中通过) are left out. */
export function brandsIn(text: string): BrandMention[] {
  const { seen, offsetOf } = seenIn(text);
  return [...seen.matchAll(anyBrandSaid)].flatMap((match) => {
    const brand = brands[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (!brand) return [];
    const start = match.index;
    const end = start + match[0].length;
    const around = [seen.slice(Math.max(0, start - 8), start), seen.slice(end, end + 12)] as const;
    return [{ start: offsetOf(start), end: offsetOf(end - 1) + 1, brand, isClaim: isClaim(...around) }];
  });
}

/** What people buy, use or pay with under a brand's name. */
const THING =
  /^(?:[a-z\d]{0,3}卡|到付|保价|驿站|会议|文档|地图|账号|帐号|账户|号|收款|码|借呗|备用金|小额|金条|月付|白条|购物|上搜|搜|首页|账单|app|上|里|下单|买|店|商家|直播|视频|游戏|转账|余额|付款|支付|红包)/u;
const IN_ITS_NAME =
  /^[^,。;!?\n]{0,6}?(?:招聘|招募|直招|急招|诚招|诚聘|校招|社招|官方|客服|人事|人力|招人|直营|旗下|合作|委托|授权|外包|内部|总部|集团|公司|hr|】|\])/u;
const SPEAKS = /(?:这里是|这边是|我是|我们是|本公司是|代表|【|\[)[^,。;!?\n]{0,2}$/u;

const isClaim = (before: string, after: string): boolean =>
  SPEAKS.test(before) || (!THING.test(after) && IN_ITS_NAME.test(after));
