import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const taskAdvance = demandRule({
  id: 'task-advance',
  object: 'task-money',
  worst: 'stop',
  source: sources['task-advance'],
  examples: {
    caught: [
      '招点赞员，做福利单先垫付本金，五分钟返本金和佣金，做完三连单一起返',
      '账户余额不足，补足差额才能提现，做完任务连本带佣金一起返',
    ],
    passed: ['负责订单录入与售后，按单计提成，每月十五日发工资', '出差车票先自己买，凭票实报实销'],
  },
});
