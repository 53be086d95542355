import type { Words } from '../kernel/words.ts';

/** What is said while a picture is read, and of what was found in it. */
export const pictureWords = {
  opening: { 'zh-CN': '正在打开图片……', en: 'Opening the picture …' },
  fetching: {
    'zh-CN': '正在取识字用的数据，约 3 MB，只取这一次……',
    en: 'Fetching what reads Chinese, about 3 MB, only this once …',
  },
  read: {
    'zh-CN': '图片里的字已放进框里。识别会有错字，请对照原图改好，再点“核对”。图片没有上传。',
    en: 'The words of the picture are in the box. Reading makes mistakes: compare with the picture, correct, then press “Check”. The picture was not uploaded.',
  },
  readChat: {
    'zh-CN':
      '聊天已按左右两边分成“对方：”和“我：”放进框里。识别会有错字，请对照原图改好，再点“核对”。图片没有上传。',
    en: 'The chat is in the box, the left side as “对方：” (them) and the right as “我：” (me). Reading makes mistakes: compare, correct, then press “Check”. The picture was not uploaded.',
  },
  onlyCodes: {
    'zh-CN': '图片里没有读出字，二维码的内容已放进框里，点“核对”可以查看。',
    en: 'No words were read in the picture. What the QR code says is in the box; press “Check”.',
  },
  stop: { 'zh-CN': '不读了', en: 'Stop reading' },
  stopped: { 'zh-CN': '已停下，框里的字没有动。', en: 'Stopped; the text in the box is as it was.' },
  codeTitle: {
    'zh-CN': '图片里有二维码。先别扫，它的内容是：',
    en: 'There is a QR code in the picture. Do not scan it yet; it says:',
  },
  codeNotLink: {
    'zh-CN': '这不是网址。扫了会打开什么，由扫码的软件决定。',
    en: 'This is not a web address. What scanning opens is up to the app that scans.',
  },
  codeLabel: { 'zh-CN': '二维码内容：', en: 'QR code: ' },
} as const satisfies { readonly [name: string]: Words };

export const readingWords = (percent: number): Words => ({
  'zh-CN': `正在这台设备上认字，已读 ${percent}%……`,
  en: `Reading the words on this device, ${percent}% done …`,
});

/** One sentence for each way in which a picture cannot be read. What was typed stays where it is. */
export const pictureProblemWords = {
  'not-a-picture': {
    'zh-CN': '这个文件打不开，不是浏览器认识的图片，也可能损坏了；请换一张截图（PNG 或 JPEG）。',
    en: 'This file does not open: it is damaged, or no kind of picture the browser knows. Try a screenshot (PNG or JPEG).',
  },
  'too-small': {
    'zh-CN': '这张图片太小，字看不清；请发原图或重新截图。',
    en: 'This picture is too small to read. Use the original, or take the screenshot again.',
  },
  'nothing-read': {
    'zh-CN': '没能从这张图片里读出字来；请换一张清楚的截图，或把文字打进来。',
    en: 'No words could be read in this picture. Try a clearer screenshot, or type the words in.',
  },
  'engine-missing': {
    'zh-CN': '识字用的数据没有取完，或这个浏览器太旧，读不了图；可以再试一次，或把文字打进来。',
    en: 'What reads pictures did not arrive, or this browser is too old for it. Try again, or type the words in.',
  },
} as const satisfies { readonly [kind: string]: Words };

export type PictureProblem = keyof typeof pictureProblemWords;

/** What the check page reads at the head of a line as the one who speaks. The chat's own language, whatever the page's. */
export const speakerLabels = { me: '我：', them: '对方：' } as const;
