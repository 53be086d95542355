import type { Words } from '../kernel/words.ts';

/** Whom to call, for what, and where that is written. */
export type Call = { readonly number: string; readonly for: Words; readonly provenance: Words };

export const calls: readonly Call[] = [
  {
    number: '110',
    for: { 'zh-CN': '已经被骗了钱，立即报警', en: 'You have lost money: call the police at once' },
    provenance: {
      'zh-CN': '通行的报警电话；官方出处待核实',
      en: 'The usual emergency number; official source still to be confirmed',
    },
  },
  {
    number: '96110',
    for: {
      'zh-CN': '公安反诈专线：拿不准时问，发现线索时报',
      en: 'Police anti-fraud line: ask when unsure, report what you find',
    },
    provenance: {
      'zh-CN': '公安部刑侦局、国家反诈中心提醒（据2020年9月转载报道，未见原文）',
      en: 'The Ministry of Public Security and the National Anti-fraud Centre, as reprinted in September 2020; the original was not seen',
    },
  },
  {
    number: '12333',
    for: {
      'zh-CN': '人社热线：用人单位或中介收费、扣证、不签合同',
      en: 'Labour authority: an employer or agency takes fees, keeps papers, signs no contract',
    },
    provenance: {
      'zh-CN': '人社信息函〔2009〕35号（据地方人社局引述，未见原文）',
      en: 'Ministry letter (2009) 35, as quoted by a local labour bureau; the original was not seen',
    },
  },
  {
    number: '12321',
    for: {
      'zh-CN': '举报诈骗短信、电话和不良软件；电话拨 010-12321',
      en: 'Report fraudulent messages, calls and apps; by phone 010-12321',
    },
    provenance: {
      'zh-CN': '12321受理中心投诉指南（据转载页，未见原文）',
      en: 'Guide of the 12321 centre, from a copy; the original was not seen',
    },
  },
  {
    number: '12315',
    for: {
      'zh-CN': '市场监管：公司无照经营、虚假宣传',
      en: 'Market regulator: no business licence, false advertising',
    },
    provenance: { 'zh-CN': '官方出处待核实', en: 'Official source still to be confirmed' },
  },
];

export const callWords = {
  title: { 'zh-CN': '可以打的电话', en: 'Whom to call' },
  note: {
    'zh-CN': '号码自己按，不要点别人发来的电话或链接。',
    en: 'Dial these yourself; do not tap numbers or links that others send you.',
  },
} as const satisfies { readonly [name: string]: Words };
