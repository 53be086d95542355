/**
 * One word under its other spellings. Left: the word as the rules know it. `plain` spellings are everyday
 * shorthand that honest people use too; `evasive` ones are chosen so that a filter does not see the word.
 */
const VARIANTS: readonly { word: string; plain?: string; evasive?: string }[] = [
  {
    word: '微信',
    plain: 'vx wx v信 微x weixin wechat v❤',
    evasive:
      '薇信 徽信 威信号 葳信 崴信 溦信 嶶信 媺信 微芯 薇心 威心 徽心 维心 v心 微xin wei信 薇x 徽x 薇芯 v芯 卫星号 绿泡泡 小绿书号 绿色聊天软件 wei心 微-信 w信 vㄨ v.x w.x v+x 蔵信 癓信 微亻言 微伩 徾信 ',
  },
  {
    word: '加微信',
    plain: '加微信 加v信 加v 加微 +v +微 加wx 加vx +vx +wx',
    evasive:
      '加薇信 加徽信 加威信 +薇信 加薇 加徽 +薇 +徽 +威 佳微 加卫星 伽微 珈微 茄微 十v 十薇 jia微 jiav 加溦',
  },
  { word: 'qq', plain: '扣扣 企鹅号 球球号', evasive: '扣q 叩叩 抠抠 蔻蔻 q扣 柠檬号 叩q 抠q qiuqiu' },
  { word: '飞机号', plain: 'telegram', evasive: '纸飞机 电报群 电报号 tg号 tg群 飞机群 飞鸽传书号' },
  { word: '押金', evasive: '鸭金 压金 牙金 呀金 押jin ya金 yajin 扌甲金 押钅 押巾 押今 压钱 押銀' },
  {
    word: '保证金',
    evasive: '宝证金 葆证金 保正金 保證jin 保zheng金 baozhengjin 亻呆证金 保证jin 保讠正金 堡证金',
  },
  { word: '培训费', evasive: '培训肺 培训废 培训沸 陪训费 培xun费 培训fei peixunfei 培训贝 赔训费' },
  { word: '费用', evasive: '废用 fei用 費鼡 沸用' },
  { word: '垫付', evasive: '垫富 垫fu dian付 垫傅 diafu dianfu 垫亻寸 殿付' },
  { word: '本金', evasive: '本jin 奔金 ben金 本巾 苯金' },
  { word: '佣金', plain: '傭金', evasive: '拥金 俑金 yong金 yongjin 庸金 甬金' },
  { word: '刷单', evasive: '刷旦 刷弹 涮单 唰单 刷dan shua单 shuadan 刷丹 s单 耍单 刷担 刷掸' },
  { word: '充值', evasive: '冲值 充値 chong值 冲直 充zhi 茺值' },
  { word: '转账', plain: '转帐', evasive: 'zhuan账 转zhang 转丈 车专账 转涨 砖账 zhuanzhang 转賬' },
  { word: '打款', evasive: 'da款 打kuan 答款 搭款 扌丁款' },
  { word: '提现', evasive: ' 提xian ti现 提縣' },
  {
    word: '验证码',
    evasive:
      '验正码 验症码 yzm 验证马 验zheng码 yanzhengma 验証码 严证码 验证吗马 研证码 验讠正码 验证玛 验政码 验证麻',
  },
  { word: '密码', evasive: 'mi码 蜜码 密马 密ma mima 宓码' },
  { word: '银行卡', evasive: '银行咔 银行ka yhk 引行卡 银hang卡 yinhangka 银航卡 银彳亍卡 银行佧 淫行卡' },
  { word: '身份证', evasive: '身份zheng sfz 身fen证 身份征 身分证 shenfenzheng 身份z 深份证 身份症' },
  { word: '手机卡', evasive: 'sjk 手机咔 手ji卡 手机ka 首机卡' },
  { word: '兼职', plain: '兼执', evasive: '煎职 尖职 jian职 兼zhi jianzhi 肩职 煎直 兼只 蒹职' },
  { word: '日结', evasive: '日jie 曰结 ri结 ' },
  { word: '贷款', evasive: 'dai款 贷kuan daikuan 贷歀' },
  { word: '共享屏幕', evasive: '共享平幕 gong享屏幕 共享苹幕 公享屏幕' },
  { word: '跑分', evasive: 'pao分 跑fen 炮分 袍分' },
  { word: '收款码', evasive: '收款马 收kuan码 收款ma' },
  { word: '下载', evasive: '下zai xia载 下栽' },
  { word: '私聊', plain: '私信我 滴滴我 踢我', evasive: 'si聊 私liao 丝聊 思聊 s聊' },
  { word: '招聘', evasive: '招pin 召聘 zhaopin 招骋 招娉' },
];

type Variant = { readonly word: string; readonly length: number; readonly evasive: boolean };

const bySpelling = new Map<string, Omit<Variant, 'length'>>();
for (const { word, plain = '', evasive = '' } of VARIANTS) {
  for (const spelling of plain.split(' ')) if (spelling) bySpelling.set(spelling, { word, evasive: false });
  for (const spelling of evasive.split(' ')) if (spelling) bySpelling.set(spelling, { word, evasive: true });
}

/** Spellings by the UTF-16 unit they begin with, the longest first. */
const byStart = new Map<number, string[]>();
for (const spelling of [...bySpelling.keys()].toSorted((a, b) => b.length - a.length)) {
  const start = spelling.charCodeAt(0);
  byStart.set(start, [...(byStart.get(start) ?? []), spelling]);
}

/** 1 for the units that any other spelling begins with: for nearly all there is none to look for. */
export const variantStarts = new Uint8Array(0x1_00_00);
for (const start of byStart.keys()) variantStarts[start] = 1;

const LATIN = /[a-z0-9]/u;
/** Addresses and ids: inside them, letters spell nothing. */
const isInsideLatin = (text: string, start: number, end: number): boolean =>
  (LATIN.test(text.charAt(start)) && /[a-z0-9./@_-]/u.test(text.charAt(start - 1))) ||
  (LATIN.test(text.charAt(end - 1)) && /[a-z./@_-]/u.test(text.charAt(end)));

/** The longest other spelling that begins at `index` of a folded text. */
export function variantAt(text: string, index: number): Variant | undefined {
  for (const spelling of byStart.get(text.charCodeAt(index)) ?? []) {
    if (!text.startsWith(spelling, index)) continue;
    const known = bySpelling.get(spelling);
    if (known && !isInsideLatin(text, index, index + spelling.length))
      return { ...known, length: spelling.length };
  }
  return undefined;
}
