import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const loanForWork = demandRule({
  id: 'loan-for-work',
  object: 'loan',
  worst: 'stop',
  source: sources['loan-for-work'],
  examples: {
    caught: [
      '岗前实训学费19800元，可办理分期，上岗后每月从工资里慢慢还，手机上刷个脸就行',
      '0首付购车，首付公司出，余款分36期由金融公司办理，跑单抵车款',
    ],
    passed: ['招贷款业务客户经理，负责信贷客户的贷后管理', '公司提供带薪培训，不收学费'],
  },
});
