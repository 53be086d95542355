import type { Words } from '../kernel/words.ts';
import type { PartName } from './part.ts';
import type { TypingBand } from './typing.ts';
import type { SignalKind } from './typing-signals.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

/** Everything this room refuses, with its sentence. */
export const qualifyRefusals = [
  'request-malformed',
  'not-found',
  'session-unknown',
  'session-over',
  'log-broken',
  'log-too-soon',
  'path-broken',
  'nothing-to-certify',
  'reading-not-rated',
  'session-of-another',
  'certificates-not-signed',
  'too-many-requests-of-this',
  'certificate-refused',
  'code-wrong',
  'evidence-differs',
  'application-not-yours',
  'certificate-of-another',
  'note-too-long',
  'parts-missing',
  'answer-missing',
  'already-answered',
] as const;
export type QualifyRefusal = (typeof qualifyRefusals)[number];

export const qualifyRefusalWords: { readonly [kind in QualifyRefusal]: Words } = {
  'request-malformed': about('请求的格式不对。', 'The request is malformed.'),
  'not-found': about('没有找到。', 'Not found.'),
  'session-unknown': about(
    '这次测试不是本站开的。请回到试岗页重新开始。',
    'This session was not opened here. Please begin again from the page of tests.',
  ),
  'reading-not-rated': about(
    '这段朗读还没有评出结果，或者编号不对。等评好了再放进证书。',
    'This reading has no result yet, or the code is wrong. Wait until it is rated.',
  ),
  'session-over': about(
    '这次测试开始于两小时以前，已经结束。请重新开始。',
    'This session began more than two hours ago and is over. Please begin again.',
  ),
  'log-broken': about(
    '打字的记录前后对不上，没法算。请重来一次。',
    'The record of what was typed contradicts itself and cannot be reckoned. Please try again.',
  ),
  'log-too-soon': about(
    '记录里的时间比这次测试开始以来的时间还长。请重来一次。',
    'The record is longer than the time since this session began. Please try again.',
  ),
  'path-broken': about(
    '对话的步骤对不上。请重新开始。',
    'The steps of the conversation do not fit. Please begin again.',
  ),
  'nothing-to-certify': about(
    '还没有可以写进证书的结果：先做完至少一项。要重测或测不出的打字结果不写进证书。',
    'There is no result yet for a certificate: finish at least one part. Typing that is to be tried again or could not be measured does not go in.',
  ),
  'session-of-another': about(
    '这次测试已经为另一位持有人出过证书。请自己做一次。',
    'A certificate was already made from this session for another holder. Please take the test yourself.',
  ),
  'certificates-not-signed': about(
    '本站还没有签试岗证书的授权，所以签不了。结果仍然可以看，也可以保存。',
    'This site is not endorsed to sign certificates of tests yet. Your results can still be seen and saved.',
  ),
  'too-many-requests-of-this': about(
    '次数太多了，请过一小时再试。',
    'Too many tries; please come back in an hour.',
  ),
  'certificate-refused': about('这份证书没有通过核对。', 'This certificate does not hold.'),
  'code-wrong': about(
    '持有码不对。证书是谁的，由持有码证明；没有它就不能存进报名。',
    'The holder code is wrong. It shows whose certificate this is; without it nothing is kept.',
  ),
  'evidence-differs': about(
    '打字和对话的记录跟证书对不上。',
    'The records are not those that the certificate rests on.',
  ),
  'application-not-yours': about('没有找到您的这份报名。', 'This application of yours was not found.'),
  'certificate-of-another': about(
    '这份证书已经和另一个人的报名放在一起，不能再用。请自己做一次。',
    'This certificate is already kept with somebody else’s application. Please take the test yourself.',
  ),
  'note-too-long': about('请写在 300 字以内。', 'Please keep to 300 characters.'),
  'parts-missing': about('请选至少一项。', 'Please choose at least one part.'),
  'answer-missing': about('请写下答复。', 'Please write an answer.'),
  'already-answered': about('这条请求已经答复过了。', 'This request has been answered already.'),
};

export const partWords: { readonly [part in PartName]: { readonly name: Words; readonly what: Words } } = {
  typing: {
    name: about('打字', 'Typing'),
    what: about(
      '照着两段工单打字，每段三分钟，算好的一段。用您平时的输入法。',
      'Copy two notes from the desk, three minutes each; the better one counts. Chinese, by whatever input method you use.',
    ),
  },
  'first-case': {
    name: about('第一通电话', 'The first case'),
    what: about(
      '和一位着急的客户说五六句话。看您怎么做，不打分，不淘汰人。',
      'Five or six turns with an upset customer. It shows how you go about it; nobody is marked or turned away by it.',
    ),
  },
  workplace: {
    name: about('工作的地方', 'Your place of work'),
    what: about(
      '量一量房间安不安静、网络够不够通话、电脑够不够用。声音只在您的浏览器里量，不录也不传。',
      'Whether the room is quiet, the line good for calls, the computer fit. Sound is measured in your browser, neither recorded nor sent.',
    ),
  },
  reading: {
    name: about('朗读', 'Reading aloud'),
    what: about(
      '读二十个词和一段短文。录音先留在您那里；要不要交给两个人听评，由您决定。',
      'Twenty words and a passage. The recording stays with you; whether two people rate it is up to you.',
    ),
  },
};

export const bandWords: { readonly [band in TypingBand]: { readonly name: Words; readonly means: Words } } = {
  meets: {
    name: about('达到要求', 'Meets the need'),
    means: about('每分钟净 60 字以上。', '60 net characters a minute or more.'),
  },
  borderline: {
    name: about('就差一点', 'Close'),
    means: about(
      '在 54 到 60 之间。同一个人两次的差别就有这么大，请再测一次。',
      'Between 54 and 60. The same person differs by as much from one time to the next: please try again.',
    ),
  },
  'not-yet': {
    name: about('还没有达到', 'Not yet'),
    means: about(
      '低于 54。练一段时间再来，次数不限，不收费。',
      'Under 54. Practise and come back, as often as you like, free of charge.',
    ),
  },
  retest: {
    name: about('请再测一次', 'Please try again'),
    means: about(
      '有些字不是一个一个打出来的，所以这一次算不准。这不算您的过错，也不淘汰人。',
      'Some of the text did not come key by key, so this time cannot be reckoned. It is not held against you.',
    ),
  },
  'not-measurable': {
    name: about('测不出来', 'Not measurable'),
    means: about(
      '打对的字不到 40 个，太少了。',
      'Fewer than 40 characters are right, which is too few to say anything.',
    ),
  },
};

export const signalWords: { readonly [kind in SignalKind]: Words } = {
  pasted: about('有文字是粘贴或拖进来的。', 'Some text was pasted or dropped in.'),
  script: about('有文字是程序直接写进输入框的。', 'Some text was put into the field by a script.'),
  command: about('有文字来自编辑命令，不是按键。', 'Some text came from an editing command, not from keys.'),
  bulk: about(
    '有一长串字一下子进来。语音输入、手写整句、剪贴板工具都会这样。',
    'A long piece came at once, as from voice input, handwriting of whole lines, or a clipboard tool.',
  ),
  unkeyed: about(
    '有不少字没有按键就进来了。手写板和语音输入会这样；请改用键盘，或申请人工测试。',
    'Much of it came without any key, as from handwriting or voice. Please use a keyboard, or ask for a test by hand.',
  ),
  'too-fast': about(
    '每分钟超过 300 字，比我们知道的普通键盘都快。用速录机的话，请申请人工测试。',
    'More than 300 characters a minute is faster than any ordinary keyboard we know of. With a steno machine, ask for a test by hand.',
  ),
};
