import type { Domain } from './domain.ts';
import { brands } from './facts/brands.ts';
import { CONFUSABLE, CONFUSED_WITH } from './tables/confusables.ts';

/** How a name looks like one that belongs to somebody else. */
export type LookAlike = {
  /** Null for the state's own gov.cn. */
  readonly brand: string | null;
  /** The official host, or the label, that it looks like. */
  readonly like: string;
  readonly how: 'userinfo' | 'subdomain' | 'other-ending' | 'joined' | 'same-looking' | 'one-letter-off';
};

/** Whose look a host has, if it is not its owner's. Asked only for hosts the register does not know. */
export function lookAlikeOf(domain: Domain, officialHosts: readonly OfficialHost[]): LookAlike | undefined {
  return (
    officialInFront(domain, officialHosts) ?? likeBrand(viewOf(domain.name)) ?? brandInFront(domain.subdomain)
  );
}

/** A host of the register, and how it stands in the front of a longer name. */
export type OfficialHost = {
  readonly brand: string | null;
  readonly value: string;
  readonly dotted: string;
  readonly hyphened: string;
};

export const officialHostOf = ({ brand, value }: Pick<OfficialHost, 'brand' | 'value'>): OfficialHost => ({
  brand,
  value,
  dotted: `.${value}.`,
  hyphened: `.${value}-`,
});

/** Lines of the state whose numbers stand in made-up names: 12333-gov.rsbt.icu. */
const STATE_IN_NAME = /[.-](?:gov|12333|12381|12315|12321|96110)(?=[.-])/u;

/** jd.com.hr-apply.cn, www.jd.com-hr.cn, rsj-gov.vip: the real address, or the state, where it says nothing. */
function officialInFront(
  { subdomain, registrable, name, ending }: Domain,
  officialHosts: readonly OfficialHost[],
): LookAlike | undefined {
  const front = `.${subdomain}.${registrable}`;
  const found = officialHosts.find(
    ({ dotted, hyphened }) => front.includes(dotted) || front.includes(hyphened),
  );
  if (found) return { brand: found.brand, like: found.value, how: 'subdomain' };
  const isOfState = /(?:^|\.)gov(?:\.|$)/u.test(ending);
  if (isOfState || !STATE_IN_NAME.test(`.${subdomain}.${name}.`)) return undefined;
  return { brand: null, like: 'gov.cn', how: 'subdomain' };
}

/** Under somebody else's name, a brand's label alone counts, or one made to look like it: jd.hr-apply.cn. */
function brandInFront(subdomain: string): LookAlike | undefined {
  // Nobody reads more than the ends of a long name, and so do we.
  const labels = subdomain.split('.');
  const shown = labels.length > FRONT_LABELS_MAX ? [...labels.slice(0, 3), ...labels.slice(-3)] : labels;
  for (const label of shown) {
    const like = label === '' || OFTEN_HOSTED.has(label) ? undefined : likeBrand(viewOf(label));
    if (like) return like.how === 'other-ending' ? { ...like, how: 'subdomain' } : like;
  }
  return undefined;
}

const FRONT_LABELS_MAX = 6;
/** Many honest firms keep a page at weixin.their-own.cn. */
const OFTEN_HOSTED = new Set(['weixin', 'wechat', 'alipay', '58', '163', '126', '1688']);

/** A label of a host and how it looks, told once for all brands. */
type View = {
  readonly name: string;
  readonly isChinese: boolean;
  /** Letters of other alphabets as Latin ones. */
  readonly seen: string;
  readonly skeleton: string;
  /** With letters where figures stand for them inside a word. */
  readonly lettered: string;
  /** What stands between hyphens, and the whole. */
  readonly parts: readonly string[];
  readonly partSkeletons: ReadonlySet<string>;
};

function viewOf(name: string): View {
  const seen = letterSkeleton(name);
  const parts = seen.includes('-') ? [seen, ...seen.split('-')] : [seen];
  return {
    name,
    isChinese: /\p{Script=Han}/u.test(name),
    seen,
    skeleton: figureSkeleton(seen),
    lettered: lettersFor(seen),
    parts,
    partSkeletons: new Set(parts.map(figureSkeleton)),
  };
}

const FIGURES = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['i', 'l'],
  ['3', 'e'],
  ['5', 's'],
]);

type BrandLabel = {
  readonly brand: string;
  readonly label: string;
  readonly isUnmistakable: boolean;
  readonly skeleton: string;
};

const brandLabels: readonly BrandLabel[] = brands.flatMap(({ id, unmistakable, ambiguous }) =>
  [...unmistakable, ...ambiguous].map((label) => ({
    brand: id,
    label,
    isUnmistakable: unmistakable.includes(label),
    skeleton: figureSkeleton(label),
  })),
);

/** Each way of looking alike for all brands before the next: what is equal says more than what is near. */
function likeBrand(view: View): LookAlike | undefined {
  // 京东招聘.com: a Chinese name says the brand in so many words.
  for (const { id, said } of view.isChinese ? brands : []) {
    const like = said.exec(view.name)?.[0];
    if (like !== undefined) return { brand: id, like, how: 'joined' };
  }
  for (const [how, looks] of WAYS) {
    const like = brandLabels.find((label) => looks(view, label));
    if (like) return { brand: like.brand, like: like.label, how };
  }
  return undefined;
}

const WAYS: readonly (readonly [LookAlike['how'], (view: View, label: BrandLabel) => boolean])[] = [
  ['other-ending', ({ name }, { label }) => name === label],
  ['same-looking', isSameLooking],
  ['joined', isJoinedTo],
  ['one-letter-off', isClose],
];

/** In letters or figures that pass for the label's: jԁ, ca1niao. Figures in long words only: 1d is nobody's jd. */
function isSameLooking({ seen, parts, partSkeletons }: View, { label, skeleton }: BrandLabel): boolean {
  return seen === label || (label.length >= 5 && partSkeletons.has(skeleton) && !parts.includes(label));
}

/** jd-hr, hrjd, jdzhaopin, wwwjd, cainiaowl: the label beside words that anybody may add. */
function isJoinedTo(view: View, { label, isUnmistakable, skeleton }: BrandLabel): boolean {
  if (isUnmistakable) return view.skeleton.includes(skeleton);
  const isPart =
    label.length <= 4 && /[a-z]/u.test(label) && view.parts.length > 1 && view.parts.includes(label);
  return isPart || isJoined(view.seen, label) || isJoined(view.lettered, label);
}

/**
 * One letter more, less, other, or out of its place (Damerau 1). A neighbour that is good pinyin is left alone
 * unless letters were swapped: 叮咚 is one letter from 京东 (dingdong), 维修 from 微信 (weixiu). Short and
 * ambiguous names only with a letter doubled.
 */
function isClose({ parts }: View, { label, isUnmistakable }: BrandLabel): boolean {
  if (!isUnmistakable) return label.length >= 5 && parts.some((part) => isDoubled(part, label));
  if (label.length < NEAR_LENGTH_MIN) return false;
  return parts.some((part) => isSwapped(part, label) || (isOneEditAway(part, label) && !isPinyin(part)));
}

const NEAR_LENGTH_MIN = 6;
const isDoubled = (part: string, label: string): boolean =>
  part !== label && part.length <= label.length + 2 && part.replaceAll(/(.)\1{1,2}/gu, '$1') === label;

/** Syllables one after the other, up to the length of the labels compared. */
const isPinyin = (part: string): boolean => part.length <= 12 && PINYIN.test(part);
const PINYIN =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ong|iao|ian|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|[aoeiuv])|ang|eng|ai|ei|ao|ou|an|en|er|[aoe]){1,8}$/u;

const confusedWith = new Map(CONFUSABLE.split('').map((sign, index) => [sign, CONFUSED_WITH.charAt(index)]));

/** Letters of other alphabets and accents as the eye takes them: jԁ → jd, tаobàо → taobao. */
const letterSkeleton = (name: string): string =>
  /^[a-z0-9-]*$/u.test(name)
    ? name
    : [...name.normalize('NFD').replaceAll(/\p{Mn}/gu, '')]
        .map((sign) => confusedWith.get(sign) ?? sign)
        .join('');

/** Figures and pairs of letters that pass for one letter: ta0bao, 1iepin, rneituan. */
function figureSkeleton(name: string): string {
  return name
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll(/[01i35]/gu, (sign) => FIGURES.get(sign) ?? sign);
}

/** The letters that figures inside a word are meant for: zhi1ian → zhilian. */
const lettersFor = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[01](?=[a-z])/gu, (sign) => (sign === '0' ? 'o' : 'l'));

/** Words that may be written around a label without a hyphen. */
const COMPANIONS =
  'www com cn net top vip app m h5 hr job jobs zhaopin zp recruit career careers apply hire work gongzuo kefu kf service cs wuliu express kuaidi kd logistics peisong mall shop official gw guanwang pay login auth mail post jr loan jianzhi jz ruzhi pin gz group'.split(
    ' ',
  );

/** Whether a name is made of the label, companions, figures and hyphens alone, and of more than the label. */
function isJoined(name: string, label: string): boolean {
  const at = name.indexOf(label);
  if (at < 0 || name === label) return false;
  const before = name.slice(0, at);
  const after = name.slice(at + label.length);
  // Figures alone beside figures are another number: 580.
  if (/\d/u.test(label) && !/[a-z]/u.test(before + after)) return false;
  return isMadeOfCompanions(before) && isMadeOfCompanions(after);
}

function isMadeOfCompanions(text: string): boolean {
  const reachable = new Set([0]);
  for (let index = 0; index < text.length; index += 1) {
    if (!reachable.has(index)) continue;
    if (/[\d-]/u.test(text.charAt(index))) reachable.add(index + 1);
    for (const word of COMPANIONS) if (text.startsWith(word, index)) reachable.add(index + word.length);
  }
  return reachable.has(text.length);
}

/** One letter put in, left out or changed. */
function isOneEditAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false;
  const start = firstDifference(one, other);
  const rest = one.slice(start);
  const otherRest = other.slice(start);
  return rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1);
}

/** Two neighbours that changed places. */
function isSwapped(one: string, other: string): boolean {
  const start = firstDifference(one, other);
  const swapped = one.charAt(start + 1) + one.charAt(start);
  return one !== other && one.slice(0, start) + swapped + one.slice(start + 2) === other;
}

function firstDifference(one: string, other: string): number {
  let index = 0;
  while (index < one.length && one.charAt(index) === other.charAt(index)) index += 1;
  return index;
}
