import { showYuan, toFen } from '../kernel/money.ts';
import type { Words } from '../kernel/words.ts';
import type { Clawback, ClawbackProblem } from './clawback.ts';
import { taxProblemWords } from './withholding-words.ts';
import { about } from './words.ts';

/** What stood in the way of taking more, and what becomes of the rest. */
export function clawbackWhy({ asked, cap, minimum, take, left }: Clawback): readonly Words[] {
  const rest = toFen(asked.loss - take);
  return [
    about(
      `最多扣当月工资的 20%，即 ${showYuan(cap)} 元（工资支付暂行规定第十六条）。`,
      `At most 20% of the month's wage may be taken: ${showYuan(cap)} yuan (Interim Provisions on Payment of Wages, art. 16).`,
    ),
    about(
      `扣后不得低于当地月最低工资 ${showYuan(minimum)} 元。`,
      `What is left may not be under the local monthly minimum of ${showYuan(minimum)} yuan.`,
    ),
    about(
      `所以本月扣 ${showYuan(take)} 元，工资剩 ${showYuan(left)} 元。`,
      `So ${showYuan(take)} yuan is taken this month and ${showYuan(left)} of the wage is left.`,
    ),
    ...(rest > 0n
      ? [
          about(
            `损失还有 ${showYuan(rest)} 元，以后按月重新计算。`,
            `${showYuan(rest)} yuan of the loss remains, to be reckoned anew in later months.`,
          ),
        ]
      : []),
    about(
      '只有劳动合同约定了赔偿、损失确由本人造成时才能扣。',
      'Only if the contract agrees on it and the worker caused the loss.',
    ),
  ];
}

/** One sentence for every reason why it is not worked out. */
export function clawbackProblemWords(problem: ClawbackProblem): Words {
  if (problem.kind !== 'minimum-not-loaded') return taxProblemWords(problem);
  const held = problem.held.join('、');
  return about(
    `没有收录这个地方这一天的月最低工资（已收录：${held}），请把当地公布的数填在 monthlyMinimum。`,
    `The monthly minimum of this place on this day is not held (held: ${held}): give the published figure as monthlyMinimum.`,
  );
}
