import type { Words } from '../../kernel/words.ts';
import type { Provenance } from './fact.ts';

/** A service number that is dialled as it is, from anywhere in the country. */
export type ShortCode = Provenance & {
  readonly code: string;
  readonly owner: Words;
  /** The brand of the register that it belongs to, if any. */
  readonly brand: string | null;
  /** Also an everyday number (110 yuan, 10000 a month): counts only where the text speaks of calling. */
  readonly everyday: boolean;
  readonly validFrom: string | null;
  /** The last day it was answered; null while it is. */
  readonly validTo: string | null;
};

const CHECKED_ON = '2026-11-23';
const UNSOURCED = { source: 'common knowledge of the trade; not read at the owner' };

type Line = readonly [code: string, brand: string | null, owner: Words, read?: { readonly source: string }];

const line = ([code, brand, owner, read]: Line): ShortCode => ({
  code,
  brand,
  owner,
  ...(read ?? UNSOURCED),
  status: read === undefined ? 'to-verify' : 'verified',
  checkedOn: CHECKED_ON,
  everyday: EVERYDAY.has(code),
  validFrom: null,
  validTo: code === '12305' ? '2024-12-31' : null,
});

const EVERYDAY = new Set(['110', '119', '120', '122', '10000', '10010', '12345']);

const LINES: readonly Line[] = [
  ['110', null, { 'zh-CN': '公安报警', en: 'police' }],
  ['119', null, { 'zh-CN': '火警', en: 'fire brigade' }],
  ['120', null, { 'zh-CN': '医疗急救', en: 'ambulance' }],
  ['122', null, { 'zh-CN': '交通事故报警', en: 'traffic accidents' }],
  [
    '96110',
    null,
    { 'zh-CN': '公安机关反诈预警劝阻专线', en: 'police anti-fraud line' },
    { source: '中国地质大学（武汉）保卫处 bwc.cug.edu.cn/info/1038/2447.htm' },
  ],
  [
    '12381',
    null,
    {
      'zh-CN': '工信部、公安部涉诈预警短信（不带链接，不需要回复）',
      en: 'fraud warnings by SMS from the two ministries (no link, no reply wanted)',
    },
    { source: '县级融媒体中心转载的国家反诈中心通告 xishui.cjyun.org/p/9181.html' },
  ],
  [
    '12333',
    null,
    { 'zh-CN': '人力资源和社会保障服务热线', en: 'labour and social security line' },
    { source: '人社信息函〔2009〕35号，引自池州市12333服务指南 wanglu.net/thread/t4-253247-0.html' },
  ],
  [
    '12321',
    null,
    { 'zh-CN': '网络不良与垃圾信息举报受理中心', en: 'reports of spam and harmful messages' },
    { source: '12321举报受理中心投诉须知 www.12321.cn/single?tpl=guide' },
  ],
  ['12315', null, { 'zh-CN': '市场监管投诉举报', en: 'market supervision complaints' }],
  ['12345', null, { 'zh-CN': '政务服务便民热线', en: 'city government line' }],
  [
    '12305',
    null,
    { 'zh-CN': '邮政业申诉（据说2025年起并入12345）', en: 'postal complaints (said to be 12345 since 2025)' },
  ],
  ['12348', null, { 'zh-CN': '法律援助咨询', en: 'legal aid' }],
  ['10000', 'telecom', { 'zh-CN': '中国电信', en: 'China Telecom' }],
  ['10086', 'mobile', { 'zh-CN': '中国移动', en: 'China Mobile' }],
  ['10010', 'unicom', { 'zh-CN': '中国联通', en: 'China Unicom' }],
  ['950616', 'jd', { 'zh-CN': '京东物流', en: 'JD Logistics' }],
  ['950618', 'jd', { 'zh-CN': '京东', en: 'JD.com' }],
  ['95338', 'sf', { 'zh-CN': '顺丰速运', en: 'SF Express' }],
  ['95311', 'zto', { 'zh-CN': '中通快递', en: 'ZTO Express' }],
  ['95554', 'yto', { 'zh-CN': '圆通速递', en: 'YTO Express' }],
  ['95543', 'sto', { 'zh-CN': '申通快递', en: 'STO Express' }],
  ['95546', 'yunda', { 'zh-CN': '韵达快递', en: 'Yunda Express' }],
  ['11183', 'ems', { 'zh-CN': '邮政EMS', en: 'EMS' }],
  ['11185', 'ems', { 'zh-CN': '中国邮政', en: 'China Post' }],
  ['95353', 'deppon', { 'zh-CN': '德邦快递', en: 'Deppon' }],
  ['956025', 'jitu', { 'zh-CN': '极兔速递', en: 'J&T Express' }],
  ['95187', 'alibaba', { 'zh-CN': '淘宝、阿里巴巴', en: 'Taobao and Alibaba' }],
  ['95188', 'alibaba', { 'zh-CN': '支付宝', en: 'Alipay' }],
  ['95017', 'tencent', { 'zh-CN': '腾讯、微信支付', en: 'Tencent and WeChat Pay' }],
];

/** Service numbers by what one dials. Numbers are reassigned: the table says when each was checked and how well. */
export const shortCodes: ReadonlyMap<string, ShortCode> = new Map(
  LINES.map((entry) => [entry[0], line(entry)]),
);
