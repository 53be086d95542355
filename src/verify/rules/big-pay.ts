import { AGREES } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const bigPay = signRule({
  id: 'big-pay',
  together: ['big-pay'],
  severity: ({ signs, impression }) =>
    impression.score >= AGREES || signs.some(({ name }) => name === 'easy-work') ? 'medium' : 'low',
  source: sources['big-pay'],
  examples: {
    caught: ['轻松月入过万，动动手指就能赚', '日入过千，躺赚'],
    passed: ['月薪八千到一万二，五险一金', '综合工资6500'],
  },
});
