import { creditCodesIn } from '../credit-code.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

/** Before the digits are added up: something that could be one, or is called one. */
const COULD_BE = /[0-9a-z](?:[\s-]?[0-9a-z]){14}|信用代码|税号/u;

export const codeNotWellFormed: Rule = {
  id: 'code-not-well-formed',
  source: sources['code-not-well-formed'],
  examples: {
    caught: ['统一社会信用代码：911103026605015137', '信用代码9144030071526726XA，欢迎核验'],
    passed: ['统一社会信用代码：911103026605015136', '信用代码9144030071526726XG'],
  },
  check: ({ scene }) =>
    scene.utterances.flatMap(({ reading }, utterance) => {
      if (scene.utterances.findIndex((other) => other.reading === reading) !== utterance) return [];
      if (!COULD_BE.test(reading.text)) return [];
      return creditCodesIn(reading.text).flatMap(({ start, end, wellFormed }) =>
        wellFormed ? [] : [{ severity: 'medium' as const, utterance, start, end }],
      );
    }),
};
