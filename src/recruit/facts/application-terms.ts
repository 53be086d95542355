import { chinaDayOf } from '../../kernel/china-day.ts';
import type { Dated } from '../../terms/dated.ts';

/** For how long what was written in an application is kept once it is over; ids and figures stay. */
export const applicationRetention: Dated & { readonly days: number } = {
  days: 180,
  validFrom: chinaDayOf('2026-11-24'),
  validTo: null,
  source:
    '本站规定，与留联系方式的六个月相同；个人信息保护法第十九条只要求“实现处理目的所必要的最短时间”。网络招聘服务管理规定第二十五、二十六条的三年记录是否及于求职者所写的话，待核实',
  checkedOn: chinaDayOf('2026-11-24'),
  status: '待核实',
};

const DAY_MS = 86_400_000;

/** How often one address may try. Set 2026-11-24: whole households and internet cafés share one. */
export const applyLimits = {
  applying: { kind: 'apply-client', max: 30, windowMs: 3_600_000 },
  answering: { kind: 'apply-answer-client', max: 120, windowMs: 3_600_000 },
} as const;

/** How much one number may want at a time. Set 2026-11-24. */
export const PER_NUMBER = { aDay: 5, dayMs: DAY_MS, open: 10 } as const;

export const OFFER_DAYS = { answerMax: 14, startMax: 90 } as const;

export const SLOT_TERMS = {
  aheadMs: 3_600_000,
  farthestMs: 60 * DAY_MS,
  minutesMin: 10,
  minutesMax: 180,
  atOnce: 40,
} as const;
