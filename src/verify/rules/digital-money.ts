import { ALLOWS } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const digitalMoney = signRule({
  id: 'digital-money',
  together: ['digital-money'],
  severity: ({ impression }) => (impression.score >= ALLOWS ? 'high' : 'medium'),
  source: sources['digital-money'],
  examples: {
    caught: ['工资日结usdt，做任务返佣金', '佣金用虚拟币结算，下载钱包做任务'],
    passed: ['工资每月十日银行代发', '月结，打到工资卡'],
  },
});
