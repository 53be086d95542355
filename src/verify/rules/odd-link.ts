import { AGREES } from '../demand-rule.ts';
import { linkIndications } from '../link-rule.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

export const oddLink: Rule = {
  id: 'odd-link',
  source: sources['odd-link'],
  examples: {
    caught: ['详情点 t.cn/A6xyz12', '登录 hr-oa.dnwk7.top 查看'],
    passed: ['工资每月 3.5 千', '官网 https://www.sf-express.com'],
  },
  check: (hearing) =>
    linkIndications(
      hearing,
      ['short-link', 'odd-ending', 'ip-host', 'punycode', 'figure-in-word', 'hidden', 'app-file'],
      hearing.impression.score >= AGREES ? 'medium' : 'low',
    ),
};
