import type { Words } from '../kernel/words.ts';

const about = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });

export const workplaceRefusals = ['request-malformed', 'lines-busy', 'too-many-measurements'] as const;
export type WorkplaceRefusal = (typeof workplaceRefusals)[number];

export const workplaceRefusalWords: { readonly [kind in WorkplaceRefusal]: Words } = {
  'request-malformed': about(
    '请求的格式不对：字段与取值见 /api/docs。',
    'The request is not as it should be; fields and values are listed at /api/docs.',
  ),
  'lines-busy': about(
    '现在测网络的人太多了，请过几分钟再测。',
    'Too many lines are being measured. Please try again in a few minutes.',
  ),
  'too-many-measurements': about(
    '从这个网络测的次数太多了，请过一小时再测。',
    'Too many measurements came from this network; please come back in an hour.',
  ),
};

export const workplaceApiWords = {
  line: about(
    '量网络：浏览器的连接参数，换来服务器的应答',
    'To measure a line: what the browser offers, for our answer',
  ),
  answer: about('服务器的应答描述', 'our description, in answer'),
  down: about('一段量下载用的随机字节', 'bytes of chance to measure a download by'),
  up: about('量上传用：收下、数清、丢掉', 'to measure an upload by: taken, counted, thrown away'),
  counted: about('收到多少字节', 'how many bytes came'),
  judge: about(
    '把量到的记录交来重算一遍；什么也不保存',
    'What was measured, to be reckoned again here; nothing is kept',
  ),
  judged: about('和页面上一样的结论', 'the same verdicts as on the page'),
} as const;
