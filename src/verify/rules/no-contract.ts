import { AGREES } from '../demand-rule.ts';
import { sources } from '../source-words.ts';
import { signRule } from '../sign-rule.ts';

export const noContract = signRule({
  id: 'no-contract',
  together: ['no-contract'],
  severity: ({ impression }) => (impression.score >= AGREES ? 'high' : 'medium'),
  source: sources['no-contract'],
  examples: {
    caught: ['我们不签合同，讲信誉，当天结', '合同后补，先干活'],
    passed: ['入职当天签劳动合同', '签订劳动合同，缴纳五险'],
  },
});
