import type { Words } from '../kernel/words.ts';
import type { Side } from './agreement.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What a contract has to hold beside what `lawful` judges, each with its article. */
export const agreementRefusalWords = {
  'ends-before-it-begins': {
    sentence: about('终止日早于开始日。', 'It ends before it begins.'),
    article: about('劳动合同法第十三条', 'Labour Contract Law, art. 13'),
  },
  'host-missing': {
    sentence: about(
      '劳务派遣要写明用工单位；别的关系不写。',
      'Dispatch names the host; no other relation does.',
    ),
    article: about('劳动合同法第五十八条', 'Labour Contract Law, art. 58'),
  },
  'dispatch-under-two-years': {
    sentence: about(
      '劳务派遣的劳动合同要有二年以上的固定期限。',
      'A contract of dispatch has a fixed term of two years at least.',
    ),
    article: about('劳动合同法第五十八条', 'Labour Contract Law, art. 58'),
  },
  'probation-without-employment': {
    sentence: about('这种关系没有试用期。', 'There is no probation in this relation.'),
    article: about('劳动合同法第十九、七十条', 'Labour Contract Law, arts. 19, 70'),
  },
  'training-under-card': {
    sentence: about(
      '培训时薪低于录用条件里计酬卡写的。',
      'Training is paid less than by the rate card of the offer.',
    ),
    article: about('劳动合同法第三、八条', 'Labour Contract Law, arts. 3, 8'),
  },
  'probation-too-long': {
    sentence: about('试用期超过这个期限允许的最长天数。', 'The probation is longer than this term allows.'),
    article: about('劳动合同法第十九条', 'Labour Contract Law, art. 19'),
  },
} as const satisfies { readonly [ground: string]: { readonly sentence: Words; readonly article: Words } };

export type AgreementGround = keyof typeof agreementRefusalWords;

/** Why something about an agreement was refused, by the code that goes with it. */
export const agreementWords = {
  'offer-not-accepted': about(
    '这份录用还没有被接受，或已经有一份协议在走。',
    'The offer has not been accepted, or there is an agreement under way already.',
  ),
  'terms-not-allowed': about(
    '这些条件不能签。请按下面列出的理由修改。',
    'These terms cannot be signed: mend what is listed.',
  ),
  'act-not-possible': about(
    '协议现在的状态不能这样做。',
    'This cannot be done where the agreement stands now.',
  ),
  'agreement-lapsed': about(
    '签名期限已过。请让招聘方重新出一份。',
    'The time to sign is over. Ask the recruiter for a new one.',
  ),
  'agreement-differs': about(
    '您看到的文本和现在的不一样，没有签。请刷新，重新读一遍再签。',
    'What you read is not the text that stands now, so nothing was signed. Reload, read it again, and sign then.',
  ),
  'agreement-damaged': about(
    '保存的文本和指纹对不上，已停止使用。请联系负责人。',
    'What is kept does not have its fingerprint any more, so it is not used. Tell the owner.',
  ),
  'name-malformed': about(
    '请键入您的真实姓名，只用文字，2 到 40 个字。',
    'Type your real name, in letters only, 2 to 40 of them.',
  ),
  'phone-not-yours': about(
    '这不是您登录用的手机号，没有发送验证码。',
    'This is not the phone that you sign in with; no code was sent.',
  ),
  'phone-sign-in-off': about(
    '这里没有开通短信，不能发验证码。请联系负责人。',
    'Messages are not switched on here, so no code can be sent. Tell the owner.',
  ),
  'code-refused': about(
    '验证码不对、已过期或已用过。请重新获取。',
    'The code is wrong, too old or used already. Ask for a new one.',
  ),
  'too-many-attempts': about('试得太多次了，请稍后再试。', 'Too many tries; try again later.'),
  'not-signed-yet': about(
    '双方签名之前，任何人都不能要身份证号和银行账号。',
    'Before both have signed, nobody may ask for an identity number or bank account.',
  ),
  'id-number-malformed': about(
    '身份证号不对：请核对 18 位数字（最后一位可能是 X）。',
    'The identity number is not right: check its 18 digits (the last may be X).',
  ),
  'bank-account-malformed': about(
    '银行卡号不对：请核对每一位，或确认是储蓄卡。',
    'The card number is not right: check every digit, and that it is a debit card.',
  ),
  'value-malformed': about('有一栏的内容不对，请核对。', 'One of the fields is not right: please check.'),
  'character-not-in-font': about(
    '有的字打印不出来，请联系负责人。',
    'Some characters cannot be printed. Tell the owner.',
  ),
} as const satisfies { readonly [kind: string]: Words };

export type AgreementRefusal = keyof typeof agreementWords;

/** What a code confirms, as the message with it says. */
export const agreementCodeWords: { readonly [side in Side]: (number: string) => Words } = {
  operator: () => about('代表用工方签署协议', 'sign agreements for the operator'),
  worker: (number) => about(`签署协议 ${number}`, `sign agreement ${number}`),
};

export const sideWords: { readonly [side in Side]: Words } = {
  operator: about('甲方', 'Side A'),
  worker: about('乙方', 'Side B'),
};

/** What stands on the printed agreement beside its own text. */
export const printedWords = {
  number: about('编号', 'Number'),
  dated: about('拟定日期', 'Drafted on'),
  rests: about('依据：', 'Rests on: '),
  toConfirm: about('（待核实）', ' (to be confirmed)'),
  evidence: about('签名证据', 'Evidence of the signatures'),
  text: about('文本指纹（SHA-256）', 'Fingerprint of the text (SHA-256)'),
  record: about('签名记录指纹（SHA-256）', 'Fingerprint of the signature (SHA-256)'),
  name: about('键入的姓名', 'Name as typed'),
  at: about('签名时间（北京时间）', 'Signed at (China time)'),
  code: about('验证码编号', 'Number of the code'),
  language: about('阅读语言', 'Language read'),
  person: about('账号编号', 'Account'),
  unsigned: about('尚未签名', 'Not signed yet'),
  withheld: about('（不向您显示）', ' (not shown to you)'),
  how: about(
    '文本指纹是本协议全文按 RFC 8785 写成 JSON、以 UTF-8 编码后的 SHA-256。签名记录指纹同样计算，内容是文本指纹、哪一方、账号、姓名、验证码编号、语言和时间。任何一个字改动，指纹就不同。本协议的 JSON 全文可以在「我的」里下载核对。',
    'The fingerprint of the text is the SHA-256 of the whole agreement as JSON by RFC 8785 in UTF-8. That of a signature is made likewise of the text’s fingerprint, side, account, name, number of the code, language and time. A change of one character changes it. The JSON can be fetched under “me” and checked.',
  ),
  law: about(
    '依据：电子签名法第三、四、五、八、十三、十四条。双方约定用电子签名；本页不是第三方认证。',
    'Rests on: Electronic Signature Law, arts. 3, 4, 5, 8, 13, 14. Both agreed to sign electronically; this page is no third party’s certificate.',
  ),
  lawyer: about(
    '本模板由本系统拟定，请经办单位自己的律师看一次；标「待核实」的条款没有读到法律原文。',
    'This template was drawn up by this system: have the operator’s own lawyer read it once. Clauses marked “to be confirmed” do not rest on a text of law that was read.',
  ),
  page: (page: number, pages: number): Words =>
    about(`第 ${page} 页，共 ${pages} 页`, `Page ${page} of ${pages}`),
} as const;
