import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const easyWork = signRule({
  id: 'easy-work',
  together: ['easy-work'],
  severity: 'low',
  source: sources['easy-work'],
  examples: {
    caught: ['有手机就能做，宝妈学生都可以', '零门槛，小白也能上手'],
    passed: ['三年以上经验，本科学历', '需持证上岗'],
  },
});
