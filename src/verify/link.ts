import { domainOf, type Domain } from './domain.ts';
import { mailboxHosts, oddEndings, shortLinkHosts } from './facts/address-kinds.ts';
import type { Channel } from './facts/official-channels.ts';
import { addressesIn, type Address } from './address.ts';
import { lookAlikeOf, type LookAlike } from './look-alike.ts';
import { readableHost } from './punycode.ts';
import { builtInRegister, officialFor, type Register } from './register.ts';

export const linkFlags = [
  'userinfo',
  'ending-inside',
  'look-alike',
  'punycode',
  'other-alphabet',
  'ip-host',
  'short-link',
  'unknown-ending',
  'odd-ending',
  'shared-host',
  'personal-mailbox',
  'figure-in-word',
  'hidden',
  'app-file',
] as const;

/**
 * What is remarkable about an address.
 * - `userinfo`: the real-looking part stands before an @ (jd.com@evil.top)
 * - `ending-inside`: reads like a whole address, and goes on: shop.com.hr-apply.cn
 * - `look-alike`: looks like a brand's or an official host and is not it
 * - `punycode`, `other-alphabet`: letters that are not the ones they seem
 * - `ip-host`: figures instead of a name · `short-link`: forwards to what one cannot see
 * - `unknown-ending`: an ending nobody registers names under (jd.corn)
 * - `figure-in-word`: c0mpany, ma1l
 * - `odd-ending`, `shared-host`, `personal-mailbox`: weak information, honest people use them too
 * - `hidden`: written so that a filter does not see it (jd点com) · `app-file`: an app to install
 */
export type LinkFlag = (typeof linkFlags)[number];

/** An address in a text. Nothing is fetched: everything is read off the letters. */
export type Link = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'url' | 'mail';
  /** In lower case, punycode read, without port. */
  readonly host: string;
  /** The part of the host that somebody registered; the host itself for figures. */
  readonly registrable: string;
  readonly flags: readonly LinkFlag[];
  readonly lookAlike: LookAlike | null;
  /** The entry of the register that this address is under; null for all others. */
  readonly official: Channel | null;
};

/** All addresses in a text, pasted or folded, in order, none overlapping: links, bare names beside Chinese, mail. */
export const linksIn = (text: string, register: Register = builtInRegister): Link[] =>
  addressesIn(text).flatMap((address) => linkFrom(address, register) ?? []);

function linkFrom(address: Address, register: Register): Link | undefined {
  const host = readableHost(address.host);
  const seen = seenOf(address, host);
  const { domain, isIp, isMailbox } = seen;
  const known = isIp || seen.isFree || isMailbox ? undefined : officialFor(host, register);
  // Letters of another alphabet were folded to get here: it reads like that host, and is another.
  const official = address.otherAlphabet ? undefined : known;
  const lookAlike =
    official || isIp || seen.isFree || isMailbox
      ? undefined
      : resemblance(address, seen, { known, register });
  if (!isAddress(address, { domain, isIp, isClaimed: lookAlike !== undefined })) return undefined;
  const flags = flagsOf(address, seen);
  if (lookAlike) flags.push('look-alike');
  return {
    start: address.start,
    end: address.end,
    kind: seen.isMail ? 'mail' : 'url',
    host,
    registrable: isIp ? host : domain.registrable,
    flags,
    lookAlike: lookAlike ?? null,
    official: official ?? null,
  };
}

/** What is told from a host once, and asked several times. */
type Seen = {
  readonly host: string;
  readonly domain: Domain;
  readonly isIp: boolean;
  readonly isFree: boolean;
  readonly isMail: boolean;
  readonly isMailbox: boolean;
};

function seenOf(address: Address, host: string): Seen {
  const domain = domainOf(host);
  const isMail = address.mailbox !== null && address.path === '' && !hidesHost(address);
  return {
    host,
    domain,
    isIp: isFigures(host),
    isFree: shortLinkHosts.has(host) || shortLinkHosts.has(domain.registrable),
    isMail,
    isMailbox: isMail && mailboxHosts.has(host),
  };
}

function resemblance(
  address: Address,
  { domain, isMail }: Seen,
  { known, register }: { readonly known: Channel | undefined; readonly register: Register },
): LookAlike | undefined {
  if (known) return { brand: known.brand, like: known.value, how: 'same-looking' };
  const shown =
    isMail || address.mailbox === null
      ? undefined
      : officialFor(address.mailbox.replace(/:.{0,200}$/u, ''), register);
  if (shown) return { brand: shown.brand, like: shown.value, how: 'userinfo' };
  return lookAlikeOf(domain, register.officialHosts);
}

/** Endings under which a bare name, without http or www, is an address and not a slip of the full stop. */
const PLAIN_ENDINGS = new Set(
  'com cn net org top vip xyz icu cc shop club site online store tech fun ltd ink biz info asia mobi hk tw live loan win bid buzz cyou cfd sbs pw website'.split(
    ' ',
  ),
);
/** Names that programmers write. */
const NOT_ADDRESSES = new Set(['asp.net', 'vb.net', 'ado.net', 'ml.net']);
/** What people write for com and cn in a hurry, or to be taken for it. */
const FALSE_ENDINGS = new Set(['corn', 'c0m', 'corm', 'comn', 'nct']);

/** Decides whether something with a dot in it was meant as an address. */
function isAddress(
  address: Address,
  { domain, isIp, isClaimed }: { domain: Domain; isIp: boolean; isClaimed: boolean },
): boolean {
  if (address.scheme) return true;
  if (isIp) return isFourOctets(address.host) && (address.port || /^\/[a-z]/u.test(address.path));
  const ending = address.host.split('.').at(-1) ?? '';
  if (NOT_ADDRESSES.has(address.host) || !/\p{L}/u.test(ending)) return false;
  if (FALSE_ENDINGS.has(ending)) return /[a-z]{2}|\d{2}/u.test(domain.name);
  const hasPath = /^\/\w/u.test(address.path);
  const saysSo = hasPath || address.host.startsWith('www.');
  if (!domain.isKnownEnding) return saysSo && isClaimed;
  if (address.mailbox !== null || domain.isShared) return true;
  // 「1.top」「3.cc」「8点com」: figures alone are names under the old endings only.
  if (/^\d{1,3}$/u.test(domain.name) && (address.hidden || !/^(?:com|cn|net)$/u.test(ending))) return hasPath;
  return (
    saysSo || isClaimed || hasEndingInside(domain) || PLAIN_ENDINGS.has(ending) || !/^[a-z]+$/u.test(ending)
  );
}

const isFourOctets = (host: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/u.test(host) && host.split('.').every((octet) => Number(octet) <= 255);

function flagsOf(address: Address, { host, domain, isIp, isFree, isMailbox, isMail }: Seen): LinkFlag[] {
  const flags: LinkFlag[] = [];
  if (!isMail && address.mailbox !== null) flags.push('userinfo');
  if (hasEndingInside(domain)) flags.push('ending-inside');
  if (/[a-z]{2}[01][a-z]|[a-z][01][a-z]{2}/u.test(host)) flags.push('figure-in-word');
  if (/(?:^|\.)xn--/u.test(address.host)) flags.push('punycode');
  if (isOtherAlphabet(host) || address.otherAlphabet) flags.push('other-alphabet');
  if (isIp) flags.push('ip-host');
  if (isFree) flags.push('short-link');
  if (!isIp && !domain.isKnownEnding) flags.push('unknown-ending');
  if (oddEndings.has(domain.ending)) flags.push('odd-ending');
  if (domain.isShared) flags.push('shared-host');
  if (isMailbox) flags.push('personal-mailbox');
  if (address.hidden) flags.push('hidden');
  if (/\.(?:apk|ipa|exe|msi|dmg|mobileconfig)(?:[?#]|$)/u.test(address.path)) flags.push('app-file');
  return flags;
}

/** cn at the very front is a language, as in cn.bing.com. */
const hasEndingInside = ({ subdomain }: Domain): boolean =>
  /(?:^|\.)(?:com|gov)(?:\.|$)|\.cn(?:\.|$)/u.test(subdomain);

/** An @ whose left side is itself a host: jd.com@evil.top sends the reader to evil.top. */
const hidesHost = ({ mailbox, scheme }: Address): boolean =>
  mailbox !== null && (scheme || /[a-z0-9-]\.(?:com|cn|net|org)(?::\d{1,5})?$/u.test(mailbox));

/** 1.2.3.4, and the forms browsers read as one: 3232235777, 0x7f.1. */
const isFigures = (host: string): boolean =>
  /^(?:0x[0-9a-f]+|\d+)(?:\.(?:0x[0-9a-f]+|\d+)){0,3}$/u.test(host);

/** Letters from outside Latin and Chinese in a name: hardly ever meant for readers here. */
const isOtherAlphabet = (host: string): boolean => /(?!\p{Script=Han})[^\p{ASCII}]/u.test(host);
