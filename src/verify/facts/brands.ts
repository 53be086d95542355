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

type Line = readonly [
  id: string,
  zh: string,
  en: string,
  said: string,
  unmistakable: string,
  ambiguous?: string,
];

const LINES: readonly Line[] = [
  ['jd', '京东', 'JD', '京东(?!方)|jingdong|jdl', 'jingdong', 'jd jdl'],
  ['sf', '顺丰', 'SF Express', '顺丰', 'sf-express sfexpress', 'shunfeng'],
  ['cainiao', '菜鸟', 'Cainiao', '菜鸟(?=裹裹|驿站|网络|物流|供应链|集团|客服|官方|乡村|直送|仓)', 'cainiao'],
  ['zto', '中通', 'ZTO', `中通${CARRIER}`, '', 'zto'],
  ['yto', '圆通', 'YTO', `圆通${CARRIER}`, '', 'yto'],
  ['sto', '申通', 'STO', `申通${CARRIER}`, ''],
  ['yunda', '韵达', 'Yunda', '韵达', 'yundaex', 'yunda'],
  ['ems', '中国邮政', 'China Post', '中国邮政|邮政速递|邮政快递|邮政ems', 'chinapost'],
  ['deppon', '德邦', 'Deppon', '德邦(?!证券|基金)', 'deppon'],
  ['jitu', '极兔', 'J&T Express', '极兔', 'jtexpress'],
  ['alibaba', '阿里巴巴', 'Alibaba', '阿里巴巴|淘宝|天猫|闲鱼', 'alibaba taobao', 'tmall 1688'],
  ['alipay', '支付宝', 'Alipay', '支付宝', 'alipay'],
  ['tencent', '腾讯', 'Tencent', '腾讯', 'tencent weixin wechat'],
  ['pinduoduo', '拼多多', 'Pinduoduo', '拼多多', 'pinduoduo'],
  ['meituan', '美团', 'Meituan', '美团', 'meituan'],
  ['bytedance', '抖音', 'Douyin', '抖音|字节跳动', 'douyin bytedance'],
  ['mobile', '中国移动', 'China Mobile', '中国移动|移动客服', 'chinamobile 10086'],
  ['unicom', '中国联通', 'China Unicom', '中国联通|联通客服', 'chinaunicom 10010'],
  ['telecom', '中国电信', 'China Telecom', '中国电信|电信客服', 'chinatelecom'],
  ['zhipin', 'BOSS直聘', 'BOSS Zhipin', 'boss直聘', 'bosszhipin', 'zhipin'],
  ['wuba', '58同城', '58.com', '58同城|58到家', '58tongcheng', '58'],
  ['zhaopin', '智联招聘', 'Zhaopin', '智联招聘', 'zhilianzhaopin', 'zhilian'],
  ['51job', '前程无忧', '51job', '前程无忧|51job', '51job'],
  ['liepin', '猎聘', 'Liepin', '猎聘', 'liepin'],
  ['cosco', '中远海运', 'COSCO Shipping', '中远海运', 'cosco'],
  ['railway', '铁路12306', 'China Railway 12306', '中国铁路|铁路12306', '12306'],
  ['netease', '网易', 'NetEase', '网易', '', '163 126 yeah'],
];

const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');

export const brands: readonly Brand[] = LINES.map(([id, zh, en, said, unmistakable, ambiguous = '']) => ({
  id,
  name: { 'zh-CN': zh, en },
  said: new RegExp(said, 'u'),
  unmistakable: words(unmistakable),
  ambiguous: words(ambiguous),
}));

/** Any brand's name as texts have it, each in a group of its own, in the order of the list. */
export const anyBrandSaid = new RegExp(brands.map(({ said }) => `(${said.source})`).join('|'), 'gu');
