import { ALLOWS } from '../demand-rule.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

/** Hidden words about contacts are common among honest recruiters in groups; hidden words about money are not. */
const CONTACT = /^(?:加?微信|qq|飞机号|私聊|兼职|日结|招聘)$/u;

/** 「不压金」 hides nothing that is wanted. */
const DENIED = /[不没无免][收用交要]?$/u;

export const evasiveSpelling: Rule = {
  id: 'evasive-spelling',
  source: sources['evasive-spelling'],
  examples: {
    caught: ['上岗先交押.金300', '收到的验症码发我', '做一单返俑金，本jin秒回'],
    passed: ['联系电话及微信同号', '工资每月十日发放，加班另算'],
  },
  check: ({ scene, impression }) =>
    scene.utterances.flatMap(({ reading, speaker }, utterance) => {
      if (speaker === 'me' || scene.utterances.findIndex((other) => other.reading === reading) !== utterance)
        return [];
      const wanted = reading.evasions.filter(({ start }) => !DENIED.test(reading.text.slice(0, start)));
      return wanted.slice(0, 5).map(({ start, end, word }) => ({
        severity: CONTACT.test(word)
          ? impression.score >= ALLOWS
            ? ('medium' as const)
            : ('low' as const)
          : ('high' as const),
        utterance,
        start,
        end,
      }));
    }),
};
