import type { Words } from '../../../kernel/words.ts';

/** What the sign-in page says. */
export const signInWords = {
  heading: { 'zh-CN': '登录', en: 'Sign in' },
  lead: {
    'zh-CN': '座席、班长、招聘、排班、结薪和管理，都从这里进。',
    en: 'For agents, supervisors, recruiters, planners, payroll and administration.',
  },
  mode: { 'zh-CN': '登录方式', en: 'How to sign in' },
  byPassword: { 'zh-CN': '登录名和密码', en: 'Name and password' },
  byCode: { 'zh-CN': '手机验证码', en: 'Code by phone' },
  name: { 'zh-CN': '登录名', en: 'Sign-in name' },
  password: { 'zh-CN': '密码', en: 'Password' },
  showPassword: { 'zh-CN': '显示', en: 'Show' },
  hidePassword: { 'zh-CN': '隐藏', en: 'Hide' },
  showPasswordFully: { 'zh-CN': '显示密码', en: 'Show the password' },
  phone: { 'zh-CN': '手机号', en: 'Mobile number' },
  code: { 'zh-CN': '验证码', en: 'Code' },
  sendCode: { 'zh-CN': '获取验证码', en: 'Send a code' },
  sendAgain: { 'zh-CN': '重新获取', en: 'Send again' },
  sending: { 'zh-CN': '正在发送', en: 'Sending' },
  codeSent: {
    'zh-CN': '如果这个号码登记过，验证码正在路上，请留意短信。',
    en: 'If this number is registered here, a code is on its way.',
  },
  tellNobody: {
    'zh-CN': '验证码只在这个页面填写，不要告诉任何人。自称客服、主管或公安来要的，都是骗子。',
    en: 'Enter the code on this page only and tell it to nobody. Whoever asks for it, as support, as your boss or as the police, is a fraud.',
  },
  submit: { 'zh-CN': '登录', en: 'Sign in' },
  submitting: { 'zh-CN': '正在登录……', en: 'Signing in …' },
  nameMissing: { 'zh-CN': '请填写登录名。', en: 'Please enter your sign-in name.' },
  passwordMissing: { 'zh-CN': '请填写密码。', en: 'Please enter your password.' },
  phoneWrong: {
    'zh-CN': '请填写 11 位的大陆手机号。',
    en: 'Please enter a mainland mobile number of 11 digits.',
  },
  codeMissing: { 'zh-CN': '请填写短信里的验证码。', en: 'Please enter the code from the message.' },
  examplesTitle: { 'zh-CN': '先看看：示例账号', en: 'Look around: example accounts' },
  examplesMeaning: {
    'zh-CN': '远山物流是虚构的，里面的人和事也是。点一下填好，再按登录。',
    en: 'The operator is invented, and so are its people. Press one to fill it in, then sign in.',
  },
  forgotten: {
    'zh-CN': '忘了密码或换了号码，请找给您开户的人：这里没有找回密码的链接，凡是发来这种链接的都是假的。',
    en: 'If you forgot your password or changed your number, ask whoever gave you the account. There are no reset links; any you receive is a fake.',
  },
  seekers: {
    'zh-CN': '找工作、查招聘不用登录：',
    en: 'No account is needed to look for work or check a posting: ',
  },
  toFirstPage: { 'zh-CN': '回首页', en: 'to the first page' },
} as const satisfies { readonly [name: string]: Words };

/** How long until another code may be asked for. */
export const waitWords = (seconds: number): Words => ({
  'zh-CN': `${seconds} 秒后可重新获取`,
  en: `Again in ${seconds} s`,
});
