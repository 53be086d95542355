import type { Clause } from './scene.ts';
import type { Heard } from './impression.ts';
import type { ActObject } from './sheet.ts';

const NEAR = '[^,。;!?不无未没免勿退禁拒谁别租]{0,8}';
/** What others may lawfully ask for, an examination or a passport, is not among them. */
const FEE = '(?:押金|保证金|诚意金|(?:培训|服装|工装|工服|制服|资料|建档|岗位|入职|档案)费|定金|风险金)';
const WHEN = '(?:入职|上岗|报到|面试|录用|录取|签约|应聘|先|需|须|要)';
const HAND_OVER = '(?:发给|告诉|报给|提供给?|念给|交给|转给)';
const LEND = '(?:出租|出借|借用|租用|交给)';

/** 「入职先交押金200元」「把验证码发给我们」: said so plainly that no way of writing the rest makes it another thing. */
const PLAIN: { readonly [wanted in ActObject]?: RegExp } = {
  fee: new RegExp(
    `${WHEN}${NEAR}[交缴付收]${NEAR}${FEE}|[交缴收][纳付取]?${FEE}\\s?\\d|${WHEN}${NEAR}(?:自费|花钱|购买|买)${NEAR}(?:耳[机麦]|设备|话机|工具包)${NEAR}\\d`,
    'u',
  ),
  code: new RegExp(
    `验证码${NEAR}${HAND_OVER}|${HAND_OVER}${NEAR}验证码|卡${NEAR}密码${NEAR}${HAND_OVER}`,
    'u',
  ),
  account: new RegExp(`${LEND}${NEAR}(?:银行卡|对公账户|收款码|u盾)|银行卡${NEAR}(?:${LEND}|告知密码)`, 'u'),
  sim: new RegExp(`${LEND}${NEAR}(?:手机卡|电话卡|微信号)`, 'u'),
  loan: new RegExp(`${WHEN}${NEAR}(?:办理?|申请)${NEAR}(?:培训贷|分期|网贷|贷款)`, 'u'),
  screen: /(?:共享屏幕|屏幕共享)(?:操作|给我|给我们|指导)/u,
  identity: new RegExp(`(?:扣押|抵押|扣留)${NEAR}(?:身份证|证件)(?!.{0,3}的)|发${NEAR}身份证正反面`, 'u'),
  'task-money': /刷单(?:日结|返|兼职|任务)|垫付[^,。;!?不]{0,8}(?:货款|本金)/u,
};

/** Where any of these stands, the text may be a lesson, a judgement or a warning, and where of these, about others' money. */
const IN_TEXT = /[骗诈勿]|警惕|举报|法院|法官|违法|他们/u;
const IN_CLAUSE = /[客她不无没别]|业主|雇主|那边|要是|如果|一旦|正规/u;

/**
 * The clauses in which whoever offers the work asks for a thing in so many words, in a text that speaks of nothing else
 * it could be meant of. What nobody may ask for (劳动合同法 第九条, for one) is no better for standing in a posting that
 * reads like any other: those who swindle copy them.
 */
export function plainlyAsked({ scene, frames }: Heard, object: ActObject): readonly Clause[] {
  const pattern = PLAIN[object];
  if (!pattern) return [];
  const asked = scene.clauses.filter(
    ({ text, isQuestion, utterance }, index) =>
      pattern.test(text) &&
      !IN_CLAUSE.test(text) &&
      !isQuestion &&
      frames[index] === 'live' &&
      scene.utterances[utterance]?.speaker !== 'me',
  );
  return asked.length > 0 && scene.clauses.some(({ text }) => IN_TEXT.test(text)) ? [] : asked;
}
