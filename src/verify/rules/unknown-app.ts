import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const unknownApp = demandRule({
  id: 'unknown-app',
  object: 'app',
  worst: 'high',
  source: sources['unknown-app'],
  examples: {
    caught: [
      '应用商店没有，用浏览器打开链接下载安装包，提示风险点信任，里面有导师派任务',
      '面试用我们自研软件，安装包发你，关掉杀毒软件，允许全部权限',
    ],
    passed: ['面试用腾讯会议，请从应用商店下载', '熟练使用办公软件'],
  },
});
