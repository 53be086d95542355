import type { Words } from '../kernel/words.ts';

/** What the page says only when its script acts: kept apart, so that the script carries no more than it says. */
export const deviceWords = {
  loading: { 'zh-CN': '正在准备规则……', en: 'Fetching the rules …' },
  checking: { 'zh-CN': '正在核对……', en: 'Checking …' },
  readingFile: { 'zh-CN': '正在读取文件……', en: 'Reading the file …' },
  readingPicture: {
    'zh-CN': '正在这台设备上识别图片上的字，第一次要下载识别数据，请稍候……',
    en: 'Reading the words in the picture on this device. The first time, the reading data is fetched; please wait …',
  },
  fileRead: { 'zh-CN': '文件内容已放进框里，请点“核对”。', en: 'The file is in the box; press “Check”.' },
  privateTyped: {
    'zh-CN': '框里有身份证号或银行卡号。核对用不着它，结果里会遮住；签合同之前也不要发给任何招聘的人。',
    en: 'There is an identity or card number in the box. The check does not need it and masks it in the result; send it to no recruiter before a contract.',
  },
  maskNow: { 'zh-CN': '现在就遮住', en: 'Mask it now' },
  masked: { 'zh-CN': '已遮住。', en: 'Masked.' },
  cleared: { 'zh-CN': '已清空。', en: 'Cleared.' },
  copied: { 'zh-CN': '已复制。', en: 'Copied.' },
  copyFailed: {
    'zh-CN': '这个浏览器不让复制，请长按下面的文字自己选取。',
    en: 'This browser does not allow copying; select the text below yourself.',
  },
  pictureHint: {
    'zh-CN': '长按图片即可保存或转发。',
    en: 'Press and hold the picture to save or forward it.',
  },
  pictureAlt: { 'zh-CN': '核对结果的图片', en: 'The verdict as a picture' },
  textTitle: { 'zh-CN': '要转发的文字', en: 'The text to pass on' },
} as const satisfies { readonly [name: string]: Words };

/** One sentence for each thing that can go wrong before there is a verdict. What was typed stays where it is. */
export const pageProblemWords = {
  fileNotText: {
    'zh-CN': '这个文件不是图片，也不是文本，读不出字来；请换截图或 .txt 文件，或把文字贴进来。',
    en: 'This file is neither a picture nor text. Choose a screenshot or a .txt file, or paste the words.',
  },
  fileTooLarge: {
    'zh-CN': '这个文件太大了；文本请不超过 1 MB，图片请不超过 20 MB。',
    en: 'This file is too large: up to 1 MB for text and 20 MB for a picture, please.',
  },
  fileEmpty: { 'zh-CN': '这个文件里没有字。', en: 'There is nothing written in this file.' },
  pictureUnreadable: {
    'zh-CN': '没能从这张图片里读出字来；请换一张清楚的截图，或把文字打进来。',
    en: 'No words could be read in this picture. Try a clearer screenshot, or type the words in.',
  },
  checkerMissing: {
    'zh-CN':
      '没能在这台设备上核对（规则没有下载完，或浏览器太旧）。可以再点一次“核对”，或让本站代为核对：内容会发到本站，不保存。',
    en: 'This device could not check it (the rules did not arrive, or the browser is too old). Press “Check” again, or let this site check: the text is then sent here, and not kept.',
  },
} as const satisfies { readonly [name: string]: Words };
