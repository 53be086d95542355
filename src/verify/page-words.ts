import type { Words } from '../kernel/words.ts';

/** What the check page says around a verdict. What a rule means is said in words.ts. */
export const checkPageWords = {
  title: { 'zh-CN': '这条招聘是真的吗？', en: 'Is this job posting genuine?' },
  description: {
    'zh-CN': '粘贴招聘、聊天或链接，看出哪里不对、该怎么办。不用登录，不保存。',
    en: 'Paste a posting, a chat or a link and see what is wrong with it and what to do. No account, nothing kept.',
  },
  lead: {
    'zh-CN': '把招聘、聊天或链接贴进来，看看哪里不对、下一步怎么办。',
    en: 'Paste the posting, the chat or the link, and see what is wrong and what to do next.',
  },
  field: { 'zh-CN': '招聘内容或聊天记录', en: 'The posting or the chat' },
  fieldHint: {
    'zh-CN': '也可以只贴一个链接、一个电话、公司名称或统一社会信用代码。聊天可按行写“我：”“对方：”。',
    en: 'A link, a phone number, a company name or its 18-character credit code alone will do too. In a chat, begin lines with “我：” (me) and “对方：” (them).',
  },
  pick: { 'zh-CN': '选图片或文本文件', en: 'Picture or text file' },
  pickHint: {
    'zh-CN': '截图也能直接粘贴进来',
    en: 'or paste a screenshot into the box',
  },
  foundAt: { 'zh-CN': '在哪儿看到的？（可不选）', en: 'Where did you find it? (optional)' },
  submit: { 'zh-CN': '核对', en: 'Check' },
  clear: { 'zh-CN': '清空', en: 'Clear' },
  sendInstead: { 'zh-CN': '发给本站核对', en: 'Send it to this site' },
  promise: {
    'zh-CN':
      '在您自己的设备上核对，内容不上传，关掉这一页就没有了。浏览器不支持时才由本站代为核对，也不保存。',
    en: 'Checked on your own device; nothing is uploaded, and closing the page is the end of it. Only if your browser cannot do it does this site check instead, and keeps nothing.',
  },
  noScript: {
    'zh-CN': '您的浏览器没有运行脚本：点“核对”后，内容会发到本站判断，不保存。',
    en: 'Your browser runs no scripts: when you press “Check”, the text is sent to this site to be judged, and is not kept.',
  },
} as const satisfies { readonly [name: string]: Words };

/** Where a posting was found, as it is tapped. */
export const foundAtUnknown: Words = { 'zh-CN': '说不清', en: 'Not sure' };

export const foundAtWords = {
  'official-site': { 'zh-CN': '官网', en: 'Official site' },
  'named-app': { 'zh-CN': '招聘软件', en: 'Job app' },
  group: { 'zh-CN': '群里', en: 'Chat group' },
  'private-message': { 'zh-CN': '私信', en: 'Private message' },
  forum: { 'zh-CN': '论坛、短视频', en: 'Forum or video' },
  sms: { 'zh-CN': '短信', en: 'Text message' },
  offline: { 'zh-CN': '线下', en: 'In the street' },
} as const satisfies { readonly [place: string]: Words };

/** What the result says around its findings. */
export const resultWords = {
  stopLead: {
    'zh-CN': '别付钱，别给证件、银行卡和验证码，别装对方发来的软件。依据见下。',
    en: 'Pay nothing; give no ID, bank card or code; install nothing they send. The grounds are below.',
  },
  doubtfulLead: {
    'zh-CN': '有让人起疑的地方。弄清楚之前，不付钱，不给证件。依据见下。',
    en: 'Some things here call for doubt. Until they are cleared up, pay nothing and hand over no papers. The grounds are below.',
  },
  noRedFlagLead: {
    'zh-CN': '没有找到骗局的说法，但文字证明不了它是真的。请先做下面几件事。',
    en: 'Nothing in it reads like a known scam, but words cannot prove it genuine. Do the following first.',
  },
  aloneLead: {
    'zh-CN': '这里只有地址、号码或名称，没有招聘的话可看，判断不了招聘真假。能对照的见下。',
    en: 'This is only an address, a number or a name; there is no posting to judge. What can be compared is below.',
  },
  pay: {
    'zh-CN': '算算这份工资有没有可能（只带工资和城市过去）',
    en: 'Work out whether that pay is possible (only pay and city go along)',
  },
  objection: { 'zh-CN': '这是我单位发布的，我有异议', en: 'I published this and object' },
  objectionHint: {
    'zh-CN': '点开后，遮住号码的原文会发到本站，给您看过再提交。',
    en: 'The text, with numbers masked, is sent to this site and shown to you before you submit it.',
  },
  makeSure: { 'zh-CN': '这样确认是真的', en: 'How to make sure' },
  original: { 'zh-CN': '您给的原文', en: 'Your own words' },
  originalHint: {
    'zh-CN': '划线处后面的数字，对应下面的说明。',
    en: 'The number after a marked passage leads to its note below.',
  },
  findings: { 'zh-CN': '为什么这样说', en: 'The grounds' },
  alsoNoticed: { 'zh-CN': '也注意到', en: 'Also noticed' },
  note: { 'zh-CN': '说明', en: 'Note' },
  todo: { 'zh-CN': '怎么办：', en: 'What to do: ' },
  source: { 'zh-CN': '依据：', en: 'Source: ' },
  unjudged: { 'zh-CN': '没法判断的', en: 'What could not be judged' },
  next: { 'zh-CN': '下一步', en: 'Your next step' },
  nextAsk: { 'zh-CN': '您现在到哪一步了？', en: 'How far has it gone?' },
  privateSeen: {
    'zh-CN':
      '原文里有身份证号或银行卡号，下面已经遮住。签合同之前，这些号码不要发给任何招聘的人；转给别人看之前也请先删掉。',
    en: 'Your text holds an identity or card number; it is masked below. Send these to no recruiter before a contract, and take them out before you pass the text on.',
  },
  phoneMasked: { 'zh-CN': '电话号码中间几位已遮住。', en: 'Phone numbers are partly masked.' },
  me: { 'zh-CN': '我', en: 'Me' },
  them: { 'zh-CN': '对方', en: 'Them' },
  share: { 'zh-CN': '给家人朋友看看', en: 'Show it to someone' },
  shareHint: { 'zh-CN': '号码会遮住。', en: 'Numbers are masked.' },
  copy: { 'zh-CN': '复制文字', en: 'Copy as text' },
  send: { 'zh-CN': '发给……', en: 'Send to …' },
  makePicture: { 'zh-CN': '生成图片', en: 'Make a picture' },
  sharedFrom: {
    'zh-CN': '李逵 · 验真。结论只针对这段文字；文字证明不了招聘是真的。',
    en: 'Likui · check. About these words only; words cannot prove a posting genuine.',
  },
} as const satisfies { readonly [name: string]: Words };

export const severityWords = {
  stop: { 'zh-CN': '立即停下', en: 'Stop' },
  high: { 'zh-CN': '很可疑', en: 'Highly doubtful' },
  medium: { 'zh-CN': '可疑', en: 'Doubtful' },
  low: { 'zh-CN': '留意', en: 'Take note' },
  info: { 'zh-CN': '供参考', en: 'For information' },
} as const satisfies { readonly [severity: string]: Words };

export const situationWords = {
  'not-in-touch': { 'zh-CN': '还没联系', en: 'Not in touch yet' },
  'in-touch': { 'zh-CN': '正在聊', en: 'In touch' },
  'gave-documents': { 'zh-CN': '已给了证件', en: 'Gave documents' },
  paid: { 'zh-CN': '已经付了钱', en: 'Already paid' },
} as const satisfies { readonly [situation: string]: Words };

/** The sentence read out when a check has ended. Takes the grade's words and how many notes there are. */
export const outcomeSpoken = (grade: string, notes: number): Words => ({
  'zh-CN': notes > 0 ? `核对完毕：${grade}。有 ${notes} 条说明。` : `核对完毕：${grade}。`,
  en: notes > 0 ? `Done: ${grade}. Notes: ${notes}.` : `Done: ${grade}.`,
});
