import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const recruitOthers = demandRule({
  id: 'recruit-others',
  object: 'recruit-others',
  worst: 'stop',
  source: sources['recruit-others'],
  examples: {
    caught: [
      '交3900元取得席位，你发展一个人提780，下面两层还有提成，国家扶持项目',
      '先申购一份3800，再拉三个人就升经理，团队业绩都有分红',
    ],
    passed: ['老员工内部推荐，入职满三个月奖励500', '负责会员运营，提升复购'],
  },
});
