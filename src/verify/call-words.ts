import type { Words } from '../kernel/words.ts';

/** Whom to call, and for what. Where each number is written stands in the table of short codes. */
export type Call = { readonly number: string; readonly for: Words };

export const calls: readonly Call[] = [
  {
    number: '110',
    for: { 'zh-CN': '已经被骗了钱，立即报警', en: 'You have lost money: call the police at once' },
  },
  {
    number: '96110',
    for: {
      'zh-CN': '公安反诈专线：拿不准时问，发现线索时报',
      en: 'Police anti-fraud line: ask when unsure, report what you find',
    },
  },
  {
    number: '12333',
    for: {
      'zh-CN': '人社热线：用人单位或中介收费、扣证、不签合同',
      en: 'Labour authority: an employer or agency takes fees, keeps papers, signs no contract',
    },
  },
  {
    number: '12321',
    for: {
      'zh-CN': '举报诈骗短信、电话和不良软件；电话拨 010-12321',
      en: 'Report fraudulent messages, calls and apps; by phone 010-12321',
    },
  },
  {
    number: '12315',
    for: {
      'zh-CN': '市场监管：公司无照经营、虚假宣传',
      en: 'Market regulator: no business licence, false advertising',
    },
  },
];

export const callWords = {
  title: { 'zh-CN': '可以打的电话', en: 'Whom to call' },
  note: {
    'zh-CN': '号码自己按，不要点别人发来的电话或链接。',
    en: 'Dial these yourself; do not tap numbers or links that others send you.',
  },
  source: { 'zh-CN': '出处：', en: 'Source: ' },
  checkedOn: { 'zh-CN': '查阅日期：', en: 'checked on ' },
  toVerify: {
    'zh-CN': '通行号码，官方出处待核实',
    en: 'In common use; official source still to be confirmed',
  },
} as const satisfies { readonly [name: string]: Words };
