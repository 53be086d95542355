import type { Words } from '../kernel/words.ts';
import type { ApplicationAct, ChangeReason, DeclineReason, Phase, WorkTime } from './application.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** The phases, as both sides read them. */
export const phaseWords: { readonly [phase in Phase]: Words } = {
  applied: about('已报名', 'Applied'),
  'looked-at': about('在看了', 'Being looked at'),
  interview: about('面谈', 'Interview'),
  offered: about('已发录用条件', 'Offer made'),
  accepted: about('已接受', 'Offer accepted'),
  agreed: about('已签约', 'Agreement signed'),
  declined: about('没有录用', 'Not taken'),
  withdrawn: about('本人撤回', 'Withdrawn by the applicant'),
  erased: about('已删除', 'Erased'),
};

/** What happened, in a word or two. */
export const actWords: { readonly [act in ApplicationAct]: Words } = {
  applied: about('报名', 'Applied'),
  'looked-at': about('招聘方看了报名', 'The recruiter looked at it'),
  invited: about('请您选面谈时间', 'Invited to choose a time to meet'),
  'slot-taken': about('选定面谈时间', 'A time to meet was chosen'),
  'slot-given-up': about('放弃了选定的时间', 'The chosen time was given up'),
  'slot-closed': about('招聘方取消了这个时间', 'The recruiter cancelled the time'),
  met: about('面谈过了', 'The interview was held'),
  missed: about('没有碰上面', 'The interview did not take place'),
  offered: about('发出录用条件', 'An offer was made'),
  'offer-accepted': about('接受录用条件', 'The offer was accepted'),
  'offer-refused': about('没有接受录用条件', 'The offer was refused'),
  'offer-withdrawn': about('招聘方收回录用条件', 'The offer was withdrawn'),
  'offer-lapsed': about('录用条件过期', 'The offer lapsed'),
  agreed: about('双方签约', 'Both signed the agreement'),
  declined: about('没有录用', 'Not taken'),
  reopened: about('重新考虑', 'Looked at again'),
  withdrawn: about('撤回报名', 'Withdrawn'),
  messaged: about('招聘方来信', 'Message from the recruiter'),
  wrote: about('求职者来信', 'Message from the applicant'),
  erased: about('删除了写过的话和手机号', 'Words and phone were erased'),
};

export const workTimeWords: { readonly [time in WorkTime]: Words } = {
  'weekday-morning': about('平日上午', 'Weekday mornings'),
  'weekday-afternoon': about('平日下午', 'Weekday afternoons'),
  'weekday-evening': about('平日晚上', 'Weekday evenings'),
  'weekend-day': about('周末白天', 'Weekend days'),
  'weekend-evening': about('周末晚上', 'Weekend evenings'),
  night: about('夜里（22 点后）', 'Nights (after 22:00)'),
};

export const declineReasonWords: { readonly [reason in DeclineReason]: Words } = {
  'typing-not-yet': about('打字速度还没到要求', 'Typing is not fast enough yet'),
  'workplace-not-yet': about('家里的环境或网络还没到要求', 'The workplace or line is not good enough yet'),
  'times-do-not-fit': about('能上班的时间对不上', 'The times do not fit'),
  'requirement-missing': about('不符合招聘里写明的某项要求', 'A requirement of the posting is not met'),
  'places-taken': about('名额满了', 'All places are taken'),
  'not-reached': about('没有联系上', 'Could not be reached'),
  'interview-missed': about('约好的面谈没有来', 'The interview was missed'),
  other: about('其他（在说明里写清）', 'Another reason (said in the text)'),
};

export const changeReasonWords: { readonly [reason in ChangeReason]: Words } = {
  'terms-mistaken': about('条件写错了', 'The terms were mistaken'),
  'places-changed': about('名额有变化', 'The number of places changed'),
  'applicant-asked': about('应求职者的要求', 'The applicant asked for it'),
  'our-mistake': about('我们弄错了', 'It was our mistake'),
  other: about('其他（在说明里写清）', 'Another reason (said in the text)'),
};

export const interviewWayWords: { readonly [way in 'phone' | 'online' | 'in-person']: Words } = {
  phone: about('电话', 'By phone'),
  online: about('线上', 'Online'),
  'in-person': about('当面', 'In person'),
};

/** Why something about an application was refused, by the code that goes with it. */
export const applicationRefusalWords = {
  'phone-malformed': about(
    '手机号要是大陆的 11 位号码，例如 138 0000 0000。',
    'Give a mainland mobile number of 11 digits, for example 138 0000 0000.',
  ),
  'called-malformed': about('称呼最多 20 个字，写在一行里。', 'At most 20 characters, on one line.'),
  'times-missing': about('请至少选一个能上班的时间。', 'Choose at least one time at which you could work.'),
  'text-too-long': about('最多 500 个字，请写短一些。', 'At most 500 characters: please shorten it.'),
  'text-malformed': about(
    '里面有看不见的字符，请删掉再发。',
    'It contains characters that cannot be seen: remove them.',
  ),
  'text-missing': about('还没有写内容。', 'Nothing is written yet.'),
  'identity-number': about(
    '这里面像是有身份证号，没有发送。签约之前谁都不可以要您的身份证号，请删掉它再发；您写的其他内容都还在。',
    'This seems to contain an identity number, so nothing was sent. Nobody may ask for it before an agreement is signed: take it out and send again. Everything else you wrote is still here.',
  ),
  'card-number': about(
    '这里面像是有银行卡号，没有发送。签约之前谁都不可以要您的卡号，请删掉它再发；您写的其他内容都还在。',
    'This seems to contain a bank card number, so nothing was sent. Nobody may ask for it before an agreement is signed: take it out and send again. Everything else you wrote is still here.',
  ),
  'text-suspect': about(
    '这段话不能发给求职者：里面提到了钱、验证码、证件、银行卡或别的聊天工具。签约前一概不谈这些，请改写。',
    'This cannot be sent to an applicant: it speaks of money, codes, papers, bank cards or another messenger. None of these has a place before an agreement; please write it differently.',
  ),
  'code-malformed': about('验证码是 6 位数字，请看短信。', 'The code has six digits; see the message.'),
  'code-wrong': about(
    '验证码不对或已过期。请再看一遍短信，或重新发送。',
    'The code is wrong or has expired. Look at the message again, or have a new one sent.',
  ),
  'code-wait': about(
    '验证码发得太频繁，请过一会儿再试。',
    'Too many codes were asked for: try again in a while.',
  ),
  'notice-needs-phone': about(
    '要收短信提醒，请同时同意留下号码；不想留就两项都不勾。',
    'For messages the number has to be kept: tick both boxes, or neither.',
  ),
  'codes-off': about(
    '本站暂时发不了短信，请稍后再来，或拨打招聘页上的电话。',
    'No messages can be sent at the moment: come back later, or call the number of the posting.',
  ),
  'posting-closed': about(
    '这条招聘已经结束，不能再报名。',
    'This posting is closed; nobody can apply any more.',
  ),
  'too-many-applications': about(
    '您在报的岗位太多了（一天最多 5 个，同时最多 10 个）。可以先撤回一些，或明天再报。',
    'You have applied too often (5 a day, 10 at a time). Withdraw some, or come back tomorrow.',
  ),
  'too-many-tries': about('操作太频繁，请过一会儿再试。', 'Too many tries: please wait a while.'),
  'not-for-staff': about(
    '这个手机号属于本站的工作人员，不能用来报名。',
    'This number belongs to somebody who works here and cannot be used to apply.',
  ),
  'step-not-allowed': about(
    '这份报名现在不能这样处理，可能刚刚有变化，请刷新看看。',
    'This cannot be done with the application as it stands; it may just have changed. Reload and look.',
  ),
  'reason-missing': about('请选一个理由，并用一句话说明。', 'Choose a reason and say it in a sentence.'),
  'slot-gone': about('这个时间刚被别人选了，请另选一个。', 'Somebody just took this time: choose another.'),
  'slot-malformed': about(
    '面谈时间要在 1 小时以后、60 天以内，每次 10 到 180 分钟。',
    'Times must be more than an hour and less than 60 days ahead, 10 to 180 minutes each.',
  ),
  'slot-place-missing': about(
    '线上或当面的面谈要写明在哪里。',
    'Say where: an online or personal interview needs a place.',
  ),
  'slot-taken': about(
    '这个时间已有人选，请先与对方约好再取消。',
    'Somebody has chosen this time; cancel it at their application.',
  ),
  'offer-not-lawful': about(
    '这些条件不合法，不能发出：见下面的理由和条文。',
    'These terms are not lawful and cannot be offered: see the grounds and articles.',
  ),
  'offer-malformed': about(
    '条件没有填对，请检查每一项。',
    'The terms are not filled in rightly: check each of them.',
  ),
  'offer-below-posting': about(
    '每小时工资不能低于招聘里签了名的下限。要改就先撤回并重新发布招聘。',
    'The pay an hour may not be under what the signed posting promises. Withdraw and publish the posting anew first.',
  ),
  'offer-days': about(
    '最晚答复日至少是明天，最多 14 天后，并且不晚于开始日；开始日在 90 天内。',
    'The day to answer by must be tomorrow at the earliest, within 14 days, and not after the start; the start within 90 days.',
  ),
  'offer-over': about('这份录用条件已经过期或收回。', 'This offer has lapsed or was withdrawn.'),
  'card-missing': about(
    '没有这张计酬卡，或它现在不生效。',
    'There is no such rate card, or it does not hold now.',
  ),
  'bulk-size': about(
    '批量拒绝一次 2 到 100 份；只有一份就单独处理。',
    'Two to a hundred at once; a single one is decided by itself.',
  ),
  'bulk-own': about(
    '批量拒绝要由另一个人确认，提出的人不能确认自己的。',
    'Turning down many takes a second person: whoever proposed it cannot confirm it.',
  ),
  'bulk-settled': about('这批已经处理过了。', 'This one was settled already.'),
  'erase-agreed': about(
    '已经签约的报名按法律要保留，请在「我的」里申请删除。',
    'What led to an agreement is kept by law; ask for erasure under “Me”.',
  ),
} as const satisfies { readonly [kind: string]: Words };

export type ApplicationRefusal = keyof typeof applicationRefusalWords;

/** A sentence with the words that it is about. */
export const pointedWords = (sentence: Words, quotes: readonly string[]): Words => {
  const pointed = quotes.map((quote) => `「${quote}」`).join('');
  return pointed === '' ? sentence : about(`${sentence['zh-CN']}${pointed}`, `${sentence.en} ${pointed}`);
};

/** What an invitation file says. */
export const invitationWords = {
  title: (job: string): Words => about(`面谈：${job}`, `Interview: ${job}`),
  about: (employer: string, way: Words): Words =>
    about(
      `${employer}，${way['zh-CN']}。面谈不收任何费用；签约之前不要把身份证号、银行卡号和验证码给任何人。`,
      `${employer}, ${way.en.toLowerCase()}. There is no fee; before an agreement is signed give nobody your identity number, bank card or codes.`,
    ),
};
