import type { Words } from '../kernel/words.ts';

/** What this room's part of the API says of itself, and to those who call it wrongly. */
export const apiWords = {
  verdicts: {
    'zh-CN': '判断一段招聘文字，或一段按人分行的聊天。不保存。偏移量按 UTF-16 计；引文里的号码已遮住。',
    en: 'Judges a posting, or a chat given turn by turn. Nothing is stored. Offsets are UTF-16 units of the text sent (of the turn, with turns); numbers in quotes are masked.',
  },
  judged: { 'zh-CN': '结论', en: 'The verdict' },
  malformed: {
    'zh-CN': '请求的格式不对：请给出 text 或 turns 之一，字段与取值见 /api/docs。',
    en: 'The request is not as it should be: give either text or turns; fields and values are listed at /api/docs.',
  },
  refused: { 'zh-CN': '内容是空的，或太长', en: 'The text is empty or too long' },
} as const satisfies { readonly [name: string]: Words };
