import type { ChinaDay } from '../kernel/china-day.ts';
import { ok, refuse, type Result } from '../kernel/result.ts';
import { companiesIn } from './company.ts';
import { creditCodeProblem } from './credit-code.ts';
import { domainOf } from './domain.ts';
import { mailboxHosts, shortLinkHosts } from './facts/address-kinds.ts';
import { brands } from './facts/brands.ts';
import type { Channel, ChannelKind } from './facts/official-channels.ts';
import { readableHost } from './punycode.ts';
import { LABELS_OF_A_SITE_MAX, type ChannelKey } from './register.ts';

/** What is said of a channel, and can be amended; its kind and value cannot. */
export type ChannelTerms = Omit<Channel, 'kind' | 'value'>;

export const channelProblems = [
  'domain-malformed',
  'domain-is-anyones',
  'suffix-not-listed-here',
  'short-code-malformed',
  'phone-malformed',
  'phone-is-private',
  'company-malformed',
  'credit-code-malformed',
  'name-malformed',
  'brand-unknown',
  'whose-missing',
  'source-missing',
  'checked-in-future',
  'validity-reversed',
] as const;

/** Why a channel cannot be listed as it was typed. */
export type ChannelProblem = (typeof channelProblems)[number];

const NAME_LENGTH_MAX = 40;

/**
 * A channel's value in the spelling that the register compares. Refused: what no check could find in a text, what
 * belongs to a person rather than an organisation, and what anybody can have a page or a mailbox under.
 */
export function channelKey(kind: ChannelKind, typed: string): Result<ChannelKey, { kind: ChannelProblem }> {
  const value = typed.trim();
  const read = READERS[kind](value);
  return 'problem' in read ? refuse({ kind: read.problem }) : ok({ kind, value: read.value });
}

type Read = { readonly value: string } | { readonly problem: ChannelProblem };

const READERS: Readonly<Record<ChannelKind, (typed: string) => Read>> = {
  domain: readDomain,
  // Under an ending lies every site that anybody has there: one too many would vouch for all of them.
  'domain-suffix': () => ({ problem: 'suffix-not-listed-here' }),
  'short-code': (typed) =>
    /^(?:95\d{3,6}|96\d{3,4}|1[0-2]\d{1,4})$/u.test(typed)
      ? { value: typed }
      : { problem: 'short-code-malformed' },
  phone: readPhone,
  app: readName,
  'mini-program': readName,
  entity: readCompany,
  'credit-code': readCode,
  licence: readName,
};

const LABEL = /^(?!-)[\p{Script=Han}a-z0-9-]{1,63}(?<!-)$/u;

function readDomain(typed: string): Read {
  const host = readableHost(
    typed
      .toLowerCase()
      .replace(/^https?:\/\//u, '')
      .replace(/\/.*$/u, ''),
  );
  const labels = host.split('.');
  const isHost = labels.length >= 2 && labels.every((label) => LABEL.test(label));
  if (!isHost || labels.length > LABELS_OF_A_SITE_MAX || !domainOf(host).isKnownEnding)
    return { problem: 'domain-malformed' };
  // An ending: whatever stands before it is a name of its own.
  const isEnding = domainOf(`x.${host}`).registrable === `x.${host}`;
  const isAnyones = isEnding || mailboxHosts.has(host) || shortLinkHosts.has(host);
  return isAnyones ? { problem: 'domain-is-anyones' } : { value: host };
}

function readPhone(typed: string): Read {
  const digits = typed.replaceAll(/[\s()（）-]/gu, '');
  if (/^1[3-9]\d{9}$/u.test(digits)) return { problem: 'phone-is-private' };
  const isService = /^(?:[48]00\d{7}|0(?:10|2\d)[2-8]\d{7}|0[3-9]\d{2}[2-8]\d{6,7})$/u.test(digits);
  return isService ? { value: digits } : { problem: 'phone-malformed' };
}

/** The name as the checker itself would read it in a text: another spelling would never be found. */
function readCompany(typed: string): Read {
  const [company, ...others] = companiesIn(typed);
  const isWhole = company?.start === 0 && company.end === typed.length && others.length === 0;
  return isWhole ? { value: company.name } : { problem: 'company-malformed' };
}

function readCode(typed: string): Read {
  const code = typed.toUpperCase();
  return creditCodeProblem(code) === undefined ? { value: code } : { problem: 'credit-code-malformed' };
}

function readName(typed: string): Read {
  const isName = typed !== '' && typed.length <= NAME_LENGTH_MAX && !/\p{Cc}/u.test(typed);
  return isName ? { value: typed } : { problem: 'name-malformed' };
}

const brandIds: ReadonlySet<string> = new Set(brands.map(({ id }) => id));

/** What is said of a channel as it is kept, on a day in China; empty text counts as none. */
export function channelTerms(
  typed: ChannelTerms,
  on: ChinaDay,
): Result<ChannelTerms, { kind: ChannelProblem }> {
  const owner = typed.owner?.trim() ?? '';
  const terms = { ...typed, owner: owner === '' ? null : owner, source: typed.source.trim() };
  const { brand, validFrom, validTo } = terms;
  if (brand !== null && !brandIds.has(brand)) return refuse({ kind: 'brand-unknown' });
  if (terms.source === '') return refuse({ kind: 'source-missing' });
  if (terms.checkedOn > on) return refuse({ kind: 'checked-in-future' });
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    return refuse({ kind: 'validity-reversed' });
  return ok(terms);
}

/** The state's own endings stand for nobody in particular; every channel that is added stands for somebody. */
export const standsForSomebody = ({ brand, owner }: Pick<ChannelTerms, 'brand' | 'owner'>): boolean =>
  brand !== null || owner !== null;
