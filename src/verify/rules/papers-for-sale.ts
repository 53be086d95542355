import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

const FOR_SALE =
  /(?:不用|免|无需)考试?[^，。]{0,8}(?:出|拿|下|包)证|[三几两]天出证|代办[^，。]{0,8}(?:录用通知|三方|流水|离职证明|学历|资格证|驾照|健康证)|(?:健康证|学历|证书|资格证)[^，。]{0,6}(?:不用人到|不用本人|网上可查|包过|代考)|真章(?:能)?查/u;

export const papersForSale: Rule = {
  id: 'papers-for-sale',
  source: sources['papers-for-sale'],
  examples: {
    caught: ['叉车证、电工证，不用考试三天出证', '代办录用通知、社保流水，真章能查'],
    passed: ['需持健康证上岗，可到区疾控中心免费办理', '考试合格后由人社部门发证'],
  },
  check: ({ scene, frames }) =>
    scene.clauses.flatMap((clause, index) => {
      const match = frames[index] === 'live' ? FOR_SALE.exec(clause.text) : undefined;
      if (!match) return [];
      const start = clause.start + match.index;
      return [
        { severity: 'high' as const, utterance: clause.utterance, start, end: start + match[0].length },
      ];
    }),
};
