import type { Clause, Scene } from './scene.ts';
import { lookOver, shows, watch, type Shown } from './screen.ts';

/**
 * How a clause is meant. `live`: said by one side to the other about the job at hand, as it stands.
 * The others: a warning, a report of what somebody else did, a quotation of law, a question of the seeker's.
 */
export type Frame = 'live' | 'warn' | 'report' | 'law' | 'question';

/** Talk of swindlers that swindlers themselves seldom use. */
const SWINDLE = watch(
  /诈骗|骗子|骗局|骗术|被骗|受骗|上当|反诈|96110|民警|警方|嫌疑人|受害人|受害者|行骗|骗取|骗走|虚假招聘|黑中介|帮信罪|冒充|假冒|典型案例|防骗|圈套|陷阱|套路|报了?案|追赃|曝光|避雷|避坑|拨打110|立即报警|及时报警/u,
);

/** 「我们不是骗子」 belongs to the talk of those who want to be believed. */
const ASSURANCE = watch(/不是骗|不骗|骗你|怕(?:你)?被骗|担心被骗|正规(?:公司|平台|单位|劳务)|信不过|不放心/u);

/** The police who write to you alone and want your money moved are none. */
const FALSE_AUTHORITY = watch(
  /清查|核查账户|安全账户|监管账户|通缉|拒不配合|配合调查|证明清白|涉案资金|退赔|追缴|你名下|您名下|你的账户|您的账户|保全费|不要告诉|不许告诉|保密|强制措施|线上笔录|视频会议[^，。]{0,6}笔录|完税凭证|退赔小组|警号|专案组|执行前/u,
);

const PROHIBITION = watch(
  /切勿|请勿|勿(?!扰)|千万(?:别|不要|不能)|绝对不(?:要|能)|一定不要|不要(?:相信|轻信|随意|随便|向|给|把|转|交|透露|提供|点击|扫|下载|出租|出借|加|先)|别(?:交|转|给|信|点|扫|下|加|把|先|轻|碰|理|寄)|不能(?:给|转|告诉|交|要求|让|向)|不得|严禁|谨防|警惕|当心|小心|提防|慎防|防止|防范|拒绝|凡(?:是|要求|让|以)|但凡|任何(?:要求|以|人|单位|名义)|一律(?:是|为|不)|如遇|若遇|遇到|谁(?:要|问|让|跟)|有人(?:问|要|让|找)|不会(?:要求|让|向|以|找|主动|索)|绝不会|从不|不应|不可(?!以|能)/u,
);
const RISKY = watch(
  /钱|费|押金|保证金|定金|转账|汇款|打款|付款|垫付|充值|刷单|验证码|密码|银行卡|卡号|账号|账户|身份证|证件|屏幕|链接|软件|app|贷|陌生|骗|收取|缴|中介|索要|返利|高薪|出租|出借|租借|租售|二维码|卡|刷脸|人脸/u,
);

const LAW = watch(
  /劳动合同法|劳动法|就业促进法|条例|第[一二三四五六七八九十百\d]+条|民法典|用人单位|劳动者|法律/u,
);

/** 「方便先转300过来吗」 asks for it; 「要交押金吗」 asks about it. */
const POLITE_DEMAND = watch(
  /(?:能不能|能|可以|方便|麻烦|可不可以|行不行|好不好)[^要有]{0,6}(?:先|把|转|付|垫|发|打|借|给|帮|下载|共享)|嘛\s*$/u,
);

const OTHERS_DID = watch(
  /(?:他|她|他们|人家|对方|那边|有人|中介)(?:就)?(?:说|讲|让|叫|要我|要求)|(?:让|叫|要)我(?!们|司|来)|说(?:要收|招|是每天)|有人(?:在|拿)|个别(?:门店|公司|中介)|有的还|以.{1,14}(?:为由|名义)|声称|谎称|自称|诱导|要求(?:其|他|她|受害)|让[他她](?!们)|上次|上一家|上家(?!政)|前一家|之前那|那家(?!公司)|有的公司|有些(?:公司|平台)|别的(?:公司|平台|地方)|其他公司|我(?:朋友|同学|表弟|表妹|室友|姐|哥|妈|爸|邻居|老乡|舅|妹)|不法分子|因[^，。]{0,24}被|会被(?:列入|追究|惩戒)|[王李张陈刘赵周吴杨黄][某女先]|某[公平网男女]|女子|男子|小伙|大爷|大妈说/u,
);

/** The frame of every clause, in order. */
export function framesOf(scene: Scene): Frame[] {
  const said = lookOver(scene.clauses);
  const { notices, impostures } = aboutness(scene, said);
  const isWarnedAgainst = isConversationWarning(scene, said);
  const quotations = new Map<string, Span[]>();
  const own = scene.clauses.map((clause, index) => {
    const { utterance } = clause;
    const frame = ownFrame(said, index, clause, notices.has(utterance), impostures.has(utterance));
    if (frame !== 'live') return frame;
    const text = scene.utterances[utterance]?.reading.text ?? '';
    const quoted = quotations.get(text) ?? quotationsIn(text);
    quotations.set(text, quoted);
    if (isWarnedAgainst || isWithin(clause, quoted) || isNamedAndShunned(said, index)) return 'report';
    return frame;
  });
  return own.map((frame, index) => (frame === 'live' ? inherited(scene, said, own, index) : frame));
}

type Span = { readonly start: number; readonly end: number };

/** Speech between quotation marks; a few characters are a name or an emphasis, and a page is no quotation. */
const QUOTED = /“([^“”]{8,220})”|"([^"]{8,220})"/gu;

/** Where a reading quotes somebody. */
const quotationsIn = (text: string): Span[] =>
  [...text.matchAll(QUOTED)].map(({ 0: quoted, index }) => ({ start: index, end: index + quoted.length }));

const isWithin = (clause: Clause, spans: readonly Span[]): boolean => {
  const middle = (clause.start + clause.end) / 2;
  return spans.some(({ start, end }) => start <= middle && middle <= end);
};

/** 「说先做任务再返钱的，那是刷单」: what others want is named, and what to do about it follows. */
function isNamedAndShunned(said: Shown, index: number): boolean {
  return shows(said, index, NAMED) && (shows(said, index + 1, SHUNS) || shows(said, index + 2, SHUNS));
}

const NAMED = watch(/(?:说|要|让|叫|劝|凡|逼|写着|承诺|推|收|把|先)[^，。]*的["”)]?\s*$/u);

const SHUNS = watch(
  /别|不要|扭头|拒|举报|报警|打(?:110|12|96)|找(?:老师|辅导员|警|工会|派出所)|告(?:诉|知)|是(?:刷单|骗|假|犯|违|坑|诈)|不是(?:我|本)|十有八九|慎重|踢|拉黑|小心|都不(?:做|是|要)|远离|立即|截图/u,
);

/** Friends, colleagues or the police who tell somebody to keep off: the whole talk is about it. */
function isConversationWarning(scene: Scene, said: Shown): boolean {
  if (scene.utterances.length < 2) return false;
  let hits = 0;
  for (const [index, { utterance }] of scene.clauses.entries()) {
    const speaker = scene.utterances[utterance]?.speaker;
    if (shows(said, index, ASSURANCE)) continue;
    if (shows(said, index, CALLS_IT_FALSE)) hits += speaker === 'me' ? 0.5 : speaker === 'them' ? 1 : 1.5;
    else if (shows(said, index, KEEP_OFF)) hits += speaker === 'me' ? 0.5 : 1;
  }
  return hits >= 1.5;
}

const CALLS_IT_FALSE = watch(
  /千万别|绝对不行|(?:是|那|都|这)[^，。]{0,4}(?:假的|诈骗|骗人的|骗子|卖卡|车手|犯法|传销|鱼饵|诱饵)|帮信罪|取赃/u,
);
const KEEP_OFF = watch(
  /千万别|幸亏|差点(?:就|信|转|被)|绝对不行|别(?:交|去了|转|给他|给她|寄|信|理|听|点|加)(?!班|急)|(?:是|那|都|这)[^，。]{0,4}(?:假的|诈骗|骗人|骗子|卖卡|车手|犯法|违法|传销|鱼饵|诱饵)|帮信罪|拉黑|报警|不合理|取赃|卖课的|找中介的都|站住别动|不要(?:签|交|信)|(?:公安|警察|法院|银行)[^，。]{0,4}不会/u,
);

/** What is called by its name as wrong, and where to turn: the talk of those who warn. */
const CONDEMNS = watch(
  /(?:都|就|全|肯定|一定|多半|八成|属于|基本)?(?:是|叫|属于|属)(?:诈骗|骗|刷单|违法|犯法|犯罪|洗钱|跑分|套路|黑|传销|电诈|陷阱|违规|假的|坑)|违法|犯法|犯罪|不合法|违规(?:收|行为)|担责|立案|判(?:处|刑|了)|有期徒刑|拘留|冻结三年|惩戒/u,
);
const TURN_TO = watch(
  /报警|投诉|举报|拨打|12333|12345|12315|12321|劳动监察|拉黑|别理|别信|挂断|挂掉|(?:留|保)[^，。]{0,3}证据|截图(?:保存|留存|发我)|止付|挂失|劝阻|求助|咨询电话/u,
);
const THIRD_PERSON = watch(
  /对方|骗子|让[我你他她]|要求[你您他她]|被要求|同学们|市民|求职者|劳动者|广大|群众|老人家|家长|居民|师傅们|店主|网友|新手|受骗|有人(?:让|要|说|发|问|以)|凡|任何/u,
);
/** 「收押金的都是骗子」 in an advertisement is still an advertisement: what it wants comes elsewhere in it. */
const SOLICITS = watch(
  /加(?:我|微信|v|q)|联系(?:我|电话|人)|私(?:聊|信|我)|诚聘|急招|招聘?\d|名额|日结|报名(?:从速|方式|请)|扫码(?:进群|加)|进群|工资\d|底薪\d|要(?:做|来)的/u,
);

type About = { swindle: number; weight: number; clauses: number; falseSigns: number; solicits: number };

/** Utterances that are about swindles as a whole: a police notice, a news story, a lesson for agents, a friend's advice. */
function aboutness(
  scene: Scene,
  said: Shown,
): { notices: ReadonlySet<number>; impostures: ReadonlySet<number> } {
  const sums = new Map<number, About>();
  for (const [index, { utterance }] of scene.clauses.entries()) {
    const sum = sums.get(utterance) ?? { swindle: 0, weight: 0, clauses: 0, falseSigns: 0, solicits: 0 };
    sums.set(utterance, sum);
    sum.clauses += 1;
    if (shows(said, index, FALSE_AUTHORITY)) sum.falseSigns += 1;
    if (shows(said, index, SOLICITS)) sum.solicits += 1;
    if (shows(said, index, ASSURANCE)) continue;
    if (shows(said, index, SWINDLE)) {
      sum.swindle += 1;
      sum.weight += 2;
    }
    if (shows(said, index, CONDEMNS)) sum.weight += 1.5;
    if (shows(said, index, PROHIBITION) && shows(said, index, RISKY)) sum.weight += 1;
    if (shows(said, index, TURN_TO)) sum.weight += 1;
    if (shows(said, index, THIRD_PERSON)) sum.weight += 0.5;
  }
  const notices = new Set<number>();
  const impostures = new Set<number>();
  for (const [utterance, about] of sums) {
    if (about.falseSigns >= FALSE_SIGNS_MIN) impostures.add(utterance);
    else if (isNotice(about)) notices.add(utterance);
  }
  return { notices, impostures };
}

/** One such word may stand in any notice; two are how an impostor talks. */
const FALSE_SIGNS_MIN = 2;

function isNotice({ swindle, weight, clauses, solicits }: About): boolean {
  const density = (weight - solicits) / Math.max(4, clauses);
  return (weight >= 4 && density >= 0.22) || (swindle >= 2 && weight >= 5 && density >= 0.14);
}

function ownFrame(
  said: Shown,
  index: number,
  { isQuestion }: Clause,
  inNotice: boolean,
  isImposture: boolean,
): Frame {
  if (isWarning(said, index, isImposture)) return 'warn';
  if (shows(said, index, LAW)) return 'law';
  if (isQuestion && !shows(said, index, POLITE_DEMAND)) return 'question';
  return inNotice ? 'warn' : 'live';
}

/** An impostor's own talk of fraud warns of nothing. */
const isWarning = (said: Shown, index: number, isImposture: boolean): boolean =>
  !shows(said, index, ASSURANCE) &&
  ((shows(said, index, PROHIBITION) && shows(said, index, RISKY)) ||
    (!isImposture && shows(said, index, SWINDLE) && !shows(said, index, FALSE_AUTHORITY)));

/** A warning reaches the clause before and the two after it in its sentence; what somebody else did, the one after. */
function inherited(scene: Scene, said: Shown, own: readonly Frame[], index: number): Frame {
  const clause = scene.clauses[index];
  if (!clause) return 'live';
  for (const step of [-1, 1, -2]) {
    const other = scene.clauses[index + step];
    if (!other || other.utterance !== clause.utterance || other.sentence !== clause.sentence) continue;
    const frame = own[index + step];
    if (frame === 'warn' && (step !== 1 || !/^[^,，]*(?:怕|防止|避免|防)/u.test(other.text))) return frame;
    if (frame === 'law' && step === -1) return frame;
    if (step === -1 && shows(said, index + step, OTHERS_DID)) return 'report';
  }
  return shows(said, index, OTHERS_DID) ? 'report' : 'live';
}
