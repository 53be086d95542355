import type { Words } from '../kernel/words.ts';

/** What this room says to people: refusals first, by the code that goes with them. */
export const peopleWords = {
  'request-malformed': {
    'zh-CN': '请求的格式不对：字段与取值见 /api/docs。',
    en: 'The request is not as it should be; fields and values are listed at /api/docs.',
  },
  'not-signed-in': {
    'zh-CN': '您还没有登录，或登录已经失效。请重新登录。',
    en: 'You are not signed in, or no longer. Please sign in again.',
  },
  'not-found': {
    'zh-CN': '没有这条记录，或它不归您管。',
    en: 'There is no such record, or it is not yours to see.',
  },
  'sign-in-refused': {
    'zh-CN': '登录没有成功：请检查所填的内容后再试。忘了密码，请找管理员重设。',
    en: 'Signing in did not work: please check what you typed and try again. The owner can give you a new password.',
  },
  'too-many-attempts': {
    'zh-CN': '试的次数太多了，请过一会儿再试。',
    en: 'That was tried too often. Please try again in a while.',
  },
  'phone-sign-in-off': {
    'zh-CN': '这里还没有开通短信验证码登录，请用密码登录。',
    en: 'Signing in by a code is not set up here. Please use your password.',
  },
  'name-malformed': {
    'zh-CN': '登录名要 2 到 32 个字符：小写字母开头，可用字母、数字、点、横线、下划线。',
    en: 'A sign-in name has 2 to 32 characters: a letter first, then letters, digits, dots, dashes or underscores.',
  },
  'shown-name-malformed': {
    'zh-CN': '名称要 1 到 40 个看得见的字符。',
    en: 'A name has 1 to 40 characters, all of them visible.',
  },
  'phone-malformed': {
    'zh-CN': '手机号要填 11 位的大陆手机号。',
    en: 'A phone is a mobile number of the mainland, with 11 digits.',
  },
  'password-short': {
    'zh-CN': '密码至少要 10 个字符；一句只有您知道的话就很好。',
    en: 'A password has at least 10 characters; a sentence only you would say is a good one.',
  },
  'password-long': { 'zh-CN': '密码最多 200 个字符。', en: 'A password has at most 200 characters.' },
  'password-easy': {
    'zh-CN': '这个密码太容易被猜到：请不要用连号、重复的字或登录名。',
    en: 'This password is too easy to guess: no runs, no repeated characters, not your own name.',
  },
  'password-wrong': { 'zh-CN': '现在的密码不对。', en: 'The present password is not right.' },
  'name-taken': { 'zh-CN': '这个登录名已经有人用了。', en: 'This sign-in name is taken.' },
  'phone-taken': {
    'zh-CN': '这个手机号已经绑在另一个账号上。',
    en: 'This phone already belongs to another account.',
  },
  'agency-name-taken': { 'zh-CN': '已经有同名的机构。', en: 'There is an agency of this name already.' },
  'agency-unknown': { 'zh-CN': '没有这家机构。', en: 'There is no such agency.' },
  'role-unknown': {
    'zh-CN': '没有这个角色。可以填：负责人、招聘、劳务机构、座席、班长、排班、结薪、审计，多个用顿号隔开。',
    en: 'There is no such role. Known are: owner, recruiter, staffing agency, agent, supervisor, planner, payroll, auditor; several with commas between.',
  },
  'role-missing': { 'zh-CN': '至少要有一个角色。', en: 'At least one role is needed.' },
  'agency-role-alone': {
    'zh-CN': '「机构」不能与别的角色合在一个账号上：机构只看得到自己的数据。',
    en: 'The role “agency” cannot be joined with another: an agency sees only its own.',
  },
  'agency-missing': {
    'zh-CN': '「机构」账号要写明属于哪家机构。',
    en: 'An account with the role “agency” needs its agency.',
  },
  'agency-not-for-role': {
    'zh-CN': '只有机构人员和座席可以属于某家机构。',
    en: 'Only people of an agency, and agents, can belong to one.',
  },
  'last-owner': {
    'zh-CN': '这是最后一个负责人，不能停用或改走这个角色。请先再设一位负责人。',
    en: 'This is the last owner and cannot be disabled or lose the role. Please make another owner first.',
  },
  'not-during-example': {
    'zh-CN': '示例账号不能这样做；正式使用请先运行 likui init。',
    en: 'Not with example accounts; run likui init to begin in earnest.',
  },
} as const satisfies { readonly [code: string]: Words };

/** How long a code holds is part of the sentence; never longer than one message may be. */
export const codeMessage = (code: string, minutes: number): Words => ({
  'zh-CN': `【李逵】登录验证码 ${code}，${minutes} 分钟内有效，只用来登录李逵。不要告诉任何人：我们的人从不向您要验证码。`,
  en: `[Likui] ${code} is your sign-in code, good for ${minutes} minutes, only for signing in to Likui. Tell it to nobody: we never ask for it.`,
});

/** What stands before a message that is printed instead of sent. */
export const printedMessage: Words = {
  'zh-CN': '示例：这条短信没有发出，只显示在这里 →',
  en: 'Example: this message was not sent, only shown here →',
};
