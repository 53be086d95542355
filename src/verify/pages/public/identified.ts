import { chinaDayAt, type ChinaDay } from '../../../kernel/china-day.ts';
import type { Words } from '../../../kernel/words.ts';
import { companiesIn, type Company } from '../../company.ts';
import { creditCodesIn, type CreditCode } from '../../credit-code.ts';
import { brands } from '../../facts/brands.ts';
import type { Channel } from '../../facts/official-channels.ts';
import {
  claimWords,
  creditCodeWords,
  knownWords,
  linkFlagWords,
  lookAlikeWords,
  mailWords,
  matchWords,
  ownerWords,
  phoneKindWords,
  siteWords,
  type Listed,
} from '../../known-words.ts';
import { linksIn, type Link, type LinkFlag } from '../../link.ts';
import { maskPrivate } from '../../masking.ts';
import { phonesIn, type Phone } from '../../phone.ts';
import {
  brandsIn,
  builtInRegister,
  matchRegister,
  type Register,
  type RegisterMatch,
} from '../../register.ts';
import { channelKindWords, lapsedWords, notProvenWords, ownName } from '../../register-words.ts';

/** One address, number, code, company or brand, and what can be said of it without asking anybody. */
export type Identified = {
  /** As it stands in the text, private numbers masked. */
  readonly shown: string;
  /** What it is, then what matched or did not, then what a match does not prove. */
  readonly says: readonly Words[];
  /** Where a person can look up what only the official registers know. */
  readonly lookUp?: { readonly address: string; readonly words: Words };
  readonly isMatch: boolean;
};

export type Identification = {
  /** Those worth telling: everything when there is nothing else; in a posting, addresses, matches and claimed brands. */
  readonly items: readonly Identified[];
  /** Whether the text is nothing but these: then they are answered for, match or not. */
  readonly isAlone: boolean;
};

const FILING = { address: 'https://beian.miit.gov.cn/', words: knownWords.lookUpSite };
const ENTERPRISES = { address: 'https://www.gsxt.gov.cn/', words: knownWords.lookUpCompany };

/** What is left beside the identifiers when somebody pastes them alone: spaces, marks, and what they are called. */
const LABELS_ONLY =
  /^(?:网址|链接|电话|手机|号码|邮箱|公司|名称|单位|统一社会信用代码|信用代码|[\s\p{P}+])*$/u;
const LENGTH_ALONE_MAX = 300;
const CLAIMS_MAX = 2;

/** Everything in a text that the register can be asked about, as the register stands on a day in China. Nothing is fetched. */
export function identify(
  text: string,
  on: ChinaDay = chinaDayAt(new Date()),
  register: Register = builtInRegister,
): Identification {
  const links = linksIn(text, register);
  const codes = creditCodesIn(text);
  const phones = phonesIn(text, register.shortCodes).filter(
    (phone) => !overlaps(phone, [...links, ...codes]),
  );
  const companies = companiesIn(text);
  const matches = matchRegister({ links, codes, phones, companies, on, register });
  const matchOf = (found: Range) =>
    matches.find(({ start, end }) => start === found.start && end === found.end);
  const masked = maskPrivate(text);
  const found = [
    ...links.map((link) => put(link, ofLink(link, masked, matchOf(link)), true)),
    ...codes.map((code) => put(code, ofCode(code, matchOf(code)))),
    ...phones.map((phone) => put(phone, ofPhone(phone, masked, matchOf(phone)))),
    ...companies.map((company) => put(company, ofCompany(company, text, matchOf(company)))),
  ].toSorted((a, b) => a.start - b.start);
  const isAlone = found.length > 0 && isOnly(text, found);
  const told = found.filter(({ isTold }) => isAlone || isTold).map(({ item }) => item);
  return { items: uniqueBy([...told, ...(isAlone ? [] : claimsIn(text, matches, register))]), isAlone };
}

type Range = { readonly start: number; readonly end: number };

const put = (found: Range, item: Identified, isTold = item.isMatch) => ({ ...found, item, isTold });

function isOnly(text: string, found: readonly Range[]): boolean {
  if (text.length > LENGTH_ALONE_MAX) return false;
  let rest = '';
  let seenTo = 0;
  for (const { start, end } of found) {
    rest += text.slice(seenTo, Math.max(seenTo, start));
    seenTo = Math.max(seenTo, end);
  }
  return LABELS_ONLY.test(rest + text.slice(seenTo));
}

const overlaps = (one: Range, others: readonly Range[]): boolean =>
  others.some(({ start, end }) => one.start < end && start < one.end);

const uniqueBy = (items: readonly Identified[]): readonly Identified[] =>
  items.filter((item, at) => items.findIndex(({ shown }) => shown === item.shown) === at);

/** Whose they are, nobody can look up: what forwards, what anybody can open, figures, and mailboxes. */
const WITHOUT_OWNER: readonly LinkFlag[] = ['short-link', 'shared-host', 'ip-host', 'personal-mailbox'];

function ofLink(link: Link, masked: string, match: RegisterMatch | undefined): Identified {
  const { kind, registrable, lookAlike, flags } = link;
  const isMatch = match !== undefined && match.isCurrent && !flags.includes('userinfo');
  const hasOwner = !flags.some((flag) => WITHOUT_OWNER.includes(flag));
  return {
    shown: masked.slice(link.start, link.end),
    says: [
      kind === 'mail' ? mailWords(registrable) : siteWords(registrable),
      ...(lookAlike ? [lookAlikeWords(brandNamed(lookAlike.brand), lookAlike.like)] : []),
      ...flags.flatMap((flag) => (flag === 'look-alike' ? [] : [linkFlagWords[flag]])),
      ...ofMatch(match),
    ],
    ...(isMatch || !hasOwner ? {} : { lookUp: FILING }),
    isMatch,
  };
}

function ofCode({ code, wellFormed, problem }: CreditCode, match: RegisterMatch | undefined): Identified {
  return {
    shown: code,
    says: [
      wellFormed || problem === null ? knownWords.wellFormed : creditCodeWords[problem],
      ...(match ? ofMatch(match) : []),
    ],
    lookUp: ENTERPRISES,
    isMatch: match?.isCurrent ?? false,
  };
}

function ofPhone(phone: Phone, masked: string, match: RegisterMatch | undefined): Identified {
  const { service, oddPrefix, reseller, kind } = phone;
  return {
    shown: masked.slice(phone.start, phone.end),
    says: [
      ...(oddPrefix ? [knownWords.oddPrefix] : []),
      ...(service ? [ownerWords(service.owner, service.status === 'verified')] : [phoneKindWords[kind]]),
      ...(reseller ? [knownWords.reseller] : []),
      ...(service ? caveats(match) : ofMatch(match)),
    ],
    isMatch: match?.isCurrent ?? false,
  };
}

function ofCompany({ start, end }: Company, text: string, match: RegisterMatch | undefined): Identified {
  return {
    shown: text.slice(start, end),
    says: match ? ofMatch(match) : [...ofMatch(match), knownWords.companyOnly],
    lookUp: ENTERPRISES,
    isMatch: match?.isCurrent ?? false,
  };
}

const ofMatch = (match: RegisterMatch | undefined): readonly Words[] =>
  match ? [matchWords(listedAs(match.channel), match.fit), ...caveats(match)] : [knownWords.notListed];

/** Whether a match still holds, and what it does not prove. */
const caveats = (match: RegisterMatch | undefined): readonly Words[] =>
  match ? [...(match.isCurrent ? [] : [lapsedWords]), notProvenWords[match.channel.kind]] : [];

/** Brands in whose name the text speaks, where none of its addresses is theirs: the way to ask them. */
function claimsIn(
  text: string,
  matches: readonly RegisterMatch[],
  register: Register,
): readonly Identified[] {
  const asked = new Set(matches.flatMap(({ channel }) => (channel.kind === 'domain' ? [channel.brand] : [])));
  const claims = brandsIn(text).filter(({ brand, isClaim }) => isClaim && !asked.has(brand.id));
  const firsts = claims.filter(({ brand }, at) => claims.findIndex((one) => one.brand === brand) === at);
  return firsts.slice(0, CLAIMS_MAX).flatMap(({ brand: { id }, start, end }) => {
    const hosts = register.channels.filter(({ brand, kind }) => brand === id && kind === 'domain');
    const best = hosts.filter(({ isForRecruiting }) => isForRecruiting);
    const told = (best.length > 0 ? best : hosts.slice(0, 1)).map(listedAs);
    return told.length > 0
      ? [{ shown: text.slice(start, end), says: [claimWords(told)], isMatch: false }]
      : [];
  });
}

const listedAs = ({ brand, owner, kind, value, status, checkedOn }: Channel): Listed => ({
  whose: owner === null ? brandNamed(brand) : ownName(owner),
  kind: channelKindWords[kind],
  value,
  isVerified: status === 'verified',
  checkedOn,
});

const brandNamed = (id: string | null): Words | undefined => brands.find((brand) => brand.id === id)?.name;
