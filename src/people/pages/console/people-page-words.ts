import type { Role } from '../../../kernel/role.ts';
import type { Words } from '../../../kernel/words.ts';
import { roleWords } from '../../../kernel/role-words.ts';
import { consoleWords } from '../../../web/console/words.ts';

/** Roles as a list that reads like one. */
export const rolesSaid = (roles: readonly Role[]): Words => ({
  'zh-CN': roles.map((role) => roleWords[role]['zh-CN']).join(consoleWords.comma['zh-CN']),
  en: roles.map((role) => roleWords[role].en).join(consoleWords.comma.en),
});

/** A name that is the same in every language. */
export const properName = (name: string): Words => ({ 'zh-CN': name, en: name });

/** What the pages of people, agencies and keys say. */
export const peoplePageWords = {
  section: { 'zh-CN': '人员与角色', en: 'People and roles' },
  name: { 'zh-CN': '登录名', en: 'Sign-in name' },
  nameHint: {
    'zh-CN': '小写字母开头，2 到 32 个字符，定了不能改。',
    en: 'Begins with a small letter, 2 to 32 characters, and cannot be changed.',
  },
  displayName: { 'zh-CN': '姓名', en: 'Name' },
  roles: { 'zh-CN': '角色', en: 'Roles' },
  agency: { 'zh-CN': '所属机构', en: 'Agency' },
  agencyHint: {
    'zh-CN': '只有“劳务机构”角色要选；选了就只看得到这家的人和事。',
    en: 'Only for the role “staffing agency”: whoever has one sees that agency’s people and things alone.',
  },
  phone: { 'zh-CN': '手机号', en: 'Phone' },
  phoneHint: {
    'zh-CN': '用来收登录验证码；存的是不能还原的指纹，列表里只显示后四位。',
    en: 'For one-time codes. It is kept as a fingerprint that cannot be turned back; lists show its ends.',
  },
  newPhone: { 'zh-CN': '换手机号', en: 'Another phone' },
  newPhoneHint: { 'zh-CN': '不填就不变。', en: 'Left empty, it stays as it is.' },
  state: { 'zh-CN': '状态', en: 'State' },
  active: { 'zh-CN': '在用', en: 'active' },
  disabled: { 'zh-CN': '已停用', en: 'disabled' },
  madeAt: { 'zh-CN': '建立时间', en: 'Made' },
  seenAt: { 'zh-CN': '最近使用', en: 'Last seen' },
  search: { 'zh-CN': '登录名或姓名', en: 'Sign-in name or name' },
  empty: { 'zh-CN': '还没有账号。', en: 'There are no accounts yet.' },
  add: { 'zh-CN': '添加人员', en: 'Add a person' },
  change: { 'zh-CN': '修改', en: 'Change' },
  disable: { 'zh-CN': '停用', en: 'Disable' },
  disableMeans: {
    'zh-CN': '停用后马上不能登录，正在用的登录也失效。记录都留着，可以恢复。',
    en: 'They are signed out at once and cannot sign in. Everything stays, and the account can be restored.',
  },
  restore: { 'zh-CN': '恢复', en: 'Restore' },
  restoreMeans: { 'zh-CN': '恢复后又能登录。', en: 'They can sign in again.' },
  reset: { 'zh-CN': '重设密码', en: 'Reset the password' },
  resetMeans: {
    'zh-CN': '旧密码和所有登录马上失效，换成一个临时密码。',
    en: 'The old password and every session end at once, and a temporary password takes their place.',
  },
  temporary: {
    'zh-CN': '临时密码只显示这一次，请当面或打电话告诉本人，不要发在群里。登录后会要求改掉。',
    en: 'The temporary password is shown only now. Tell them in person or by telephone, never in a group; they will be asked to change it.',
  },
  agencies: { 'zh-CN': '劳务机构', en: 'Agencies' },
  agencyName: { 'zh-CN': '机构名称', en: 'Name' },
  agencyPeople: { 'zh-CN': '账号数', en: 'Accounts' },
  agencyEmpty: { 'zh-CN': '还没有合作的劳务机构。', en: 'No agency works with this operator yet.' },
  agencySearch: { 'zh-CN': '机构名称', en: 'Name' },
  addAgency: { 'zh-CN': '添加机构', en: 'Add an agency' },
  suspended: { 'zh-CN': '已暂停', en: 'suspended' },
  rename: { 'zh-CN': '改名', en: 'Rename' },
  suspend: { 'zh-CN': '暂停', en: 'Suspend' },
  suspendMeans: {
    'zh-CN': '暂停后，这家机构的人马上不能登录。',
    en: 'Its people are signed out at once and cannot sign in.',
  },
  keys: { 'zh-CN': '密钥', en: 'Keys' },
  keysLead: {
    'zh-CN':
      '个人信息用这些密钥加密。密钥本身不在数据库里，也不会出现在这里；这里只有指纹。换钥匙的步骤见运维文档。',
    en: 'Personal data is sealed with these. The keys themselves are not in the database and never shown: only their fingerprints are. How to change them stands in the operating guide.',
  },
  fingerprint: { 'zh-CN': '指纹', en: 'Fingerprint' },
  keyStatus: { 'zh-CN': '用途', en: 'Use' },
  sealing: { 'zh-CN': '正在使用', en: 'seals and opens' },
  opening: { 'zh-CN': '只用来打开旧的', en: 'opens what is older' },
  missing: { 'zh-CN': '缺失，旧内容打不开', en: 'missing: what it sealed cannot be opened' },
  retired: { 'zh-CN': '已不再需要', en: 'no longer needed' },
  rows: { 'zh-CN': '加密的条目', en: 'Entries sealed' },
  firstUsedAt: { 'zh-CN': '首次使用', en: 'First used' },
  keysEmpty: { 'zh-CN': '还没有密钥。', en: 'There are no keys yet.' },
  reseal: { 'zh-CN': '全部换用现在的密钥', en: 'Seal everything with the present key' },
  resealAsked: {
    'zh-CN': '已安排，在后台分批进行。过一会儿刷新看条目数。',
    en: 'It has been asked for and goes on in batches. Reload in a while to see the counts.',
  },
} as const satisfies { readonly [name: string]: Words };
