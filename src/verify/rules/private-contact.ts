import { AGREES } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const privateContact = signRule({
  id: 'private-contact',
  together: ['private-contact'],
  severity: ({ impression }) => (impression.score >= AGREES ? 'medium' : 'low'),
  source: sources['private-contact'],
  examples: {
    caught: ['有意加微信 abcd1234 详聊', '要做的私聊我拉你进群'],
    passed: ['投递简历至公司邮箱', '请到前台登记面试'],
  },
});
