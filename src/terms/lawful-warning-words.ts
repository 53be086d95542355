import type { ChinaDay } from '../kernel/china-day.ts';
import { showQuantity, type Quantity } from '../kernel/quantity.ts';
import type { Words } from '../kernel/words.ts';
import { articles } from './facts/articles.ts';
import type { Warning } from './work-terms.ts';
import { about } from './words.ts';

const warning = (code: Warning['code'], article: Words, sentence: Words): Warning => ({
  code,
  article,
  sentence,
});

/** What a person has to look at, one sentence each, with the article. */
export const warningWords = {
  'may-be-employment': (): Warning =>
    warning(
      'may-be-employment',
      articles.employmentFacts,
      about(
        '固定班次、受指挥和处罚的工作可能是劳动关系，发的就是工资；请由人写明为什么不是。',
        'Set shifts under direction and discipline may be employment, and the pay wages: a person has to write down why not.',
      ),
    ),
  'dispatch-needs-contract': (): Warning =>
    warning(
      'dispatch-needs-contract',
      articles.dispatchContract,
      about(
        '被派遣的人要与派遣单位签两年以上的劳动合同、按月领工资；请由人核对这里的关系。',
        'Whoever is dispatched has a labour contract of two years or more with the agency and is paid monthly: a person has to check the relation given here.',
      ),
    ),
  'dispatch-post': (): Warning =>
    warning(
      'dispatch-post',
      articles.dispatchPost,
      about(
        '劳务派遣只能用于不超过六个月的临时性岗位、非主营业务的辅助性岗位，或者顶替请假、脱产人员的替代性岗位；请由人写明是哪一种。',
        'Dispatch is only for temporary posts of six months at most, auxiliary posts outside the main business, or in place of somebody on leave: a person has to write down which this is.',
      ),
    ),
  overtime: {
    day: (hours: Quantity): Warning =>
      warning(
        'overtime',
        articles.workingHours,
        about(
          `这里有一天是 ${showQuantity(hours)} 小时，每天不得超过 8 小时；加班一般每天不超过 1 小时，特殊原因最多 3 小时，并要付加班费。`,
          `One day here has ${showQuantity(hours)} hours; 8 is the limit, overtime is 1 hour as a rule and 3 at the most for special reasons, and paid as such.`,
        ),
      ),
    week: (hours: Quantity): Warning =>
      warning(
        'overtime',
        articles.workingHours,
        about(
          `这里有一周是 ${showQuantity(hours)} 小时，平均每周不得超过 44 小时，加班每月不超过 36 小时并要付加班费。`,
          `One week here has ${showQuantity(hours)} hours; 44 is the average allowed, overtime is at most 36 a month and paid as such.`,
        ),
      ),
  },
  'probation-by-term': (): Warning =>
    warning(
      'probation-by-term',
      articles.probation,
      about(
        '试用期看合同期限：不满三个月或以完成任务为期限的不得约定，不满一年的最长一个月，不满三年的最长两个月，三年以上或无固定期限的最长六个月；请由人核对。',
        'Probation goes by the term of the contract: none under three months or for one task, a month under a year, two months under three years, six months from three years on or without an end. A person has to check it.',
      ),
    ),
  'monthly-minimum-not-judged': (): Warning =>
    warning(
      'monthly-minimum-not-judged',
      articles.minimumWage,
      about(
        '全日制用工的工资不得低于当地月最低工资，这里没有比较，请由人核对。',
        'Full-time pay may not be under the local monthly minimum, which was not compared here: a person has to check it.',
      ),
    ),
  'floor-not-judged': (): Warning =>
    warning(
      'floor-not-judged',
      articles.partTimePay,
      about(
        '没有写地方，没有和小时最低工资比较。',
        'No place is given, so the hourly minimum was not compared.',
      ),
    ),
  'floor-unchecked': (): Warning =>
    warning(
      'floor-unchecked',
      articles.partTimePay,
      about(
        '这里用到的最低工资还待核实，请以当地公布的为准。',
        'The minimum used here has still to be checked: go by what is published locally.',
      ),
    ),
  'floor-day-assumed': (from: ChinaDay): Warning =>
    warning(
      'floor-day-assumed',
      articles.partTimePay,
      about(
        `没有写日期，按收录的最新标准（从 ${from} 起）比较。`,
        `No day is given, so the newest figure held was used (from ${from} on).`,
      ),
    ),
  'top-up-not-checked': (): Warning =>
    warning(
      'top-up-not-checked',
      articles.partTimePay,
      about(
        '时薪低于最低工资，有补足行，但没有工时，不知道补得够不够。',
        'The hourly rate is under the minimum and there is a top-up line, but without hours nobody can tell whether it is enough.',
      ),
    ),
  'loss-needs-agreement': (): Warning =>
    warning(
      'loss-needs-agreement',
      articles.losses,
      about(
        '扣赔偿要有劳动合同约定、损失确由本人造成，扣后不得低于最低工资；请由人写明依据。',
        'A loss may be taken only if the contract agrees on it and the worker caused it, and never below the minimum wage: a person has to state the grounds.',
      ),
    ),
  'direct-payout-off': (): Warning =>
    warning(
      'direct-payout-off',
      articles.servicesVat,
      about(
        '条件可以约定，但直接支付劳务报酬现在是关闭的，要等代扣增值税的规则录入并确认。',
        'Terms may be agreed on, but direct payouts of labour remuneration are switched off until the rule on withholding value added tax is loaded and confirmed.',
      ),
    ),
} as const;
