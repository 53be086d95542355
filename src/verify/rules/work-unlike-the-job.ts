import { ALLOWS } from '../demand-rule.ts';
import type { Rule } from '../rule.ts';
import { sources } from '../source-words.ts';

/** Called one thing, doing another: the work of a service desk is not liking, ordering or moving money. */
const OTHER_WORK =
  /(?:客服|打字员?|文员|录入员?|助理|话务)[^，。]{0,12}(?:点赞|关注|下单|拍单|做任务|抢单|垫付|看视频|试玩|转账|收款|拉人|建群|加好友)|(?:做任务|抢单|点赞|拍单)[^，。]{0,10}(?:客服|文员|打字)/u;

export const workUnlikeTheJob: Rule = {
  id: 'work-unlike-the-job',
  source: sources['work-unlike-the-job'],
  examples: {
    caught: ['招线上客服，客服主要是点赞关注商家店铺', '打字员每天做任务点赞'],
    passed: ['客服负责接听来电、处理退换货', '新媒体运营，提升点赞和关注'],
  },
  check: ({ scene, frames, impression }) =>
    scene.clauses.flatMap((clause, index) => {
      const match = frames[index] === 'live' ? OTHER_WORK.exec(clause.text) : undefined;
      if (!match) return [];
      const start = clause.start + match.index;
      return [
        {
          severity: impression.isThin || impression.score >= ALLOWS ? ('medium' as const) : ('low' as const),
          utterance: clause.utterance,
          start,
          end: start + match[0].length,
        },
      ];
    }),
};
