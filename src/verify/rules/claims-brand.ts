import { AGREES } from '../demand-rule.ts';
import { brandsIn } from '../register.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

/** Speaks in a brand's name, without an address of that brand, and wants to go on in private. */
export const claimsBrand: Rule = {
  id: 'claims-brand',
  source: sources['claims-brand'],
  examples: {
    caught: ['京东官方客服招聘，居家可做，加微信 kefu_88 报名', '这里是顺丰人事，请加QQ 20388192 办理入职'],
    passed: ['京东招聘，请登录 zhaopin.jd.com 投递', '负责顺丰到付件的签收'],
  },
  check: ({ scene, links, signs, impression }) => {
    const isPrivate = signs.some(({ name }) => name === 'private-contact' || name === 'strange-messenger');
    if (!isPrivate || links.some(({ official }) => official !== null)) return [];
    return scene.utterances.flatMap(({ reading, speaker }, utterance) => {
      const isFirst = scene.utterances.findIndex((other) => other.reading === reading) === utterance;
      if (!isFirst || speaker === 'me') return [];
      return brandsIn(reading.original)
        .filter(({ isClaim }) => isClaim)
        .map(({ start, end }) => ({
          severity: impression.isThin || impression.score >= AGREES ? ('high' as const) : ('low' as const),
          utterance,
          start,
          end,
          asWritten: true,
        }));
    });
  },
};
