import type { Words } from '../kernel/words.ts';

export const guardPageWords = {
  title: { 'zh-CN': '找工作，守住四条', en: 'Looking for work: keep four rules' },
  shortTitle: { 'zh-CN': '四条铁律', en: 'Four rules' },
  description: {
    'zh-CN': '招聘防骗四条铁律、法律条文、该打的电话，以及已经付了钱怎么办。',
    en: 'Four rules against recruitment fraud, the law, whom to call, and what to do if you have already paid.',
  },
  lead: {
    'zh-CN': '每条下面各有一段骗人的和一段正常的话，结论由验真规则当场判出，不是写好的。',
    en: 'Under each rule stand a text that deceives and one that does not; the verdicts are the checker’s own, worked out by this site and not written beforehand.',
  },
  contents: { 'zh-CN': '本页内容', en: 'On this page' },
  rulesTitle: { 'zh-CN': '四条铁律', en: 'The four rules' },
  lawTitle: { 'zh-CN': '法律怎么说', en: 'What the law says' },
  paidTitle: { 'zh-CN': '我已经付了钱', en: 'I have already paid' },
  paidShort: { 'zh-CN': '已经付了钱？马上看这里', en: 'Already paid? Read this now' },
  more: { 'zh-CN': '每条的例子和法律依据', en: 'Examples and the law' },
  wrong: { 'zh-CN': '骗人的', en: 'Deceives' },
  right: { 'zh-CN': '正常的', en: 'Does not' },
  outcome: { 'zh-CN': '验真结论：', en: 'Verdict: ' },
  because: { 'zh-CN': '依据', en: 'Because' },
  lawRead: {
    'zh-CN':
      '以下条文按所注年份的版本逐条核对过。《网络招聘服务管理规定》《就业服务与就业管理规定》也有类似规定，原文待核实，故不引用。',
    en: 'Each article below was compared with the version named. The rules on online recruitment and on employment services say similar things; their text is still to be confirmed, so they are not quoted.',
  },
  print: { 'zh-CN': '本页可以打印出来，贴在门店或宿舍。', en: 'This page can be printed and put on a wall.' },
} as const satisfies { readonly [name: string]: Words };

export type PaidStep = { readonly title: Words; readonly text: Words };

/** In this order: money moves within minutes. */
export const paidSteps: readonly PaidStep[] = [
  {
    title: { 'zh-CN': '停', en: 'Stop' },
    text: {
      'zh-CN':
        '不再付一分钱。对方说“再交一笔就能全退”“解冻”“补单”，都是接着骗。不要删聊天，也不要先跟对方摊牌。',
      en: 'Not a fen more. “One more payment and all comes back”, “unfreezing”, “one more order”: that is the fraud going on. Delete nothing, and do not confront them yet.',
    },
  },
  {
    title: { 'zh-CN': '找银行或支付平台', en: 'Call your bank or payment app' },
    text: {
      'zh-CN':
        '立即打银行卡背面的客服电话，或在支付软件里进入官方客服，说“遭遇诈骗，请求止付”，报上时间、金额、对方账号。改掉密码；卡号和验证码给过别人的，先挂失。',
      en: 'Call the number on the back of your card, or the help desk inside the payment app. Say “fraud, please stop the payment”, with time, amount and the other account. Change passwords; if you gave card numbers or codes away, report the card lost.',
    },
  },
  {
    title: { 'zh-CN': '报警', en: 'Tell the police' },
    text: {
      'zh-CN':
        '打 110，或到就近派出所；拿不准先问 96110。反电信网络诈骗法第二十条规定，公安会同有关部门建立涉案资金的即时查询、紧急止付、快速冻结和返还制度，越早越好。',
      en: 'Call 110 or go to the nearest station; if unsure, ask 96110. Article 20 of the anti-fraud law has the police, with others, set up instant tracing, emergency stop, quick freezing and return of money: the earlier the better.',
    },
  },
  {
    title: { 'zh-CN': '留证据', en: 'Keep the evidence' },
    text: {
      'zh-CN':
        '截图保存：聊天记录（含对方账号）、转账记录和订单号、招聘原帖和链接、电话号码、二维码、装过的软件名。不要修改原件。',
      en: 'Take screenshots of the chat with the account shown, the transfers and order numbers, the posting and its link, phone numbers, QR codes, names of apps. Do not alter the originals.',
    },
  },
  {
    title: { 'zh-CN': '给了证件或装了软件的', en: 'If you gave papers or installed something' },
    text: {
      'zh-CN':
        '断网，卸载对方让装的软件，换一台设备改密码。留意名下有没有陌生的贷款、银行卡和电话卡，有就马上报警。',
      en: 'Go offline, remove what they had you install, and change passwords from another device. Watch for loans, cards and phone numbers in your name that you do not know; if there are any, tell the police.',
    },
  },
  {
    title: { 'zh-CN': '投诉收费的单位', en: 'Report whoever charged you' },
    text: {
      'zh-CN': '用人单位或中介真的存在的，打 12333，要求退还（劳动合同法第八十四条）。',
      en: 'If the employer or agency is real, call 12333 and ask for the money back (Labour Contract Law, article 84).',
    },
  },
  {
    title: { 'zh-CN': '当心第二次被骗', en: 'Beware the second fraud' },
    text: {
      'zh-CN': '说能帮您追回钱、先收手续费的，不管自称律师、黑客还是警察，都是骗子。',
      en: 'Whoever offers to get your money back for a fee, be it a lawyer, a hacker or the police, is a fraud.',
    },
  },
];
