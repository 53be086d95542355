import { AGREES } from '../demand-rule.ts';
import { clausesBehind } from '../impression.ts';
import { readerWeights } from '../reader-weights.ts';
import type { Rule } from '../rule.ts';
import type { SignName } from '../sign.ts';
import { sources } from '../source-words.ts';

/** A demand half heard. */
const FAINT = 1;

/** Signs that give an impression something to rest on. */
const BAIT: ReadonlySet<SignName> = new Set<SignName>([
  'no-assessment',
  'big-pay',
  'easy-work',
  'hired-unseen',
  'urgency',
  'secrecy',
  'strange-messenger',
  'private-contact',
  'no-contract',
  'no-questions',
  'we-are-honest',
  'digital-money',
  'false-authority',
]);

/** Raises doubt, never more: it may be right for reasons that nobody can check. */
export const learnedReader: Rule = {
  id: 'learned-reader',
  source: sources['learned-reader'],
  isImpression: true,
  examples: {
    caught: [
      '招线上体验官，下班在家做，一天一百到三百，名额不多先到先得，具体做什么进群后老师会讲，学生宝妈都在做',
    ],
    passed: ['岗位职责：负责客户来电接听、工单记录与回访。任职要求：普通话标准，打字熟练。五险一金，双休。'],
  },
  check: (hearing) => {
    const { impression, scene, acts, signs } = hearing;
    const hasCause =
      acts.some(({ kind, weight }) => kind === 'demand' && weight >= FAINT) ||
      signs.some(({ name }) => BAIT.has(name));
    if (impression.isThin || impression.score < AGREES || !hasCause) return [];
    return clausesBehind(hearing, readerWeights).flatMap((index) => {
      const clause = scene.clauses[index];
      if (!clause) return [];
      return [
        { severity: 'high' as const, utterance: clause.utterance, start: clause.start, end: clause.end },
      ];
    });
  },
};
