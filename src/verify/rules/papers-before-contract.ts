import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const papersBeforeContract = demandRule({
  id: 'papers-before-contract',
  object: 'identity',
  worst: 'high',
  source: sources['papers-before-contract'],
  examples: {
    caught: [
      '先把身份证正反面和手持照片发我建档，再录个眨眼张嘴的视频占名额',
      '身份证正反面、银行卡正面拍照发过来，别打水印，今晚报名',
    ],
    passed: ['面试请带身份证原件，登记后当场归还', '入职当天签合同时交身份证复印件'],
  },
});
