import type { Words } from '../../kernel/words.ts';

/** A brand that postings claim to speak for. The names are facts of the trade; what belongs to them is in the register. */
export type Brand = {
  readonly id: string;
  readonly name: Words;
  /** How texts name it, in the folded spelling; what follows keeps everyday words apart (菜鸟 is also a beginner). */
  readonly said: RegExp;
  /** Labels in addresses that belong to nobody else: a look-alike wherever they stand in a foreign name. */
  readonly unmistakable: readonly string[];
  /** Labels that are also syllables or initials: a look-alike only as a word of its own (jd-hr.cn, hrjd.cn). */
  readonly ambiguous: readonly string[];
};

/** What follows the name of a carrier when a posting means the company. */
const CARRIER =
  '(?=快递|快运|速递|速运|物流|客服|官方|集团|公司|股份|总部|云仓|仓|网点|分拨|转运|招聘|人事|hr)';

type Line = readonly [id: string, name: Words, said: string, unmistakable: string, ambiguous?: string];

const LINES: readonly Line[] = [
  ['jd', { 'zh-CN': '京东', en: 'JD' }, '京东(?!方)|jingdong|jdl', 'jingdong', 'jd jdl'],
  ['sf', { 'zh-CN': '顺丰', en: 'SF Express' }, '顺丰', 'sf-express sfexpress', 'shunfeng'],
  [
    'cainiao',
    { 'zh-CN': '菜鸟', en: 'Cainiao' },
    '菜鸟(?=裹裹|驿站|网络|物流|供应链|集团|客服|官方|乡村|直送|仓)',
    'cainiao',
  ],
  ['zto', { 'zh-CN': '中通', en: 'ZTO' }, `中通${CARRIER}`, '', 'zto'],
  ['yto', { 'zh-CN': '圆通', en: 'YTO' }, `圆通${CARRIER}`, '', 'yto'],
  ['sto', { 'zh-CN': '申通', en: 'STO' }, `申通${CARRIER}`, ''],
  ['yunda', { 'zh-CN': '韵达', en: 'Yunda' }, '韵达', 'yundaex', 'yunda'],
  ['ems', { 'zh-CN': '中国邮政', en: 'China Post' }, '中国邮政|邮政速递|邮政快递|邮政ems', 'chinapost'],
  ['deppon', { 'zh-CN': '德邦', en: 'Deppon' }, '德邦(?!证券|基金)', 'deppon'],
  ['jitu', { 'zh-CN': '极兔', en: 'J&T Express' }, '极兔', 'jtexpress'],
  [
    'alibaba',
    { 'zh-CN': '阿里巴巴', en: 'Alibaba' },
    '阿里巴巴|淘宝|天猫|闲鱼',
    'alibaba taobao',
    'tmall 1688',
  ],
  ['alipay', { 'zh-CN': '支付宝', en: 'Alipay' }, '支付宝', 'alipay'],
  ['tencent', { 'zh-CN': '腾讯', en: 'Tencent' }, '腾讯', 'tencent weixin wechat'],
  ['pinduoduo', { 'zh-CN': '拼多多', en: 'Pinduoduo' }, '拼多多', 'pinduoduo'],
  ['meituan', { 'zh-CN': '美团', en: 'Meituan' }, '美团', 'meituan'],
  ['bytedance', { 'zh-CN': '抖音', en: 'Douyin' }, '抖音|字节跳动', 'douyin bytedance'],
  ['mobile', { 'zh-CN': '中国移动', en: 'China Mobile' }, '中国移动|移动客服', 'chinamobile 10086'],
  ['unicom', { 'zh-CN': '中国联通', en: 'China Unicom' }, '中国联通|联通客服', 'chinaunicom 10010'],
  ['telecom', { 'zh-CN': '中国电信', en: 'China Telecom' }, '中国电信|电信客服', 'chinatelecom'],
  ['zhipin', { 'zh-CN': 'BOSS直聘', en: 'BOSS Zhipin' }, 'boss直聘', 'bosszhipin', 'zhipin'],
  ['wuba', { 'zh-CN': '58同城', en: '58.com' }, '58同城|58到家', '58tongcheng', '58'],
  ['zhaopin', { 'zh-CN': '智联招聘', en: 'Zhaopin' }, '智联招聘', 'zhilianzhaopin', 'zhilian'],
  ['51job', { 'zh-CN': '前程无忧', en: '51job' }, '前程无忧|51job', '51job'],
  ['liepin', { 'zh-CN': '猎聘', en: 'Liepin' }, '猎聘', 'liepin'],
  ['cosco', { 'zh-CN': '中远海运', en: 'COSCO Shipping' }, '中远海运', 'cosco'],
  ['railway', { 'zh-CN': '铁路12306', en: 'China Railway 12306' }, '中国铁路|铁路12306', '12306'],
  ['netease', { 'zh-CN': '网易', en: 'NetEase' }, '网易', '', '163 126 yeah'],
];

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

export const brands: readonly Brand[] = LINES.map(([id, name, said, unmistakable, ambiguous = '']) => ({
  id,
  name,
  said: new RegExp(said, 'u'),
  unmistakable: words(unmistakable),
  ambiguous: words(ambiguous),
}));

/** Any brand's name as texts have it, each in a group of its own, in the order of the list. */
export const anyBrandSaid = new RegExp(brands.map(({ said }) => `(${said.source})`).join('|'), 'gu');
