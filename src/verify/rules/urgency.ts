import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const urgency = signRule({
  id: 'urgency',
  together: ['urgency'],
  severity: 'low',
  source: sources['urgency'],
  examples: {
    caught: ['名额仅剩3个，赶紧报名', '逾期视为放弃'],
    passed: ['长期招聘客服', '欢迎投递简历'],
  },
});
