import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const accountLending = demandRule({
  id: 'account-lending',
  object: 'account',
  worst: 'stop',
  source: sources['account-lending'],
  examples: {
    caught: [
      '长期收银行卡四件套，一张卡一天200，卡冻了换一张',
      '用你的收款码帮公司收货款，收到再转到指定账户，每万提成100',
    ],
    passed: ['入职后办理工资卡，每月十日发工资', '负责收银和对账，财务专业优先'],
  },
});
