/** Words that are pulled apart to slip past filters: 「押.金」「验 证 码」「刷*单」. */
const SPLIT_WORDS =
  '押金 保证金 培训费 服装费 会员费 手续费 报名费 垫付 本金 佣金 返利 刷单 充值 转账 打款 汇款 提现 微信 扣扣 银行卡 收款码 手机卡 电话卡 验证码 密码 身份证 兼职 日结 贷款 分期 代收 跑分 流水 共享屏幕 私聊 加微 下载 工资 客服 任务';

/** Up to three signs between the characters of one word: marks, blanks, pictures, but nothing that ends a clause. */
const NOISE = String.raw`[ \t　.·*•_~^'"|/\\+\-=#@&丶⋯…“”‘’()\[\]{}<>【】\x60\p{Extended_Pictographic}]{0,3}?`;

/** Finds them, and the plain words too, which the caller leaves alone. */
export const splitWordPattern = new RegExp(
  SPLIT_WORDS.split(' ')
    .map((word) => [...word].join(NOISE))
    .join('|'),
  'gu',
);
