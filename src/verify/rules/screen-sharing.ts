import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const screenSharing = demandRule({
  id: 'screen-sharing',
  object: 'screen',
  worst: 'stop',
  source: sources['screen-sharing'],
  examples: {
    caught: [
      '打开会议软件共享屏幕，老师带你一步步操作手机银行提现',
      '下载会议软件进来开共享屏幕，我指导你把支付宝借呗关掉',
    ],
    passed: ['二面请准备共享屏幕讲作品，约四十分钟', '本岗位可远程办公，每周例会用腾讯会议'],
  },
});
