import type { Words } from '../../../kernel/words.ts';

/** What the page of the register says. */
export const channelPageWords = {
  section: { 'zh-CN': '官方渠道', en: 'Official channels' },
  lead: {
    'zh-CN': '公开的核对页拿招聘里的网址、号码和公司名与这里对照。改动保存后马上生效，旧版本都留着。',
    en: 'The public check compares addresses, numbers and company names with this register. A saved change takes effect at once; every older version is kept.',
  },
  add: { 'zh-CN': '添加渠道', en: 'Add a channel' },
  value: { 'zh-CN': '内容', en: 'Channel' },
  valueHint: {
    'zh-CN': '网址只写域名，如 zhaopin.example.cn；号码只写数字；公司写执照上的全称。',
    en: 'A site as a plain host such as zhaopin.example.cn; numbers in digits; a company by its full registered name.',
  },
  kind: { 'zh-CN': '种类', en: 'Kind' },
  whose: { 'zh-CN': '归属', en: 'Whose' },
  brand: { 'zh-CN': '品牌', en: 'Brand' },
  brandHint: {
    'zh-CN': '列表里没有的单位，在下面写名称。',
    en: 'For anybody not in this list, write the name below.',
  },
  owner: { 'zh-CN': '归属名称', en: 'Owner’s name' },
  ownerHint: {
    'zh-CN': '核对页照此显示，优先于品牌。',
    en: 'Shown by the check as it is written, before the brand.',
  },
  recruiting: { 'zh-CN': '招聘专用', en: 'Hiring' },
  recruitingHint: {
    'zh-CN': '有人冒用这个单位的名义时，优先指给读者看。',
    en: 'Named first to readers when somebody speaks in the owner’s name.',
  },
  source: { 'zh-CN': '出处', en: 'Source' },
  sourceHint: {
    'zh-CN': '在哪里看到它是官方的，比如官网页脚、执照、来函。',
    en: 'Where it is written that this is official: the footer of the site, a licence, a letter.',
  },
  checkedOn: { 'zh-CN': '查阅日期', en: 'Checked on' },
  status: { 'zh-CN': '状态', en: 'Status' },
  state: { 'zh-CN': '是否在用', en: 'In use' },
  listed: { 'zh-CN': '在用', en: 'in use' },
  retired: { 'zh-CN': '已撤下', en: 'retired' },
  validFrom: { 'zh-CN': '生效日期', en: 'Valid from' },
  validTo: { 'zh-CN': '失效日期', en: 'Valid to' },
  changedAt: { 'zh-CN': '上次改动', en: 'Last change' },
  changedBy: { 'zh-CN': '改动人', en: 'Changed by' },
  program: { 'zh-CN': '程序自带', en: 'came with the program' },
  version: { 'zh-CN': '版本', en: 'Version' },
  note: { 'zh-CN': '说明', en: 'Note' },
  noteHint: { 'zh-CN': '为什么改，留给以后看的人。', en: 'Why, for whoever looks at this later.' },
  search: { 'zh-CN': '内容、归属、品牌或出处', en: 'Channel, owner, brand or source' },
  empty: { 'zh-CN': '名录是空的。', en: 'The register is empty.' },
  amend: { 'zh-CN': '修改', en: 'Amend' },
  retire: { 'zh-CN': '撤下', en: 'Retire' },
  retireMeans: {
    'zh-CN': '撤下后，公开核对马上不再认它；历史留着，随时可以恢复。',
    en: 'The public check stops knowing it at once. Its history stays, and it can be restored at any time.',
  },
  restore: { 'zh-CN': '恢复', en: 'Restore' },
  restoreMeans: {
    'zh-CN': '恢复成撤下之前的样子，公开核对马上又认它。',
    en: 'It comes back as it was before, and the public check knows it again at once.',
  },
  history: { 'zh-CN': '历史', en: 'History' },
} as const satisfies { readonly [name: string]: Words };

export const retireSureWords = (count: number): Words => ({
  'zh-CN': `要撤下 ${count} 条。公开核对马上不再认它们，之后可以恢复。`,
  en: `${count} will be retired. The public check stops knowing them at once; they can be restored.`,
});
