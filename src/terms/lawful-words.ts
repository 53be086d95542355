import { showYuan, type Fen } from '../kernel/money.ts';
import { showQuantity, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import type { DayProblem } from './dated.ts';
import { articles } from './facts/articles.ts';
import type { TermsProblem } from './lawful.ts';
import type { Refusal } from './work-terms.ts';
import { about, termsProblemWords } from './words.ts';

const refusal = (code: Refusal['code'], article: Words, sentence: Words): Refusal => ({
  code,
  article,
  sentence,
});
const both = (one: Words, other: Words): Words =>
  about(`${one['zh-CN']}；${other['zh-CN']}`, `${one.en}; ${other.en}`);

type Underpaid = { readonly place: string; readonly rate: Fen; readonly least: Fen; readonly pay: Fen };

/** Why terms are not lawful, one sentence each, with the article. */
export const refusalWords = {
  'dispatch-part-time': (): Refusal =>
    refusal(
      'dispatch-part-time',
      articles.dispatchPartTime,
      about(
        '劳务派遣单位不得以非全日制用工形式招用被派遣劳动者；请改为与派遣单位签劳动合同，或由用工方直接以非全日制用工。',
        'An agency may not dispatch people on part-time employment: give them a labour contract with the agency, or have the user employ them itself.',
      ),
    ),
  'part-time-week-hours': (hours: Quantity): Refusal =>
    refusal(
      'part-time-week-hours',
      articles.partTimeHours,
      about(
        `非全日制用工在同一用人单位每周累计不超过 24 小时，这里有一周是 ${showQuantity(hours)} 小时。`,
        `Part-time employment is at most 24 hours a week with one employer; one week here has ${showQuantity(hours)}.`,
      ),
    ),
  'part-time-day-average': (hours: Quantity): Refusal =>
    refusal(
      'part-time-day-average',
      articles.partTimeHours,
      about(
        `非全日制用工平均每天不超过 4 小时，这里平均每天 ${showQuantity(hours)} 小时。`,
        `Part-time employment is at most 4 hours a day on average; here it is ${showQuantity(hours)}.`,
      ),
    ),
  'part-time-pay-cycle': (dayCount: number): Refusal =>
    refusal(
      'part-time-pay-cycle',
      articles.partTimePay,
      about(
        `非全日制用工最长每 15 天结算一次工资，这里一期是 ${dayCount} 天；按月结算也不行。`,
        `Part-time pay must be settled every 15 days at the latest; this period has ${dayCount}. A month is too long as well.`,
      ),
    ),
  'part-time-probation': (): Refusal =>
    refusal(
      'part-time-probation',
      articles.partTimeProbation,
      about(
        '非全日制用工不得约定试用期，请去掉。',
        'Part-time employment may have no probation: leave it out.',
      ),
    ),
  'pay-cycle-over-month': (dayCount: number): Refusal =>
    refusal(
      'pay-cycle-over-month',
      articles.monthlyWage,
      about(
        `工资应当按月支付，这里一期是 ${dayCount} 天。`,
        `Wages are to be paid every month; this period has ${dayCount} days.`,
      ),
    ),
  'hours-over-limit': {
    day: (hours: Quantity): Refusal =>
      refusal(
        'hours-over-limit',
        articles.workingHours,
        about(
          `这里有一天是 ${showQuantity(hours)} 小时，超过每天 8 小时加上最多 3 小时加班的上限。`,
          `One day here has ${showQuantity(hours)} hours, more than 8 and the 3 hours of overtime that a day may have at most.`,
        ),
      ),
    week: (hours: Quantity): Refusal =>
      refusal(
        'hours-over-limit',
        articles.workingHours,
        about(
          `这里有一周是 ${showQuantity(hours)} 小时，超过每周 44 小时加上全月 36 小时加班的上限。`,
          `One week here has ${showQuantity(hours)} hours, more than 44 and all the 36 hours of overtime of a month.`,
        ),
      ),
    standing: (hours: Quantity): Refusal =>
      refusal(
        'hours-over-limit',
        articles.workingHours,
        about(
          `每周都做 ${showQuantity(hours)} 小时，超过平均每周 44 小时加上每月 36 小时加班的上限。`,
          `${showQuantity(hours)} hours week after week are more than 44 on average and 36 of overtime a month.`,
        ),
      ),
    month: (overtime: Quantity): Refusal =>
      refusal(
        'hours-over-limit',
        articles.workingHours,
        about(
          `这里有一个月至少加班 ${showQuantity(overtime)} 小时，超过每月 36 小时的上限。`,
          `One month here has at least ${showQuantity(overtime)} hours of overtime, more than the 36 allowed.`,
        ),
      ),
  },
  'probation-over-six-months': (dayCount: number): Refusal =>
    refusal(
      'probation-over-six-months',
      articles.probation,
      about(
        `试用期最长六个月，这里是 ${dayCount} 天。`,
        `Probation is six months at the longest; here it is ${dayCount} days.`,
      ),
    ),
  'under-floor': ({ place, rate, least, pay }: Underpaid): Refusal =>
    refusal(
      'under-floor',
      both(articles.partTimePay, articles.underpaid),
      about(
        `${place}的小时最低工资是 ${showYuan(rate)} 元，至少应付 ${showYuan(least)} 元，这里只有 ${showYuan(pay)} 元，也没有足够的补足行。`,
        `The hourly minimum in ${place} is ${showYuan(rate)} yuan, so at least ${showYuan(least)} is due; here it is ${showYuan(pay)}, and no top-up line makes it good.`,
      ),
    ),
  'place-unknown': (): Refusal =>
    refusal(
      'place-unknown',
      articles.partTimePay,
      about(
        '没有收录这个地方的最低工资，不能判断，请先录入当地公布的标准。',
        'The minimum wage of this place is not held, so nothing can be judged: load the published figure first.',
      ),
    ),
  'day-outside-table': (problem: DayProblem): Refusal =>
    refusal(
      'day-outside-table',
      articles.houseRule,
      problem.kind === 'day-before-table'
        ? about(
            `这个日子早于收录的规定（从 ${problem.firstOn} 起），不能判断。`,
            `This day is before what is held (from ${problem.firstOn} on), so it cannot be judged.`,
          )
        : about(
            `${problem.lastOn} 以后的规定还不知道，不能判断。`,
            `What holds after ${problem.lastOn} is not known yet, so it cannot be judged.`,
          ),
    ),
  'fee-charged': (line: number, isDispatch: boolean): Refusal =>
    refusal(
      'fee-charged',
      isDispatch ? both(articles.feeAndGuarantee, articles.dispatchFee) : articles.feeAndGuarantee,
      about(
        `第 ${line} 行是向劳动者收费、收押金或让其承担培训、服装、设备的钱；说会退还也不行，请去掉。`,
        `Line ${line} charges the worker: a fee, a deposit, or money for training, uniform or equipment. That it will be given back changes nothing: leave it out.`,
      ),
    ),
  'deduction-not-allowed': (line: number): Refusal =>
    refusal(
      'deduction-not-allowed',
      articles.deductions,
      about(
        `第 ${line} 行从工资里扣了法律没有列出的钱；可以扣的只有个人所得税、本人的社会保险和公积金、法院判决的抚养费等。`,
        `Line ${line} takes something off pay that the law does not list: only income tax, the worker’s own social insurance and housing fund, and what a court orders may be taken.`,
      ),
    ),
  'loss-over-limit': (): Refusal =>
    refusal(
      'loss-over-limit',
      articles.losses,
      about(
        '赔偿损失每月最多扣当月工资的 20%，扣后也不得低于最低工资。',
        'For a loss at most 20% of the month’s wage may be taken, and never below the minimum wage.',
      ),
    ),
  'paid-to-another': (): Refusal =>
    refusal(
      'paid-to-another',
      articles.wageToWorker,
      about('工资只能付给劳动者本人。', 'Pay goes to the worker and nobody else.'),
    ),
  'month-split': (): Refusal =>
    refusal(
      'month-split',
      articles.oneTime,
      about(
        '同一项目一个月内的劳务报酬是一次，不能拆开各减一次 800 元。',
        'Labour remuneration of one month and project is taxed as one: it may not be split to take 800 off twice.',
      ),
    ),
  'dispute-unpaid': (): Refusal =>
    refusal(
      'dispute-unpaid',
      articles.underpaid,
      about(
        '还有争议没有了结；没有争议的部分要先付，才能结账。',
        'A dispute is open: what is not disputed must be paid before the period is closed.',
      ),
    ),
  'vat-rule-not-loaded': (): Refusal =>
    refusal(
      'vat-rule-not-loaded',
      articles.servicesVat,
      about(
        '代扣自然人增值税的新规则还没有录入并由负责人确认，直接支付劳务报酬保持关闭。',
        'The new rule on withholding value added tax of natural persons is not loaded and confirmed, so direct payouts of labour remuneration stay switched off.',
      ),
    ),
} as const;

/** One sentence for what is no terms at all. */
export const workTermsProblemWords = (problem: TermsProblem): Words =>
  problem.kind === 'period-backwards'
    ? about(
        '结算期的最后一天早于第一天，请核对。',
        'The last day of the pay period is before its first: check both.',
      )
    : termsProblemWords(problem);
