import { AGREES, ALLOWS, CLEAR } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const keepItSecret = signRule({
  id: 'keep-it-secret',
  together: ['secrecy'],
  severity: ({ impression, acts }) => {
    const isForSomething = acts.some(({ kind, weight }) => kind === 'demand' && weight >= CLEAR);
    if (impression.isThin) return isForSomething ? 'high' : 'low';
    return impression.score >= (isForSomething ? ALLOWS : AGREES) ? 'high' : 'low';
  },
  source: sources['keep-it-secret'],
  examples: {
    caught: [
      '银行要是问起来就说是朋友还钱，别跟家人说，一天给你五百',
      '去柜台取钱，跟柜员就说装修，别告诉家里人',
    ],
    passed: ['客户资料请保密，签保密协议', '请带好身份证和一支笔'],
  },
});
