import type { Words } from '../../../kernel/words.ts';

/** What the page of the record says. */
export const auditWords = {
  section: { 'zh-CN': '审计记录', en: 'Audit' },
  at: { 'zh-CN': '时间', en: 'Time' },
  who: { 'zh-CN': '谁', en: 'Who' },
  nobody: { 'zh-CN': '系统', en: 'the system' },
  what: { 'zh-CN': '做了什么', en: 'What' },
  whatCode: { 'zh-CN': '动作代码', en: 'Code' },
  subjectKind: { 'zh-CN': '对象种类', en: 'Kind of subject' },
  subjectId: { 'zh-CN': '对象编号', en: 'Subject' },
  details: { 'zh-CN': '细节', en: 'Details' },
  allDetails: { 'zh-CN': '全部细节', en: 'All details' },
  id: { 'zh-CN': '记录编号', en: 'Entry' },
  days: { 'zh-CN': '日期', en: 'Days' },
  search: { 'zh-CN': '动作代码、姓名或对象编号', en: 'Code, name or number of the subject' },
  empty: {
    'zh-CN': '还没有记录。每次更改、每次读取个人信息，都会记在这里，只增不改。',
    en: 'Nothing yet. Every change, and every reading of personal data, is added here and never edited.',
  },
} as const satisfies { readonly [name: string]: Words };

/** What happened, said; a code that is missing here is shown as it is. */
export const whatWords: { readonly [what: string]: Words } = {
  'agency.made': { 'zh-CN': '新增劳务机构', en: 'Agency added' },
  'agency.changed': { 'zh-CN': '更改劳务机构', en: 'Agency changed' },
  'operator.made': { 'zh-CN': '设立运营方', en: 'Operator set up' },
  'person.made': { 'zh-CN': '新增人员', en: 'Person added' },
  'person.changed': { 'zh-CN': '更改人员', en: 'Person changed' },
  'person.password-changed': { 'zh-CN': '本人改了密码', en: 'Password changed by its owner' },
  'person.password-reset': { 'zh-CN': '重设了密码', en: 'Password reset' },
  'audit.checked': { 'zh-CN': '核对审计记录', en: 'Audit checked' },
  'channel.listed': { 'zh-CN': '登记官方渠道', en: 'Channel listed' },
  'channel.amended': { 'zh-CN': '更改官方渠道', en: 'Channel amended' },
  'channel.retired': { 'zh-CN': '撤下官方渠道', en: 'Channel retired' },
  'channel.restored': { 'zh-CN': '恢复官方渠道', en: 'Channel restored' },
  'appeal.filed': { 'zh-CN': '提出异议', en: 'Appeal made' },
  'appeal.added': { 'zh-CN': '异议补充', en: 'Added to an appeal' },
  'appeal.asked': { 'zh-CN': '请异议人补充', en: 'More asked on an appeal' },
  'appeal.upheld': { 'zh-CN': '认定异议成立', en: 'Appeal upheld' },
  'appeal.rejected': { 'zh-CN': '维持原结论', en: 'Appeal rejected' },
  'appeal.reopened': { 'zh-CN': '重新处理异议', en: 'Appeal reopened' },
  'job.retried': { 'zh-CN': '让失败的工作再试', en: 'Failed work tried again' },
  'keys.resealing-asked': { 'zh-CN': '要求换锁重新加密', en: 'Resealing asked for' },
  'session.began': { 'zh-CN': '登录', en: 'Signed in' },
  'session.refused': { 'zh-CN': '登录被拒', en: 'Sign-in refused' },
  'session.ended': { 'zh-CN': '退出登录', en: 'Signed out' },
  'signature.made': { 'zh-CN': '签署', en: 'Signed' },
  'signature.withdrawn': { 'zh-CN': '撤回签署', en: 'Signature withdrawn' },
  'vault.kept': { 'zh-CN': '存入个人信息', en: 'Personal data stored' },
  'vault.listed': { 'zh-CN': '列出个人信息', en: 'Personal data listed' },
  'vault.read': { 'zh-CN': '读取个人信息', en: 'Personal data read' },
  'vault.read-refused': { 'zh-CN': '读取个人信息被拒', en: 'Reading personal data refused' },
  'vault.exported': { 'zh-CN': '导出个人信息', en: 'Personal data exported' },
  'vault.restricted': { 'zh-CN': '限制个人信息的使用', en: 'Personal data restricted' },
  'vault.ended': { 'zh-CN': '个人信息到期', en: 'Personal data expired' },
  'vault.erased': { 'zh-CN': '删除个人信息', en: 'Personal data erased' },
};

/** The things that the record speaks of. */
export const subjectWords: { readonly [kind: string]: Words } = {
  agency: { 'zh-CN': '劳务机构', en: 'agency' },
  person: { 'zh-CN': '人员', en: 'person' },
  channel: { 'zh-CN': '官方渠道', en: 'official channel' },
  appeal: { 'zh-CN': '异议', en: 'appeal' },
  job: { 'zh-CN': '工作', en: 'work' },
  key: { 'zh-CN': '密钥', en: 'key' },
  operator: { 'zh-CN': '运营方', en: 'operator' },
  'sign-in': { 'zh-CN': '尝试登录', en: 'sign-in' },
  'vault-entry': { 'zh-CN': '个人信息', en: 'personal data' },
  session: { 'zh-CN': '登录', en: 'session' },
  signature: { 'zh-CN': '签署', en: 'signature' },
};
