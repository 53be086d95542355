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
const UNSOURCED = 'common knowledge of the trade; not read at the owner';

type Line = readonly [code: string, brand: string | null, zh: string, en: string, source?: string];

const line = ([code, brand, zh, en, source]: Line): ShortCode => ({
  code,
  brand,
  owner: { 'zh-CN': zh, en },
  source: source ?? UNSOURCED,
  status: source === undefined ? 'to-verify' : 'verified',
  checkedOn: CHECKED_ON,
  everyday: EVERYDAY.has(code),
  validFrom: null,
  validTo: code === '12305' ? '2024-12-31' : null,
});

const EVERYDAY = new Set(['110', '119', '120', '122', '10000', '10010', '12345']);

const LINES: readonly Line[] = [
  ['110', null, '公安报警', 'police'],
  ['119', null, '火警', 'fire brigade'],
  ['120', null, '医疗急救', 'ambulance'],
  ['122', null, '交通事故报警', 'traffic accidents'],
  [
    '96110',
    null,
    '公安机关反诈预警劝阻专线',
    'police anti-fraud line',
    '中国地质大学（武汉）保卫处 bwc.cug.edu.cn/info/1038/2447.htm',
  ],
  [
    '12381',
    null,
    '工信部、公安部涉诈预警短信（不带链接，不需要回复）',
    'fraud warnings by SMS from the two ministries (no link, no reply wanted)',
    '县级融媒体中心转载的国家反诈中心通告 xishui.cjyun.org/p/9181.html',
  ],
  [
    '12333',
    null,
    '人力资源和社会保障服务热线',
    'labour and social security line',
    '人社信息函〔2009〕35号，引自池州市12333服务指南 wanglu.net/thread/t4-253247-0.html',
  ],
  [
    '12321',
    null,
    '网络不良与垃圾信息举报受理中心',
    'reports of spam and harmful messages',
    '12321举报受理中心投诉须知 www.12321.cn/single?tpl=guide',
  ],
  ['12315', null, '市场监管投诉举报', 'market supervision complaints'],
  ['12345', null, '政务服务便民热线', 'city government line'],
  ['12305', null, '邮政业申诉（据说2025年起并入12345）', 'postal complaints (said to be 12345 since 2025)'],
  ['12348', null, '法律援助咨询', 'legal aid'],
  ['10000', 'telecom', '中国电信', 'China Telecom'],
  ['10086', 'mobile', '中国移动', 'China Mobile'],
  ['10010', 'unicom', '中国联通', 'China Unicom'],
  ['950616', 'jd', '京东物流', 'JD Logistics'],
  ['950618', 'jd', '京东', 'JD.com'],
  ['95338', 'sf', '顺丰速运', 'SF Express'],
  ['95311', 'zto', '中通快递', 'ZTO Express'],
  ['95554', 'yto', '圆通速递', 'YTO Express'],
  ['95543', 'sto', '申通快递', 'STO Express'],
  ['95546', 'yunda', '韵达快递', 'Yunda Express'],
  ['11183', 'ems', '邮政EMS', 'EMS'],
  ['11185', 'ems', '中国邮政', 'China Post'],
  ['95353', 'deppon', '德邦快递', 'Deppon'],
  ['956025', 'jitu', '极兔速递', 'J&T Express'],
  ['95187', 'alibaba', '淘宝、阿里巴巴', 'Taobao and Alibaba'],
  ['95188', 'alibaba', '支付宝', 'Alipay'],
  ['95017', 'tencent', '腾讯、微信支付', 'Tencent and WeChat Pay'],
];

/** Service numbers by what one dials. Numbers are reassigned: the table says when each was checked and how well. */
export const shortCodes: ReadonlyMap<string, ShortCode> = new Map(
  LINES.map((entry) => [entry[0], line(entry)]),
);
