import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the pages at `/try` say. */
export const tryWords = {
  title: about('试岗', 'Can I do it?'),
  description: about(
    '先试一试再决定：打字、第一通电话。免费，不留名，结果全部给您看。',
    'Try before you decide: typing, a first case. Free, nameless, and you see everything.',
  ),
  lead: about(
    '客服的活适不适合您，自己先试一试。不用注册，不收费，想试几次试几次，做哪几项也由您。',
    'See for yourself whether the work suits you. No account, no charge, as often and as much of it as you like.',
  ),
  time: about('要多少时间', 'How long it takes'),
  part: about('项目', 'Part'),
  minutes: about('分钟', 'Minutes'),
  atMost: about('最多', 'at most'),
  all: about('全部做完', 'All of it'),
  kept: about('留下什么', 'What is kept'),
  keptWhat: about(
    '什么也不留：结果只在这个浏览器标签页里，关掉就没有了。只有您自己要求，才会签成证书，或者和报名放在一起。不开摄像头，不要身份证，不要手机号。',
    'Nothing. Results stay in this tab of your browser and go when you close it. Only if you ask are they signed as a certificate, or kept with an application. No camera, no identity card, no phone number.',
  ),
  begin: about('开始', 'Begin'),
  again: about('再做一次', 'Once more'),
  see: about('看结果', 'See the result'),
  result: about('这个标签页里的结果：', 'Result in this tab: '),
  certificate: about('结果可以签成证书', 'Results can be signed as a certificate'),
  certificateWhat: about(
    '证书上没有姓名，写明规则的版本和有效期，任何人都能核对。要不要、给谁看，由您决定。',
    'It bears no name, says by which version of the rule and until when, and anybody can verify it. Whether and to whom you show it is up to you.',
  ),
  toCertificate: about('做一份证书，或核对一份', 'Make a certificate, or verify one'),
  byHand: about('不方便这样测？', 'Does this not suit you?'),
  byHandWhat: about(
    '用语音输入或手写、用读屏软件、没有电脑、身体不便——都可以请人当面或打电话测。不用说原因。',
    'Voice input or handwriting, a screen reader, no computer, a disability: a person can test you instead, by phone or face to face. You need not say why.',
  ),
  toByHand: about('申请人工测试', 'Ask for a test by hand'),
  rules: about('怎么算的', 'How it is reckoned'),
  back: about('回到试岗', 'Back to the tests'),
  needsScript: about(
    '这一项要用到脚本，您的浏览器关着。可以打开脚本，或者申请人工测试。',
    'This part needs script, which your browser has switched off. Switch it on, or ask for a test by hand.',
  ),
  sessionEnded: about('这次测试已经结束，换了一份新的。', 'That session was over; here is a new one.'),
  tabLost: about('关掉这个标签页，结果就没有了。', 'When you close this tab, the result is gone.'),
} as const;

export const typingWords = {
  title: about('打字', 'Typing'),
  description: about(
    '照着两段工单打字，算好的一段。',
    'Copy two notes from the desk; the better one counts.',
  ),
  lead: about(
    '照着给出的文字，打进下面的框里。时间从您按第一个键算起，到最后一个字上屏为止；三分钟一到就停，打不完没关系。',
    'Copy the text into the field below it. The clock runs from your first key to your last character; after three minutes it stops. You need not finish.',
  ),
  passageOf: about('第 {n} 段，共 2 段', 'Passage {n} of 2'),
  passage: about('要打的文字', 'The text to copy'),
  field: about('在这里打', 'Type here'),
  hint: about(
    '用您平时的输入法。标点全角半角都算对，空格不算。改错不扣分。不能粘贴。',
    'Use the input method you always use. Full or half width of punctuation is the same, blanks do not count, and mending costs nothing. Pasting does not work here.',
  ),
  phone: about(
    '正式上岗要用电脑的键盘。手机上也可以试，只是快慢和电脑上不一样。',
    'The work itself is done at a computer’s keyboard. You may try on a phone, but the speed will differ.',
  ),
  left: about('剩余', 'Left'),
  net: about('净速', 'Net'),
  perMinute: about('字/分', 'a minute'),
  accuracy: about('正确', 'Right'),
  finish: about('打完了', 'I am done'),
  restart: about('这段重来', 'Restart this passage'),
  reached: about(
    '打到结尾了。可以回去改错，也可以按“打完了”。',
    'You are at the end. Mend what you like, or press “I am done”.',
  ),
  noPaste: about('这里不能粘贴，请自己打。', 'Pasting does not work here. Please type.'),
  reckoning: about('正在算…', 'Reckoning …'),
  timeOver: about('时间到。', 'Time is over.'),
  failed: about(
    '没有连上服务器。下面是在您的浏览器里算的，规则一样；要做证书时会再算一遍。',
    'The server could not be reached. This was reckoned in your browser by the same rule; for a certificate it is done again.',
  ),
  result: about('第 {n} 段的结果', 'Result of passage {n}'),
  netIs: about('每分钟净 {net} 字', '{net} net characters a minute'),
  spread: about(
    '同一个人再测一次，多半落在 {low} 到 {high} 之间（按一次测试上下 {percent}% 估计，这个数是我们定的，还没有实测）。',
    'Taken again by the same person, most results fall between {low} and {high} (by an assumed spread of {percent} %, which nobody has measured yet).',
  ),
  how: about('怎么算出来的', 'How it was reckoned'),
  formula: about(
    '（打对 {right} − 打错 {wrong} − 漏打 {missed} − 多打 {extra}）÷ {minutes} 分 = {net}',
    '({right} right − {wrong} wrong − {missed} missed − {extra} extra) ÷ {minutes} min = {net}',
  ),
  rule: about(
    '规则 {rule}：每一处错、漏、多，抵掉一个打对的字；打到哪里算到哪里。',
    'Rule {rule}: every wrong, missed or extra character cancels a right one; what you did not come to does not count.',
  ),
  widths: about('全角半角不同的标点 {n} 处，不扣分。', '{n} marks in the other width, which cost nothing.'),
  accuracyIs: about('正确率 {percent}%', '{percent} % right'),
  compare: about('对照', 'Side by side'),
  compareHint: about(
    '打错的划波浪线，漏打的加框；灰色的没有打到。',
    'Wrong ones have a wavy line, missed ones a box; what is grey was not reached.',
  ),
  signals: about('为什么要再测一次', 'Why to try again'),
  pasteStopped: about(
    '有 {n} 次想粘贴，被拦下了；不影响结果。',
    'Pasting was stopped {n} times; it does not affect the result.',
  ),
  second: about('打第二段', 'On to the second passage'),
  retest: about('换两段新的再测', 'Try again with two new passages'),
  wrong: about('错', 'wrong'),
  missedOne: about('漏', 'missed'),
} as const;

export const caseWords = {
  title: about('第一通电话', 'The first case'),
  description: about(
    '和一位着急的客户说五六句话，看您怎么做。',
    'Five or six turns with an upset customer, to see how you go about it.',
  ),
  lead: about(
    '您接起电话。先看左边的卡片：它就是您在台面上能看到的全部。每次选一句您会说的话。没有时间限制，选了不能改，可以重来。',
    'You take the call. Read the card first: it is all you have before you. Each time choose what you would say. There is no time limit; to change your mind, begin again.',
  ),
  card: about('台面上的卡片', 'The card before you'),
  conversation: about('对话', 'The conversation'),
  customer: about('客户', 'Customer'),
  you: about('您', 'You'),
  choose: about('您会怎么说？', 'What would you say?'),
  over: about('通话结束', 'The call is over'),
  calm: about('挂电话时，客户平静下来了。', 'The customer was calm when the call ended.'),
  upset: about('挂电话时，客户还在生气。', 'The customer was still upset when the call ended.'),
  helped: about(
    '{turns} 句里有 {helped} 句帮上了忙，其中 {best} 句是最合适的。',
    '{helped} of {turns} turns helped, {best} in the best way.',
  ),
  hot: about(
    '客户最着急的 {hot} 句里，您接住了 {hotHelped} 句。',
    'While the customer was upset: {hotHelped} of {hot} turns helped.',
  ),
  critical: about(
    '有 {n} 句在真实工作中绝对不能说：索要密码、验证码、证件、卡号，或者许诺没有规定的赔偿。',
    'Never to be said at work, and said here {n} times: asking for passwords, codes, papers or card numbers, or promising money that no rule gives.',
  ),
  informs: about(
    '这一项只给您参考，不淘汰任何人。',
    'This is for you to learn from. Nobody is turned away by it.',
  ),
  eachTurn: about('一句一句看', 'Turn by turn'),
  better: about('更好的做法：', 'Better: '),
  restart: about('换一通新的电话', 'Another call'),
  source: about(
    '按“先听、体谅、道歉、核实、如实说明、给出时间”的做法写成；由我们自己写，还没有请专家和客户评过。',
    'Written along “hear, empathise, apologise, verify, explain truthfully, commit with a time”, by ourselves; neither experts nor customers have rated it yet.',
  ),
} as const;
