import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Words } from '../../kernel/words.ts';
import type { Dated } from '../dated.ts';

/** A question that no text we have read settles, and what is done until one does. */
export type OpenQuestion = Dated & { readonly answer: Words };

const openSince = (validFrom: string, source: string, answer: Words): OpenQuestion => ({
  validFrom: chinaDayOf(validFrom),
  validTo: null,
  source,
  checkedOn: chinaDayOf('2026-11-23'),
  status: '待核实',
  answer,
});

export const openQuestions = {
  gapMonths: openSince('2025-10-01', '国家税务总局公告2025年第16号：「连续取得劳务报酬的月份数」', {
    'zh-CN':
      '中间有月份没有收入，按「连续取得」重新起算：收入、减除费用和已扣税款都从这个月算起。公告没有写明断月怎么算，待核实，付款前请向主管税务机关确认。',
    en: 'There was a month without income, so the run of consecutive months starts again: income, deduction and tax withheld all count from this month. The announcement does not say what a gap means: to be confirmed with the tax office before paying.',
  }),
  rounding: openSince('2019-01-01', '自然人电子税务局（扣缴端）的取整方法没有查到', {
    'zh-CN': '先把费用取整到分、再把税额取整到分；扣缴端是否如此待核实，一次取整时可能差一分。',
    en: 'Expenses are rounded to the fen, then the tax. Whether the tax office’s client does so is to be confirmed; rounding once may differ by a fen.',
  }),
  directPayout: openSince('2026-11-01', '财政部、税务总局公告2026年第28号（只见标题）', {
    'zh-CN':
      '2026 年 11 月 1 日起境内单位代扣自然人增值税的规则还没有录入，直接支付劳务报酬保持关闭；这里只算个人所得税。',
    en: 'The rule by which payers withhold value added tax of natural persons since 1 November 2026 is not loaded, so direct payouts of labour remuneration stay switched off; this is the income tax only.',
  }),
} as const;
