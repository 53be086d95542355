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
