import type { Provenance } from './fact.ts';
import { shortCodes } from './short-codes.ts';

export const channelKinds = [
  'domain',
  'domain-suffix',
  'short-code',
  'phone',
  'app',
  'mini-program',
  'entity',
  'credit-code',
  'licence',
] as const;

export type ChannelKind = (typeof channelKinds)[number];

/**
 * One way by which a brand, or the state, can be reached or known. `value` is in the spelling that is compared:
 * hosts in lower case, numbers in digits, company names with half-width brackets.
 */
export type Channel = Provenance & {
  readonly brand: string | null;
  /** Whose it is, in their own words, where no listed brand says so. */
  readonly owner: string | null;
  readonly kind: ChannelKind;
  readonly value: string;
  /** Where one applies for work, rather than any page of the owner. */
  readonly isForRecruiting: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

const CHECKED_ON = '2026-11-23';
const FROM_MEMORY = { source: 'common knowledge of the trade; not read at the owner' };
const OLD_TABLE = {
  source:
    'carrier table in the public repository haojiaping/uni-app (tea-uniapp/src/utils/express.js); not the owner',
};
const DOMAIN_SYSTEM = {
  source: '工业和信息化部公告2018年第7号《中国互联网络域名体系》，转载 www.ccia.org.cn/news_show.php?id=8792',
};

const channel = (
  brand: string | null,
  kind: ChannelKind,
  value: string,
  { source = FROM_MEMORY.source, isVerified = false, isForRecruiting = false } = {},
): Channel => ({
  brand,
  owner: null,
  kind,
  value,
  source,
  status: isVerified ? 'verified' : 'to-verify',
  checkedOn: CHECKED_ON,
  isForRecruiting,
  validFrom: null,
  validTo: null,
});

/** What was read at a source that can be named. */
const READ: readonly Channel[] = [
  channel('jd', 'domain', 'jd.com', { source: 'jd.com 页脚（公开仓库中的存档）', isVerified: true }),
  channel('jd', 'domain', 'zhaopin.jd.com', {
    source: 'jd.com 页脚的「人才招聘」链接（公开仓库中的存档）',
    isVerified: true,
    isForRecruiting: true,
  }),
  channel('jd', 'credit-code', '911103026605015136', {
    source: '北京京东世纪贸易有限公司；几个公开仓库一致，校验位成立',
    isVerified: true,
  }),
  channel('jd', 'entity', '北京京东世纪贸易有限公司', {
    source: '与代码911103026605015136同列；几个公开仓库一致',
    isVerified: true,
  }),
  channel(null, 'domain-suffix', 'gov.cn', { ...DOMAIN_SYSTEM, isVerified: true }),
  channel(null, 'domain-suffix', '政务', { ...DOMAIN_SYSTEM, isVerified: true }),
  channel(null, 'domain', 'www.12321.cn', { source: '12321举报受理中心投诉须知', isVerified: true }),
];

/** Brand, then hosts; where one applies is marked with a star. All from memory: 待核实. */
const HOSTS = `
jd campus.jd.com* jdl.com jd.hk jdpay.com jdcloud.com
sf sf-tech.com.cn
cainiao cainiao.com
zto zto.com
alibaba alibaba.com alibabagroup.com taobao.com tmall.com tmall.hk 1688.com dingtalk.com goofish.com
alipay alipay.com
tencent tencent.com careers.tencent.com* qq.com wechat.com
pinduoduo pinduoduo.com yangkeduo.com
meituan meituan.com zhaopin.meituan.com* dianping.com
bytedance bytedance.com jobs.bytedance.com* douyin.com toutiao.com feishu.cn
deppon deppon.com
jitu jtexpress.com.cn jtexpress.com
ems chinapost.com.cn 11183.com.cn
mobile 10086.cn chinamobile.com
unicom 10010.com chinaunicom.com chinaunicom.com.cn
telecom 189.cn chinatelecom.com.cn
zhipin zhipin.com* bosszhipin.com
wuba 58.com* 58.com.cn ganji.com*
zhaopin zhaopin.com* zhaopin.cn
51job 51job.com*
liepin liepin.com*
cosco coscoshipping.com
railway 12306.cn
netease 163.com 126.com yeah.net
- lagou.com* maimai.cn iguopin.com* ncss.cn* chsi.com.cn
`;

/** The same, from a table that others keep: seen, but not at the owner. */
const HOSTS_IN_TABLE = `
sf sf-express.com
zto zto.cn
yto yto.net.cn
sto sto.cn
yunda yundaex.com
ems ems.com.cn
`;

/** Companies behind the brands, from memory, and codes whose owner is: 待核实. JD Logistics' own codes could not be found. */
const ENTITIES = `
jd 北京京邦达贸易有限公司
sf 顺丰速运有限公司 顺丰控股股份有限公司
cainiao 浙江菜鸟供应链管理有限公司
zto 中通快递股份有限公司
yto 圆通速递有限公司
sto 申通快递有限公司
yunda 上海韵达货运有限公司
ems 中国邮政速递物流股份有限公司 中国邮政集团有限公司
deppon 德邦物流股份有限公司
alibaba 阿里巴巴(中国)有限公司
tencent 深圳市腾讯计算机系统有限公司
zhipin 北京华品博睿网络技术有限公司
51job 前锦网络信息技术(上海)有限公司
`;

const listed = (table: string, kind: ChannelKind, { source } = FROM_MEMORY): Channel[] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [brand = '-', ...values] = line.split(' ');
      return values.map((value) =>
        channel(brand === '-' ? null : brand, kind, value.replace('*', ''), {
          source,
          isForRecruiting: value.endsWith('*'),
        }),
      );
    });

/** The register of official channels, dated. Nothing in it is passed over in silence: every use shows its status. */
export const officialChannels: readonly Channel[] = [
  ...READ,
  ...listed(HOSTS, 'domain'),
  ...listed(HOSTS_IN_TABLE, 'domain', OLD_TABLE),
  ...listed(ENTITIES, 'entity'),
  channel('tencent', 'credit-code', '9144030071526726XG', {
    source: '代码见公开的校验程序；属于谁凭记忆',
  }),
  channel('alibaba', 'credit-code', '91330100799655058B', {
    source: '代码见公开的校验程序；属于谁凭记忆',
  }),
  channel('jd', 'phone', '4006065500'),
  // A real app of that name exists, and one guide warns of it: its name alone says nothing.
  channel('jd', 'app', '京东微工', {
    source: '苹果应用商店中的同名应用；另有指南提醒慎用',
    isForRecruiting: true,
  }),
  channel('jd', 'mini-program', '京东快递'),
  channel('sf', 'mini-program', '顺丰速运+'),
  channel('cainiao', 'mini-program', '菜鸟裹裹'),
  ...[...shortCodes.values()].map(
    ({ code, brand, source, checkedOn, status, validFrom, validTo }): Channel => ({
      brand,
      owner: null,
      kind: 'short-code',
      value: code,
      source,
      checkedOn,
      status,
      isForRecruiting: false,
      validFrom,
      validTo,
    }),
  ),
];
