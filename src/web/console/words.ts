import type { Words } from '../../kernel/words.ts';

/** What every console says. */
export const consoleWords = {
  brand: { 'zh-CN': '李逵', en: 'Likui' },
  signInTitle: { 'zh-CN': '登录', en: 'Sign in' },
  adminTitle: { 'zh-CN': '管理台', en: 'Administration' },
  opening: { 'zh-CN': '正在打开……', en: 'Opening …' },
  needsScript: {
    'zh-CN': '这个页面需要 JavaScript，请在浏览器里打开它后刷新。',
    en: 'This page needs JavaScript. Please allow it in your browser and reload.',
  },
  skip: { 'zh-CN': '跳到正文', en: 'Skip to the content' },
  broken: {
    'zh-CN': '这个页面出了错，不是您的问题。已保存的内容还在，请刷新后继续。',
    en: 'Something on this page failed; it was not you. What was saved is safe. Please reload and go on.',
  },
  reload: { 'zh-CN': '刷新页面', en: 'Reload' },
  otherLanguage: { 'zh-CN': 'English', en: '中文' },
} as const satisfies { readonly [name: string]: Words };

/** What can go wrong between the browser and the server, whatever was asked for. */
export const troubleWords = {
  connectionLost: {
    'zh-CN': '连不上服务器。请检查网络后再试，已填的内容还在。',
    en: 'The server cannot be reached. Please check your connection and try again; what you typed is still here.',
  },
  unreadable: {
    'zh-CN': '服务器的回答读不懂，可能正在升级。请刷新页面再试。',
    en: 'The answer could not be read; the server may be being upgraded. Please reload the page.',
  },
  tooSlow: {
    'zh-CN': '服务器迟迟没有回答。请稍后再试，已填的内容还在。',
    en: 'The server took too long. Please try again later; what you typed is still here.',
  },
} as const satisfies { readonly [name: string]: Words };
