import type { Words } from '../../kernel/words.ts';

/** What every console says. */
export const consoleWords = {
  brand: { 'zh-CN': '李逵', en: 'Likui' },
  signInTitle: { 'zh-CN': '登录', en: 'Sign in' },
  adminTitle: { 'zh-CN': '管理台', en: 'Administration' },
  recruitTitle: { 'zh-CN': '招聘台', en: 'Recruiting' },
  payrollTitle: { 'zh-CN': '发薪台', en: 'Payroll' },
  meTitle: { 'zh-CN': '我的', en: 'My own' },
  places: { 'zh-CN': '换一个台子', en: 'Other consoles' },
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
  waiting: { 'zh-CN': '正在读取……', en: 'Loading …' },
  again: { 'zh-CN': '再试一次', en: 'Try again' },
  sections: { 'zh-CN': '目录', en: 'Sections' },
  whereAmI: { 'zh-CN': '当前位置', en: 'Where you are' },
  language: { 'zh-CN': '语言', en: 'Language' },
  languageName: { 'zh-CN': '中文', en: 'English' },
  theme: { 'zh-CN': '明暗', en: 'Theme' },
  themeOfDevice: { 'zh-CN': '随设备', en: 'Device' },
  themeLight: { 'zh-CN': '浅色', en: 'Light' },
  themeDark: { 'zh-CN': '深色', en: 'Dark' },
  comma: { 'zh-CN': '、', en: ', ' },
  password: { 'zh-CN': '修改密码……', en: 'Change the password …' },
  passwordTitle: { 'zh-CN': '修改密码', en: 'Change your password' },
  passwordMeans: {
    'zh-CN': '改好后，您在别的电脑和手机上的登录都会失效，这一台不受影响。',
    en: 'Afterwards you are signed out on every other computer and phone; this one stays signed in.',
  },
  passwordFirstTitle: { 'zh-CN': '请先设一个自己的密码', en: 'First, choose a password of your own' },
  passwordFirst: {
    'zh-CN': '您用的是别人给的临时密码，72 小时后失效。换成只有您知道的，再开始工作。',
    en: 'You signed in with a temporary password that somebody else gave you; it ends after 72 hours. Choose one that only you know, and then begin.',
  },
  passwordPresent: { 'zh-CN': '现在的密码', en: 'Present password' },
  passwordNext: { 'zh-CN': '新密码', en: 'New password' },
  passwordNextHint: {
    'zh-CN': '至少 10 个字符；一句只有您知道的话就很好。',
    en: 'At least 10 characters; a sentence only you would say is a good one.',
  },
  passwordAgain: { 'zh-CN': '再输入一次新密码', en: 'New password once more' },
  passwordsDiffer: {
    'zh-CN': '两次输入的新密码不一样，还没有改。',
    en: 'The two new passwords differ; nothing was changed.',
  },
  passwordChanged: { 'zh-CN': '密码已修改。', en: 'Your password is changed.' },
  passwordSave: { 'zh-CN': '修改密码', en: 'Change it' },
  close: { 'zh-CN': '关闭', en: 'Close' },
  signOut: { 'zh-CN': '退出登录', en: 'Sign out' },
  signOutEverywhere: { 'zh-CN': '在所有设备上退出……', en: 'Sign out everywhere …' },
  everywhereMeans: {
    'zh-CN': '您在所有电脑和手机上的登录都会立即失效，包括这一台。',
    en: 'Your sign-in ends at once on every computer and phone, this one too.',
  },
  everywhereYes: { 'zh-CN': '全部退出', en: 'Sign out of all' },
  connectionLost: {
    'zh-CN': '连接断了，正在自动重试。页面上已填的内容还在。',
    en: 'The connection is lost; it is being tried again. What you typed is still here.',
  },
  lookNow: { 'zh-CN': '现在重试', en: 'Try now' },
  signedOut: {
    'zh-CN': '登录已失效。页面上的内容还在，需要的先复制下来。',
    en: 'You are no longer signed in. This page is left as it is: copy what you need first.',
  },
  signInAgain: { 'zh-CN': '重新登录', en: 'Sign in again' },
  notFoundTitle: { 'zh-CN': '没有这一页', en: 'No such page' },
  notFound: {
    'zh-CN': '这个网址在这里没有对应的页面，请从目录里重新选择。',
    en: 'There is no page at this address. Please choose one from the sections.',
  },
  notAllowedTitle: { 'zh-CN': '看不到这一页', en: 'Not for your role' },
  notAllowed: {
    'zh-CN': '您的角色看不到这一页。如果工作需要，请找站点的负责人开通。',
    en: 'Your role may not see this page. If your work needs it, ask the owner of this site.',
  },
  nothingForYou: {
    'zh-CN': '您的角色在这个台子上没有可看的内容。如果工作需要，请找站点的负责人开通。',
    en: 'There is nothing here for your role. If your work needs it, ask the owner of this site.',
  },
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
