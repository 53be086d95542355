import type { Words } from '../../../kernel/words.ts';
import { creditCodesIn, type CreditCode } from '../../credit-code.ts';
import { brands } from '../../facts/brands.ts';
import { officialChannels, type Channel } from '../../facts/official-channels.ts';
import {
  creditCodeWords,
  knownWords,
  linkFlagWords,
  lookAlikeWords,
  matchWords,
  ownerWords,
  phoneKindWords,
  publicBody,
  siteWords,
} from '../../known-words.ts';
import { linksIn, type Link } from '../../link.ts';
import { maskPrivate } from '../../masking.ts';
import { phonesIn, type Phone } from '../../phone.ts';

/** One address, number, code or company, and what can be said of it without asking anybody. */
export type Identified = {
  /** As it stands in the text, private numbers masked. */
  readonly shown: string;
  readonly says: readonly Words[];
  /** Where a person can look up what only the official registers know. */
  readonly lookUp?: { readonly address: string; readonly words: Words };
  readonly isMatch: boolean;
};

export type Identification = {
  readonly items: readonly Identified[];
  /** Whether the text is nothing but these: then they are answered for, match or not. */
  readonly isAlone: boolean;
};

const FILING = { address: 'https://beian.miit.gov.cn/', words: knownWords.lookUpSite };
const ENTERPRISES = { address: 'https://www.gsxt.gov.cn/', words: knownWords.lookUpCompany };

/** What is left beside the identifiers when somebody pastes them alone: spaces, marks, and what they are called. */
const LABELS_ONLY =
  /^(?:网址|链接|电话|手机|号码|邮箱|公司|名称|单位|统一社会信用代码|信用代码|[\s\p{P}+])*$/u;
const COMPANY_ALONE =
  /^[\p{Script=Han}A-Za-z\d()（）·&]{2,40}(?:公司|集团|中心|事务所|合作社|经营部|服务部|厂|店)$/u;
const LENGTH_ALONE_MAX = 300;

/** Everything in a text that the register can be asked about. Nothing is fetched. */
export function identify(text: string): Identification {
  const links = linksIn(text);
  const codes = creditCodesIn(text);
  const phones = phonesIn(text).filter((phone) => !overlaps(phone, [...links, ...codes]));
  const masked = maskPrivate(text);
  const company = companyAlone(text);
  const found = [
    ...links.map((link) => ({ ...link, item: ofLink(link, text) })),
    ...codes.map((code) => ({ ...code, item: ofCode(code) })),
    ...phones.map((phone) => ({ ...phone, item: ofPhone(phone, masked) })),
  ].toSorted((a, b) => a.start - b.start);
  const items = company ? [company] : found.map(({ item }) => item);
  return { items: uniqueBy(items), isAlone: items.length > 0 && (company ? true : isOnly(text, found)) };
}

type Range = { readonly start: number; readonly end: number };

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

function ofLink(link: Link, text: string): Identified {
  const brand = brandNamed(link.lookAlike?.brand);
  const isMatch = link.official !== null && !link.flags.includes('userinfo');
  return {
    shown: maskPrivate(text.slice(link.start, link.end)),
    says: [
      siteWords(link.registrable),
      ...(link.lookAlike && brand ? [lookAlikeWords(brand, link.lookAlike.like)] : []),
      ...link.flags.flatMap((flag) => (flag === 'look-alike' ? [] : [linkFlagWords[flag]])),
      link.official ? ofChannel(link.official) : knownWords.notListed,
    ],
    ...(isMatch ? {} : { lookUp: FILING }),
    isMatch,
  };
}

function ofCode({ code, wellFormed, problem }: CreditCode): Identified {
  const channel = listed('credit-code', code);
  return {
    shown: code,
    says: [
      wellFormed || problem === null ? knownWords.wellFormed : creditCodeWords[problem],
      ...(channel ? [ofChannel(channel)] : []),
    ],
    lookUp: ENTERPRISES,
    isMatch: channel !== undefined,
  };
}

function ofPhone(phone: Phone, masked: string): Identified {
  const { service, oddPrefix, reseller, kind } = phone;
  return {
    shown: masked.slice(phone.start, phone.end),
    says: [
      ...(oddPrefix ? [knownWords.oddPrefix] : []),
      service ? ownerWords(service.owner, service.status === 'verified') : phoneKindWords[kind],
      ...(reseller ? [knownWords.reseller] : []),
      ...(service ? [] : [knownWords.notListed]),
    ],
    isMatch: service !== null && !oddPrefix,
  };
}

function companyAlone(text: string): Identified | undefined {
  const name = text.trim();
  if (!COMPANY_ALONE.test(name)) return undefined;
  const channel = listed('entity', name.replaceAll('（', '(').replaceAll('）', ')'));
  return {
    shown: name,
    says: [channel ? ofChannel(channel) : knownWords.notListed, knownWords.companyOnly],
    lookUp: ENTERPRISES,
    isMatch: channel !== undefined,
  };
}

const listed = (kind: Channel['kind'], value: string): Channel | undefined =>
  officialChannels.find((channel) => channel.kind === kind && channel.value === value);

const ofChannel = ({ brand, value, status, checkedOn }: Channel): Words =>
  matchWords(brandNamed(brand) ?? publicBody, value, status === 'verified', checkedOn);

const brandNamed = (id: string | null | undefined): Words | undefined =>
  brands.find((brand) => brand.id === id)?.name;
