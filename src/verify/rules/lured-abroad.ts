import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const luredAbroad = demandRule({
  id: 'lured-abroad',
  object: 'overseas',
  worst: 'stop',
  source: sources['lured-abroad'],
  examples: {
    caught: [
      '缅北打字员月薪三万，包机票，不用护照，到昆明有人接带路过去',
      '柬埔寨西港客服，一个月两万，机票我们出，护照统一办',
    ],
    passed: ['外派沙特项目部厨师，持对外劳务合作经营资格，签劳务合同', '海外电商客服，英语流利，杭州坐班'],
  },
});
