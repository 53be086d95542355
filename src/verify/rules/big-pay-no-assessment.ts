import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const bigPayNoAssessment = signRule({
  id: 'big-pay-no-assessment',
  together: ['big-pay', 'no-assessment'],
  severity: 'stop',
  source: sources['big-pay-no-assessment'],
  examples: {
    caught: ['轻松月入过万，无需业绩考核，手机操作', '超高时薪一天一千，没有业绩考核，会打字就行'],
    passed: ['月薪六千到八千，按业绩考核发绩效', '无业绩压力，月薪四千五，双休'],
  },
});
