import { ALLOWS } from '../demand-rule.ts';
import { linkIndications } from '../link-rule.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

export const lookAlikeLink: Rule = {
  id: 'look-alike-link',
  source: sources['look-alike-link'],
  examples: {
    caught: ['报名入口 https://jd.com.hr-apply.cn/reg 填写资料', '请登录 www.jd-hr.top 完成录用登记'],
    passed: ['简历投递 hr@example.com', '官网 https://zhaopin.jd.com 可查'],
  },
  check: (hearing) =>
    linkIndications(
      hearing,
      ['look-alike', 'userinfo', 'ending-inside', 'other-alphabet', 'unknown-ending'],
      hearing.impression.isThin || hearing.impression.score >= ALLOWS - 1 ? 'high' : 'low',
    ),
};
