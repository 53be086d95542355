import { AGREES } from '../demand-rule.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

/** Raises doubt, never more: it may be right for reasons that nobody can check. */
export const learnedReader: Rule = {
  id: 'learned-reader',
  source: sources['learned-reader'],
  examples: {
    caught: ['姐妹在家动动手机就行，一天轻松两三百，名额不多，进群先领小红包，群里老师带着做，抖音看到私我'],
    passed: ['岗位职责：负责客户来电接听、工单记录与回访。任职要求：普通话标准，打字熟练。五险一金，双休。'],
  },
  check: ({ impression, scene }) => {
    if (impression.score < AGREES) return [];
    return impression.clauses.flatMap((index) => {
      const clause = scene.clauses[index];
      if (!clause) return [];
      return [
        { severity: 'high' as const, utterance: clause.utterance, start: clause.start, end: clause.end },
      ];
    });
  },
};
