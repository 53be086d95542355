import { ALLOWS } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const strangeMessenger = signRule({
  id: 'strange-messenger',
  together: ['strange-messenger'],
  severity: ({ impression }) => (impression.score >= ALLOWS ? 'high' : 'medium'),
  source: sources['strange-messenger'],
  examples: {
    caught: ['微信不方便，下个蝙蝠加我，任务在里面派，先做一单返佣', '换个软件聊，加导师飞机号领取任务佣金'],
    passed: ['面试通知会发到您的邮箱', '加企业微信沟通面试时间'],
  },
});
