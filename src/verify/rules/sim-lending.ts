import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const simLending = demandRule({
  id: 'sim-lending',
  object: 'sim',
  worst: 'stop',
  source: sources['sim-lending'],
  examples: {
    caught: [
      '收手机卡，旧卡实名卡都要，一张100，寄给我们就行',
      '家里插个设备盒子，放上电话卡保持在线，一天300，别让物业知道',
    ],
    passed: ['公司配工作手机和座机，负责接听客服热线', '负责设备维护、巡检，有电工证优先'],
  },
});
