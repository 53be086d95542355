import type { Words } from '../kernel/words.ts';
import type { Phase } from './application.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** What the page of applying says. */
export const applyWords = {
  title: about('报名', 'Apply'),
  description: about(
    '用手机号和验证码报名，不要姓名、身份证和银行卡，不收任何费用。',
    'Apply with a phone number and a code. No name, no identity card, no bank card, no fee.',
  ),
  lead: about(
    '只要一个手机号。姓名、身份证号、银行卡号在签约之前谁都不可以要，这里也不收。',
    'A phone number is enough. Before an agreement is signed nobody may ask for your name, identity number or bank card, and this page takes none of them.',
  ),
  phone: about('手机号', 'Mobile number'),
  phoneHint: about(
    '用来收验证码、查进展。招聘方只看到 138****0000 这样的号码。',
    'For the code, and to see where you stand. The recruiter sees it as 138****0000.',
  ),
  phoneKnown: about(
    '您已登录。填登录用的号码，就不用再收验证码。',
    'You are signed in: with the same number no new code is needed.',
  ),
  called: about('怎么称呼您（可不填）', 'What to call you (optional)'),
  calledHint: about('例如「小李」。不用真名。', 'For example “Xiao Li”. It need not be your name.'),
  times: about('什么时候能上班（至少选一个）', 'When you could work (at least one)'),
  note: about('想说的话（可不填）', 'Anything to add (optional)'),
  noteHint: about(
    '例如从哪天起能上班、做过什么。不要写身份证号和卡号，写了也发不出去。',
    'For example from when you could begin, what you have done. No identity or card numbers: they cannot be sent.',
  ),
  mayCall: about(
    '可以打这个电话和我谈这份报名（号码加密保存，每次查看都有记录；撤回报名时删除，最多留 6 个月）',
    'They may call me at this number about this application (kept encrypted, every look at it is recorded, erased when I withdraw, after six months at most)',
  ),
  mayNotify: about(
    '有新消息时，也给这个号码发短信（要先勾上一项；短信里没有内容，每天最多一条）',
    'Also send me a message there when there is news (needs the box above; nothing of the news is in it, one a day at most)',
  ),
  sendCode: about('发送验证码', 'Send me a code'),
  sendAgain: about('重新发送', 'Send another'),
  code: about('短信里的 6 位验证码', 'The six digits of the message'),
  codeHint: about(
    '已发到上面的手机，5 分钟内有效。验证码只填在这里，不要告诉任何人。',
    'Sent to the phone above, good for five minutes. Type it here and tell it to nobody.',
  ),
  send: about('报名', 'Apply'),
  closed: about('这条招聘已经结束。', 'This posting is closed.'),
  others: about('看其他招聘', 'Other postings'),
  fee: about(
    '报名、面谈、培训都不收钱。报名后用一个 Cookie 记住您，好让您看进展；在「我的报名」里可以退出。',
    'Applying, interviews and training cost nothing. A cookie keeps you signed in to see where you stand; you can sign out there.',
  ),
  standing: about('我的报名', 'My applications'),
} as const satisfies { readonly [name: string]: Words };

/** What the page of one's own applications says. */
export const standingWords = {
  title: about('我的报名', 'My applications'),
  description: about(
    '看报名到了哪一步、下一步是什么。',
    'Where your applications stand and what comes next.',
  ),
  signInLead: about('用报名时的手机号看进展。', 'See where you stand with the number that you applied with.'),
  enter: about('进入', 'Go on'),
  none: about('您还没有报名，或者都已删除。', 'You have not applied for anything, or everything is erased.'),
  next: about('下一步', 'Next'),
  steps: about('进度', 'Progress'),
  apply: about('报名', 'Applied'),
  look: about('在看', 'Looked at'),
  meet: about('面谈', 'Interview'),
  offer: about('录用条件', 'Offer'),
  agree: about('签约', 'Agreement'),
  chooseTime: about('选一个面谈时间', 'Choose a time to meet'),
  noTimes: about(
    '现在没有空的时间。招聘方开放新的时间后，这里会出现。',
    'No time is free at the moment. New ones will appear here.',
  ),
  take: about('就选这个时间', 'Take this time'),
  yourTime: about('约好的面谈', 'Your interview'),
  toCalendar: about('放进日历', 'Add to calendar'),
  giveUp: about('这个时间来不了', 'I cannot come then'),
  otherTime: about('换一个时间', 'Choose another time'),
  offerTitle: about('录用条件', 'The offer'),
  offerLead: about(
    '接受不等于签约：之后会给您看完整的协议，双方签名后才算数。',
    'To accept is not to sign: you will be shown the whole agreement, and it counts once both have signed.',
  ),
  accept: about('接受', 'Accept'),
  refuse: about('不接受这些条件', 'Refuse these terms'),
  messages: about('来往的话', 'Messages'),
  house: about('招聘方', 'The recruiter'),
  you: about('您', 'You'),
  write: about('给招聘方写信', 'Write to the recruiter'),
  writeHint: about('不要写身份证号、卡号和验证码。', 'No identity numbers, card numbers or codes.'),
  writeSend: about('发送', 'Send'),
  history: about('全部经过', 'Everything that happened'),
  leave: about('撤回或删除', 'Withdraw or erase'),
  withdraw: about('撤回报名', 'Withdraw'),
  withdrawMeans: about(
    '招聘方不再处理这份报名；留给他们的电话马上删除。以后可以再报。',
    'The recruiter stops working on it, and the phone number left with them is erased at once. You may apply again.',
  ),
  erase: about('删除', 'Erase'),
  eraseMeans: about(
    '您写过的话、称呼和电话全部删除，恢复不了；只留编号和日期。还没结束的报名同时撤回。',
    'Everything you wrote, your form of address and your phone are erased for good; only ids and dates stay. An open application is withdrawn with it.',
  ),
  erased: about('已经删除。', 'It is erased.'),
  signOut: about('退出', 'Sign out'),
  reason: about('理由', 'Reason'),
  noFee: about(
    '谁向您要钱、验证码或身份证，都不是我们。遇到请打 96110。',
    'Whoever asks you for money, codes or your identity card is not us. Call 96110 if it happens.',
  ),
} as const satisfies { readonly [name: string]: Words };

/** What the same page says of an agreement, and of certificates kept with an application. */
export const standingAgreementWords = {
  title: about('协议', 'The agreement'),
  offered: (by: string): Words =>
    about(`招聘方已签，等您读完再签，最晚 ${by}`, `signed for the operator; yours to read and sign by ${by}`),
  signed: about('双方已签', 'signed by both'),
  ended: about('双方签过，已结束', 'signed by both, and over'),
  over: about('没有签成', 'it came to nothing'),
  readAndSign: about('读协议，再签名', 'Read it, then sign'),
  read: about('打开协议', 'Open it'),
  file: about('下载 PDF', 'Download the PDF'),
  certificates: (count: number): Words =>
    count === 0
      ? about('附上试岗证书（自愿）', 'Keep a certificate with it (if you like)')
      : about(`附上的试岗结果：${count} 项`, `Results kept with it: ${count}`),
  keepMeans: about(
    '您不要求，招聘方就看不到任何试岗结果。附不附都不影响招聘方看这份报名。',
    'The recruiter sees no result of a test unless you ask for it. The application is looked at with or without one.',
  ),
  keep: about('附上我的试岗证书', 'Keep my certificate with it'),
  takeAway: about('拿走附上的结果', 'Take the results away'),
} as const;

/** What comes next, and by when: `by` is a day in China where one is promised. */
export function nextWords(
  phase: Phase,
  {
    by,
    hasSlot,
    answerBy,
    signBy,
  }: {
    readonly by: string | null;
    readonly hasSlot: boolean;
    readonly answerBy: string | undefined;
    /** The last day for signing an agreement that waits for it. */
    readonly signBy: string | undefined;
  },
): Words {
  const until = (zh: string, en: string): Words =>
    by === null ? about(`${zh}。`, `${en}.`) : about(`最晚 ${by} ${zh}。`, `${en} by ${by}.`);
  switch (phase) {
    case 'applied':
      return until('招聘方看您的报名并答复', 'The recruiter looks at your application and answers');
    case 'looked-at':
      return until(
        '招聘方答复：约面谈、发录用条件，或说明为什么不合适',
        'The recruiter answers: an interview, an offer, or the reason why not',
      );
    case 'interview':
      return hasSlot
        ? until('面谈之后答复您', 'You hear from them after the interview')
        : about('请您选一个面谈时间。', 'Choose a time to meet.');
    case 'offered':
      return about(`请在 ${answerBy ?? ''} 之前答复录用条件。`, `Answer the offer by ${answerBy ?? ''}.`);
    case 'accepted':
      if (signBy !== undefined)
        return about(
          `请在 ${signBy} 之前读协议并签名。签之前谁都不可以要您的身份证号和银行卡号。`,
          `Read the agreement and sign it by ${signBy}. Before that nobody may ask for identity or card numbers.`,
        );
      return until('准备好协议，请您来看和签', 'The agreement is ready for you to read and sign');
    case 'agreed':
      return about(
        '协议已由双方签好。请打开协议，做完入职清单。',
        'Both have signed the agreement. Open it and go through the list of the first days.',
      );
    case 'declined':
      return about(
        '这份报名已经结束，理由在下面。别的招聘照样可以报。',
        'This application is over; the reason is below. You may apply for other postings.',
      );
    case 'withdrawn':
      return about('您已撤回。', 'You have withdrawn it.');
    case 'erased':
      break;
  }
  return about('已删除。', 'Erased.');
}

/** The labels of an offer, in the order in which people read it. */
export const offerTermWords = {
  employer: about('用人单位', 'Employer'),
  payer: about('谁发工资', 'Paid by'),
  relation: about('用工关系', 'Relation'),
  place: about('在哪里上班', 'Place of work'),
  hours: about('工时', 'Hours'),
  pay: about('每小时工资', 'Pay an hour'),
  base: about('其中底薪', 'Of it, base'),
  performance: about('绩效', 'Performance'),
  settlement: about('多久结算一次', 'Settled'),
  card: about('计酬卡', 'Rate card'),
  startsOn: about('从哪天开始', 'Begins on'),
  answerBy: about('最晚答复', 'Answer by'),
  expected: about('大概能挣多少（本站的估算，不是承诺）', 'What it would bring (our estimate, no promise)'),
  expectedHour: about('每小时（十次里八次在这之间）', 'An hour (eight times in ten between these)'),
  expectedMonth: about('一个月税前', 'A month before tax'),
  expectedNet: about('当月到手', 'In hand that month'),
  expectedYear: about('年度汇算后相当于每月', 'A month after the yearly settlement'),
  assumptions: about('用了哪些假设', 'What is assumed'),
} as const satisfies { readonly [name: string]: Words };

/** The prices of a rate card. */
export const cardPriceWords: { readonly [kind: string]: Words } = {
  hour: about('每小时', 'an hour'),
  'talk-minute': about('每通话分钟', 'a minute of talk'),
  'solved-case': about('每解决一件', 'a solved case'),
  'waiting-minute': about('每等待分钟', 'a minute of waiting'),
  'training-hour': about('培训每小时', 'an hour of training'),
  'outage-minute': about('故障每分钟', 'a minute of outage'),
};

export const unpaidWords = about('不计酬', 'unpaid');

export const hoursWords = (day: string, week: string): Words =>
  about(`每天 ${day} 小时，每周 ${week} 小时`, `${day} hours a day, ${week} a week`);
