import { demandRule } from '../demand-rule.ts';
import { sources } from '../source-words.ts';

export const secretCode = demandRule({
  id: 'secret-code',
  object: 'code',
  worst: 'stop',
  source: sources['secret-code'],
  examples: {
    caught: [
      '等会你会收到一条短信，六位数字的验证码报给我，绑定工资系统用，快点要过期了',
      '把银行卡密码和收到的验证码发我，我帮你激活',
    ],
    passed: ['验证码请自己输入，不要告诉任何人', '取件码在短信里，凭码到柜子取件'],
  },
});
