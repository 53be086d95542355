import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const prepaidStock = demandRule({
  id: 'prepaid-stock',
  object: 'stock',
  worst: 'stop',
  source: sources['prepaid-stock'],
  examples: {
    caught: [
      '做推广员要先买一套体验装2980元，卖不完退给公司，月结工资',
      '首批拿货最低1980元，先打款，做好后公司高价回收',
    ],
    passed: ['负责门店补货、陈列和收银，月休四天', '招采购专员，维护供应商，五险一金'],
  },
});
