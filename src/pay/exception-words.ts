import type { ChinaDay } from '../kernel/china-day.ts';
import { showYuan, type Fen } from '../kernel/money.ts';
import type { Words } from '../kernel/words.ts';
import type { TermsProblem } from '../terms/lawful.ts';
import type { RateCardProblem } from '../terms/rate-card.ts';
import { about, termsProblemWords } from '../terms/words.ts';
import type { EarningsProblem } from './earnings.ts';
import type { SettlementProblem } from './settlement.ts';
import { earningsProblemWords } from './words.ts';

/** Why a payee cannot be settled. */
export type BlockingProblem =
  | EarningsProblem
  | RateCardProblem
  | SettlementProblem
  | { readonly kind: 'payee-terms-missing' };

/** What blocks, beside what earnings refuse. */
const blocking = {
  'payee-terms-missing': about(
    '这位收款人当天没有计薪条件（岗位、城市、难度、等级），先补上再核算。',
    'The payee has no terms (role, city, difficulty, level) on a day worked: add them, then reckon again.',
  ),
  'rate-card-missing': about(
    '有一天没有可用的费率表：先发布一份适用于这个岗位、城市、难度和等级的。',
    'There is no rate card for a day worked: publish one for this role, city, difficulty and level.',
  ),
  'rate-cards-overlap': about(
    '有一天同时有两份费率表有效，说不清按哪份算：先让其中一份结束。',
    'Two rate cards hold on one day: end one of them first.',
  ),
  'direct-payout-off': about(
    '直接支付劳务报酬目前关闭：2026年第28号公告的增值税代扣规则还没有由负责人录入并确认。',
    'Direct payouts of labour remuneration are off: the owner has not loaded and confirmed the rule of value added tax (announcement 28 of 2026).',
  ),
  'payments-out-of-order': about(
    '发薪日早于这位员工已经核算过的付款，税款会算错：改用更晚的发薪日。',
    'The day of payment lies before one already reckoned for this worker: choose a later day.',
  ),
  'deductions-not-withheld': about(
    '这类所得在预扣时不能减除专项扣除，请改正这位收款人的扣除项。',
    'Deductions are not taken from this kind of income: correct this payee’s.',
  ),
} as const;

/** What stood out in a reckoning, a sentence each. */
export const exceptionWords = {
  blocks: (problem: BlockingProblem): Words =>
    isEarnings(problem) ? earningsProblemWords(problem) : blocking[problem.kind],
  /** A sentence with the article it rests on. */
  withArticle: (sentence: Words, article: Words | undefined): Words =>
    article
      ? about(`${sentence['zh-CN']}（${article['zh-CN']}）`, `${sentence.en} (${article.en})`)
      : sentence,
  hours: (problem: TermsProblem): Words =>
    problem.kind === 'period-backwards'
      ? about('结算期的起止颠倒了。', 'The period ends before it begins.')
      : termsProblemWords(problem),
  minimumNotLoaded: about(
    '约定的赔偿这次没有扣：当地月最低工资没有录入，无法确定扣后是否仍达标。',
    'Nothing was taken for the agreed loss: the local monthly minimum is not held, so nobody can say what must be left.',
  ),
  lateEvents: (count: number, from: ChinaDay): Words =>
    about(
      `有 ${count} 个事件发生在 ${from} 之前，上期结算后才送到，计入本期。`,
      `${count} events happened before ${from} and came after that period was settled; they are paid now.`,
    ),
  owedBack: (amount: Fen): Words =>
    about(
      `更正后应收回 ${showYuan(amount)} 元，本期工资不够抵：记为应收，不会自动从下期扣。`,
      `Corrections come to ${showYuan(amount)} yuan more than the pay: held as receivable, and not taken from the next pay by itself.`,
    ),
} as const;

const isEarnings = (problem: BlockingProblem): problem is EarningsProblem =>
  !Object.hasOwn(blocking, problem.kind);
