import type { Clause } from './scene.ts';
import type { Heard } from './impression.ts';
import { lookOver, shows, watch } from './screen.ts';
import type { ActObject } from './sheet.ts';

const NEAR = '[^,。;!?不无未没免勿退禁拒谁别租]{0,8}';
/** What others may lawfully ask for, an examination or a passport, is not among them. */
const FEE =
  '(?:押金|保证金|诚意金|(?:材料|培训|[服工]装|工[服牌]|制服|资料|建档|岗位|入职|档案)[^,。公每]{0,3}费|定金|风险[金抵]|占位)';
const WHEN = '(?:入职|上岗|报到|面试|录[用取]|签约|应聘|新人|同事|先|需|须|要)';
/** Whoever offers the work. */
const US = '(?:我|公司|人事|财务|客服|老师|主管|组长|专员|群)';
const HAND_OVER = `(?:[发报念转交寄填][给到由]${NEAR}|告[诉知]|回传|提供)`;
const LEND = `(?:出[租借]|[借租]用|[租借]给|[交寄供][给到由]?${US})`;
const CODE = '(?:验证|校验|动态|安全)码';
const CARD = '(?:银行卡|储蓄卡|对公账户|收款码|u盾|网银)(?!号|信息|照|正)';
/** A mobile card, a phone card, one in a person's own name. */
const SIM = '(?:[手机电话名]{2,4}卡|微信号)';

/** 「入职先交押金200元」「把验证码发给我们」: said so plainly that no way of writing the rest makes it another thing. */
const PLAIN: { readonly [wanted in ActObject]?: number } = {
  fee: watch(
    new RegExp(
      `${WHEN}${NEAR}[交缴付收][^无免发补到公]{0,12}${FEE}|[交缴收][纳付取]?${FEE}\\s?\\d|${WHEN}${NEAR}(?:自费|花钱|购买|买)${NEAR}(?:耳[机麦]|设备|话机|工具包)${NEAR}\\d`,
      'u',
    ),
  ),
  code: watch(
    new RegExp(
      `${CODE}${NEAR}${HAND_OVER}|${HAND_OVER}${NEAR}${CODE}|(?:卡|宝|登录)${NEAR}密码${NEAR}${HAND_OVER}`,
      'u',
    ),
  ),
  account: watch(new RegExp(`${LEND}${NEAR}${CARD}|${CARD}${NEAR}(?:${LEND}|告知密码)`, 'u')),
  sim: watch(new RegExp(`${LEND}${NEAR}${SIM}|${SIM}${NEAR}${LEND}`, 'u')),
  loan: watch(
    new RegExp(`${WHEN}${NEAR}(?:[办申]|开通|用)${NEAR}(?:培训贷|分期|网贷|贷款|[花借]呗|套现)`, 'u'),
  ),
  screen: watch(/(?:共享屏幕|屏幕共享)[^,不]{0,4}(?:操作|给[老带专我]|指导|手机)|共享手机屏/u),
  identity: watch(
    new RegExp(`(?:扣[押留]|抵押)${NEAR}(?:身份证|证件)(?!.{0,3}的)|发${NEAR}身份证正反面`, 'u'),
  ),
  'task-money': watch(
    /刷单(?:日结|返|兼职|任务)|(?<![司台])[垫先]付[^,。;!?不]{0,8}(?:货款|本金)|连本带利|返本/u,
  ),
};

/** Where any of these stands beside a clause, it may be a lesson or a warning; where of these, the whole is a judgement. */
const NEARBY = /[骗诈]|勿(?!扰)|警[惕察方]|举报|违法|他们/u;
const IN_TEXT = /法院|被告/u;
/** About others' money, or not asked at all. */
const IN_CLAUSE =
  /客(?!服)|[她无没]|不(?!退)|(?<!识)别|业主|雇主|那边|复印|工作手|差点|叫人|要是|如果|若|一旦|正规/u;

/**
 * The clauses in which whoever offers the work asks for a thing in so many words, where nothing beside them speaks of
 * what else it could be meant of. What nobody may ask for (劳动合同法 第九条, for one) is no better for standing in a
 * posting that reads like any other: those who swindle copy them.
 */
export function plainlyAsked({ scene, frames }: Heard, object: ActObject): readonly Clause[] {
  const pattern = PLAIN[object];
  if (pattern === undefined) return [];
  const shown = lookOver(scene.clauses);
  const asked = scene.clauses.filter(
    ({ text, isQuestion, utterance }, index) =>
      shows(shown, index, pattern) &&
      !IN_CLAUSE.test(text) &&
      !isQuestion &&
      frames[index] === 'live' &&
      scene.utterances[utterance]?.speaker !== 'me' &&
      !scene.clauses.slice(Math.max(0, index - 1), index + 2).some((near) => NEARBY.test(near.text)),
  );
  return asked.length > 0 && scene.clauses.some(({ text }) => IN_TEXT.test(text)) ? [] : asked;
}
