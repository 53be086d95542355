import type { Words } from '../kernel/words.ts';
import type { IncomeKind } from '../terms/facts/tax.ts';
import type { Relation } from '../terms/relation.ts';
import { about } from '../terms/words.ts';
import type { Deduction } from './settlement.ts';

const ruleNames: { readonly [rule: string]: Words } = {
  'per-hour': about('承诺工时', 'Committed hours'),
  'per-minute': about('有效通话', 'Effective talk'),
  'per-case': about('解决工单', 'Solved cases'),
  'per-waiting-minute': about('等待时间', 'Waiting'),
  'per-training-hour': about('培训', 'Training'),
  'per-outage-minute': about('系统故障时间', 'System outage'),
  'floor-top-up': about('补足最低工资', 'Top-up to the minimum wage'),
};

const BONUS = /^bonus-(?<id>.+)$/u;

/** What a rule is called on a payslip; a rule without a name of ours is called by its own. */
export function ruleName(rule: string): Words {
  const bonus = BONUS.exec(rule)?.groups?.['id'];
  if (bonus !== undefined) return about(`奖金 ${bonus}`, `Bonus ${bonus}`);
  return ruleNames[rule] ?? about(rule, rule);
}

/** How each relation is called on a payslip. */
export const relationNames: { readonly [relation in Relation]: Words } = {
  'part-time': about('非全日制用工', 'Part-time employment'),
  'labor-contract': about('劳动合同', 'Labour contract'),
  dispatch: about('劳务派遣', 'Labour dispatch'),
  'labor-service': about('民事劳务', 'Civil labour service'),
  platform: about('平台灵活用工', 'Platform work'),
  student: about('学生实习', 'Student work'),
};

/** As what the pay is taxed. */
export const incomeNames: { readonly [kind in IncomeKind]: Words } = {
  wages: about('工资薪金', 'Wages'),
  'labor-service': about('劳务报酬（按次）', 'Labour remuneration, each time'),
  platform: about('劳务报酬（平台，累计）', 'Labour remuneration from a platform, cumulative'),
  student: about('劳务报酬（学生，累计）', 'Labour remuneration of a student, cumulative'),
  'cumulative-60000': about(
    '劳务报酬（累计，6 万元起）',
    'Labour remuneration, cumulative with 60,000 granted',
  ),
};

const deductionNames: { readonly [kind in Deduction['kind']]: Words } = {
  'social-insurance': about('个人缴纳的社会保险费', 'Social insurance, own share'),
  'housing-fund': about('个人缴存的住房公积金', 'Housing fund, own share'),
  'court-order': about('法院判决、裁定的扣款', 'Ordered by a court'),
  loss: about('赔偿损失', 'Compensation for a loss'),
};

/** What a payslip says. */
export const payslipWords = {
  title: about('工资条', 'Payslip'),
  unit: about('金额单位：元', 'Amounts in yuan'),
  worker: about('姓名', 'Name'),
  code: about('工号', 'Worker no.'),
  period: about('工作期间', 'Work of'),
  paidOn: about('支付日', 'Paid on'),
  relation: about('用工关系', 'Relation'),
  taxedAs: about('计税所得', 'Taxed as'),
  fromTo: (from: string, to: string): Words => about(`${from} 至 ${to}`, `${from} to ${to}`),
  gross: about('应发', 'Gross'),
  takenOff: about('扣除', 'Taken off'),
  net: about('实发', 'Net pay'),
  receivable: about('应收', 'Receivable'),
  receivableNote: (amount: string): Words =>
    about(
      `更正多于本期应发，差 ${amount} 元记为应收，不会自动从下一期工资里扣。`,
      `The correction is more than this pay; ${amount} yuan is held as receivable and not taken from the next pay by itself.`,
    ),
  earned: about('挣了什么', 'What was earned'),
  earnedBy: (version: string): Words =>
    about(`挣了什么（费率表 ${version}）`, `What was earned, by rate card ${version}`),
  item: about('项目', 'Item'),
  reckoning: about('怎么算的', 'How it was reckoned'),
  groundsHead: about('依据', 'Grounds'),
  grounds: (events: number): Words => about(`${events} 件`, events === 1 ? '1 event' : `${events} events`),
  ratesOf: (version: string): Words => about(`费率表 ${version}`, `rate card ${version}`),
  correctionOf: (name: Words): Words => about(`更正：${name['zh-CN']}`, `Correction: ${name.en}`),
  amount: about('金额', 'Amount'),
  noLines: about('本期没有计薪的项目。', 'Nothing was earned in this period.'),
  unpaid: about('没有计薪的，为什么', 'What was not paid, and why'),
  why: about('原因', 'Why'),
  off: about('扣了什么', 'What was taken off'),
  vat: about('增值税', 'Value added tax'),
  tax: about('个人所得税', 'Income tax'),
  taxRate: (percent: string, base: string): Words =>
    about(`应纳税所得额 ${base}，税率 ${percent}%`, `Taxable ${base}, at ${percent}%`),
  deduction: (kind: Deduction['kind']): Words => deductionNames[kind],
  derivation: about('个人所得税怎么算的', 'How the income tax was reckoned'),
  sum: about('合计', 'Total'),
  foot: about(
    '每一行都能在“我的工资”里展开到每一件事；有异议可以在那里提出，无异议的部分照发。',
    'Every line opens down to its events under My pay. Disputes are raised there; what is not disputed is paid.',
  ),
  page: (page: number, pages: number): Words =>
    about(`第 ${page} 页，共 ${pages} 页`, `Page ${page} of ${pages}`),
  number: (number: string): Words => about(`编号 ${number}`, `No. ${number}`),
} as const;

/** What the yearly sheet says. */
export const yearWords = {
  title: (year: string): Words => about(`${year} 年收入与扣缴`, `Income and tax of ${year}`),
  year: about('年度', 'Year'),
  kind: about('所得项目', 'Kind of income'),
  withheld: about('已预扣个税', 'Tax withheld'),
  payments: about('各次支付', 'Payments'),
  tax: about('个税', 'Income tax'),
  vat: about('增值税', 'VAT'),
  deductions: about('其他扣除', 'Other deductions'),
  byKind: about('按所得项目', 'By kind of income'),
  foot: about(
    '税款按实际支付的月份归入年度。年度汇算时可与个人所得税 App 里的记录核对。',
    'Tax counts in the year of the month of payment. For the annual settlement compare it with the records of the tax authority.',
  ),
} as const;
