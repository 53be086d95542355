import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What is said where a signed posting is verified. */
export const proofWords = {
  title: about('核对招聘签名', 'Verify a signed posting'),
  description: about(
    '扫码或输入短码，在您自己的手机上核对一条招聘是谁签的、谁担保的、有没有撤回。',
    'Scan or type a code and verify on your own device who signed a posting, who vouches, and whether it was withdrawn.',
  ),
  lead: about(
    '扫海报上的二维码会直接到这里；没有二维码，就输入旁边的 8 位短码。',
    'The QR code of a poster leads here. Without it, type the 8 signs beside it.',
  ),
  codeLabel: about('海报上的短码', 'The code on the poster'),
  codeHint: about('8 位字母和数字，例如 7KQM2WPA', '8 letters and figures, as 7KQM2WPA'),
  verify: about('核对', 'Verify'),
  codeUnknown: about(
    '没有这个短码。请对照海报再输一次；如果海报上就是这个码，不要相信它。',
    'There is no such code. Compare it with the poster; if that is what is printed there, do not believe it.',
  ),
  needsScript: about(
    '签名在您自己的浏览器里核对，需要 JavaScript。没有它，请输入短码，由本站核对。',
    'Signatures from a QR code are verified in your own browser, which needs JavaScript. Without it, type the code and this site verifies it.',
  ),
  genuine: about('签名是真的', 'The signature is genuine'),
  genuineMeans: about(
    '下面这些内容由担保方授权的机构签过名，一个字都没有被改过。',
    'What is shown below was signed by an agency that the operator endorsed; not a letter was changed.',
  ),
  refused: about('不要相信这条招聘', 'Do not believe this posting'),
  ended: about('这条招聘已经失效', 'This posting no longer holds'),
  reasons: about('理由', 'Why'),
  whoVouches: about('谁为谁担保', 'Who vouches for whom'),
  vouches: about('担保', 'vouches for'),
  signs: about('签了这条招聘，授权到', 'signed this posting; endorsed until'),
  fingerprint: about('公钥指纹', 'Key fingerprint'),
  signed: about('签了什么', 'What was signed'),
  until: about('有效到', 'Holds until'),
  notRevoked: about('没有被撤回，截至', 'Not withdrawn, as of'),
  isRevoked: about('已被撤回，截至', 'Withdrawn, as of'),
  notAsked: about(
    '现在连不上本站，不知道有没有被撤回。联网后再核对一次。',
    'This site cannot be reached now, so it is not known whether it was withdrawn. Verify again when you are online.',
  ),
  compare: about(
    '请对一下：您看到的广告里，联系方式和报名网址是不是和这里的一模一样？二维码可以被人剪下来贴到假广告上。不一样，就不要联系。',
    'Compare: are the contact and the address in the advertisement you saw the very same as here? A code can be cut out and pasted on a fake one. If they differ, do not get in touch.',
  ),
  imitation: about(
    '别的网页可以仿造这一页。请看浏览器里的网址是不是您自己打开的那个；拿不准，就自己打开官方网站，从那里进来。',
    'Other pages can imitate this one. Look at the address in your browser: is it the one you opened yourself? If in doubt, open the official site and come in from there.',
  ),
  neverPay: about(
    '任何人要您先交钱、给验证码、寄身份证原件，都是骗子，签名是真的也一样。',
    'Whoever asks you to pay first, or for a code or your identity card, is a fraud; a genuine signature changes nothing about that.',
  ),
  whole: about('看全文', 'See the whole posting'),
  employer: about('用人单位', 'Employer'),
  payer: about('谁发工资', 'Paid by'),
  work: about('岗位', 'Work'),
  city: about('城市', 'City'),
  relation: about('用工关系', 'Relation'),
  pay: about('每小时工资', 'Pay an hour'),
  fee: about('收费', 'Fee'),
  noFee: about('0 元', 'None'),
  contact: about('联系方式', 'Contact'),
  apply: about('报名网址', 'Apply at'),
  checking: about('正在核对……', 'Verifying …'),
} as const satisfies { readonly [name: string]: Words };

/** What is said where genuine postings are listed. */
export const jobsWords = {
  title: about('真招聘', 'Genuine jobs'),
  description: about(
    '每一条都有签名，谁都可以核对；不收任何费用。',
    'Every posting is signed and can be verified by anybody; no fee of any kind.',
  ),
  lead: about(
    '这里的每一条招聘都由授权的机构签过名。进去可以核对签名、看大概能挣多少。',
    'Each of these was signed by an endorsed agency. Open one to verify it and to see what it would bring.',
  ),
  all: about('全部', 'All'),
  city: about('城市', 'City'),
  work: about('岗位', 'Work'),
  relation: about('用工关系', 'Relation'),
  find: about('筛选', 'Show'),
  none: about(
    '现在没有这样的招聘。换个条件，或过几天再来。',
    'There is none like that now. Choose otherwise, or come again in some days.',
  ),
  perHour: about('元/小时', 'yuan an hour'),
  until: about('有效到', 'until'),
  more: about('下一页', 'Next page'),
  verifyThis: about('核对签名', 'Verify the signature'),
  applyHere: about('报名', 'Apply'),
  mine: about('我的报名', 'My applications'),
  poster: about('海报', 'Poster'),
  estimate: about('大概能挣多少', 'What it would bring'),
  estimateHint: about(
    '只按写明的底薪和工时估算，不是承诺；绩效只有文字，没有算进去，社保公积金的个人部分也没有扣。换个城市、工时再算，见「算薪」。',
    'Estimated from the base pay and hours as written; no promise. Performance pay is given in words only and left out, and your own share of social insurance is not taken off. For another city or other hours, see the page about pay.',
  ),
  estimateNone: about('这里没有足够的资料估算。', 'There is not enough known here to estimate it.'),
  ended: about('这条招聘已经结束，不要再按它报名。', 'This posting has ended. Do not apply by it any more.'),
  back: about('全部招聘', 'All jobs'),
  scan: about('用手机扫码，核对这条招聘是真的', 'Scan to verify that this posting is genuine'),
  orType: about(
    '或打开本站的「核对招聘签名」，输入',
    'Or open “Verify a signed posting” on this site and type',
  ),
  noFee: about('任何环节都不收费', 'No fee at any step'),
  oneTitle: (title: string): Words => about(title, title),
} as const satisfies { readonly [name: string]: Words | ((said: string) => Words) };

export const estimateWords = (said: {
  readonly hour: string;
  readonly month: string;
  readonly net: string;
}): Words =>
  about(
    `底薪每小时 ${said.hour} 元；按写明的工时，一个月税前大约 ${said.month} 元，到手大约 ${said.net} 元。`,
    `Base pay ${said.hour} yuan an hour; at these hours about ${said.month} yuan a month before tax, ${said.net} after.`,
  );
