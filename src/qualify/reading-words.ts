import type { Words } from '../kernel/words.ts';
import type { SoundPair } from './facts/reading-sheets.ts';
import { readingTerms } from './facts/reading-terms.ts';
import type { ReadingHint } from './reading.ts';
import type { Degree, pscLevels, ReadingBand, WordMark } from './reading-rating.ts';
import type { ReadingState, Unratable } from './reading-state.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

export const readingRefusals = [
  'request-malformed',
  'not-found',
  'sheet-unknown',
  'recording-silent',
  'not-a-recording',
  'already-handed-in',
  'sound-erased',
  'sound-damaged',
  'rated-by-you',
  'rated-already',
  'too-many-readings',
] as const;
export type ReadingRefusal = (typeof readingRefusals)[number];

export const readingRefusalWords: { readonly [kind in ReadingRefusal]: Words } = {
  'request-malformed': about(
    '请求的格式不对：字段与取值见 /api/docs。',
    'The request is not as it should be; fields and values are listed at /api/docs.',
  ),
  'not-found': about(
    '没有这段录音：可能已经删除，也可能网址不完整。',
    'There is no such recording: it may be erased, or the address incomplete.',
  ),
  'sheet-unknown': about(
    '这份朗读材料已经换掉了。请重新打开页面，再录一次。',
    'This sheet is no longer in use. Please open the page again and record once more.',
  ),
  'recording-silent': about(
    '这段录音里没有听到人声。请检查麦克风，再录一次。',
    'No voice is heard in this recording. Please see to the microphone and record again.',
  ),
  'not-a-recording': about(
    '交来的不是录音文件。请在页面上重新录一次。',
    'What was sent is no recording. Please record again on the page.',
  ),
  'already-handed-in': about(
    '这段录音已经交了，不能再改。要换的话，先删除，再重新录。',
    'This recording was handed in already. To replace it, erase it and record again.',
  ),
  'sound-erased': about('录音已经删除，听不到了。', 'The recording has been erased and cannot be heard.'),
  'sound-damaged': about(
    '录音打不开：加密用的密钥不在，或者内容被改动过。',
    'The recording cannot be opened: its key is missing, or it was changed.',
  ),
  'rated-by-you': about(
    '您已经评过这段录音。一个人只评一次。',
    'You have rated this recording. Each rater rates once.',
  ),
  'rated-already': about('这段录音已经评完了。', 'This recording has its result already.'),
  'too-many-readings': about(
    '今天从这个网络交的录音太多了，请明天再来。',
    'Too many recordings came from this network today. Please come back tomorrow.',
  ),
};

export const soundPairWords: { readonly [pair in SoundPair]: Words } = {
  'zh-z': about('平舌、翘舌', 'z/zh, c/ch, s/sh'),
  'ng-n': about('前鼻音、后鼻音', '-n and -ng'),
  'n-l': about('鼻音、边音', 'n and l'),
  'f-h': about('f 与 h', 'f and h'),
};

export const wordMarkWords: { readonly [mark in WordMark]: Words } = {
  right: about('对', 'right'),
  flawed: about('有缺陷', 'flawed'),
  wrong: about('错', 'wrong'),
};

export const degreeWords: { readonly [degree in Degree]: Words } = {
  none: about('没有', 'none'),
  slight: about('略有', 'slight'),
  marked: about('明显', 'marked'),
  strong: about('很重', 'strong'),
};

export const unratableWords: { readonly [why in Unratable]: Words } = {
  noise: about('杂音太大，听不清', 'too much noise to hear'),
  faint: about('声音太小，听不清', 'too faint to hear'),
  'other-text': about('读的不是这份材料', 'another text was read'),
  'cut-off': about('没有录完整', 'the recording is cut off'),
};

export const readingStateWords: { readonly [state in ReadingState]: Words } = {
  arriving: about('还没有交完', 'not handed in whole'),
  waiting: about('等待评听', 'waiting for raters'),
  rated: about('已有结果', 'rated'),
  ended: about('录音到期已删除，没有评完', 'erased before it was rated'),
};

export const readingBandWords: { readonly [band in ReadingBand]: Words } = {
  meets: about('达到要求', 'Meets the need'),
  borderline: about('就差一点，请再读一次', 'Close: please read once more'),
  'not-yet': about('还没有达到', 'Not yet'),
  'not-measurable': about('这段录音评不出来', 'This recording could not be judged'),
};

export const pscWords: { readonly [level in (typeof pscLevels)[number]]: Words } = {
  '1A': about('一级甲等', 'level 1A'),
  '1B': about('一级乙等', 'level 1B'),
  '2A': about('二级甲等', 'level 2A'),
  '2B': about('二级乙等', 'level 2B'),
  '3A': about('三级甲等', 'level 3A'),
  '3B': about('三级乙等', 'level 3B'),
};

export const readingHintWords: { readonly [hint in ReadingHint]: Words } = {
  silent: about('没有听到人声。', 'No voice was heard.'),
  faint: about(
    '声音偏小。请离麦克风近一点，或者把麦克风的音量调高。',
    'The voice is faint. Come closer to the microphone, or turn it up.',
  ),
  clipped: about(
    '有些地方声音太大，录破了。请离麦克风远一点。',
    'Some of it was too loud and is distorted. Move a little away from the microphone.',
  ),
  noisy: about(
    '杂音比较大，评听的人可能听不清。可以换个安静的地方再录。',
    'There is a good deal of noise, and raters may not hear well. A quieter place helps.',
  ),
  short: about('短文部分太短，像是没有读完。', 'The passage is too short to have been read to its end.'),
};

const { soundDays, resultDays } = readingTerms;

export const readingAloudWords = {
  title: about('朗读', 'Reading aloud'),
  description: about(
    '读二十个词和一段短文，录音由两个人听评。',
    'Read twenty words and a passage; two people listen to the recording.',
  ),
  lead: about(
    '读二十个词，再读一段短文，大约两分钟。录音留在您的电脑上，自己先听；要不要交给人评，由您决定。',
    'Read twenty words and then a passage, about two minutes. The recording stays on your computer for you to hear; whether people rate it is up to you.',
  ),
  bring: about(
    '请在 Chrome、Edge 或 Firefox 里读，用您上班时要用的麦克风。',
    'Please use Chrome, Edge or Firefox, and the microphone you would work with.',
  ),
  needsScript: about(
    '录音要用脚本，而这个浏览器关掉了脚本。可以申请人工测试：打电话读给我们听。',
    'Recording needs script, which is off in this browser. You can ask for a test by hand: read to us over the telephone.',
  ),
  byHand: about(
    '没有麦克风、说话不便，或者不想录音？可以申请人工测试，不用说明原因；有普通话水平测试证书的，也可以直接交证书。',
    'No microphone, difficulty in speaking, or no wish to be recorded? Ask for a test by hand, without giving a reason; a certificate of the national Mandarin test does as well.',
  ),
  byHandLink: about('申请人工测试', 'Ask for a test by hand'),
  start: about('开始录音', 'Start recording'),
  wordsStep: about('第一部分：读这二十个词', 'Part 1: read these twenty words'),
  wordsHint: about(
    '从左到右、从上到下，一个一个读，不用快。',
    'From left to right, line by line, in no hurry.',
  ),
  next: about('读完了，到短文', 'Done, on to the passage'),
  passageStep: about('第二部分：读这段短文', 'Part 2: read this passage'),
  passageHint: about('像在电话里说给客户听那样读。', 'Read it as you would say it to a customer.'),
  stop: about('读完了，停止录音', 'Done, stop recording'),
  again: about('换一份材料，重新录', 'Record again with another sheet'),
  recording: about('正在录音', 'Recording'),
  listenTitle: about('先听一遍', 'Listen to it'),
  listenLabel: about('您的录音', 'Your recording'),
  measuresTitle: about('仪器量出来的', 'What was measured'),
  measuresHint: about(
    '这些数字只说明录音好不好、读得快慢，不说明普通话标准不标准：那要由人来听。',
    'These figures tell how good the recording is and how fast you read, and nothing of your Mandarin: people judge that.',
  ),
  level: about('人声', 'Voice'),
  noise: about('杂音', 'Noise'),
  over: about('人声高出杂音', 'Voice over noise'),
  pace: about('语速（含停顿）', 'Pace, pauses included'),
  paceSpoken: about('语速（不含停顿）', 'Pace, pauses left out'),
  paceUnit: about('字/分', 'characters a minute'),
  paceHint: about(
    `电话里一般每分钟 ${readingTerms.paceLow}–${readingTerms.paceHigh} 字；不作为要求。`,
    `On the telephone ${readingTerms.paceLow} to ${readingTerms.paceHigh} is usual; nothing is required.`,
  ),
  pauses: about('停顿', 'Pauses'),
  pausesSaid: (count: number, longest: string): Words =>
    about(`${count} 次，最长 ${longest} 秒`, `${count}, the longest of ${longest} s`),
  length: about('录音长度', 'Length'),
  seconds: about('秒', 's'),
  askTitle: about('要不要请两个人评听', 'Shall two people rate it?'),
  askLead: about(
    '两个人各自听、各自打分，看不到您的名字，也看不到对方打的分。两人相差太多，再请第三个人。',
    'Two people listen and mark apart from each other; neither sees your name or the other’s marks. Where they differ too much, a third listens.',
  ),
  consent: about(
    `我同意把这段录音和上面的数字加密存在本站，只给评听的人听；录音 ${soundDays} 天后自动删除，结果保留 ${resultDays} 天。我可以随时删除，不用说明原因。`,
    `I agree that this recording and the figures above are kept here, encrypted, for the raters alone; the recording is erased after ${soundDays} days and the result after ${resultDays}. I can erase both at any time without giving a reason.`,
  ),
  consentMissing: about(
    '要请人评听，先勾选同意；不同意的话，录音就留在您的电脑上。',
    'Tick the box if you want it rated; otherwise the recording stays on your computer.',
  ),
  send: about('交给人评听', 'Hand it in'),
  sending: about('正在上传', 'Sending'),
  sendFailed: about(
    '没有传完。录音还在这一页，请检查网络，再交一次。',
    'It was not sent whole. The recording is still on this page: see to your network and hand it in again.',
  ),
  noMicrophone: about(
    '用不了麦克风：没有接上，或者没有允许使用。允许以后再按一次开始。',
    'The microphone cannot be used: it is not there, or not allowed. Allow it and start again.',
  ),
  insecure: about(
    '浏览器只在 HTTPS 的网页上给用麦克风。请用 https 开头的网址打开本页。',
    'Browsers give a microphone to pages over HTTPS only. Please open this page at its https address.',
  ),
  unsupported: about(
    '这个浏览器不能录音。请换 Chrome、Edge 或 Firefox。',
    'This browser cannot record. Please use Chrome, Edge or Firefox.',
  ),
  tooLong: about('录音到了三分钟，已经停下。', 'The recording reached three minutes and was stopped.'),
  howJudged: about('怎么评', 'How it is judged'),
  rule: about(
    '满分 100。二十个词 40 分：每词读对 2 分，有缺陷 1 分，读错 0 分。短文 60 分：读错、漏读、添读每个字扣 0.5 分；方言语音略有、明显、很重扣 3、6、12 分；语调和流畅各扣 2、4、8 分。两人相差不超过 10 分的，取平均；超过的，请第三人，取最接近的两人。80 分达到要求，75–80 分请再读一次。',
    'Out of 100. Twenty words, 40 points: 2 for each that is right, 1 if flawed, 0 if wrong. The passage, 60 points: half a point off for each syllable misread, left out or added; 3, 6 or 12 off for slight, marked or strong sounds of a dialect; 2, 4 or 8 each for intonation and for fluency. Two raters within 10 points: their mean. Further apart: a third listens, and the two closest count. 80 meets the need; 75 to 80, please read once more.',
  ),
  ruleSource: about(
    '这是本站规定，听辨要点参照普通话水平测试大纲；材料短得多，所以不是普通话水平测试的成绩。80 分对应二级乙等，没有找到热线岗位的官方要求。',
    'This is our own rule. What is listened for follows the national Mandarin test, with much less material, so the result is none of that test. 80 stands for its level 2B; no official requirement for hotlines was found.',
  ),

  statusTitle: about('您的朗读录音', 'Your recording'),
  keepAddress: about(
    '请保存这一页的网址：凭它看结果、听录音、删除。网址就是钥匙，不要发给别人。',
    'Please keep the address of this page: with it you see the result, hear the recording, and erase it. The address is the key; send it to nobody.',
  ),
  state: about('进展', 'State'),
  handedIn: about('交来时间', 'Handed in'),
  soundUntil: about('录音最迟删除', 'Recording erased by'),
  ratedBy: (count: number): Words =>
    about(
      `已有 ${count} 人评过；全部评完以后，每个人的评分都在这里。`,
      `${count} have rated so far; when all have, every sheet is shown here.`,
    ),
  result: about('结果', 'Result'),
  points: (tenths: number): Words =>
    about(`${(tenths / 10).toFixed(1)} 分`, `${(tenths / 10).toFixed(1)} points`),
  likePsc: (level: Words): Words =>
    about(
      `按普通话水平测试的分数段，相当于${level['zh-CN']}的位置；只作参考。`,
      `On the scale of the national test this would lie at ${level.en}; a hint, no more.`,
    ),
  spread: (tenths: number): Words =>
    about(
      `计入的两人相差 ${(tenths / 10).toFixed(1)} 分`,
      `the two that count differ by ${(tenths / 10).toFixed(1)}`,
    ),
  spreadOfAll: (tenths: number): Words =>
    about(`全部评分相差 ${(tenths / 10).toFixed(1)} 分`, `all differ by ${(tenths / 10).toFixed(1)}`),
  rater: (number: number): Words => about(`评听人 ${number}`, `Rater ${number}`),
  pairsTitle: about('各组音读对的词', 'Words right, by pair of sounds'),
  misread: about('短文读错、漏读、添读', 'Misread, left out or added in the passage'),
  accent: about('方言语音', 'Sounds of a dialect'),
  intonation: about('语调', 'Intonation'),
  flow: about('停连、流畅', 'Halts and repeats'),
  wrongWords: about('有缺陷或读错的词', 'Words flawed or wrong'),
  toCertificate: about('放进我的证书', 'Put it into my certificate'),
  erase: about('现在就删除录音和结果', 'Erase the recording and the result now'),
  eraseHint: about('删除以后谁也找不回来，包括我们。', 'What is erased nobody can bring back, nor can we.'),
  erased: about(
    '已经删除。这段录音和它的结果，本站都不再有。',
    'Erased. Nothing of this recording or its result is left here.',
  ),
  hear: about('听录音', 'Hear the recording'),
  unknownTitle: about('没有这段录音', 'No such recording'),
} as const;

export const readingApiWords = {
  begin: about(
    '为评听交一段录音，先交说明和各帧的响度',
    'A recording handed in to be rated: first what it is, and its levels',
  ),
  begun: about('回来看结果用的码', 'the code by which its reader comes back'),
  part: about('录音的一段，按顺序号', 'One piece of the recording, by its place'),
  taken: about('收下了；`isWhole` 表示已经收齐', 'taken; `isWhole` when every piece is there'),
  list: about('交来评听的朗读录音，不含姓名', 'Recordings handed in to be rated, without names'),
  one: about(
    '一段录音和评分；没有评完以前只有自己的评分',
    'One recording with its ratings; until it has its result, one’s own alone',
  ),
  sound: about('录音本身；每听一次都有记录', 'The recording itself; each hearing is written down'),
  rate: about('交一份评分，或者说明为什么评不了', 'One sheet, or why the recording cannot be judged'),
} as const;
