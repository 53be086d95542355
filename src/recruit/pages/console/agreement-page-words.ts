import type { Words } from '../../../kernel/words.ts';
import type { AgreementPhase, DeclineReason } from '../../agreement.ts';
import type { PaperKind } from '../../agreement-papers.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

export const phaseWords: { readonly [phase in AgreementPhase]: Words } = {
  drafted: about('已拟好，等用工方签', 'Drafted, operator to sign'),
  offered: about('等本人签', 'Worker to sign'),
  signed: about('双方已签', 'Signed by both'),
  ended: about('已结束', 'Ended'),
  declined: about('本人没有签', 'Declined'),
  withdrawn: about('已撤回', 'Withdrawn'),
  lapsed: about('过期未签', 'Lapsed'),
  replaced: about('已另拟', 'Replaced'),
};

export const reasonWords: { readonly [reason in DeclineReason]: Words } = {
  pay: about('工资或报酬', 'Pay'),
  hours: about('工时', 'Hours'),
  'text-unclear': about('看不明白', 'The text is not clear'),
  'terms-changed': about('和当初说的不一样', 'Not what was said before'),
  'other-work': about('找到了别的工作', 'Found other work'),
  private: about('个人原因', 'Private reasons'),
};

/** What a paper is called and why it is asked for; how long it is kept stands beside it. */
export const paperWords: { readonly [kind in PaperKind]: { readonly label: Words; readonly why: Words } } = {
  'legal-name': {
    label: about('姓名（与银行卡一致）', 'Name (as on the card)'),
    why: about('用来发工资和报税。', 'To pay you and declare your tax.'),
  },
  'bank-account': {
    label: about('储蓄卡号', 'Debit card number'),
    why: about(
      '只用来给您打工资。不要密码，不要验证码，不要卡片照片。',
      'Only to pay you. No password, no code, no picture of the card.',
    ),
  },
  'id-number': {
    label: about('身份证号', 'Identity number'),
    why: about(
      '只用来申报个人所得税（个人所得税法第九条）。不要证件照片。',
      'Only to declare income tax (Individual Income Tax Law, art. 9). No picture of the card.',
    ),
  },
  address: {
    label: about('住址', 'Address'),
    why: about(
      '劳动合同要写明（劳动合同法第十七条）。',
      'A labour contract states it (Labour Contract Law, art. 17).',
    ),
  },
};

/** What the pages of agreements say. */
export const agreementPageWords = {
  none: about(
    '还没有给您的协议。接受录用之后，用工方会拟好、先签名，再请您读和签。',
    'No agreement for you yet. Once you accept an offer the operator drafts one, signs first, and asks you to read it.',
  ),
  which: about('看哪一份', 'Which one'),
  number: about('编号', 'Number'),
  state: about('状态', 'State'),
  called: about('对方', 'Worker'),
  relation: about('用工关系', 'Relation'),
  signBy: about('请在此前签', 'Sign by'),
  changedAt: about('改动时间', 'Changed'),
  empty: about(
    '还没有协议。先从已被接受的录用拟一份。',
    'No agreements yet. Draft one from an accepted offer.',
  ),
  search: about('编号', 'Number'),
  hourly: about('每小时至少', 'An hour, at least'),
  training: about('培训每小时', 'An hour of training'),
  settled: about('多久结算', 'Settled every'),
  days: (count: number): Words =>
    count === 31 ? about('按月', 'month') : about(`${count} 天`, `${count} days`),
  weekHours: about('每周小时', 'Hours a week'),
  startsOn: about('从哪天起', 'From'),
  employer: about('和谁签', 'With'),
  yuan: (amount: string): Words => about(`${amount} 元`, `${amount} yuan`),
  readAll: about('请从头读到尾，签名在最后。', 'Please read it all; you sign at the end.'),
  chineseRules: about('以中文为准，英文只供参考。', 'The Chinese text rules; the English is there to help.'),
  rests: about('依据：', 'Rests on: '),
  toConfirm: about('（待核实）', ' (to be confirmed)'),
  changed: about('和上一份不同的地方', 'What is different from the one before'),
  before: about('原来', 'Before'),
  after: about('现在', 'Now'),
  check: about('在本机核对文本', 'Check the text on this device'),
  checkMeans: about(
    '把全文取来，在您的手机或电脑上算出指纹，与所签的对比。',
    'Fetches the whole text, computes its fingerprint here, and compares it with what is signed.',
  ),
  checkedSame: about(
    '一致：您看到的就是签名所指的文本。',
    'The same: what you see is the text that the signatures are for.',
  ),
  checkedOther: about('不一致。请不要签，并告诉负责人。', 'Not the same. Do not sign, and tell the owner.'),
  checkFailed: about('没有取到全文，请再试。', 'The text could not be fetched; try again.'),
  fingerprint: about('文本指纹', 'Fingerprint of the text'),
  signatures: about('签名', 'Signatures'),
  signedBy: (name: string, at: string): Words => about(`${name}，${at}`, `${name}, ${at}`),
  notYet: about('还没有签', 'not signed yet'),
  holds: about('记录没有改动', 'record unchanged'),
  broken: about('记录被改动过', 'record was changed'),
  sideA: about('甲方（用工方）', 'Side A (operator)'),
  sideB: about('乙方（本人）', 'Side B (worker)'),
  pdf: about('下载 PDF', 'PDF'),
  pdfBoth: about('下载 PDF（带英文）', 'PDF with English'),
  json: about('下载全文（JSON）', 'Whole text (JSON)'),
  sign: about('签名', 'Sign'),
  signMeans: about(
    '签了就生效。签之前谁都不能向您要身份证号、银行卡或任何钱。',
    'It holds once you sign. Before that nobody may ask you for an identity number, a card or any money.',
  ),
  operatorMeans: about(
    '您代表甲方先签，对方随后才看得到全文。十五分钟内连签几份，只要第一份用验证码。',
    'You sign first, for side A; only then is it shown to the other. Within fifteen minutes several need one code.',
  ),
  name: about('您的姓名', 'Your name'),
  nameHint: about('键入真实姓名，就是签名。', 'Typing your real name is your signature.'),
  phone: about('手机号', 'Phone'),
  phoneHint: about('您登录用的手机号，验证码发到这里。', 'The one you sign in with; the code goes there.'),
  sendCode: about('获取验证码', 'Send me a code'),
  codeSent: about(
    '验证码已发出，五分钟内有效。不要告诉任何人。',
    'A code was sent, good for five minutes. Tell it to nobody.',
  ),
  code: about('验证码', 'Code'),
  codeHint: about('六位数字', 'Six digits'),
  codeAgain: about('刚用过验证码的可以不填', 'May be empty if you just used one'),
  signNow: about('我已读完，签名', 'I have read it: sign'),
  signFor: about('代表甲方签名', 'Sign for side A'),
  signedNow: about('签好了。双方各有一份 PDF。', 'Signed. Both sides have the PDF.'),
  decline: about('我不签', 'I will not sign'),
  declineMeans: about(
    '不签不影响您别的报名。用工方会看到原因，可能改好后再给您一份。',
    'Your other applications are not touched. The operator sees why, and may send you another.',
  ),
  reason: about('原因', 'Reason'),
  note: about('想补充的话', 'Anything to add'),
  noteHint: about('不要写身份证号、银行卡号。', 'No identity or card numbers, please.'),
  papers: about('发工资和报税要用的资料', 'What is needed to pay you and declare tax'),
  papersMeans: about(
    '签名之后才问。加密保存，每次查看都有记录；协议结束后工资资料保存三年、税务资料十年，期满删除。',
    'Asked only now that both have signed. Kept encrypted, every reading recorded; after the end, papers of pay are kept three years and of tax ten, then erased.',
  ),
  keep: about('加密保存', 'Keep, encrypted'),
  changePapers: about('更改资料', 'Change them'),
  firstDays: about('入职清单', 'First days'),
  byWorker: about('您来做', 'You'),
  byOperator: about('用工方来做', 'Operator'),
  dueOn: (day: string): Words => about(`${day} 前`, `by ${day}`),
  paid: (minutes: number, pay: string): Words =>
    about(`${minutes} 分钟，付 ${pay} 元`, `${minutes} minutes, paid ${pay} yuan`),
  done: about('做完了', 'Done'),
  undo: about('标错了', 'Not done'),
  doneOn: (day: string): Words => about(`已完成 ${day}`, `done ${day}`),
  withdraw: about('撤回', 'Withdraw'),
  withdrawMeans: about('本人不再能签这一份。', 'It can no longer be signed.'),
  end: about('协议结束', 'It has ended'),
  endMeans: about(
    '从这天起，资料的保存期开始计算。账号不会自动停用。',
    'From that day the retention of what was kept runs. The account is not shut by it.',
  ),
  endOn: about('最后一天', 'Last day'),
  draft: about('拟一份协议', 'Draft an agreement'),
  redraft: about('另拟一份', 'Draft another'),
  redraftMeans: about(
    '这一份作废，新的一份会标出与它不同的地方。',
    'This one falls; the new one marks what is different.',
  ),
  offer: about('已接受的录用', 'Accepted offer'),
  noOffers: about('没有等着拟协议的录用。', 'No accepted offers wait for an agreement.'),
  offerLine: (called: string, title: string, city: string, startsOn: string): Words =>
    about(
      `${called} · ${title} · ${city} · ${startsOn} 起`,
      `${called} · ${title} · ${city} · from ${startsOn}`,
    ),
  fixed: about(
    '岗位、工资、工时、结算都照对方接受的录用，不能在这里改。',
    'Work, pay, hours and settlement are those of the accepted offer; they cannot be changed here.',
  ),
  employerName: about('甲方名称', 'Name of side A'),
  address: about('甲方住所', 'Its address'),
  representative: about('法定代表人或主要负责人', 'Its legal representative'),
  creditCode: about('统一社会信用代码', 'Unified social credit code'),
  trainingPay: about('培训和检测每小时（元）', 'An hour of training or checks (yuan)'),
  endsOn: about('到哪天止', 'Ends on'),
  endsOnHint: about(
    '不填就是没有约定终止时间。劳务派遣必须填，至少二年。',
    'Empty means no fixed end. Dispatch needs one, two years at least.',
  ),
  probation: about('试用期（天）', 'Probation (days)'),
  probationHint: about('非全日制和劳务关系没有试用期，填 0。', 'Part-time and civil relations have none: 0.'),
  host: about('用工单位', 'Host'),
  hostHint: about('只有劳务派遣要填。', 'For dispatch alone.'),
  difficulty: about('难度', 'Difficulty'),
  difficulties: {
    'pre-sales': about('售前', 'Pre-sales'),
    'in-transit': about('在途', 'In transit'),
    'after-sales': about('售后', 'After-sales'),
  },
  level: about('等级', 'Level'),
  lawyer: about(
    '模板由本系统拟定，第一次使用前请本单位的律师看一次；标「待核实」的条款没有读到法律原文。',
    'The templates were drawn up by this system: have your lawyer read them once before first use. Clauses marked “to be confirmed” rest on no text of law that was read.',
  ),
  whyNot: about('没有签的原因：', 'Why it was not signed: '),
  dataMeans: about(
    '您在这里的一切都是您的：可以看、可以带走、可以请求删除。',
    'All that is kept of you is yours: to see, to take away, to have erased.',
  ),
  whatIsKept: about('保密库里有什么', 'What the vault holds'),
  nothingKept: about('保密库里没有您的资料。', 'The vault holds nothing of you.'),
  certificates: about('我的证书', 'My certificates'),
  keptFor: about('用途', 'For'),
  until: about('保存到', 'Until'),
  stillNeeded: about('协议结束后再计算', 'counts from the end of the agreement'),
  erasedEntry: about('已删除', 'erased'),
  exporting: about('带走我的资料', 'Take my data away'),
  exportMeans: about(
    '一个 JSON 文件：保密库里的内容、签名、协议、入职记录，以及各份 PDF 的地址。每次导出都有记录。',
    'One JSON file: what the vault holds, signatures, agreements, the first days, and where the PDFs are. Each time is recorded.',
  ),
  exportNow: about('下载文件', 'Fetch the file'),
  erasing: about('请求删除', 'Ask for erasure'),
  eraseMeans: about(
    '立刻删除：联系电话、紧急联系人、您拒签时写的话、随报名保存的证书。协议、工资和税务资料在协议结束前还要用；结束后法律要求分别保存二年、三年、十年，期间只保管不使用，期满自动删除。删除后不能恢复。',
    'Erased at once: phone to reach you, emergency contact, what you wrote when declining, certificates kept with an application. Papers of the agreement, of pay and of tax are needed until it ends; after that the law keeps them two, three and ten years, safe and unused, and then they go by themselves. What is erased cannot be brought back.',
  ),
  eraseNow: about('删除能删的', 'Erase what can go'),
  erasedCount: (count: number): Words => about(`已删除 ${count} 项。`, `${count} erased.`),
  keptBecause: about('还留着的和原因：', 'What stays, and why: '),
  connectionLost: about('网络断了，请再试。', 'The line failed; try again.'),
  purposes: {
    reach: about('联系您', 'to reach you'),
    emergency: about('紧急联系', 'emergencies'),
    agreement: about('履行协议', 'the agreement'),
    pay: about('发工资', 'pay'),
    tax: about('报税', 'tax'),
  },
  kinds: {
    'legal-name': about('姓名', 'name'),
    'id-number': about('身份证号', 'identity number'),
    'bank-account': about('银行账号', 'bank account'),
    phone: about('电话', 'phone'),
    address: about('住址', 'address'),
    email: about('邮箱', 'e-mail'),
    'emergency-contact': about('紧急联系人', 'emergency contact'),
  },
} as const;
