import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const upfrontFee = demandRule({
  id: 'upfront-fee',
  object: 'fee',
  worst: 'stop',
  source: sources['upfront-fee'],
  examples: {
    caught: [
      '录用后先交培训费300元才能安排上岗，干满三个月随工资退',
      '工号开通要268，先转给财务，首月工资一起退给你',
    ],
    passed: [
      '本岗位不收取任何押金、培训费',
      '无需培训费、保证金，入职后公司提供免费培训',
      '体检费凭票公司报销，工装公司统一发',
    ],
  },
});
