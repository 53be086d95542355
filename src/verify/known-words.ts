import type { Words } from '../kernel/words.ts';
import type { CreditCodeProblem } from './credit-code.ts';
import type { LinkFlag } from './link.ts';
import type { PhoneKind } from './phone.ts';

/** What the page says of an address, a number, a code or a company by itself. */
export const knownWords = {
  title: { 'zh-CN': '里面的网址、号码和名称', en: 'Addresses, numbers and names in it' },
  more: { 'zh-CN': '还有几个', en: 'The others' },
  incomplete: {
    'zh-CN': '名录不全：不在里面不等于假，也没法说它是真的。',
    en: 'The register is incomplete: what is not in it need not be false, and nothing here says that it is genuine.',
  },
  notListed: { 'zh-CN': '不在本站的官方渠道名录里。', en: 'Not in our register of official channels.' },
  lookUpSite: {
    'zh-CN': '到工信部备案系统查这个网站是谁的',
    en: 'See whose site it is in the ministry’s filing system',
  },
  lookUpCompany: {
    'zh-CN': '到国家企业信用信息公示系统查它是否存在',
    en: 'See in the national enterprise register whether it exists',
  },
  wellFormed: {
    'zh-CN': '这个代码写法正确。写法正确只说明位数和校验位对得上，不说明公司存在，也不说明对方就是这家公司。',
    en: 'The code is well-formed: its length and check digit agree. That does not mean that the company exists, nor that you are dealing with it.',
  },
  companyOnly: {
    'zh-CN': '单凭名称看不出公司是否存在，也看不出招聘是不是它发的。',
    en: 'A name alone does not tell whether the company exists, nor whether it published the posting.',
  },
  oddPrefix: {
    'zh-CN': '服务号码前面加了 00 或 +，不是这个单位打来的。',
    en: 'A service number behind 00 or +: that is not a call from its owner.',
  },
  reseller: {
    'zh-CN': '这是虚拟运营商号段，诈骗里较常见，但正常人也用。',
    en: 'A reseller’s number range: more common in fraud, but honest people use it too.',
  },
} as const satisfies { readonly [name: string]: Words };

/** What stands in the register: whose, what, and how surely. */
export type Listed = {
  readonly whose: Words | undefined;
  readonly kind: Words;
  readonly value: string;
  readonly isVerified: boolean;
  readonly checkedOn: string;
};

const surely = ({ isVerified, checkedOn }: Pick<Listed, 'isVerified' | 'checkedOn'>): Words =>
  isVerified
    ? { 'zh-CN': `（${checkedOn} 查阅过出处）`, en: ` (source read on ${checkedOn})` }
    : { 'zh-CN': '（出处待核实）', en: ' (source still to be confirmed)' };

/** 「与名录里京东的网址 jd.com 一致」, or a page under it; and how sure the entry is. */
export const matchWords = (listed: Listed, fit: 'same' | 'under'): Words => {
  const { whose, kind, value } = listed;
  const sure = surely(listed);
  const entry: Words = {
    'zh-CN': `名录里${whose ? `${whose['zh-CN']}的` : '的'}${kind['zh-CN']} ${value}`,
    en: `${value}, the ${kind.en} listed${whose ? ` for ${whose.en}` : ''}`,
  };
  return fit === 'same'
    ? { 'zh-CN': `与${entry['zh-CN']} 一致${sure['zh-CN']}。`, en: `The same as ${entry.en}${sure.en}.` }
    : { 'zh-CN': `在${entry['zh-CN']} 之下${sure['zh-CN']}。`, en: `It lies under ${entry.en}${sure.en}.` };
};

/** The text speaks in a brand's name: where that brand can be asked. */
export const claimWords = (hosts: readonly Listed[]): Words => {
  const sure = surely({
    isVerified: hosts.every(({ isVerified }) => isVerified),
    checkedOn: hosts[0]?.checkedOn ?? '',
  });
  const names = hosts.map(({ value }) => value);
  return {
    'zh-CN': `这里用了它的名义。名录里它的网址是 ${names.join('、')}${sure['zh-CN']}：请自己输入打开，看有没有这个岗位。`,
    en: `This speaks in its name. The register has ${names.join(', ')} for it${sure.en}: type that yourself and look for this job.`,
  };
};

export const ownerWords = (owner: Words, isVerified: boolean): Words => ({
  'zh-CN': `这个号码登记为：${owner['zh-CN']}${isVerified ? '' : '（出处待核实）'}。`,
  en: `This number is listed for: ${owner.en}${isVerified ? '' : ' (source still to be confirmed)'}.`,
});

export const lookAlikeWords = (brand: Words | undefined, like: string): Words => ({
  'zh-CN': `看着像${brand ? `${brand['zh-CN']}的` : ''} ${like}，其实不是。`,
  en: `It looks like ${brand ? `${brand.en}’s ` : ''}${like}, and is not.`,
});

export const siteWords = (registrable: string): Words => ({
  'zh-CN': `打开的是 ${registrable} 这个网站。`,
  en: `It opens the site ${registrable}.`,
});

export const mailWords = (registrable: string): Words => ({
  'zh-CN': `${registrable} 的邮箱。`,
  en: `A mailbox at ${registrable}.`,
});

export const phoneKindWords: Readonly<Record<PhoneKind, Words>> = {
  mobile: { 'zh-CN': '普通手机号，看不出是谁的。', en: 'A mobile number; it does not tell whose.' },
  landline: { 'zh-CN': '固定电话，看不出是谁的。', en: 'A landline; it does not tell whose.' },
  '400': { 'zh-CN': '400 号码谁都可以申请。', en: 'Anyone can rent a 400 number.' },
  '800': { 'zh-CN': '800 号码谁都可以申请。', en: 'Anyone can rent an 800 number.' },
  'short-code': {
    'zh-CN': '像服务号码，但名录里没有它。',
    en: 'It looks like a service number, but is not in the register.',
  },
  overseas: { 'zh-CN': '境外号码。', en: 'A number from abroad.' },
};

export const creditCodeWords: Readonly<Record<CreditCodeProblem, Words>> = {
  length: {
    'zh-CN': '统一社会信用代码应是 18 位，这个位数不对。',
    en: 'A credit code has 18 characters; this one has not.',
  },
  characters: {
    'zh-CN': '这个代码里有不该出现的字符，不是有效的统一社会信用代码。',
    en: 'The code holds characters that no credit code has.',
  },
  'check-character': {
    'zh-CN': '这个代码的校验位不对：抄错了，或是编的。',
    en: 'The check character is wrong: miscopied, or made up.',
  },
};

export const linkFlagWords: Readonly<Record<Exclude<LinkFlag, 'look-alike'>, Words>> = {
  userinfo: {
    'zh-CN': '@ 前面的字只是摆设，打开的是 @ 后面的网站。',
    en: 'What stands before the @ is decoration: the site after it is the one that opens.',
  },
  'ending-inside': {
    'zh-CN': '前半截像一个完整的网址，后面还跟着别的，真正的网站在最后。',
    en: 'It begins like a whole address and goes on: the real site stands at the end.',
  },
  'figure-in-word': {
    'zh-CN': '网址里用数字冒充字母，比如 0 当 o、1 当 l。',
    en: 'Figures stand in for letters, such as 0 for o or 1 for l.',
  },
  punycode: {
    'zh-CN': '网址里的字母被换成了别的文字的编码。',
    en: 'Letters of another alphabet, written as a code.',
  },
  'other-alphabet': {
    'zh-CN': '网址里混有长得像的外文字母。',
    en: 'Look-alike letters of another alphabet.',
  },
  'ip-host': {
    'zh-CN': '网址只有一串数字，没有名字，正规招聘不这样。',
    en: 'Figures instead of a name: not how employers publish.',
  },
  'short-link': {
    'zh-CN': '短链接，看不出会跳到哪里。',
    en: 'A short link: it does not show where it leads.',
  },
  'unknown-ending': {
    'zh-CN': '这个结尾不是正常的域名后缀。',
    en: 'The ending is none under which names are registered.',
  },
  'odd-ending': {
    'zh-CN': '这个后缀便宜，骗子常用，但正常网站也有。',
    en: 'A cheap ending, common in fraud; honest sites have it too.',
  },
  'shared-host': {
    'zh-CN': '建在谁都能免费开页面的平台上。',
    en: 'On a platform where anybody can open a page.',
  },
  'personal-mailbox': {
    'zh-CN': '个人邮箱，不是公司的。',
    en: 'A private mailbox, not a company’s.',
  },
  hidden: { 'zh-CN': '网址故意写得让人认不出。', en: 'Written so as not to be recognised.' },
  'app-file': { 'zh-CN': '打开就是下载一个软件，不要装。', en: 'It downloads an app: do not install it.' },
};
