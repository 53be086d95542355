import type { Fen } from '../../kernel/money.ts';
import { ALLOWS } from '../demand-rule.ts';
import type { Rule, Severity } from '../rule.ts';
import { sources } from '../source-words.ts';
import { wagesIn } from '../wage.ts';

/** The band's top for hotline and customer-service work is 25 yuan an hour; twice it is 50, four times 100. */
const TWICE_TOP = 5000n;
const FOUR_TIMES_TOP = 10_000n;

/** Work to which the band applies: hotlines and service desks, typing and likes, with nothing to be known. */
const PLAIN_WORK =
  /客服|话务|热线|接线|坐席|打字|录入|文员|点赞|点击|数据员|操作员|手机(?:操作|即可|就能)|在家|居家|线上兼职|网络兼职|试玩|看视频|浏览|评论|截图/u;
/** Pay that is lawful and high for reasons of its own. */
const SKILLED =
  /工程师|医|律师|主播|销售|业务员|提成|月嫂|育儿|司机|教师|老师|翻译|设计|摄影|模特|演员|焊工|电工|厨师|经理|总监|主管|博士|硕士|技师|程序|开发|运营|审校|配音|家教|年薪/u;

const isAbove = (low: Fen, bound: bigint): boolean => low > bound;

const severityOf = (low: Fen, isBelieved: boolean): Severity => {
  if (!isBelieved) return 'low';
  return isAbove(low, FOUR_TIMES_TOP) ? 'high' : 'medium';
};

export const payFarAbove: Rule = {
  id: 'pay-far-above',
  source: sources['pay-far-above'],
  examples: {
    caught: ['居家打字员，日薪1500，每天两小时', '线上客服，时薪280，手机操作'],
    passed: ['居家客服，时薪18元，绩效另算', '销售工程师，月薪两万起', '接单打字，千字30元'],
  },
  check: ({ scene, frames, impression, signs }) => {
    // Far too much for no performance is one of the red flags, whatever the rest reads like.
    const isForNothing = signs.some(({ name }) => name === 'no-assessment');
    const isBelieved = impression.isThin || isForNothing || impression.score >= ALLOWS;
    const [first] = scene.utterances;
    if (!first) return [];
    return scene.utterances.flatMap(({ reading, speaker }, utterance) => {
      if (speaker === 'me' || scene.utterances.findIndex((other) => other.reading === reading) !== utterance)
        return [];
      if (!PLAIN_WORK.test(reading.text) || SKILLED.test(reading.text)) return [];
      const isMeant = scene.clauses.some(
        (clause, index) => clause.utterance === utterance && frames[index] === 'live',
      );
      if (!isMeant) return [];
      return wagesIn(reading.text).flatMap(({ start, end, perHour }) => {
        if (!perHour || !isAbove(perHour.low, TWICE_TOP)) return [];
        const severity = isForNothing ? 'high' : severityOf(perHour.low, isBelieved);
        return [{ severity, utterance, start, end }];
      });
    });
  },
};
