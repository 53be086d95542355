import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const errandForStrangers = demandRule({
  id: 'errand-for-strangers',
  object: 'errand',
  worst: 'stop',
  source: sources['errand-for-strangers'],
  examples: {
    caught: [
      '去银行取现金送到停车场交给对接人，跟柜员说装修用，一趟给你500，别多问',
      '代收包裹换面单转寄出去，收到别拆，一个给你30',
    ],
    passed: ['招快递员，负责派件和揽收，每单一元二', '仓库分拣打包，夜班计件'],
  },
});
