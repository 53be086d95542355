import { spelledMinutes, type Range } from './work-hours.ts';

/** What a wage is paid for. */
export type WageUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'piece';

/** A word that makes the figure after it pay; offsets are of the text. */
export type Cue = {
  /** `unsaid`: pay, but for how long only its size can tell. */
  readonly unit: WageUnit | 'unsaid';
  /** `weak`: the words may as well belong to something else (「每天」), so more must speak for pay. */
  readonly strength: 'strong' | 'weak';
  readonly start: number;
  readonly end: number;
};

const ONE = '[每一1]';
const PIECES =
  '单|件|条|份|篇|张|票|通|笔|次|场|节|框|筐|袋|间|幅|只|台|套|本|首|段|组|页|分钟|课时|千字|百字|题|包|箱|趟';

/** Words before a figure that make it pay; of those that begin alike the longer stands first. */
const CUES: readonly (Pick<Cue, 'unit' | 'strength'> & { readonly words: string })[] = [
  { unit: 'hour', strength: 'strong', words: '时薪|小时工[资价]?|钟点费|时工资' },
  {
    unit: 'day',
    strength: 'strong',
    words: '日薪|日结|日酬|日入|日赚|日挣|日收入?|日工资|日均收入|日进|天薪|一天一结|当[天日]结|现结|点工',
  },
  { unit: 'week', strength: 'strong', words: '周薪|周结|周入|周收入?|周赚|周工资' },
  {
    unit: 'month',
    strength: 'strong',
    words:
      '月薪|月入|月收入?|月工资|月赚|月挣|月综合|月均收入|月到手|月保底|月底薪|月基本工资|月结|月总?酬|底薪|基本工资|起薪',
  },
  { unit: 'year', strength: 'strong', words: '年薪|年收入?|年入|年赚|年总包|总包|年综合|年到手' },
  { unit: 'piece', strength: 'strong', words: '件价|单件|计件|千字|百字' },
  {
    unit: 'unsaid',
    strength: 'strong',
    words:
      '薪资|薪酬|薪水|薪金|工资|待遇|收入|报酬|酬劳|综合|到手|实发|应发|保底|固薪|轻松|税前|税后|转正|固定',
  },
  { unit: 'hour', strength: 'weak', words: `${ONE}个?(?:小时|钟头|h)` },
  {
    unit: 'day',
    strength: 'weak',
    words: `${ONE}(?:天|日|晚上?|夜|班)|每人每天|全天|天天|整天|[白晚夜早中]班`,
  },
  { unit: 'week', strength: 'weak', words: `${ONE}(?:周|个?星期|个?礼拜)` },
  { unit: 'month', strength: 'weak', words: `${ONE}个?月|月均|月|底` },
  { unit: 'year', strength: 'weak', words: `${ONE}年|年均` },
  { unit: 'piece', strength: 'weak', words: `${ONE}(?:${PIECES})` },
];

const ANY_CUE = new RegExp(CUES.map(({ words }) => `(${words})`).join('|'), 'gu');

/** What may not stand right before a short cue: 「11小时」 is not 「1小时」, 「9月」 no month's pay. */
const JOINED: Readonly<Record<string, RegExp>> = {
  一: /[十百第]/u,
  '1': /[\d.]/u,
  月: /[\d一二两三四五六七八九十]/u,
  底: /[到彻]/u,
};

/** Every cue of a text, in order. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  for (const match of text.matchAll(ANY_CUE)) {
    const kind = CUES[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    const [said] = match;
    const joined = said.length === 1 || /^[一1]/u.test(said) ? JOINED[said.charAt(0)] : undefined;
    if (!kind || joined?.test(text.charAt(match.index - 1))) continue;
    cues.push({
      unit: kind.unit,
      strength: kind.strength,
      start: match.index,
      end: match.index + said.length,
    });
  }
  return cues;
}

/** What may stand between such a word and its figure. Nothing that names another thing, and no digit. */
const BETWEEN = String.raw`[ \t:是为有约达可能会赚挣拿得发给领开计高低至少起保底平均综合税前后轻松稳定净实躺入收就近仅大概不于到手工资薪水报酬佣金成品固定基本标准构成范围区间水平人在都也能够上过合"'【】\[\]()「」{}|~*·/-]{0,10}`;
const AFTER_WEAK = new RegExp(`^${BETWEEN}$`, 'u');
/** A sure word may be one comma away, 「工资日结,200-300」, or have a name after its colon, 「月薪:护士4000」. */
const AFTER_STRONG = new RegExp(
  String.raw`^(?::[^\d,。;!?\n一二两三四五六七八九日天时周每]{1,6})?${BETWEEN}[,、]? ?$`,
  'u',
);
const REACH = 20;

/**
 * The cue nearest before a figure, unless a surer one stands further off: 「时薪:白班23」 is pay by the hour, and in
 * 「一个月工资4000」 what says the span of time counts before the nearer 「工资」.
 */
export function cueBefore(text: string, start: number, cues: readonly Cue[]): Cue | undefined {
  let weak: Cue | undefined;
  let unsaid: Cue | undefined;
  for (let index = lastBefore(cues, start); index >= 0; index -= 1) {
    const cue = cues[index];
    if (!cue || start - cue.end > REACH) break;
    const between = text.slice(cue.end, start);
    if (!(cue.strength === 'strong' ? AFTER_STRONG : AFTER_WEAK).test(between)) continue;
    if (cue.unit === 'unsaid') unsaid ??= cue;
    else if (cue.strength === 'weak') weak ??= cue;
    else return cue;
  }
  return weak ?? unsaid;
}

/** The index of the last cue that ends at or before `start`, or -1. */
function lastBefore(cues: readonly Cue[], start: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((cues[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const AFTER = new RegExp(
  String.raw`^ ?(?:\/ ?人 ?)?(?:(?<sure>\/ ?(?:每|一|1)?|p(?=h))|(?<each>每个?)|(?<loose>一个?|1个?)) ?(?:(?<hour>个?小时|个?钟头|h(?![a-z])|时(?![间候])|hour)|(?<day>天(?!天)|日(?!结)|晚上?|夜|班|day|d(?![a-z]))|(?<week>周|个?星期|个?礼拜)|(?<month>个?月|month)|(?<year>年|year)|(?<piece>${PIECES}|个|字))(?: ?\/ ?人)?`,
  'u',
);
const SHIFT_AFTER = /^ ?\/ ?((?!1个?小)\d{1,2}|十[一二]?|[二两三四五六七八九])个?小时/u;

export type UnitAfter = {
  readonly unit: WageUnit;
  readonly length: number;
  /** 「/天」, where 「一天」 might begin the next thing said. */
  readonly isSure: boolean;
  /** 「200元每天」, and 「3600+每天超过800件」. */
  readonly isEach: boolean;
  /** 「135/10小时」: the minutes of the day that the pay is for. */
  readonly minutes?: Range;
};

/** The unit after a figure: 「/小时」「一天」「每单」. `after` is the text from the figure on. */
export function unitAfter(after: string): UnitAfter | undefined {
  const shift = SHIFT_AFTER.exec(after);
  if (shift) {
    const minutes = spelledMinutes([shift[1], undefined, undefined, '小时']);
    return { unit: 'day', length: shift[0].length, isSure: true, isEach: false, minutes };
  }
  const match = AFTER.exec(after);
  const { groups } = match ?? {};
  if (!match || !groups) return undefined;
  const units = ['hour', 'day', 'week', 'month', 'year', 'piece'] as const;
  const unit = units.find((each) => groups[each] !== undefined);
  return (
    unit && {
      unit,
      length: match[0].length,
      isSure: groups['sure'] !== undefined,
      isEach: groups['each'] !== undefined,
    }
  );
}

/** Single characters too: whatever is deducted, rented, paid in, lent or stored is not pay. */
const FEE =
  '押金|保证金|定金|[^免不]费|罚款?|扣|[餐饭房住宿差车话夜温油勤活食宵][^,。\\d]{0,3}补|奖金?|奖励|全勤|报销|租|宿舍|床位|水电|套餐|社保|公积金|缴|交|充|垫|贷|分期|月供|还款?|归还|期还|转账|价格?|预算|流水|营业额|销售额|销量|业绩|额度|注册资|赔|[个交缴]税|税费|利息|消费|客单|存|本金|红包|先付|需付|要付|加班';
const SPENDING_BEFORE = new RegExp(`(?:${FEE})[^,。;!?\\n]{0,5}$`, 'u');
const SPENDING_NEAR =
  /首期|首付|每期|高温|归还|还款|分期|月供|租金|租|学费|套餐|手续费|会员|供养|医保|社保|公积金|保险|贷/u;
const SPENDING_AFTER =
  /^ ?(?:的|作为|做|当|为)?(?:生活|交通|高温|伙食|午餐|餐饮|夜班|住房|租房|工服|服装|设备|入职|培训|体检|报名|安家|网络|通讯|加班|绩效|全勤|特殊|岗前){0,3}(?:押金|保证金|定金|费|补贴|补助|餐补|房补|奖|红包|罚|学费|房租|话费|流量|贷款|额度|保险|体检|分期|全勤|学习|安家|利息|[车话油饭餐房]补)/u;

/** A price, a fee, an allowance or a debt: money, but nobody's wage. */
export const isOtherMoney = {
  directlyBefore: (before: string): boolean => SPENDING_BEFORE.test(before),
  near: (before: string): boolean => SPENDING_NEAR.test(before),
  after: (after: string): boolean => SPENDING_AFTER.test(after),
};

const FOREIGN_AFTER =
  /^ ?(?:美元|美金|加元|澳元|欧元|日元|韩元|港[币元]|美?刀|泰铢|新币|令吉|比索|新元|澳币|usd|积分|金币|京豆)/u;
const FOREIGN_BEFORE = /(?:hk\$|\$|usd|€|£|港[币元])\s?$/u;

/** Renminbi is all that is read: another currency would need a rate of a day. */
export const isForeign = (before: string, after: string): boolean =>
  FOREIGN_BEFORE.test(before) || FOREIGN_AFTER.test(after);

const COUNTED =
  /^ ?(?:人|名|位|个|岁|年|届|期(?!权)|次|单|件|条|通|票|笔|份|篇|张|台|套|组|间|只(?![用要需有是])|小时|钟头|分|秒|天(?!天)|日(?!结)|周|月|号|点|时|楼|层|室|栋|路|弄|米|公里|里|平|斤|克|吨|公斤|字|%|倍|班|度|家|座|所|辆|本(?![科人店])|页|粉丝|步|公分|薪|h(?![a-z])|[a-z])/u;

/** Something else is counted: 「300单」「8小时」「15号」. */
export const isCount = (after: string): boolean => COUNTED.test(after);

/** After a bare number, only these let it be money: an end, or words that speak of pay. */
export const endsLikePay = (after: string): boolean =>
  /^(?:$|[\s,。;!?)\]】」"、/~|…]|起|左右|以上|上下|不等|的?(?:工资|收入|薪)|包|管|现|当|日结|周结|月结|保底|提成|轻松|没|不|无|就|稳|妥|到手|上|五险|双休|单休|可|做|干|结|是|呢|吧|吗|啊|哦|哈)/u.test(
    after,
  );

/** Somebody earns in these words: 「一天能赚300」. */
export const speaksOfEarning = (between: string): boolean =>
  /赚|挣|拿|得|到手|工资|薪|收入|入|报酬|佣金|保底|发|给|进|综合/u.test(between);
