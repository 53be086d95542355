import type { Words } from '../../kernel/words.ts';
import type { Relation } from '../relation.ts';

const said = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What follows from a relation, said plainly. */
export type RelationTerms = {
  readonly hours: Words;
  readonly cycle: Words;
  readonly floor: Words;
  readonly tax: Words;
  readonly insurance: Words;
  readonly injury: Words;
};

const fullTimeHours = said(
  '平均每周不超过 44 小时，加班每月不超过 36 小时（劳动法第三十六条、第四十一条）。',
  'At most 44 hours a week on average, and 36 of overtime a month (Labour Law, arts. 36 and 41).',
);
const monthly = said(
  '至少每月支付一次（劳动法第五十条）。',
  'Paid every month at least (Labour Law, art. 50).',
);
const monthlyFloor = said('不低于当地月最低工资。', 'Not under the local monthly minimum.');
const wagesTax = said(
  '按工资累计预扣，每月减除 5000 元。',
  'Withheld as wages, cumulatively, with 5,000 off each month.',
);
const fullInsurance = said(
  '单位和本人都缴社会保险；本人部分从工资里扣，这里没有算进去。',
  'Employer and worker both pay social insurance; the worker’s part comes off pay and is not reckoned here.',
);
const workInjury = said('单位缴工伤保险。', 'The employer pays work-injury insurance.');
const agreedHours = said('工时由双方约定。', 'Hours are as agreed.');
const agreedCycle = said('按约定支付，可以按月。', 'Paid as agreed; monthly is allowed.');
const noFloor = said(
  '没有最低工资；若实际上受管理、有固定班次，可能属于劳动关系。',
  'No minimum wage applies; work on set shifts under direction may in fact be employment.',
);
const noInsurance = said('没有单位缴的社会保险。', 'No employer pays social insurance.');
const noInjury = said(
  '没有工伤保障；职业伤害保障不包括居家客服，除非另外投保。',
  'No injury cover: the scheme for platform work does not include agents at home, unless a policy is taken out.',
);

export const relationTerms: { readonly [relation in Relation]: RelationTerms } = {
  'part-time': {
    hours: said(
      '平均每天不超过 4 小时，每周不超过 24 小时（劳动合同法第六十八条）。',
      'At most 4 hours a day on average and 24 a week (Labour Contract Law, art. 68).',
    ),
    cycle: said(
      '最长每 15 天结算一次，不能按月（劳动合同法第七十二条）。',
      'Settled every 15 days at the latest, never monthly (Labour Contract Law, art. 72).',
    ),
    floor: said(
      '不低于当地小时最低工资，不够的补足（劳动合同法第七十二条）。',
      'Not under the local hourly minimum; what is missing is topped up (Labour Contract Law, art. 72).',
    ),
    tax: wagesTax,
    insurance: said(
      '养老、医疗由本人以灵活就业身份参加；有的地方小时最低工资已含这一部分。',
      'Pension and medical insurance are the worker’s own; in some places the hourly minimum includes them.',
    ),
    injury: said(
      '单位必须缴工伤保险（劳社部发〔2003〕12号）。',
      'The employer must pay work-injury insurance (Notice 12 (2003) of the labour ministry).',
    ),
  },
  'labor-contract': {
    hours: fullTimeHours,
    cycle: monthly,
    floor: monthlyFloor,
    tax: wagesTax,
    insurance: fullInsurance,
    injury: workInjury,
  },
  dispatch: {
    hours: fullTimeHours,
    cycle: said(
      '由派遣单位按月支付，没活时也不低于最低工资（劳动合同法第五十八条）。',
      'Paid monthly by the agency, and at least the minimum wage while there is no work (Labour Contract Law, art. 58).',
    ),
    floor: monthlyFloor,
    tax: wagesTax,
    insurance: fullInsurance,
    injury: workInjury,
  },
  'labor-service': {
    hours: agreedHours,
    cycle: agreedCycle,
    floor: noFloor,
    tax: said(
      '按劳务报酬每月合为一次预扣，多扣的次年汇算时退；代扣增值税的新规则还没有录入，直接支付保持关闭。',
      'Withheld as labour remuneration, each month as one; too much comes back in the next year’s settlement. The new rule on value added tax is not loaded, so direct payouts are switched off.',
    ),
    insurance: noInsurance,
    injury: noInjury,
  },
  platform: {
    hours: agreedHours,
    cycle: agreedCycle,
    floor: noFloor,
    tax: said(
      '平台按累计预扣，减 20% 费用，连续月份每月减 5000 元。',
      'Withheld cumulatively by the platform: 20% off as expenses and 5,000 for each month of the run.',
    ),
    insurance: noInsurance,
    injury: noInjury,
  },
  student: {
    hours: agreedHours,
    cycle: agreedCycle,
    floor: noFloor,
    tax: said(
      '全日制学生实习按累计预扣，减 20% 费用，每月减 5000 元（公告原文待核实）。',
      'Full-time students’ placements are withheld cumulatively: 20% off as expenses and 5,000 each month (text of the announcement to be confirmed).',
    ),
    insurance: noInsurance,
    injury: noInjury,
  },
};
