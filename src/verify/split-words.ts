/** Words that are pulled apart to slip past filters: 「押.金」「验 证 码」「刷*单」. */
const SPLIT_WORDS =
  '押金 保证金 培训费 服装费 会员费 手续费 报名费 垫付 本金 佣金 返利 刷单 充值 转账 打款 汇款 提现 微信 扣扣 银行卡 收款码 手机卡 电话卡 验证码 密码 身份证 兼职 日结 贷款 分期 代收 跑分 流水 共享屏幕 私聊 加微 下载 工资 客服 任务';

const SIGN = String.raw`[ \t　.·*•_~^'"|/\\+\-=#@&丶⋯…“”‘’()\[\]{}<>【】\x60\p{Extended_Pictographic}]`;
/** Up to three signs between the characters of one word: marks, blanks, pictures, but nothing that ends a clause. */
const NOISE = `${SIGN}{0,3}?`;

/** Finds them, and the plain words too, which the caller leaves alone. */
export const splitWordPattern = new RegExp(
  SPLIT_WORDS.split(' ')
    .map((word) => [...word].join(NOISE))
    .join('|'),
  'gu',
);

/** 1 for the characters of these words. */
const isInWord = new Uint8Array(0x1_00_00);
for (const character of SPLIT_WORDS.replaceAll(' ', '')) isInWord[character.charCodeAt(0)] = 1;

const SIGNS = new RegExp(`${SIGN}{1,3}`, 'uy');

/** Whether signs stand between any two characters of theirs: without that, the search for whole words is spared. */
export function couldBeSplit(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    if (isInWord[text.charCodeAt(at - 1)] === 0 || isOtherHan(text.charCodeAt(at))) continue;
    SIGNS.lastIndex = at;
    if (SIGNS.test(text) && isInWord[text.charCodeAt(SIGNS.lastIndex)] === 1) return true;
  }
  return false;
}

/** Nearly always the next character follows at once; 丶 alone is one and a sign too. */
const isOtherHan = (unit: number): boolean => unit >= 0x4e_00 && unit <= 0x9f_ff && unit !== 0x4e_36;
