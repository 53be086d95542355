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
  pick: { 'zh-CN': '选图片或文本文件', en: 'Choose a picture or text file' },
  pickHint: {
    'zh-CN': '截图也能直接粘贴进来',
    en: 'or paste a screenshot into the box',
  },
  foundAt: { 'zh-CN': '在哪儿看到的？（可不选）', en: 'Where did you find it? (optional)' },
  submit: { 'zh-CN': '核对', en: 'Check' },
  clear: { 'zh-CN': '清空', en: 'Clear' },
  promise: {
    'zh-CN': '在您的手机里核对，内容不上传；浏览器不支持时才由本站代为核对，也不保存。关掉这一页就没有了。',
    en: 'Checked on your own phone; nothing is uploaded. Only if your browser cannot do it does this site check instead, and keeps nothing. Close the page and it is gone.',
  },
  noScript: {
    'zh-CN': '您的浏览器没有运行脚本：点“核对”后，内容会发到本站判断，不保存。',
    en: 'Your browser runs no scripts: when you press “Check”, the text is sent to this site to be judged, and is not kept.',
  },
  loading: { 'zh-CN': '正在准备规则……', en: 'Fetching the rules …' },
  checking: { 'zh-CN': '正在核对……', en: 'Checking …' },
  readingFile: { 'zh-CN': '正在读取文件……', en: 'Reading the file …' },
  readingPicture: {
    'zh-CN': '正在手机里识别图片上的字，第一次要下载识别数据，请稍候……',
    en: 'Reading the words in the picture on your phone. The first time, the reading data is fetched; please wait …',
  },
  pictureRead: {
    'zh-CN': '图片里的字已放进框里。识别会有错字，请对照原图改好，再点“核对”。',
    en: 'The words of the picture are in the box. Reading makes mistakes: compare with the picture, correct, then press “Check”.',
  },
  fileRead: { 'zh-CN': '文件内容已放进框里，请点“核对”。', en: 'The file is in the box; press “Check”.' },
  codesFound: {
    'zh-CN': '图片里的二维码写着下面的内容，先别扫、别打开：',
    en: 'The QR code in the picture says the following. Do not scan or open it yet:',
  },
  codeLabel: { 'zh-CN': '二维码内容：', en: 'QR code: ' },
  privateTyped: {
    'zh-CN': '框里有身份证号或银行卡号。核对用不着它，结果里会遮住；签合同之前也不要发给任何招聘的人。',
    en: 'There is an identity or card number in the box. The check does not need it and masks it in the result; send it to no recruiter before a contract.',
  },
  maskNow: { 'zh-CN': '现在就遮住', en: 'Mask it now' },
  masked: { 'zh-CN': '已遮住。', en: 'Masked.' },
  cleared: { 'zh-CN': '已清空。', en: 'Cleared.' },
} as const satisfies { readonly [name: string]: Words };

/** One sentence for each thing that can go wrong before there is a verdict. What was typed stays where it is. */
export const pageProblemWords = {
  fileNotText: {
    'zh-CN': '这个文件不是图片，也不是文本，读不出字来；请换截图或 .txt 文件，或把文字贴进来。',
    en: 'This file is neither a picture nor text. Choose a screenshot or a .txt file, or paste the words.',
  },
  fileTooLarge: {
    'zh-CN': '这个文件太大了；文本请不超过 1 MB，图片请不超过 20 MB。',
    en: 'This file is too large: up to 1 MB for text and 20 MB for a picture, please.',
  },
  fileEmpty: { 'zh-CN': '这个文件里没有字。', en: 'There is nothing written in this file.' },
  pictureUnreadable: {
    'zh-CN': '没能从这张图片里读出字来；请换一张清楚的截图，或把文字打进来。',
    en: 'No words could be read in this picture. Try a clearer screenshot, or type the words in.',
  },
  checkerMissing: {
    'zh-CN':
      '没能在这台设备上核对（规则没有下载完，或浏览器太旧）。可以再点一次“核对”，或让本站代为核对：内容会发到本站，不保存。',
    en: 'This device could not check it (the rules did not arrive, or the browser is too old). Press “Check” again, or let this site check: the text is then sent here, and not kept.',
  },
  sendInstead: { 'zh-CN': '发给本站核对', en: 'Send it to this site' },
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
  makeSure: { 'zh-CN': '这样确认是真的', en: 'How to make sure' },
  original: { 'zh-CN': '您给的原文', en: 'Your own words' },
  originalHint: {
    'zh-CN': '划线处后面的数字，对应下面的说明。',
    en: 'The number after a marked passage leads to its note below.',
  },
  findings: { 'zh-CN': '为什么这样说', en: 'The grounds' },
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
  copied: { 'zh-CN': '已复制。', en: 'Copied.' },
  copyFailed: {
    'zh-CN': '这个浏览器不让复制，请长按下面的文字自己选取。',
    en: 'This browser does not allow copying; select the text below yourself.',
  },
  send: { 'zh-CN': '发给……', en: 'Send to …' },
  makePicture: { 'zh-CN': '生成图片', en: 'Make a picture' },
  pictureHint: {
    'zh-CN': '长按图片即可保存或转发。',
    en: 'Press and hold the picture to save or forward it.',
  },
  pictureAlt: { 'zh-CN': '核对结果的图片', en: 'The verdict as a picture' },
  sharedFrom: {
    'zh-CN': '李逵 · 验真。结论只针对这段文字；文字证明不了招聘是真的。',
    en: 'Likui · check. About these words only; words cannot prove a posting genuine.',
  },
  textTitle: { 'zh-CN': '要转发的文字', en: 'The text to pass on' },
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
