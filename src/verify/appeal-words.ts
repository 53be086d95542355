import type { Words } from '../kernel/words.ts';
import type { AppealAct, AppealProblem, AppealState, ProofKind } from './appeal.ts';
import { MESSAGE_LENGTH_MAX, PROOF_LENGTH_MAX, WHY_LENGTH_MAX } from './appeal.ts';
import { appealRetention } from './facts/appeal-terms.ts';

export type AppealRefusal =
  | AppealProblem
  | 'request-malformed'
  | 'not-found'
  | 'changed-meanwhile'
  | 'too-many-appeals'
  | 'words-erased';

export const appealProblemWords: Readonly<Record<AppealRefusal, Words>> = {
  'request-malformed': {
    'zh-CN': '请求的格式不对：字段与取值见 /api/docs。',
    en: 'The request is not as it should be; fields and values are listed at /api/docs.',
  },
  'not-found': {
    'zh-CN': '没有这份异议。请核对网址是否完整。',
    en: 'There is no such appeal. Please see whether the address is complete.',
  },
  'posting-empty': {
    'zh-CN': '还没有招聘内容。请把您发布的内容贴进来。',
    en: 'There is no posting yet. Please paste what you published.',
  },
  'posting-too-long': {
    'zh-CN': '内容太长了。请只留下招聘本身，最多 20,000 字。',
    en: 'The text is too long. Keep only the posting itself, at most 20,000 characters.',
  },
  'nothing-to-object-to': {
    'zh-CN': '这段内容没有发现红旗，没有可以提异议的结论。',
    en: 'No red flag was found in this text, so there is no finding to object to.',
  },
  'rule-unknown': {
    'zh-CN': '请选出您不同意的是哪一条。',
    en: 'Please choose the finding you object to.',
  },
  'why-missing': { 'zh-CN': '请写明为什么不对。', en: 'Please say why it is wrong.' },
  'why-too-long': {
    'zh-CN': `理由太长，请不超过 ${WHY_LENGTH_MAX} 字。`,
    en: `The reason is too long: at most ${WHY_LENGTH_MAX} characters.`,
  },
  'proof-missing': {
    'zh-CN': '请选一种可以核实的渠道，并写出具体是哪一个。',
    en: 'Please choose a channel by which this can be confirmed, and say which.',
  },
  'proof-too-long': {
    'zh-CN': `核实渠道写得太长，请不超过 ${PROOF_LENGTH_MAX} 字。`,
    en: `The channel is too long: at most ${PROOF_LENGTH_MAX} characters.`,
  },
  'consent-missing': {
    'zh-CN': '要同意本站保存上面显示的内容，才能处理异议。',
    en: 'The appeal can be handled only if you agree that the text shown above is kept.',
  },
  'message-missing': { 'zh-CN': '还没有写内容。', en: 'Nothing is written yet.' },
  'message-too-long': {
    'zh-CN': `内容太长，请不超过 ${MESSAGE_LENGTH_MAX} 字。`,
    en: `The text is too long: at most ${MESSAGE_LENGTH_MAX} characters.`,
  },
  'appeal-closed': {
    'zh-CN': '这份异议已经有了结论，不能再补充或改判。',
    en: 'This appeal has been decided; nothing can be added or decided on it.',
  },
  'appeal-not-closed': {
    'zh-CN': '这份异议还没有结论，不用重新打开。',
    en: 'This appeal has not been decided, so it need not be reopened.',
  },
  'changed-meanwhile': {
    'zh-CN': '您打开之后，这份异议有了新的内容。请看过再答。',
    en: 'Something was added to this appeal after you opened it. Look at it again before you answer.',
  },
  'too-many-appeals': {
    'zh-CN': '这个网络提交得太多了，请过一小时再试。已填的内容可以先复制下来。',
    en: 'Too much was sent from this network. Please try again in an hour, and copy what you typed first.',
  },
  'words-erased': {
    'zh-CN': '这份异议的文字已经到期删除。',
    en: 'The words of this appeal have been erased at the end of their time.',
  },
};

export const proofKindWords: Readonly<Record<ProofKind, Words>> = {
  'official-site': { 'zh-CN': '单位官网上能看到', en: 'It is on our own site' },
  'business-licence': { 'zh-CN': '营业执照（信用代码）', en: 'Business licence (credit code)' },
  'agency-licence': { 'zh-CN': '人力资源服务许可证', en: 'Employment agency licence' },
  'verified-account': {
    'zh-CN': '招聘平台或公众号的企业认证页',
    en: 'Verified page on a job site or account',
  },
  other: { 'zh-CN': '其他公开渠道', en: 'Another public channel' },
};

export const appealStateWords: Readonly<Record<AppealState, Words>> = {
  open: { 'zh-CN': '等待处理', en: 'waiting' },
  asked: { 'zh-CN': '请您补充', en: 'more is asked of you' },
  upheld: { 'zh-CN': '异议成立', en: 'upheld' },
  rejected: { 'zh-CN': '维持原结论', en: 'rejected' },
};

export const appealActWords: Readonly<Record<AppealAct, Words>> = {
  filed: { 'zh-CN': '提出异议', en: 'Appeal made' },
  added: { 'zh-CN': '提出人补充', en: 'Added by the objector' },
  asked: { 'zh-CN': '本站请补充', en: 'More asked by this site' },
  upheld: { 'zh-CN': '本站认定异议成立', en: 'Upheld by this site' },
  rejected: { 'zh-CN': '本站维持原结论', en: 'Rejected by this site' },
  reopened: { 'zh-CN': '本站重新处理', en: 'Reopened by this site' },
  'words-erased': { 'zh-CN': '文字到期删除', en: 'Words erased at the end of their time' },
};

/** What the public pages of an appeal say. */
export const appealPageWords = {
  title: { 'zh-CN': '对结论提出异议', en: 'Object to a verdict' },
  description: {
    'zh-CN': '招聘是您单位发布的，而本站的判断不对：在这里提出异议，会有人看。不用登录，不留联系方式。',
    en: 'You published the posting and the verdict on it is wrong: object here, and a person will look. No account, no contact details.',
  },
  lead: {
    'zh-CN': '结论由规则得出，规则会错。写明哪里不对、怎么核实，会有人看并答复。不用登录，也不要写联系方式。',
    en: 'Verdicts come from rules, and rules err. Say what is wrong and how it can be confirmed; a person will look and answer. No account is needed, and please write no contact details.',
  },
  posting: { 'zh-CN': '您发布的招聘内容', en: 'The posting you published' },
  look: { 'zh-CN': '下一步', en: 'Next' },
  shown: { 'zh-CN': '将要提交的内容', en: 'What will be sent' },
  shownHint: {
    'zh-CN': '手机号、证件号、卡号和邮箱已经遮住。您还可以再删改；提交的就是这里显示的文字。',
    en: 'Phone, identity and card numbers and mailboxes are masked. You may cut more; exactly what stands here is sent.',
  },
  which: { 'zh-CN': '您不同意哪一条', en: 'Which finding do you object to' },
  whole: { 'zh-CN': '整个结论', en: 'The verdict as a whole' },
  why: { 'zh-CN': '为什么不对', en: 'Why it is wrong' },
  proofKind: { 'zh-CN': '凭什么可以核实', en: 'How it can be confirmed' },
  proof: { 'zh-CN': '具体是哪一个', en: 'Which one exactly' },
  proofHint: {
    'zh-CN': '例如官网上这条招聘的网址、信用代码、许可证号或平台上的页面名称。',
    en: 'Such as the address of this posting on your site, a credit code, a licence number, or the name of the page.',
  },
  consent: {
    'zh-CN': `我同意本站保存上面的内容和我写的理由 ${appealRetention.days} 天，用来处理这份异议；如果异议成立，也用来改正规则。到期删除。`,
    en: `I agree that this site keeps the text above and my reasons for ${appealRetention.days} days, to handle this appeal and, if it is upheld, to mend the rules. Then they are erased.`,
  },
  send: { 'zh-CN': '提交异议', en: 'Send the appeal' },
  back: { 'zh-CN': '回到核对', en: 'Back to the check' },
  followTitle: { 'zh-CN': '异议的进展', en: 'Your appeal' },
  state: { 'zh-CN': '现在', en: 'Now' },
  keep: {
    'zh-CN': '请收藏这个网址：它是查看和补充的唯一凭证，本站没有您的联系方式，丢了找不回来。不要转给别人。',
    en: 'Keep this address: it is the only way to see and add to the appeal. We have no way to reach you, and it cannot be found again. Pass it to nobody.',
  },
  objected: { 'zh-CN': '您不同意', en: 'You object to' },
  history: { 'zh-CN': '经过', en: 'What happened' },
  add: { 'zh-CN': '补充说明', en: 'Add to it' },
  addHint: { 'zh-CN': '号码和邮箱会被遮住。', en: 'Numbers and mailboxes will be masked.' },
  addSend: { 'zh-CN': '提交补充', en: 'Send' },
  keptUntil: { 'zh-CN': '这些文字保存到', en: 'These words are kept until' },
  posted: { 'zh-CN': '提交的招聘内容', en: 'The posting that was sent' },
} as const satisfies { readonly [name: string]: Words };

/** What this part of the API says of itself. */
export const appealApiWords = {
  list: {
    'zh-CN': '对结论的异议。可按 state、rule 筛选。',
    en: 'Appeals against verdicts. Filters: state, rule.',
  },
  one: {
    'zh-CN': '一份异议，带全部经过和文字',
    en: 'One appeal with everything that happened and was written.',
  },
  answer: {
    'zh-CN': '答复：asked 请补充，upheld 成立，rejected 维持，reopened 重新处理。seen 是您看到的最后一步。',
    en: 'Answers an appeal: asked, upheld, rejected, or reopened. `seen` is the last step you saw.',
  },
  misses: {
    'zh-CN': '成立的异议，按规则：规则判错了的真招聘。',
    en: 'Upheld appeals by rule: honest postings that a rule took for schemes.',
  },
  corpus: {
    'zh-CN': '成立的异议，写成语料块，标为 honest。',
    en: 'Upheld appeals as blocks of the corpus, labelled honest.',
  },
} as const satisfies { readonly [name: string]: Words };
