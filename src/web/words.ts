import type { Words } from '../kernel/words.ts';

/** What the public shell says on every page. */
export const shellWords = {
  brand: { 'zh-CN': '李逵', en: 'Likui' },
  brandLine: { 'zh-CN': '帮你认出假李逵', en: 'tells the genuine from the impostor' },
  skip: { 'zh-CN': '跳到正文', en: 'Skip to the content' },
  mainNavigation: { 'zh-CN': '主要页面', en: 'Main pages' },
  check: { 'zh-CN': '验真', en: 'Check' },
  jobs: { 'zh-CN': '招聘', en: 'Jobs' },
  try: { 'zh-CN': '试岗', en: 'Try' },
  earn: { 'zh-CN': '算薪', en: 'Pay' },
  guard: { 'zh-CN': '防骗', en: 'Stay safe' },
  switchLanguage: { 'zh-CN': 'English', en: '中文' },
  vouchTitle: { 'zh-CN': '谁在担保', en: 'Who vouches' },
  vouch: {
    'zh-CN':
      '判断依据的是公开的法律条文和写明出处的规则，由架设本站的人负责。李逵不代表任何招聘方，也没有任何招聘方付钱让它说好话。',
    en: 'What is said here rests on published law and on rules that name their source; whoever runs this site answers for it. Likui speaks for no employer, and none pays it for a kind word.',
  },
  privacy: {
    'zh-CN': '看和查都不用注册，不跟踪，不统计访问。一个 Cookie 记住您选的语言；登录时再有一个，退出就删。',
    en: 'No account to look or check, no tracking, no visitor statistics. One cookie remembers your language; while you are signed in there is a second, which goes when you sign out.',
  },
  free: {
    'zh-CN': '永远免费。凡是以李逵的名义收钱的，都是假的。',
    en: 'Free, always. Anyone who asks for money in the name of Likui is an impostor.',
  },
  sealStop: { 'zh-CN': '印章：险', en: 'Seal: 险, danger' },
  sealDoubtful: { 'zh-CN': '印章：疑', en: 'Seal: 疑, doubt' },
  sealVerified: { 'zh-CN': '印章：真', en: 'Seal: 真, genuine' },
} as const satisfies { readonly [name: string]: Words };
