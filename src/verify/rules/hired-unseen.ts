import { ALLOWS } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const hiredUnseen = signRule({
  id: 'hired-unseen',
  together: ['hired-unseen', 'private-contact'],
  severity: ({ impression }) => (impression.isThin || impression.score >= ALLOWS ? 'high' : 'medium'),
  source: sources['hired-unseen'],
  examples: {
    caught: ['您的简历已通过审核，请加微信详谈', '恭喜您已被录用，添加QQ联系组长'],
    passed: ['简历初筛通过，请于周四下午两点到公司面试', '面试通过后一周内签合同'],
  },
});
