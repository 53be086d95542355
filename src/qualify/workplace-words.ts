import type { Words } from '../kernel/words.ts';
import type { BrowserPart, ComputerAdvice } from './computer.ts';
import { workplaceTerms } from './facts/workplace-terms.ts';
import type { LineBand, LineCriterion, LineReason } from './net.ts';
import type { Processing, RoomBand, RoomNote, RoomReason } from './room.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

const { quiet, line, computer } = workplaceTerms;

/** Tenths and hundredths as people read them. */
export const inDb = (tenths: number): string => `${(tenths / 10).toFixed(1)} dB`;
export const inMs = (tenths: number): string => `${(tenths / 10).toFixed(1)} ms`;
export const inPercent = (hundredths: number): string => `${(hundredths / 100).toFixed(2)} %`;
export const inMbps = (kbps: number): string => `${(kbps / 1000).toFixed(1)} Mbps`;

export const roomBandWords: { readonly [band in RoomBand]: Words } = {
  meets: about('够安静', 'Quiet enough'),
  borderline: about('勉强，能更安静一点就好', 'Borderline: a little quieter would be better'),
  'not-yet': about('太吵了', 'Too loud'),
  'not-measurable': about('这次没测成', 'Not measurable this time'),
};

export const roomReasonWords: { readonly [reason in RoomReason]: Words } = {
  'processing-on': about(
    '浏览器没有关掉降噪一类的处理，量出来的会比实际好 8–12 dB，所以不下结论。请换 Chrome、Edge 或 Firefox，拔掉带降噪的耳机再测；还是不行，就申请人工测试。',
    'The browser kept processing on that makes a room look 8 to 12 dB better, so nothing is concluded. Please use Chrome, Edge or Firefox, without a headset that reduces noise; failing that, ask for a test by hand.',
  ),
  'processing-unknown': about(
    '这个浏览器没有说清降噪一类的处理关了没有，所以不下结论。请换 Chrome、Edge 或 Firefox；还是不行，就申请人工测试。',
    'This browser does not tell whether it processes the sound, so nothing is concluded. Please use Chrome, Edge or Firefox; failing that, ask for a test by hand.',
  ),
  muted: about(
    '麦克风送来的是绝对的无声：可能按了静音，也可能有软件把小声都切掉了。取消静音、关掉降噪软件再测。',
    'The microphone sends perfect silence: it may be muted, or a program cuts everything faint. Unmute it, switch such programs off and try again.',
  ),
  'too-short': about(
    '录到的太短。请等到页面说测完了。',
    'Too little was heard. Please wait until the page says it is done.',
  ),
  'no-speech': about(
    '没有听到您读那句话，或者声音和杂音差不多大。请用平时打电话的声音读。',
    'The sentence was not heard, or was no louder than the noise. Please read it as you would speak on the telephone.',
  ),
};

export const roomNoteWords: { readonly [note in RoomNote]: Words } = {
  clipped: about(
    '说话时声音冲到了顶，录破了：请离麦克风远一点，或把麦克风音量调低。',
    'Your voice reached the top of the scale and is distorted: move away from the microphone, or turn it down.',
  ),
  uneven: about(
    '安静的两秒里有一阵比别的时候响得多：可能有人说话、关门或车声。它也算作杂音；可以再测一次。',
    'Within the two seconds of silence something was much louder: a voice, a door, a car. It counts as noise; you may try again.',
  ),
};

export const processingWords: { readonly [name in Processing]: Words } = {
  echoCancellation: about('回声消除', 'echo cancellation'),
  noiseSuppression: about('降噪', 'noise suppression'),
  autoGainControl: about('自动音量', 'automatic gain'),
};

export const lineBandWords: { readonly [band in LineBand]: Words } = {
  meets: about('可以通话', 'Good for calls'),
  borderline: about('能通话，但有几项没达到', 'Usable, with something below what is asked'),
  'not-yet': about('还不够通话', 'Not yet good enough for calls'),
  'not-measurable': about('这次没测成', 'Not measurable this time'),
};

export const lineReasonWords: { readonly [reason in LineReason]: Words } = {
  'too-few': about(
    `发出的包不到 ${line.packetsMin} 个，丢一个两个全凭运气，所以不下结论。请测久一点。`,
    `Fewer than ${line.packetsMin} packets were sent, so that one lost is a matter of luck. Please let it run longer.`,
  ),
  'no-answer': about(
    '一个包也没有回来：公司、学校的网络或 VPN 常常挡住这种连接。换一个网络，或关掉 VPN 再测；还是不行，就申请人工测试。',
    'Not one packet came back: networks of firms and schools, and VPNs, often block such connections. Try another network, or without the VPN; failing that, ask for a test by hand.',
  ),
};

type Row = { readonly name: Words; readonly need: Words };

export const lineCriterionWords: { readonly [criterion in LineCriterion]: Row } = {
  loss: {
    name: about('丢包（去、回）', 'Loss, there and back'),
    need: about(
      `各不超过 ${inPercent(line.lossHundredths)}`,
      `each at most ${inPercent(line.lossHundredths)}`,
    ),
  },
  trip: {
    name: about('往返时间（100 个里第 95 个）', 'Round trip (95th of 100)'),
    need: about(`不超过 ${line.tripP95Tenths / 10} ms`, `at most ${line.tripP95Tenths / 10} ms`),
  },
  jitter: {
    name: about('抖动（100 个里第 95 个）', 'Jitter (95th of 100)'),
    need: about(`不超过 ${line.jitterP95Tenths / 10} ms`, `at most ${line.jitterP95Tenths / 10} ms`),
  },
  opinion: {
    name: about('估计通话质量（MOS）', 'Estimated quality of a call (MOS)'),
    need: about(
      `不低于 ${(line.opinionHundredths / 100).toFixed(2)}`,
      `at least ${(line.opinionHundredths / 100).toFixed(2)}`,
    ),
  },
  down: {
    name: about('下载', 'Download'),
    need: about(`不低于 ${line.downKbps / 1000} Mbps`, `at least ${line.downKbps / 1000} Mbps`),
  },
  up: {
    name: about('上传', 'Upload'),
    need: about(`不低于 ${line.upKbps / 1000} Mbps`, `at least ${line.upKbps / 1000} Mbps`),
  },
};

export const browserPartWords: { readonly [part in BrowserPart]: Words } = {
  microphone: about('麦克风', 'microphone'),
  worklet: about('声音处理', 'sound processing'),
  recorder: about('录音', 'recording'),
  line: about('实时通话', 'real-time calls'),
  socket: about('长连接', 'open connections'),
};

export const computerAdviceWords: { readonly [advice in ComputerAdvice]: Words } = {
  'screen-small': about(
    `屏幕小于 ${computer.width}×${computer.height}。上岗时要同时看单子和对话，请用大一点的屏幕，或把系统缩放调小。`,
    `The screen is smaller than ${computer.width}×${computer.height}. The work needs a case and a chat side by side: use a larger screen, or a smaller scale of the system.`,
  ),
  'browser-lacks': about(
    '这个浏览器缺少上岗要用的功能，请换新版的 Chrome、Edge 或 Firefox。',
    'This browser lacks something that the work needs: please use a recent Chrome, Edge or Firefox.',
  ),
  slow: about(
    '电脑比较慢。上岗前关掉用不着的程序和网页，插上电源再试一次。',
    'The computer is rather slow. Close what you do not need, plug it in, and try once more.',
  ),
};

/** The sentence that is read aloud for the second phase; about five seconds. */
export const roomSentence = '您好，这里是客服中心，请问您的运单号后四位是多少？我马上为您查询。';

export const workplaceWords = {
  title: about('工作的地方', 'Your place of work'),
  description: about(
    '量一量房间安不安静、网络够不够通话、电脑够不够用。',
    'Whether the room is quiet, the line good for calls, the computer fit for work.',
  ),
  lead: about(
    '三样分开测，想测哪样测哪样，随时可以重来。不开摄像头，不拍房间；声音只在您的浏览器里量，不录、不传。',
    'Three measurements, each by itself, as often as you like. No camera and no picture of your room; sound is measured in your browser, neither recorded nor sent.',
  ),
  useComputer: about(
    '请在上班要用的电脑、耳机和网络上测。',
    'Please use the computer, headset and network that you would work with.',
  ),
  needsScript: about(
    '测量要用脚本，而这个浏览器关掉了脚本。可以申请人工测试，由我们打电话和您一起看。',
    'Measuring needs script, which is off in this browser. You can ask for a test by hand: we look at it with you on the telephone.',
  ),
  byHand: about(
    '没有麦克风、用读屏软件，或者测不出来？可以申请人工测试，不用说明原因。',
    'No microphone, a screen reader, or nothing measurable? Ask for a test by hand, without giving a reason.',
  ),
  byHandLink: about('申请人工测试', 'Ask for a test by hand'),
  start: about('开始测', 'Measure'),
  again: about('再测一次', 'Measure again'),
  measured: about('量到的', 'Measured'),
  needed: about('要求', 'Asked for'),
  howReckoned: about('怎么算的', 'How it is reckoned'),
  source: about(
    `以上要求是本站规定（版本 ${workplaceTerms.rule}，${workplaceTerms.validFrom} 起），没有找到全国标准；数值取在各家公开写明的要求之间。`,
    `What is asked for is our own rule (version ${workplaceTerms.rule}, since ${workplaceTerms.validFrom}); no national standard was found. The figures lie between those that employers publish.`,
  ),

  room: about('安静', 'Quiet'),
  roomLead: about(
    '先静两秒，再读一句话，一共十秒左右。量的是您的声音比房间的杂音高出多少。',
    'Two seconds of silence, then one sentence: about ten seconds. What is measured is how far your voice stands over the noise of the room.',
  ),
  roomAsk: about('请允许使用麦克风。', 'Please allow the microphone.'),
  roomSilence: about('请安静两秒，不要说话。', 'Two seconds of silence, please.'),
  roomRead: about('请用打电话的声音读：', 'Now read, as you would on the telephone:'),
  roomDone: about('测完了。', 'Done.'),
  voiceOver: about('人声高出杂音', 'Voice over noise'),
  roomNeed: about(
    `${quiet.meetsTenths / 10} dB 以上；${quiet.borderlineTenths / 10}–${quiet.meetsTenths / 10} dB 算勉强`,
    `${quiet.meetsTenths / 10} dB or more; ${quiet.borderlineTenths / 10} to ${quiet.meetsTenths / 10} dB is borderline`,
  ),
  noise: about('杂音', 'Noise'),
  voice: about('人声', 'Voice'),
  notCalibrated: about(
    '满刻度以下；麦克风没有校准，所以不是房间的分贝数',
    'below full scale; the microphone is not calibrated, so this is no loudness of the room',
  ),
  uneven: about('安静时忽大忽小的幅度', 'Rise and fall within the silence'),
  spoken: about('听到人声的时间', 'Time with speech'),
  clipped: about('冲到顶的片段', 'Moments at the top of the scale'),
  noClip: about('没有', 'none'),
  processing: about('浏览器的声音处理', 'Processing by the browser'),
  off: about('已关', 'off'),
  on: about('没关掉', 'still on'),
  unknown: about('没说明', 'not told'),
  roomRule: about(
    '每 20 毫秒算一次平均功率。杂音是安静两秒的平均；人声是读句子时高过杂音一倍的那些片段的平均，再减去杂音。两者之比就是结果。没有另外分辨杂音里有没有别人说话；系统或耳机自带的降噪，网页看不到。',
    'The mean power of every 20 ms. Noise is the mean of the two silent seconds; voice the mean of those moments of the sentence that have twice its power, less the noise; the result is their ratio. Whether the noise holds other voices is not measured, and noise reduction of the system or the headset cannot be seen from a page.',
  ),
  noMicrophone: about(
    '用不了麦克风：没有接上，或者没有允许使用。允许以后再测。',
    'The microphone cannot be used: it is not there, or not allowed. Allow it and measure again.',
  ),
  insecure: about(
    '浏览器只在 HTTPS 的网页上给用麦克风。请用 https 开头的网址打开本页。',
    'Browsers give a microphone to pages over HTTPS only. Please open this page at its https address.',
  ),

  line: about('网络', 'Line'),
  lineLead: about(
    '和通话走一样的路：每秒 50 个小包，从您的浏览器到本站的服务器再回来，最多三分钟；最后测下载和上传。中途可以停，停早了不下结论。',
    'The way of a real call: 50 small packets a second from your browser to our server and back, for three minutes at most; then download and upload. You may stop it, but too early nothing is concluded.',
  ),
  lineStop: about('就测到这里', 'Stop here'),
  lineOpening: about('正在接通', 'Connecting'),
  lineRunning: (sent: number, lost: number): Words =>
    about(`已发 ${sent} 个包，没有回来的 ${lost} 个`, `${sent} packets sent, ${lost} not back`),
  lineSpeed: about('正在测下载和上传', 'Measuring download and upload'),
  lineFailed: about(
    '测网络时断了。请检查网络，再测一次。',
    'The measurement broke off. Please see to your network and measure again.',
  ),
  packets: about('包', 'Packets'),
  packetsSaid: (sent: number, arrived: number, answered: number): Words =>
    about(
      `发出 ${sent}，到达服务器 ${arrived}，回来 ${answered}`,
      `${sent} sent, ${arrived} at the server, ${answered} back`,
    ),
  middle: about('中位', 'median'),
  plainOpinion: about('不补丢包', 'gaps heard'),
  notMeasured: about('没有测', 'not measured'),
  lineRule: about(
    '丢包按去、回分别算：服务器数它收到的，浏览器数回来的；一秒以后才回来的算丢。抖动是相邻两个往返时间之差。MOS 按 ITU-T G.107 的简式：R = 93.2 − 延迟 − 丢包，编码 G.711，丢包随机；延迟取往返中位数的一半，加 20 ms 一个包，再加等于抖动的缓冲。要求按“补丢包”（Bpl 25.1，浏览器都这样做）算，括号里是不补的（Bpl 4.3）。',
    'Loss is told apart: our server counts what arrives, your browser what comes back; what takes over a second counts as lost. Jitter is the difference of neighbouring round trips. MOS is the short form of ITU-T G.107: R = 93.2 − delay − loss, G.711, loss at random; the delay is half the median round trip, a packet of 20 ms, and a buffer as long as the jitter. What is asked for assumes that gaps are concealed (Bpl 25.1, as browsers do); in brackets, that they are heard (Bpl 4.3).',
  ),
  vpnHint: about(
    '往返时间很长时，先看看是不是开着 VPN。',
    'Where round trips are long, see first whether a VPN is on.',
  ),

  computer: about('电脑', 'Computer'),
  computerLead: about(
    '看屏幕、浏览器和快慢。只是建议，不作为要求。',
    'Screen, browser and speed. Advice only; nothing is required.',
  ),
  screen: about('屏幕', 'Screen'),
  screenNeed: about(
    `建议 ${computer.width}×${computer.height} 以上`,
    `${computer.width}×${computer.height} or more is advised`,
  ),
  browser: about('浏览器', 'Browser'),
  browserNeed: about('上岗要用的功能都有', 'everything that the work uses'),
  hasAll: about('齐全', 'complete'),
  lacks: about('缺', 'lacks'),
  speed: about('相对快慢', 'Relative speed'),
  speedNeed: about(
    `建议 ${computer.speedPercent} 以上；100 是我们定标准时用的电脑`,
    `${computer.speedPercent} or more is advised; 100 is the computer that it was set on`,
  ),
  computerFine: about('都合适', 'All is well'),
  computerAdvised: about('有几点建议', 'Some advice'),
  computerRule: about(
    '让浏览器做一件固定的事（造数、排序、查表），做五次取最快的一次，和我们定标准时的电脑比。后台程序多的时候会慢。',
    'A fixed piece of work (numbers made, sorted and looked up), five times, of which the quickest counts, against the computer that it was set on. Other programs at work make it slower.',
  ),
} as const;
