import type { Language, Words } from '../kernel/words.ts';
import type { CertifiedResult } from './certificate.ts';
import { PLACE_FIGURES } from './evidence.ts';
import { readingBandWords } from './reading-words.ts';
import { filled } from './sentence.ts';
import { typingBands } from './typing.ts';
import { bandWords } from './words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the page of certificates says. */
export const certificateWords = {
  title: about('试岗证书', 'Certificate of tests'),
  description: about(
    '把试岗的结果签成证书，或者核对一份证书。',
    'Have the results of your tests signed, or verify a certificate.',
  ),
  make: about('做一份证书', 'Make a certificate'),
  makeLead: about(
    '证书写明做了哪几项、结果、规则版本和有效期，没有姓名。服务器会把记录重新算一遍再签，不保存。',
    'It says which parts, with what result, by which version of the rule and until when. It bears no name. The server reckons everything again, signs, and keeps nothing.',
  ),
  nothing: about(
    '这个标签页里还没有结果。先做一项，再回到这里。',
    'There is no result in this tab yet. Try a part first, then come back.',
  ),
  willSay: about('证书上会写：', 'It will say:'),
  sign: about('签一份证书', 'Sign it'),
  signing: about('正在签…', 'Signing …'),
  made: about('证书签好了', 'Here is your certificate'),
  code: about('您的持有码', 'Your holder code'),
  codeWhat: about(
    '只有您有这个码，服务器没有，二维码里也没有。把证书和报名放在一起时要用到它，它证明证书是您的。不要告诉别人，也不要写在朋友圈里。',
    'You alone have it; neither the server nor the QR code does. You need it to keep the certificate with an application: it shows that the certificate is yours. Tell it to nobody.',
  ),
  save: about('存成文件', 'Save as a file'),
  copyLink: about('复制核对链接', 'Copy the link'),
  copied: about('复制好了。', 'Copied.'),
  notCopied: about(
    '没有复制成功，请长按下面的链接复制。',
    'It was not copied; please copy the link below by hand.',
  ),
  link: about('核对链接', 'Link to verify it'),
  qr: about('证书的二维码，扫开就能核对', 'QR code of the certificate; scan it to verify'),
  failed: about('没有连上服务器，请再试一次。', 'The server could not be reached. Please try again.'),
  keep: about('和我的报名放在一起', 'Keep it with my application'),
  keepWhat: about(
    '招聘方会看到证书和它依据的记录（打字、对话、测量的数字、朗读的评分，没有录音），别的报名看不到。到期自动删除，您也可以随时拿走。',
    'Whoever decides about this application sees the certificate and the records it rests on (typing, conversation, figures measured, points of a reading; no sound); no other application does. It goes when it expires, or whenever you take it away.',
  ),
  keepNow: about('放在一起', 'Keep it'),
  toApplications: about('回到我的报名', 'Back to my applications'),
  keptNow: about('已经放在一起了。', 'It is kept with your application now.'),
  keepSignIn: about('请先从报名的页面登录。', 'Please sign in from the page of your applications first.'),
  verify: about('核对一份证书', 'Verify a certificate'),
  verifyLead: about(
    '粘贴证书的内容，或者打开证书的链接、文件。',
    'Paste the certificate, or open its link or file.',
  ),
  tokenLabel: about('证书的内容', 'The certificate'),
  verifyNow: about('核对', 'Verify'),
  open: about('打开证书文件', 'Open a file'),
  fileUnread: about('这个文件里没有证书。', 'There is no certificate in this file.'),
  holds: about('签名有效', 'The signature holds'),
  holdsMeans: about(
    '下面这些是真的签过的。证书不说是谁：持有人用持有码证明它是自己的。结果只说明当时做的这几项，不说明别的。',
    'What stands below was really signed. It does not say whose it is: the holder shows that by the holder code. It tells of the parts that stand here, on that day, and of nothing else.',
  ),
  refused: about('这份证书不能用', 'This certificate does not hold'),
  signed: about('签了什么', 'What was signed'),
  issuer: about('谁签的', 'Signed by'),
  from: about('签发', 'Signed at'),
  until: about('有效到', 'Holds until'),
  rule: about('规则', 'rule'),
  evidence: about('记录的摘要', 'digest of the records'),
  typingSays: about('每分钟净 {figure} 字，{band}', '{figure} net characters a minute: {band}'),
  caseSays: about('{figure} 句帮上了忙（只供参考）', '{figure} turns helped (for information)'),
  placeSays: about('{figures}：{band}', '{figures}: {band}'),
  roomFigure: about('人声比噪声高 {figure} 分贝', 'voice {figure} dB over the noise'),
  lineFigure: about(
    '通话质量 {figure}（按公式估计，最高 4.50）',
    'call quality {figure} (estimated, at most 4.50)',
  ),
  readingSays: about(
    '朗读 {figure} 分（两位评听人的平均），{band}',
    '{figure} points (mean of two raters): {band}',
  ),
  placeBands: {
    meets: about('合适', 'suitable'),
    borderline: about('勉强合适', 'borderline'),
    'not-yet': about('还不合适', 'not yet suitable'),
  },
  vouching: about('谁为谁担保', 'Who vouches for whom'),
  revocation: about('密钥没有被撤销，截至', 'The key was not revoked as of'),
  revocationUnknown: about(
    '没有问到撤销名单，不知道密钥有没有被撤销。',
    'The list of withdrawals could not be asked, so it is not known whether the key was revoked.',
  ),
} as const;

/** What a result comes to, in a sentence. */
export function resultWords(result: CertifiedResult): Words {
  return { 'zh-CN': sentenceOf(result, 'zh-CN'), en: sentenceOf(result, 'en') };
}

const named = (words: { readonly [band: string]: Words }, band: string, language: Language): string =>
  words[band]?.[language] ?? band;

function sentenceOf({ part, band, figure }: CertifiedResult, language: Language): string {
  const says = certificateWords;
  if (part === 'first-case') return filled(says.caseSays, language, { figure: figure.replace('/', ' / ') });
  if (part === 'reading')
    return filled(says.readingSays, language, { figure, band: named(readingBandWords, band, language) });
  if (part === 'typing')
    return filled(says.typingSays, language, { figure, band: typingBand(band, language) });
  const figures = figure.split('/').map((each) => placeFigure(each, language));
  return filled(says.placeSays, language, {
    figures: figures.join(language === 'en' ? ', ' : '，'),
    band: named(says.placeBands, band, language),
  });
}

function typingBand(band: string, language: Language): string {
  const known = typingBands.find((each) => each === band);
  return known ? bandWords[known].name[language] : band;
}

function placeFigure(text: string, language: Language): string {
  const { room, line } = PLACE_FIGURES;
  if (text.startsWith(room))
    return filled(certificateWords.roomFigure, language, { figure: text.slice(room.length) });
  if (text.startsWith(line))
    return filled(certificateWords.lineFigure, language, { figure: text.slice(line.length) });
  return text;
}

/** What the pages of tests by hand say. */
export const byHandWords = {
  title: about('申请人工测试', 'Ask for a test by hand'),
  description: about('请人来测，不用说原因。', 'Have a person test you; you need not say why.'),
  lead: about(
    '选好要请人测的项目就行，不用说原因，也不会因此少给机会。',
    'Choose what a person should test. You need not give a reason, and it does not count against you.',
  ),
  which: about('哪几项', 'Which parts'),
  note: about('想说明的话（可以不写）', 'Anything to add (optional)'),
  noteHint: about(
    '比如方便的时间。不要写身份证号、银行卡号；号码会被隐去。',
    'When it suits you, for instance. No identity or card numbers; numbers are starred out.',
  ),
  send: about('提交申请', 'Send'),
  sent: about('申请已经收到', 'Your request has arrived'),
  keepAddress: about(
    '请存好这个网页的地址：答复会写在这里。我们没有您的电话，所以不会打给您；凡是打电话来要钱、要验证码的都是骗子。',
    'Keep the address of this page: the answer will stand here. We have no number of yours and will not call; whoever calls for money or codes is a swindler.',
  ),
  state: about('状态', 'State'),
  open: about('等待答复', 'Waits for an answer'),
  answered: about('已答复', 'Answered'),
  asked: about('您申请的项目', 'What you asked for'),
  answer: about('答复', 'Answer'),
  until: about('这条申请保存到', 'Kept until'),
  back: about('请按浏览器的返回键，改好再提交。', 'Go back, mend it, and send it again.'),
} as const;
