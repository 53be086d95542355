import { ALLOWS } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const falseAuthority = signRule({
  id: 'false-authority',
  together: ['false-authority'],
  severity: ({ impression }) => (impression.isThin || impression.score >= ALLOWS ? 'stop' : 'low'),
  source: sources['false-authority'],
  examples: {
    caught: ['你涉嫌洗钱案，把存款转到安全账户核查', '请缴纳保全费后领取追缴资金'],
    passed: ['反诈中心提醒：警察不会让你转账到安全账户', '公司财务负责对账'],
  },
});
