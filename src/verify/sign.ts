import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { lookOver, shows, watch } from './screen.ts';

/**
 * Signs that want nothing of the reader by themselves, but say what kind of posting this is: bait, haste, secrecy,
 * and on the other side the marks of ordinary work. Some are rules of their own in pairs; all help the learned reader.
 */
export const signs = {
  'no-assessment':
    /(?:无需|不需要?|不用|没有|无|不设|不看|不压|零|0|不)(?:任何)?(?:业绩|绩效|kpi|指标|任务量)?(?:考核|压力|要求)(?![核试])|(?:不|无需|不用)(?:业绩|绩效)?考核|没有(?:业绩|绩效|任务|指标|kpi)|不(?:看|背|设|压|计|问|卡|考核?)(?:业绩|绩效|kpi|指标|任务)|(?:无|没)(?:业绩|指标|任务量|kpi)|没有(?:硬性)?(?:指标|任务)|业绩不(?:作要求|考核)/u,
  'big-pay':
    /(?:轻松|轻轻松松|稳定)?月入(?:过|上|两|三|五|[2-9]|\d{2,})?万|月赚[^，。]{0,3}万|日(?:入|赚|薪)(?:过|上)?(?:千|[5-9]\d\d|\d{4,})|轻松(?:过万|日入|月入|赚)|躺(?:赚|着赚)|高(?:额)?(?:报酬|佣金|回报)|超高时薪|稳赚|包赚|暴利|财务自由|一天(?:能)?(?:赚|挣)?(?:[5-9]\d\d|\d{4,}|[一二三两]千)/u,
  'easy-work':
    /轻松|动动手|玩手机|有手机就(?:行|能|可)|一部手机|手机(?:即可|操作|就能)|足不出户|零门槛|0门槛|无门槛|小白|零经验|无需经验|无经验|不限学历|学历不限|会打字|简单易学|时间自由|随时随地|碎片时间|宝妈|学生党|退休/u,
  'hired-unseen':
    /简[历呖厉][^，。]{0,10}(?:通过|合格|录取|已(?:被|查看|查阅|收到)|筛选|优秀)|(?:收到|查看|查阅)[^，。]{0,8}(?:你|您)[^，。]{0,10}简[历呖厉]|投(?:递|得|的)[^，。]{0,4}(?:简历|信息)[^，。]{0,8}(?:合格|通过|了解)|履历[^，。]{0,8}(?:适合|符合)|通过简历筛选|(?:初审|审核)[^，。]{0,4}(?:通过|已过|合格|ok)|已(?:被)?(?:录用|录取|入选)|恭喜[你您][^，。]{0,8}(?:录|通过|入选)|免面试|(?:无需|不用|无须)面试|直接(?:上岗|录用)|已为[您你](?:预留|保留)|岗位预留|(?:邀|聘)请?[您你](?:加入|入职|来|在家|工作|加本司)|正式(?:邀请|聘请)|信[用誉](?:极好|良好|很好)|(?:条件|资料)[^，。]{0,4}(?:很好|吻合|符合)[^，。]{0,6}(?:公司|我们|本|要求)|可以胜任/u,
  urgency:
    /仅剩|名额(?:有限|不多|仅|最后)|最后[^，。]{0,3}(?:名额|一批|个|天)|视[为同](?:自愿)?放弃|(?:今天|今晚|今日|本周)[^，。]{0,4}(?:截止|必须|之?内|弄好|定)|逾期|作废|错过|先到先得|手慢|赶紧|抓紧|马上|限时|(?:分钟|小时)(?:之?内|失效|过期)|名额(?:给|留)别人|后面(?:还有|排)/u,
  secrecy:
    /(?:别|不要|勿|不许|不能|不可)[^，。]{0,5}(?:告诉|跟|和|向|对)?[^，。]{0,4}(?:家人|家里|父母|爸妈|单位|别人|他人|外人|银行|柜员|柜台|店员|行政|物业|外传|声张|打听|透露)|对外(?:保密|就说|别说)|(?:银行|柜台|柜员|店员|家里|警察|别人)(?:要是|如果|若)?问(?:起)?|就(?:说|讲)(?:是)?(?:自己|朋友|亲戚|家里|装修|旅游|还钱|自用|给妈)|删(?:除|掉)?(?:聊天|记录)|阅后即焚|懂的都懂|懂得都懂|懂的来/u,
  'strange-messenger':
    /飞机号|蝙蝠|事密达|密聊|思语|连信|钉信|蝶语|whatsapp|potato|safew|私密聊天|加密聊天|小众聊天|line号|换个(?:软件|地方)聊|(?:微信|平台)(?:聊)?不方便|非钉钉/u,
  'private-contact':
    /加(?:我|她|他|导师|老师|接待|客服|人事|组长|主管)?[^，。]{0,4}(?:微信|qq|q(?![a-z]))|加微信|私(?:聊|信|我)|扫码(?:进|加|入)群|(?:进|加|入)群|拉你进群|推你?名片|联系(?:组长|导师|老师|接待|客服|我们?q)|(?:联系|咨询|详情|细聊|了解|询|找|添加|请)[^，。]{0,10}(?:微信|qq)|微信(?:号|是)?[:：]?\s?[a-z0-9][\w-]{3,}|qq[:：]?\s?[\w]{4,}|(?:qq|微信)(?:等候|细聊|应聘|详聊|了解|咨询)/u,
  'no-contract':
    /不签(?:任何)?合同|不用签|无需签|合同(?:后补|以后|过后|夹在)|没有合同|口头约定|不签协议|先干活再签|之后再签|前[^，。]{0,4}天[^，。]{0,8}口头/u,
  'no-questions': /别问|不要问|不该问|少问|不多问|别管|嘴严|话少|胆大|看破不说破|问东问西/u,
  'we-are-honest':
    /不是骗子|不骗(?:你|人)|正规(?:公司|平台|单位|渠道|兼职)|尽管放心|大可放心|绝对(?:安全|真实|靠谱)|合法(?:的|合规)|放心(?:吧|哈|的)|百分百|信得过|亲测|实力|骗子太多|认准我们/u,
  'ordinary-terms':
    /五险|社保|公积金|双休|单休|年假|劳动合同|试用期|底薪|全勤|加班费|岗位职责|任职要求|任职资格|职位描述|工作地点|上班时间|排班|两班倒|三班|包吃住|宿舍|食堂|面试(?:地点|时间|地址)|投递|简历(?:请|发|投)/u,
  interview: /面试|面谈|试岗|试工|来(?:店|厂|公司|现场)|前台|门卫|地址|带简历|复试|笔试/u,
  parcels: /快递|物流|派件|配送|签收|运单|网点|驿站|分拣|理赔|运费险|揽收|坐席|话务|热线|来电/u,
  'public-body':
    /人社局|公安局|派出所|学校|学院|就业中心|街道|社区|工会|协会|法院|银行(?!卡)|官网|公告|通知/u,
  'digital-money': /usdt|泰达币|虚拟币|数字货币|\d\s?u(?![a-z])|币圈|钱包地址/u,
  'false-authority':
    /安全账户|核查账户|清查户|(?<!资金)监管账户|涉案资金|洗钱案|通缉|拒不配合|证明清白|涉嫌[^，。]{0,8}(?:洗钱|诈骗案)|保全费|追缴资金|退赔|银联(?:中心|人员)|解除(?:会员|代理)|误(?:开|升|设)[^，。]{0,6}(?:会员|vip|代理|商家)/u,
} satisfies Readonly<Record<string, RegExp>>;

export type SignName = keyof typeof signs;

export type Sign = {
  readonly name: SignName;
  readonly utterance: number;
  readonly start: number;
  readonly end: number;
};

const names = Object.keys(signs).filter((name): name is SignName => name in signs);
const watched = names.map((name) => ({ name, pattern: watch(signs[name]) }));

/** The first place of every sign that is meant as it stands: not warned of, not told, not asked by the seeker. */
export function signsIn({ clauses, utterances }: Scene, frames: readonly Frame[]): Sign[] {
  const shown = lookOver(clauses);
  const found: Sign[] = [];
  for (const { name, pattern } of watched)
    for (let index = 0; index < clauses.length; index += 1) {
      if (frames[index] !== 'live' || !shows(shown, index, pattern)) continue;
      const clause = clauses[index];
      const match = clause && signs[name].exec(clause.text);
      if (!match || utterances[clause.utterance]?.speaker === 'me') continue;
      const start = clause.start + match.index;
      found.push({ name, utterance: clause.utterance, start, end: start + match[0].length });
      break;
    }
  return found;
}
