import type { Offer } from '../offer.ts';

type ExampleOffer = Omit<Offer, 'validTo' | 'fee' | 'employer' | 'source'> & {
  readonly agency: '青禾人力（示例）' | '北辰人力（示例）';
  readonly peak: string;
};

/** The peaks and postings of the fictional operator; each passes our own check and the law on the day it is signed. */
export const examplePeaks = [
  { name: '年货节', headcount: 120, dayCount: 45 },
  { name: '双十二', headcount: 60, dayCount: 25 },
] as const;

const APPLY = 'https://jobs.yuanshan-example.com/apply';

export const exampleOffers: readonly ExampleOffer[] = [
  {
    agency: '青禾人力（示例）',
    peak: '年货节',
    title: '居家话务客服',
    role: 'hotline',
    payer: '青禾人力（示例）',
    relation: 'part-time',
    headcount: 40,
    duties: '接听快递客户的来电，查询包裹，登记催派、破损和退件，按要求回访。',
    city: '成都',
    weekHours: '20',
    dayHours: '4',
    base: '23.50',
    performance: '解决一件加 0.50 元，评分达标全额发放。',
    low: '23.50',
    high: '27.00',
    settlement: 15,
    requirements: '普通话清楚，每分钟打字 40 字以上，家里安静，有电脑和网线。',
    contact: '028-5550 0100',
    apply: APPLY,
  },
  {
    agency: '青禾人力（示例）',
    peak: '年货节',
    title: '在线文字客服',
    role: 'chat',
    payer: '青禾人力（示例）',
    relation: 'part-time',
    headcount: 30,
    duties: '用文字回答客户关于包裹的问题，登记需要跟进的事，交给班长。',
    city: '重庆',
    weekHours: '20',
    dayHours: '4',
    base: '23.00',
    performance: '',
    low: '23.00',
    high: '26.00',
    settlement: 7,
    requirements: '每分钟打字 55 字以上，能连续工作 4 小时。',
    contact: '028-5550 0100',
    apply: APPLY,
  },
  {
    agency: '北辰人力（示例）',
    peak: '双十二',
    title: '理赔客服',
    role: 'claims',
    payer: '远山物流（示例）',
    relation: 'labor-contract',
    headcount: 12,
    duties: '核对破损和丢失的证据，按规则计算赔付，向客户说明理由。',
    city: '西安',
    weekHours: '40',
    dayHours: '8',
    base: '24.00',
    performance: '',
    low: '24.00',
    high: '30.00',
    settlement: 31,
    requirements: '有一年以上客服经验，会用表格。',
    contact: '029-5550 0100',
    apply: APPLY,
  },
];
