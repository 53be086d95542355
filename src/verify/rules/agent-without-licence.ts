import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

/** Somebody between worker and employer; a licence is asked of such. */
const AGENT =
  /(?:代招|中介|人力(?:资源)?公司|劳务(?:公司|派遣)|职介所?|猎头|招工(?:办|点|处))(?![^，。]{0,12}(?:许可证|备案|资质))/u;

export const agentWithoutLicence: Rule = {
  id: 'agent-without-licence',
  source: sources['agent-without-licence'],
  examples: {
    caught: ['我们是代招单位，到招工办报名', '劳务公司直签'],
    passed: ['本公司直招，签劳动合同', '持人力资源服务许可证'],
  },
  check: ({ scene, frames }) =>
    scene.clauses.flatMap((clause, index) => {
      const match = frames[index] === 'live' ? AGENT.exec(clause.text) : undefined;
      if (!match) return [];
      const start = clause.start + match.index;
      return [
        { severity: 'info' as const, utterance: clause.utterance, start, end: start + match[0].length },
      ];
    }),
};
