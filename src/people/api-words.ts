import type { Words } from '../kernel/words.ts';

/** What this room's part of the API says of itself. */
export const peopleApiWords = {
  signIn: {
    'zh-CN': '登录：登录名与密码，或手机号与验证码。任何一个原来的会话都会结束，换成新的。',
    en: 'Signs in by name and password, or by phone and one-time code. The session the request came with ends and a new one begins; its token is only in the cookie.',
  },
  session: {
    'zh-CN': '现在登录的人；passwordIsTemporary 表示密码是别人设的，应当尽快改掉。',
    en: 'Who is signed in, and until when. passwordIsTemporary: somebody else chose the password, and it should be changed soon.',
  },
  code: {
    'zh-CN': '要一个登录验证码。无论这个手机号有没有账号，回答都一样。',
    en: 'Asks for a one-time code. The answer is the same whether anybody here has the phone or not.',
  },
  codeAsked: { 'zh-CN': '已受理', en: 'Accepted' },
  ownPassword: {
    'zh-CN': '改自己的密码。其他地方的登录都会结束。',
    en: 'Changes one’s own password. Every other session ends.',
  },
  signOutHere: { 'zh-CN': '在这里退出', en: 'Signs out here.' },
  signOutEverywhere: { 'zh-CN': '在所有地方退出', en: 'Signs out everywhere.' },
  signedOut: { 'zh-CN': '已退出', en: 'Signed out' },
  people: {
    'zh-CN': '账号列表。机构只看到自己的人。',
    en: 'The accounts. An agency sees only its own people. Filters: role, agencyId, state.',
  },
  person: { 'zh-CN': '一个账号', en: 'One account' },
  newPerson: {
    'zh-CN': '新建账号。临时密码只在这次回答里出现，72 小时内有效。',
    en: 'Makes an account. The temporary password is only in this answer, and good for 72 hours.',
  },
  importPeople: {
    'zh-CN':
      '从表格批量新建账号，每行单独成败；没建成的说明原因。行里没有密码：临时密码只在这次回答里出现，72 小时内有效。',
    en: 'Makes accounts from the rows of a table, each by itself, and says of each that was refused why. Rows hold no passwords: the temporary ones are only in this answer, and good for 72 hours.',
  },
  changePerson: {
    'zh-CN': '改名称、角色、机构、手机号，或停用、恢复。没写的不变；null 表示去掉。',
    en: 'Changes shown name, roles, agency or phone, or disables and restores. What is left out stays; null takes away.',
  },
  resetPassword: {
    'zh-CN': '重设密码：旧密码和所有登录立即失效，临时密码只在这次回答里出现。',
    en: 'Gives a temporary password, shown only in this answer. The old one and every session end at once.',
  },
  agencies: { 'zh-CN': '合作机构列表。机构只看到自己。', en: 'The agencies. An agency sees only itself.' },
  agency: { 'zh-CN': '一家机构', en: 'One agency' },
  newAgency: { 'zh-CN': '新建机构', en: 'Makes an agency.' },
  changeAgency: {
    'zh-CN': '改名，或暂停、恢复。暂停后这家机构的人立即不能登录。',
    en: 'Renames, suspends or restores. People of a suspended agency are signed out at once.',
  },
  audit: {
    'zh-CN': '谁在什么时候改了什么、看了什么。只增不改。',
    en: 'Who changed or read what, and when. Only ever added to.',
  },
  example: {
    'zh-CN': '示例账号，只在它们存在时有。',
    en: 'The example accounts, only while they exist.',
  },
} as const satisfies { readonly [name: string]: Words };
